package io.github.samenspraak.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a register of which something was left out, the ids that were left out, and the
 * lists that may lack elements.
 *
 * <p>Something that was left out is missing from its owner, the element that it stood in, and from
 * each element that it named: a meeting from its platform, its body and the signals on its agenda.
 * If nothing legible is left of it, it may have named any element of some kinds. An element that
 * was left out is missing from all elements around it, up to a body, which is judged apart from its
 * platform. A seat plan is missing for every mandate on its body.
 */
final class Completeness {

  /** The ids of the elements that were left out. */
  private final Set<Id<?>> leftOut = new HashSet<>();

  /** The kinds of elements that were left out and whose ids are not known. */
  private final ImmutableSet<ElementKind> unknown;

  /** The kinds of the elements that lists may lack. */
  private final ImmutableSet<ElementKind> lacking;

  private final ImmutableSet<AttributeDescriptor> openLists;

  /** The kinds of the elements of the register with each id. */
  private final SetMultimap<Id<?>, ElementKind> kinds =
      MultimapBuilder.hashKeys().enumSetValues(ElementKind.class).build();

  /** The elements from which something is missing. */
  private final Set<Object> incomplete = Sets.newIdentityHashSet();

  /** The kinds of elements any of which may have been named. */
  private final Set<ElementKind> perhapsMentioned = EnumSet.noneOf(ElementKind.class);

  /** Everything that was left out, by its owner. */
  private final Map<Object, List<LeftOut>> byOwner = new IdentityHashMap<>();

  /** The ids of the owners that may hold for more than they should. */
  private final Set<Id<?>> unlimited = new HashSet<>();

  /** The elements that are in others, with the nearest one around each. */
  private final Map<Object, Object> parents = new IdentityHashMap<>();

  /** The elements that hold an owner which may hold for more than it should. */
  private final Set<Object> holdUnlimited = Sets.newIdentityHashSet();

  /** The elements for whose elements a default may hold that should not. */
  private final Set<Object> holdDefaults = Sets.newIdentityHashSet();

  Completeness(PartialRegister partial) {
    Register register = partial.register();
    ImmutableList<LeftOut> all = partial.leftOut();
    this.openLists = partial.openLists();
    this.lacking =
        openLists.stream()
            .flatMap(list -> list.elementKinds().stream())
            .collect(Sets.toImmutableEnumSet());
    this.unknown =
        all.stream()
            .flatMap(each -> each.kindsOfUnknownId().stream())
            .collect(Sets.toImmutableEnumSet());
    Set<Id<?>> mentioned = new HashSet<>();
    for (LeftOut each : all) {
      leftOut.addAll(each.ids());
      mentioned.addAll(each.mentioned());
      each.owner().ifPresent(owner -> addMeasure(owner, mentioned));
    }
    visit(register, mentioned);
    for (LeftOut each : all) {
      perhapsMentioned.addAll(perhapsMentioned(each));
      each.owner().ifPresent(owner -> add(each, owner));
    }
    for (Object element : parents.keySet()) {
      if (perhapsMentioned.contains(ElementKind.of(element))) {
        addWithAround(element, false);
      }
    }
  }

  /** {@return the kinds of the elements that something may have named, and named none of} */
  private Set<ElementKind> perhapsMentioned(LeftOut something) {
    Set<ElementKind> named = EnumSet.noneOf(ElementKind.class);
    something.mentioned().forEach(id -> named.addAll(kinds.get(id)));
    return something.targets().stream()
        .filter(targets -> Collections.disjoint(targets, named))
        .flatMap(Set::stream)
        .collect(Sets.toImmutableEnumSet());
  }

  /** A test that lost a part is no complete test of its measure, which another may be. */
  private static void addMeasure(Object owner, Set<Id<?>> mentioned) {
    if (owner instanceof PovertyTest test) {
      test.concerns().ifPresent(mentioned::add);
    }
  }

  private void visit(Register register, Set<Id<?>> mentioned) {
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element, Object outer) {
        if (outer != register.municipality()) {
          parents.put(element, outer);
        }
        if (element instanceof Identified identified) {
          if (mentioned.contains(identified.id())) {
            addWithAround(element, false);
          }
          kinds.put(identified.id(), ElementKind.of(element));
        }
      }
    }.through(register);
  }

  private void add(LeftOut something, Object owner) {
    byOwner.computeIfAbsent(owner, missing -> new ArrayList<>()).add(something);
    addWithAround(owner, true);
    if (something.isDefault()) {
      holdDefaults.add(owner);
    }
    if (something.isLimit()) {
      ElementKind.idOf(owner).ifPresent(unlimited::add);
      Optional.ofNullable(parents.get(owner)).ifPresent(holdUnlimited::add);
    }
  }

  private void addWithAround(Object element, boolean isOwner) {
    incomplete.add(element);
    Object at = element;
    // What a body lost its platform need not lack.
    while (!(isOwner && at instanceof Body) && parents.containsKey(at)) {
      at = parents.get(at);
      incomplete.add(at);
    }
  }

  /** {@return whether a reference may lead to something that was left out} */
  boolean mayBeLeftOut(Reference reference) {
    return leftOut.contains(reference.target())
        || !Collections.disjoint(reference.kinds(), unknown)
        || !Collections.disjoint(reference.kinds(), lacking);
  }

  /** {@return whether some lists of the register have all their elements} */
  boolean areComplete(ImmutableSet<AttributeDescriptor> lists) {
    return Collections.disjoint(lists, openLists);
  }

  /** {@return whether an element with an id was left out} */
  boolean isLeftOut(Id<?> id) {
    return leftOut.contains(id);
  }

  /** {@return whether nothing is missing from a subject, nor from what it refers to} */
  boolean isComplete(Subject subject) {
    Object owner = subject.owner();
    Set<Id<?>> references =
        Sets.union(Subject.of(owner).references(), subject.part(subject.part()).references());
    return !lacksSomething(owner)
        && references.stream().noneMatch(this::isPerhapsLeftOut)
        && areComplete(parents.get(owner), owner, references);
  }

  private boolean lacksSomething(Object element) {
    return incomplete.contains(element) || perhapsMentioned.contains(ElementKind.of(element));
  }

  private boolean isPerhapsLeftOut(Id<?> id) {
    return leftOut.contains(id) || !unknown.isEmpty() && !kinds.containsKey(id);
  }

  /** {@return whether from the elements around one nothing is missing that concerns it} */
  private boolean areComplete(@Nullable Object parent, Object element, Set<Id<?>> references) {
    for (Object at = parent; at != null; at = parents.get(at)) {
      for (LeftOut each : byOwner.getOrDefault(at, List.of())) {
        boolean isSibling = each.kinds().contains(ElementKind.of(element));
        if (each.isSetting() || !isSibling && references.stream().anyMatch(mayBeNamedBy(each))) {
          return false;
        }
      }
    }
    return true;
  }

  private Predicate<Id<?>> mayBeNamedBy(LeftOut something) {
    Set<ElementKind> perhaps = perhapsMentioned(something);
    return id ->
        something.mentioned().contains(id) || !Collections.disjoint(kinds.get(id), perhaps);
  }

  /** {@return whether an id leads to no element that lacks something, and was not left out} */
  boolean isComplete(Id<?> id, Optional<Identified> element) {
    return !leftOut.contains(id) && element.filter(this::lacksSomething).isEmpty();
  }

  /** {@return whether nothing of an element was left out} */
  boolean isWhole(Object element) {
    return !byOwner.containsKey(element);
  }

  /** {@return whether an element is in another, however deeply} */
  boolean isIn(Object element, Object outer) {
    Object at = element;
    while (at != null && at != outer) {
      at = parents.get(at);
    }
    return at != null;
  }

  /** {@return whether an element, and the elements in it, hold for no more than they should} */
  boolean isLimited(Object element) {
    Object parent = parents.get(element);
    return !holdUnlimited.contains(element)
        && ElementKind.idOf(element).filter(unlimited::contains).isEmpty()
        && (parent == null || !holdDefaults.contains(parent));
  }

  /** {@return whether the element with an id holds for no more than it should} */
  boolean isLimited(Id<?> id) {
    return !unlimited.contains(id);
  }
}

package io.github.samenspraak.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a register an id leads to: of those of the type that is asked for, the first one
 * in document order.
 *
 * <p>Most elements of a large register are people and mandates, and many questions are about
 * neither. So these two kinds have a section of their own, made when it is first asked for.
 */
final class ElementIndex {

  private static final ImmutableSet<ElementKind> MANY =
      Sets.immutableEnumSet(ElementKind.PERSON, ElementKind.MANDATE);

  private final Supplier<Section> many;
  private final Supplier<Section> few;
  private final Supplier<SharedIds> sharedIds;
  private final ConcurrentMap<Class<?>, ImmutableList<Supplier<Section>>> sections =
      new ConcurrentHashMap<>();

  ElementIndex(Register register) {
    ListMultimap<Boolean, List<?>> lists = ArrayListMultimap.create();
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        add(List.of(element));
      }

      @Override
      protected boolean visitLeaves(List<?> elements) {
        add(elements);
        return false;
      }

      /** All elements of a list are of one kind; not all have an id of their own. */
      private void add(List<?> elements) {
        if (!elements.isEmpty() && elements.get(0) instanceof Identified first) {
          lists.put(MANY.contains(ElementKind.of(first)), elements);
        }
      }
    }.through(register);
    this.many = Suppliers.memoize(() -> new Section(lists.get(true)));
    this.few = Suppliers.memoize(() -> new Section(lists.get(false)));
    this.sharedIds = Suppliers.memoize(() -> SharedIds.of(register, findSharedIds()));
  }

  /** The first element with each id, and the ids that several elements have. */
  private static final class Section {

    private final Map<Id<?>, Identified> firsts;
    private final Set<Id<?>> shared = new HashSet<>();

    Section(List<List<?>> lists) {
      this.firsts = Maps.newHashMapWithExpectedSize(lists.stream().mapToInt(List::size).sum());
      for (List<?> list : lists) {
        for (Object each : list) {
          Identified element = (Identified) each;
          if (firsts.putIfAbsent(element.id(), element) != null) {
            shared.add(element.id());
          }
        }
      }
    }
  }

  private ImmutableList<Supplier<Section>> sections(Class<?> type) {
    ImmutableSet<ElementKind> kinds = ElementKind.thatAre(type);
    ImmutableList.Builder<Supplier<Section>> sections = ImmutableList.builder();
    if (!MANY.containsAll(kinds)) {
      sections.add(few);
    }
    if (!Collections.disjoint(kinds, MANY)) {
      sections.add(many);
    }
    return sections.build();
  }

  /** {@return the element of a type with an id, if there is one} */
  <T extends Identified> Optional<T> find(Class<T> type, Id<?> id) {
    return Optional.ofNullable(first(type, id)).map(type::cast);
  }

  private @Nullable Identified first(Class<?> type, Id<?> id) {
    Identified first = null;
    for (Supplier<Section> section : sectionsOf(type)) {
      Identified found = section.get().firsts.get(id);
      if (found != null) {
        if (first != null || section.get().shared.contains(id)) {
          return sharedIds.get().first(type, id);
        }
        first = found;
      }
    }
    return type.isInstance(first) ? first : null;
  }

  private ImmutableList<Supplier<Section>> sectionsOf(Class<?> type) {
    ImmutableList<Supplier<Section>> known = sections.get(type);
    return known == null ? sections.computeIfAbsent(type, this::sections) : known;
  }

  /** {@return whether there is an element of a type with an id} */
  boolean has(Class<?> type, Id<?> id) {
    return first(type, id) != null;
  }

  /** {@return the elements with an id that another before them has, in document order} */
  ImmutableList<Identified> duplicates() {
    return sharedIds.get().duplicates();
  }

  /**
   * The elements whose id others have as well.
   *
   * @param duplicates all but the first with each id, in document order
   * @param firsts by id, the first of each kind, in document order
   */
  private record SharedIds(
      ImmutableList<Identified> duplicates, ImmutableListMultimap<Id<?>, Identified> firsts) {

    static SharedIds of(Register register, Set<Id<?>> shared) {
      ImmutableList.Builder<Identified> duplicates = ImmutableList.builder();
      ImmutableListMultimap.Builder<Id<?>, Identified> firsts = ImmutableListMultimap.builder();
      if (!shared.isEmpty()) {
        SetMultimap<Id<?>, ElementKind> seen =
            MultimapBuilder.hashKeys().enumSetValues(ElementKind.class).build();
        new RegisterVisitor() {
          @Override
          protected void visitElement(Object element) {
            if (element instanceof Identified identified && shared.contains(identified.id())) {
              if (seen.containsKey(identified.id())) {
                duplicates.add(identified);
              }
              if (seen.put(identified.id(), ElementKind.of(identified))) {
                firsts.put(identified.id(), identified);
              }
            }
          }
        }.through(register);
      }
      return new SharedIds(duplicates.build(), firsts.build());
    }

    @Nullable Identified first(Class<?> type, Id<?> id) {
      return firsts.get(id).stream().filter(type::isInstance).findFirst().orElse(null);
    }
  }

  /** {@return the ids that several elements have, of one kind or of several} */
  private Set<Id<?>> findSharedIds() {
    Set<Id<?>> shared = new HashSet<>(few.get().shared);
    shared.addAll(many.get().shared);
    shared.addAll(Sets.intersection(few.get().firsts.keySet(), many.get().firsts.keySet()));
    return shared;
  }
}

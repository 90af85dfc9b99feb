package io.github.samenspraak.index;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * <p>The elements of a kind are indexed when one of them is first asked for. Most elements of a
 * large register are people and mandates, and many questions are about neither.
 */
final class ElementIndex {

  private final Map<ElementKind, Supplier<OfKind>> byKind = new EnumMap<>(ElementKind.class);
  private final Supplier<SharedIds> sharedIds;
  private final ConcurrentMap<ImmutableSet<ElementKind>, ImmutableList<Supplier<OfKind>>> byKinds =
      new ConcurrentHashMap<>();

  ElementIndex(Register register) {
    ListMultimap<ElementKind, List<?>> lists =
        MultimapBuilder.enumKeys(ElementKind.class).arrayListValues().build();
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
          lists.put(ElementKind.of(first), elements);
        }
      }
    }.through(register);
    for (ElementKind kind : lists.keySet()) {
      byKind.put(kind, Suppliers.memoize(() -> new OfKind(lists.get(kind))));
    }
    this.sharedIds = Suppliers.memoize(() -> SharedIds.of(register, findSharedIds()));
  }

  /** The elements of one kind: the first one with each id, and the ids that several have. */
  private static final class OfKind {

    private final Map<Id<?>, Identified> firsts;
    private final Set<Id<?>> repeated = new HashSet<>();

    OfKind(List<List<?>> lists) {
      this.firsts = Maps.newHashMapWithExpectedSize(lists.stream().mapToInt(List::size).sum());
      for (List<?> list : lists) {
        for (Object each : list) {
          Identified element = (Identified) each;
          if (firsts.putIfAbsent(element.id(), element) != null) {
            repeated.add(element.id());
          }
        }
      }
    }
  }

  /** {@return the element of a type with an id, if there is one} */
  <T extends Identified> Optional<T> find(Class<T> type, Id<?> id) {
    ImmutableSet<ElementKind> kinds = ElementKind.thatAre(type);
    return Optional.ofNullable(first(kinds, ofKinds(kinds), id)).map(type::cast);
  }

  /** {@return the element of a kind with an id, if there is one} */
  Optional<Identified> find(ElementKind kind, Id<?> id) {
    ImmutableSet<ElementKind> kinds = ImmutableSet.of(kind);
    return Optional.ofNullable(first(kinds, ofKinds(kinds), id));
  }

  /** {@return whether there is an element of one of some kinds with each of some ids} */
  boolean hasAll(ImmutableSet<ElementKind> kinds, List<Id<?>> ids) {
    ImmutableList<Supplier<OfKind>> elements = ofKinds(kinds);
    for (Id<?> id : ids) {
      if (first(kinds, elements, id) == null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Identified first(
      ImmutableSet<ElementKind> kinds, ImmutableList<Supplier<OfKind>> elements, Id<?> id) {
    Identified first = null;
    for (Supplier<OfKind> ofKind : elements) {
      Identified found = ofKind.get().firsts.get(id);
      if (found != null && first != null) {
        return sharedIds.get().first(kinds, id);
      }
      first = found == null ? first : found;
    }
    return first;
  }

  private ImmutableList<Supplier<OfKind>> ofKinds(ImmutableSet<ElementKind> kinds) {
    ImmutableList<Supplier<OfKind>> known = byKinds.get(kinds);
    return known == null ? byKinds.computeIfAbsent(kinds, this::findElements) : known;
  }

  private ImmutableList<Supplier<OfKind>> findElements(ImmutableSet<ElementKind> kinds) {
    return kinds.stream()
        .filter(byKind::containsKey)
        .map(byKind::get)
        .collect(ImmutableList.toImmutableList());
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

    @Nullable Identified first(ImmutableSet<ElementKind> kinds, Id<?> id) {
      return firsts.get(id).stream()
          .filter(element -> kinds.contains(ElementKind.of(element)))
          .findFirst()
          .orElse(null);
    }
  }

  /** {@return the ids that several elements have, of one kind or of several} */
  private Set<Id<?>> findSharedIds() {
    Set<Id<?>> shared = new HashSet<>();
    List<OfKind> kinds = new ArrayList<>();
    byKind.values().forEach(kind -> kinds.add(kind.get()));
    kinds.sort(comparingInt(kind -> kind.firsts.size()));
    for (int i = 0; i < kinds.size(); i++) {
      shared.addAll(kinds.get(i).repeated);
      for (OfKind larger : kinds.subList(i + 1, kinds.size())) {
        for (Id<?> id : kinds.get(i).firsts.keySet()) {
          if (larger.firsts.containsKey(id)) {
            shared.add(id);
          }
        }
      }
    }
    return shared;
  }
}

package io.github.samenspraak.index;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Finds the element with an id. Where several have it, finds the first one in document order of the
 * kinds that are asked for.
 *
 * <p>A kind is indexed when it is first asked for: most elements of a large register are people and
 * mandates, and many questions are about neither.
 */
final class ElementIndex {

  /** Consecutive elements of one kind. */
  private record ElementRun(ElementKind kind, List<? extends Identified> elements) {}

  /** The elements that have an id, in document order. */
  private final List<ElementRun> runs = new ArrayList<>();

  /** The elements that have an id, those of each kind in document order. */
  private final ListMultimap<ElementKind, ElementRun> byKind =
      MultimapBuilder.enumKeys(ElementKind.class).arrayListValues().build();

  private final ConcurrentMap<ImmutableSet<ElementKind>, Map<Id<?>, Identified>> firsts =
      new ConcurrentHashMap<>();
  private final Supplier<ImmutableList<Identified>> duplicates;

  ElementIndex(Register register) {
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

      @SuppressWarnings("unchecked") // All elements of a list are of one kind.
      private void add(List<?> elements) {
        if (!elements.isEmpty() && elements.get(0) instanceof Identified first) {
          ElementRun run =
              new ElementRun(ElementKind.of(first), (List<? extends Identified>) elements);
          runs.add(run);
          byKind.put(run.kind(), run);
        }
      }
    }.through(register);
    this.duplicates = Suppliers.memoize(() -> findDuplicates(register));
  }

  /** {@return the element of a type with an id, if there is one} */
  <T extends Identified> Optional<T> find(Class<T> type, Id<?> id) {
    return Optional.ofNullable(firsts(ElementKind.thatAre(type)).get(id)).map(type::cast);
  }

  /** {@return the element of a kind with an id, if there is one} */
  Optional<Identified> find(ElementKind kind, Id<?> id) {
    return Optional.ofNullable(firsts(ImmutableSet.of(kind)).get(id));
  }

  /** {@return whether each id leads to an element of one of the kinds} */
  boolean hasAll(ImmutableSet<ElementKind> kinds, List<Id<?>> ids) {
    return firsts(kinds).keySet().containsAll(ids);
  }

  /** {@return the elements with an id that another before them has, in document order} */
  ImmutableList<Identified> duplicates() {
    return duplicates.get();
  }

  private Map<Id<?>, Identified> firsts(ImmutableSet<ElementKind> kinds) {
    Map<Id<?>, Identified> known = firsts.get(kinds);
    return known == null ? firsts.computeIfAbsent(kinds, this::findFirsts) : known;
  }

  private Map<Id<?>, Identified> findFirsts(ImmutableSet<ElementKind> kinds) {
    List<ElementRun> requested =
        kinds.size() == 1
            ? byKind.get(kinds.iterator().next())
            : runs.stream().filter(run -> kinds.contains(run.kind())).toList();
    Map<Id<?>, Identified> firsts = Maps.newHashMapWithExpectedSize(count(requested));
    for (ElementRun run : requested) {
      for (Identified element : run.elements()) {
        firsts.putIfAbsent(element.id(), element);
      }
    }
    return firsts;
  }

  private static int count(List<ElementRun> runs) {
    return runs.stream().mapToInt(run -> run.elements().size()).sum();
  }

  private ImmutableList<Identified> findDuplicates(Register register) {
    Set<Id<?>> shared = findSharedIds();
    Set<Id<?>> seen = new HashSet<>();
    ImmutableList.Builder<Identified> duplicates = ImmutableList.builder();
    if (!shared.isEmpty()) {
      new RegisterVisitor() {
        @Override
        protected void visitElement(Object element) {
          if (element instanceof Identified identified
              && shared.contains(identified.id())
              && !seen.add(identified.id())) {
            duplicates.add(identified);
          }
        }
      }.through(register);
    }
    return duplicates.build();
  }

  /**
   * {@return the ids that several elements have, of one kind or of several} Two kinds have nearly
   * all elements: their ids are looked up among each other, and not collected once more.
   */
  private Set<Id<?>> findSharedIds() {
    Set<Id<?>> shared = new HashSet<>();
    List<Set<Id<?>>> idsByKind = new ArrayList<>();
    for (ElementKind kind : byKind.keySet()) {
      Set<Id<?>> ids = firsts(ImmutableSet.of(kind)).keySet();
      if (ids.size() < count(byKind.get(kind))) {
        shared.addAll(repeated(byKind.get(kind)));
      }
      idsByKind.add(ids);
    }
    idsByKind.sort(comparingInt(Set::size));
    List<Set<Id<?>>> large = idsByKind.subList(Math.max(0, idsByKind.size() - 2), idsByKind.size());
    Set<Id<?>> others = new HashSet<>();
    for (Set<Id<?>> ids : idsByKind.subList(0, idsByKind.size() - large.size())) {
      for (Id<?> id : ids) {
        if (!others.add(id)) {
          shared.add(id);
        }
      }
    }
    large.forEach(ids -> shared.addAll(Sets.intersection(others, ids)));
    if (large.size() == 2) {
      shared.addAll(Sets.intersection(large.get(0), large.get(1)));
    }
    return shared;
  }

  private static Set<Id<?>> repeated(List<ElementRun> ofKind) {
    Set<Id<?>> seen = new HashSet<>();
    return ofKind.stream()
        .flatMap(run -> run.elements().stream())
        .<Id<?>>map(Identified::id)
        .filter(id -> !seen.add(id))
        .collect(Collectors.toSet());
  }
}

package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
 * <p>There is a section for each kind of element, made when it is first asked for: most of a large
 * register are people and mandates, and many questions are about neither.
 */
final class Directory {

  private final Map<ElementKind, Supplier<Section>> sections = new EnumMap<>(ElementKind.class);
  private final ConcurrentMap<Class<?>, ImmutableList<Supplier<Section>>> sectionsByType =
      new ConcurrentHashMap<>();

  private final Supplier<Namesakes> namesakes;

  Directory(Register register) {
    this.namesakes = Suppliers.memoize(() -> Namesakes.of(register, sharedIds()));
    ListMultimap<ElementKind, List<?>> lists =
        MultimapBuilder.enumKeys(ElementKind.class).arrayListValues().build();
    new Walk() {
      @Override
      void visitElement(Object element) {
        lists.put(ElementKind.of(element), List.of(element));
      }

      @Override
      boolean visitLeaves(List<?> elements) {
        // All elements of a list are of one kind; not all have an id of their own.
        if (!elements.isEmpty() && elements.get(0) instanceof Identified) {
          lists.put(ElementKind.of(elements.get(0)), elements);
        }
        return false;
      }
    }.through(register);
    lists
        .asMap()
        .forEach((kind, its) -> sections.put(kind, Suppliers.memoize(() -> new Section(its))));
  }

  /** The elements of one kind. */
  private static final class Section {

    private final List<?> elements;
    private final List<Id<?>> ids;
    private final Positions<Id<?>> positions;

    /** The first element with each id that several have: as a rule none has. */
    private final Map<Id<?>, Object> firstOfSeveral = new HashMap<>();

    /** The section of some lists in document order, which hold nothing else. */
    Section(Collection<List<?>> lists) {
      this.elements =
          lists.size() == 1
              ? Iterables.getOnlyElement(lists)
              : ImmutableList.copyOf(Iterables.concat(lists));
      this.ids = new ArrayList<>(elements.size());
      for (Object element : elements) {
        ids.add(((Identified) element).id());
      }
      this.positions = new Positions<>(ids);
      positions
          .repeated()
          .forEach(
              at -> firstOfSeveral.putIfAbsent(ids.get(at), elements.get(positions.before(at))));
    }

    boolean has(Id<?> id) {
      return positions.last(id) != Positions.NONE;
    }

    @Nullable Object first(Id<?> id) {
      int last = positions.last(id);
      if (last == Positions.NONE) {
        return null;
      }
      return positions.before(last) == Positions.NONE ? elements.get(last) : firstOfSeveral.get(id);
    }
  }

  /** {@return the element of a type with an id, if there is one} */
  @SuppressWarnings("unchecked") // It is of the type; to have that seen once more is not for free.
  <T extends Identified> Optional<T> find(Class<T> type, Id<?> id) {
    Object found = null;
    for (Supplier<Section> section : sections(type)) {
      Object first = section.get().first(id);
      if (first != null && found != null) {
        return firstNamesake(type, id);
      }
      found = first == null ? found : first;
    }
    return Optional.ofNullable((T) found);
  }

  /** {@return whether there is an element of a type with each of some ids} */
  boolean hasAll(Class<?> type, Iterable<Id<?>> ids) {
    List<Section> sections = sections(type).stream().map(Supplier::get).toList();
    for (Id<?> id : ids) {
      if (!isIn(sections, id)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(List<Section> sections, Id<?> id) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).has(id)) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Supplier<Section>> sections(Class<?> type) {
    ImmutableList<Supplier<Section>> known = sectionsByType.get(type);
    return known == null ? sectionsByType.computeIfAbsent(type, this::findSections) : known;
  }

  private ImmutableList<Supplier<Section>> findSections(Class<?> type) {
    return ElementKind.thatAre(type).stream()
        .filter(sections::containsKey)
        .map(sections::get)
        .collect(ImmutableList.toImmutableList());
  }

  private <T extends Identified> Optional<T> firstNamesake(Class<T> type, Id<?> id) {
    return namesakes.get().byId().get(id).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  /** {@return the elements with an id that another before them has, in document order} */
  ImmutableList<Identified> shadowed() {
    return namesakes.get().shadowed();
  }

  /**
   * The elements whose id others have as well.
   *
   * @param inOrder in document order
   */
  private record Namesakes(
      ImmutableList<Identified> inOrder, ImmutableListMultimap<Id<?>, Identified> byId) {

    static Namesakes of(Register register, ImmutableSet<Id<?>> shared) {
      ImmutableList.Builder<Identified> inOrder = ImmutableList.builder();
      if (!shared.isEmpty()) {
        new Walk() {
          @Override
          void visitElement(Object element) {
            if (element instanceof Identified identified && shared.contains(identified.id())) {
              inOrder.add(identified);
            }
          }
        }.through(register);
      }
      return new Namesakes(inOrder.build(), Multimaps.index(inOrder.build(), Identified::id));
    }

    /** {@return all but the first with each id} */
    ImmutableList<Identified> shadowed() {
      Set<Id<?>> seen = new HashSet<>();
      return inOrder.stream()
          .filter(element -> !seen.add(element.id()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** {@return the ids that several elements have, of one kind or of several} */
  private ImmutableSet<Id<?>> sharedIds() {
    List<Section> bySize =
        sections.values().stream()
            .map(Supplier::get)
            .sorted(Comparator.comparing(section -> section.ids.size()))
            .toList();
    // People and mandates, as a rule: far more than all the others, and already numbered.
    List<Section> large = bySize.subList(Math.max(0, bySize.size() - 2), bySize.size());
    List<Id<?>> others = new ArrayList<>();
    bySize.subList(0, bySize.size() - large.size()).forEach(each -> others.addAll(each.ids));
    ImmutableSet.Builder<Id<?>> shared = ImmutableSet.builder();
    new Positions<>(others).repeated().forEach(at -> shared.add(others.get(at)));
    addAllIn(large, others, shared);
    for (int i = 0; i < large.size(); i++) {
      shared.addAll(large.get(i).firstOfSeveral.keySet());
      addAllIn(large.subList(i + 1, large.size()), large.get(i).ids, shared);
    }
    return shared.build();
  }

  private static void addAllIn(
      List<Section> sections, List<Id<?>> ids, ImmutableSet.Builder<Id<?>> found) {
    for (Id<?> id : ids) {
      if (isIn(sections, id)) {
        found.add(id);
      }
    }
  }
}

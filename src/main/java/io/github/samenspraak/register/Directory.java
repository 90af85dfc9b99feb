package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a register an id leads to: of those of the type that is asked for, the first one
 * in document order.
 *
 * <p>Most of a large register are people and mandates, and many questions are about neither. So
 * they have a section of their own, made when it is first asked for.
 */
final class Directory {

  private static final ImmutableSet<ElementKind> MANY =
      Sets.immutableEnumSet(ElementKind.PERSON, ElementKind.MANDATE);
  private static final ImmutableSet<ElementKind> FEW =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.copyOf(MANY)));

  private final Supplier<Section> many;
  private final Supplier<Section> few;
  private final Supplier<Namesakes> namesakes;
  private final ConcurrentMap<Class<?>, Question> questions = new ConcurrentHashMap<>();

  Directory(Register register) {
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
    this.many = Suppliers.memoize(() -> new Section(MANY, lists));
    this.few = Suppliers.memoize(() -> new Section(FEW, lists));
    this.namesakes = Suppliers.memoize(() -> Namesakes.of(register, sharedIds()));
  }

  /** The elements of some kinds: one kind after the other, and each in document order. */
  private static final class Section {

    private final List<Identified> elements;
    private final List<Id<?>> ids;
    private final Positions<Id<?>> positions;

    /** Its kinds, as far as there are any of them, and where the elements of each end. */
    private final ElementKind[] kinds;

    private final int[] ends;

    Section(ImmutableSet<ElementKind> all, ListMultimap<ElementKind, List<?>> lists) {
      int size = all.stream().flatMap(kind -> lists.get(kind).stream()).mapToInt(List::size).sum();
      this.elements = new ArrayList<>(size);
      this.ids = new ArrayList<>(size);
      this.kinds = all.stream().filter(lists::containsKey).toArray(ElementKind[]::new);
      this.ends = new int[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        lists.get(kinds[i]).forEach(this::addAll);
        ends[i] = elements.size();
      }
      this.positions = new Positions<>(ids);
    }

    private void addAll(List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Identified element = (Identified) list.get(i);
        elements.add(element);
        ids.add(element.id());
      }
    }

    /** {@return those of some ids whose last element is none of some kinds} */
    List<Id<?>> without(List<Id<?>> these, ImmutableSet<ElementKind> those) {
      List<Id<?>> without = new ArrayList<>();
      for (Id<?> id : these) {
        int last = positions.last(id);
        if (last == Positions.NONE || !isOfAny(those, last)) {
          without.add(id);
        }
      }
      return without;
    }

    /** {@return whether the element at a position is of one of some kinds} */
    boolean isOfAny(ImmutableSet<ElementKind> those, int position) {
      for (int i = 0; i < kinds.length; i++) {
        if (position < ends[i]) {
          return those.contains(kinds[i]);
        }
      }
      return false;
    }
  }

  /** What is asked about the elements of one type. */
  private final class Question {

    private final ImmutableSet<ElementKind> kinds;
    private final Supplier<ImmutableList<Section>> sections;

    Question(Class<?> type) {
      this.kinds = ElementKind.thatAre(type);
      this.sections = Suppliers.memoize(() -> sections(kinds));
    }

    /** {@return the first element with an id} */
    @Nullable Identified first(Id<?> id) {
      Identified first = null;
      for (Section section : sections.get()) {
        int at = section.positions.last(id);
        if (at != Positions.NONE) {
          if (first != null || section.positions.before(at) != Positions.NONE) {
            return namesakes.get().first(kinds, id);
          }
          first = section.isOfAny(kinds, at) ? section.elements.get(at) : null;
        }
      }
      return first;
    }

    boolean hasAll(List<Id<?>> ids) {
      List<Id<?>> missing = ids;
      for (Section section : sections.get()) {
        missing = section.without(missing, kinds);
      }
      // Where several elements have an id, the last of them may be of another type.
      return missing.stream().allMatch(id -> first(id) != null);
    }
  }

  private ImmutableList<Section> sections(ImmutableSet<ElementKind> kinds) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    if (!Collections.disjoint(kinds, FEW)) {
      sections.add(few.get());
    }
    if (!Collections.disjoint(kinds, MANY)) {
      sections.add(many.get());
    }
    return sections.build();
  }

  private Question about(Class<?> type) {
    Question known = questions.get(type);
    return known == null ? questions.computeIfAbsent(type, Question::new) : known;
  }

  /** {@return the element of a type with an id, if there is one} */
  @SuppressWarnings("unchecked") // It is of the type; to have that seen once more is not for free.
  <T extends Identified> Optional<T> find(Class<T> type, Id<?> id) {
    return Optional.ofNullable((T) about(type).first(id));
  }

  /** {@return whether there is an element of a type with each of some ids} */
  boolean hasAll(Class<?> type, List<Id<?>> ids) {
    return about(type).hasAll(ids);
  }

  /** {@return the elements with an id that another before them has, in document order} */
  ImmutableList<Identified> shadowed() {
    return namesakes.get().shadowed();
  }

  /**
   * The elements whose id others have as well.
   *
   * @param shadowed all but the first with each id, in document order
   * @param firsts by id, the first of each kind, in document order
   */
  private record Namesakes(
      ImmutableList<Identified> shadowed, ImmutableListMultimap<Id<?>, Identified> firsts) {

    static Namesakes of(Register register, ImmutableSet<Id<?>> shared) {
      ImmutableList.Builder<Identified> shadowed = ImmutableList.builder();
      ImmutableListMultimap.Builder<Id<?>, Identified> firsts = ImmutableListMultimap.builder();
      if (!shared.isEmpty()) {
        SetMultimap<Id<?>, ElementKind> seen =
            MultimapBuilder.hashKeys().enumSetValues(ElementKind.class).build();
        new Walk() {
          @Override
          void visitElement(Object element) {
            if (element instanceof Identified identified && shared.contains(identified.id())) {
              if (seen.containsKey(identified.id())) {
                shadowed.add(identified);
              }
              if (seen.put(identified.id(), ElementKind.of(identified))) {
                firsts.put(identified.id(), identified);
              }
            }
          }
        }.through(register);
      }
      return new Namesakes(shadowed.build(), firsts.build());
    }

    @Nullable Identified first(ImmutableSet<ElementKind> kinds, Id<?> id) {
      return firsts.get(id).stream()
          .filter(element -> kinds.contains(ElementKind.of(element)))
          .findFirst()
          .orElse(null);
    }
  }

  /** {@return the ids that several elements have, of one kind or of several} */
  private ImmutableSet<Id<?>> sharedIds() {
    ImmutableSet.Builder<Id<?>> shared = ImmutableSet.builder();
    for (Section section : List.of(few.get(), many.get())) {
      section.positions.repeated().forEach(at -> shared.add(section.ids.get(at)));
    }
    for (Id<?> id : few.get().ids) {
      if (many.get().positions.last(id) != Positions.NONE) {
        shared.add(id);
      }
    }
    return shared.build();
  }
}

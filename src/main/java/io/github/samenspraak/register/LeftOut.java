package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a reader left out of a register, as it cannot be: an item of a list, or an
 * attribute that an object can be without.
 *
 * @param place its place in the document
 * @param line the line on which it begins, from 1
 * @param column the column at which it begins, in characters, from 1
 * @param attribute the attribute that it is, or that it is an item of; absent if no object of that
 *     type has such an attribute, or if it is one text of a label
 * @param isItem whether it is an item of a list
 * @param isObject whether an object stands there, and not something else such as a number
 * @param id its own id, if it has one that can be read
 * @param ids the ids of all elements in it, its own among them
 * @param mentioned the ids in it that are those of elements of the register
 * @param owner the element of the register that it was left out of; absent if that is the register
 *     itself
 * @param problems its problems, at least one, in the order of the document
 */
public record LeftOut(
    JsonPointer place,
    int line,
    int column,
    Optional<AttributeDescriptor> attribute,
    boolean isItem,
    boolean isObject,
    Optional<Id<?>> id,
    ImmutableSet<Id<?>> ids,
    ImmutableSet<Id<?>> mentioned,
    Optional<Object> owner,
    ImmutableList<ReadingProblem> problems) {

  /** The types of parts that set what holds for the elements beside them, such as mandates. */
  private static final ImmutableSet<Class<?>> SETTINGS =
      ImmutableSet.of(SeatPlan.class, SeatAllotment.class);

  /** The kinds of elements from which nothing is missing where one reference to them is. */
  private static final ImmutableSet<ElementKind> PARTIES =
      ImmutableSet.of(ElementKind.PERSON, ElementKind.ORGANISATION, ElementKind.OFFICE);

  /** The types of values that say when something holds, or for or in place of whom. */
  private static final ImmutableSet<Class<?>> LIMITS =
      ImmutableSet.of(Id.class, Term.class, LocalDate.class, PartialDate.class, boolean.class);

  /**
   * {@return the same in a document that is one line of a file}
   *
   * @param number the number of the line
   * @param problemsThere its problems, with that number
   */
  public LeftOut at(int number, ImmutableList<? extends ReadingProblem> problemsThere) {
    return new LeftOut(
        place,
        number,
        column,
        attribute,
        isItem,
        isObject,
        id,
        ids,
        mentioned,
        owner,
        ImmutableList.copyOf(problemsThere));
  }

  /** {@return the kind of element that it is; absent if it is no element, or of unknown kind} */
  public Optional<ElementKind> kind() {
    ImmutableSet<ElementKind> kinds = kinds();
    return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
  }

  /** {@return the kinds of element that it may be; none if it is no element} */
  public ImmutableSet<ElementKind> kinds() {
    return attribute
        .filter(each -> each.isPart() && each.part().isElement())
        .map(each -> ElementKind.thatAre(each.type()))
        .orElse(ImmutableSet.of());
  }

  /**
   * {@return the kinds of the elements that were left out with it and whose ids are not known} It
   * has its own id unless that is impossible too, or it is a whole list.
   */
  public ImmutableSet<ElementKind> kindsOfUnknownId() {
    return id.isEmpty()
        ? attribute.map(AttributeDescriptor::elementKinds).orElse(ImmutableSet.of())
        : ImmutableSet.of();
  }

  /**
   * {@return the kinds of the elements that its references may have led to, reference by reference;
   * of an object only those that could not be read and those that it cannot be without}
   */
  public ImmutableSet<ImmutableSet<ElementKind>> targets() {
    Set<ImmutableSet<ElementKind>> targets = new LinkedHashSet<>();
    attribute.ifPresent(
        each -> {
          if (Collections.disjoint(each.targets(), PARTIES)) {
            targets.add(each.targets());
          }
          if (each.isPart()) {
            addTargets(each.part(), targets, new HashSet<>());
          }
        });
    targets.remove(ImmutableSet.of());
    return ImmutableSet.copyOf(targets);
  }

  private void addTargets(
      TypeDescriptor type, Set<ImmutableSet<ElementKind>> targets, Set<TypeDescriptor> known) {
    if (known.add(type)) {
      type.attributes().stream()
          .filter(each -> !isObject || each.isRequired() || isProblem(each))
          .forEach(each -> targets.add(each.targets()));
      if (!isObject) {
        type.parts().forEach(part -> addTargets(part.part(), targets, known));
      }
    }
  }

  /** {@return whether an attribute of it could not be read} */
  private boolean isProblem(AttributeDescriptor attribute) {
    String there = place + "/" + attribute.name();
    return problems.stream().anyMatch(problem -> problem.place().toString().equals(there));
  }

  /** {@return whether a default took its place that may hold for the elements in its owner} */
  public boolean isDefault() {
    return attribute.filter(each -> each.type() == boolean.class).isPresent();
  }

  /** {@return whether it sets what holds for the other elements in its owner} */
  public boolean isSetting() {
    return attribute.map(AttributeDescriptor::type).filter(SETTINGS::contains).isPresent();
  }

  /**
   * {@return whether its owner may count for more than it should: an attribute was left out that
   * says when the owner holds, or in place of whom}
   */
  public boolean isLimit() {
    return isItem
        ? owner.filter(this::namesOneLike).isPresent()
        : attribute
            .filter(
                each ->
                    LIMITS.contains(each.type())
                        || each.isPart()
                            && !each.part().isElement()
                            && !each.part().isSmall()
                            && each.part().hasDays())
            .isPresent();
  }

  /** {@return whether it is a reference to an element of the same kind, such as a predecessor} */
  private boolean namesOneLike(Object element) {
    return attribute.filter(each -> each.targets().contains(ElementKind.of(element))).isPresent();
  }

  /**
   * {@return what things that were left out for the same reasons have in common} Where it is equal,
   * one of them is told to people, and the others are counted.
   */
  public Object likeness() {
    return ImmutableList.of(kinds(), Lists.transform(problems, ReadingProblem::likeness));
  }

  /** {@return the place and the problems, for debugging} */
  @Override
  public String toString() {
    return place + ": " + problems;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(LeftOut.class);
  }
}

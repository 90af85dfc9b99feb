package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a finding: an element of a register, a part of it, or an attribute of either.
 *
 * <p>A subject holds the objects of the register themselves, not equal ones. {@link #locate} finds
 * its place in the document: if an object occurs twice in one element, the place of the first.
 */
public final class Subject {

  private final Object owner;
  private final Object part;
  private final @Nullable String attribute;

  /** The position in the list of that name, or {@link JsonPointer#NO_POSITION}. */
  private final int position;

  private Subject(Object owner, Object part, @Nullable String attribute, int position) {
    this.owner = owner;
    this.part = part;
    this.attribute = attribute;
    this.position = position;
  }

  /**
   * {@return the reference or text that a visitor visits}
   *
   * @param visitor the visitor
   * @param attribute the attribute with the reference or text
   * @param position the position in a list; -1 if the attribute is no list
   */
  public static Subject of(RegisterVisitor visitor, String attribute, int position) {
    return new Subject(visitor.owner(), visitor.part(), attribute, position);
  }

  /**
   * {@return a subject that is an element}
   *
   * @param element an element of the register, also one without an id of its own: its municipality,
   *     a waiver, a duty that was done
   * @throws IllegalArgumentException for anything else
   */
  public static Subject of(Object element) {
    ElementKind.of(element);
    return new Subject(element, element, null, JsonPointer.NO_POSITION);
  }

  /**
   * {@return a subject that is a part of this element}
   *
   * @param part a part without an id of its own, such as a membership of a platform
   */
  public Subject part(Object part) {
    return new Subject(owner, part, null, JsonPointer.NO_POSITION);
  }

  /**
   * {@return a subject that is an attribute of this one}
   *
   * @param name as in JSON
   */
  public Subject attribute(String name) {
    return new Subject(owner, part, name, JsonPointer.NO_POSITION);
  }

  /**
   * {@return a subject that is an element of a list}
   *
   * @param name as in JSON
   * @param index from 0
   */
  public Subject attribute(String name, int index) {
    return new Subject(owner, part, name, index);
  }

  /** {@return the element} */
  public Object owner() {
    return owner;
  }

  /** {@return the kind of the element} */
  public ElementKind kind() {
    return ElementKind.of(owner);
  }

  /** {@return the id of the element; absent if it is the municipality and that has no NIS code} */
  public Optional<Id<?>> id() {
    return ElementKind.idOf(owner);
  }

  /** {@return the part of the element; the element itself if the subject is in no part} */
  public Object part() {
    return part;
  }

  /** {@return the ids that the part of the subject refers to} */
  public ImmutableSet<Id<?>> references() {
    return references(each -> true);
  }

  /** {@return the ids that the attribute of the subject refers to; none if it is no attribute} */
  public ImmutableSet<Id<?>> attributeReferences() {
    return references(each -> each.name().equals(attribute));
  }

  private ImmutableSet<Id<?>> references(Predicate<AttributeDescriptor> which) {
    return TypeDescriptor.find(part.getClass()).stream()
        .flatMap(type -> type.attributes().stream())
        .filter(AttributeDescriptor::isReference)
        .filter(which)
        .flatMap(
            each ->
                each.values(part)
                    .skip(Math.max(0, position))
                    .limit(position < 0 ? Long.MAX_VALUE : 1))
        .<Id<?>>map(value -> (Id<?>) value)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the days of the part, such as the term of a membership; absent if it has none}
   *
   * <p>A part without days of its own is on the day of its element: an attendance on that of the
   * meeting. If the element has several days, those of the part are not known.
   */
  public Optional<Term> days() {
    return days(part).or(() -> days(owner).filter(days -> days.days().equals(OptionalLong.of(1))));
  }

  private static Optional<Term> days(Object value) {
    return TypeDescriptor.find(value.getClass()).flatMap(type -> type.days(value));
  }

  /** {@return its place, given that of its part; absent if the part has no such attribute} */
  Optional<JsonPointer> place(JsonPointer ofPart, TypeDescriptor typeOfPart) {
    return attribute == null
        ? Optional.of(ofPart)
        : typeOfPart.find(attribute).map(found -> found.place(ofPart, position));
  }

  /**
   * {@return the places of subjects in the document of a register}
   *
   * @param register the register
   * @param subjects the subjects; one that is not in the register is left out of the answer
   */
  public static ImmutableMap<Subject, JsonPointer> locate(
      Register register, Iterable<Subject> subjects) {
    // One object may be a part of many elements, such as one decision that appoints many.
    Map<Object, Map<Object, List<Subject>>> byPart = new IdentityHashMap<>();
    subjects.forEach(
        subject ->
            byPart
                .computeIfAbsent(subject.part(), part -> new IdentityHashMap<>(1))
                .computeIfAbsent(subject.owner(), owner -> new ArrayList<>(1))
                .add(subject));
    Map<Subject, JsonPointer> places = new LinkedHashMap<>();
    new PathVisitor() {
      @Override
      void visitPart(Object part, TypeDescriptor type) {
        Optional.ofNullable(byPart.get(part))
            .map(byOwner -> byOwner.remove(owner()))
            .ifPresent(
                found ->
                    found.forEach(
                        subject ->
                            subject
                                .place(place(), type)
                                .ifPresent(pointer -> places.put(subject, pointer))));
      }
    }.through(register);
    return ImmutableMap.copyOf(places);
  }

  /** {@return the kind and the id of the element, for debugging} */
  @Override
  public String toString() {
    return kind() + id().map(id -> " " + id).orElse("");
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Subject.class);
  }
}

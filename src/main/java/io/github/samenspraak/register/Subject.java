package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in a register that one can point at: an element, a part of it, or an attribute of
 * either.
 *
 * <p>It points at the very objects of the register, not at others that are equal to them. Where it
 * stands in the document is only found out when someone asks; see {@link #locate}. An object that
 * stands in the same element twice is found where it stands first; to tell the two apart, point at
 * a position in the list that holds it.
 */
public final class Subject {

  private final Object owner;
  private final Object part;
  private final @Nullable String attribute;

  /** The position in the list that the attribute is, or {@link JsonPointer#NO_POSITION}. */
  private final int position;

  private Subject(Object owner, Object part, @Nullable String attribute, int position) {
    this.owner = owner;
    this.part = part;
    this.attribute = attribute;
    this.position = position;
  }

  /** {@return where a walk is when it comes by a reference or a text} */
  public static Subject of(RegisterVisitor walk, String attribute, int position) {
    return new Subject(walk.owner(), walk.part(), attribute, position);
  }

  /**
   * {@return the subject of an element}
   *
   * @param element an element of the register, its municipality or one of its waivers
   * @throws IllegalArgumentException if no register holds such a thing as an element
   */
  public static Subject of(Object element) {
    ElementKind.of(element);
    return new Subject(element, element, null, JsonPointer.NO_POSITION);
  }

  /**
   * {@return the subject of a part of this element, such as a membership of a platform}
   *
   * @param part what has no id of its own
   */
  public Subject part(Object part) {
    return new Subject(owner, part, null, JsonPointer.NO_POSITION);
  }

  /**
   * {@return the subject of an attribute}
   *
   * @param name as in JSON
   */
  public Subject attribute(String name) {
    return new Subject(owner, part, name, JsonPointer.NO_POSITION);
  }

  /**
   * {@return the subject of a position in the list that an attribute is}
   *
   * @param name as in JSON
   * @param index from 0
   */
  public Subject attribute(String name, int index) {
    return new Subject(owner, part, name, index);
  }

  /** {@return the element that is pointed at or into} */
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

  /** {@return the part of the element that is pointed at or into; the element itself if none is} */
  public Object part() {
    return part;
  }

  /**
   * {@return where the subject is, given the place and the shape of its part, if it is in there}
   */
  <P> Optional<JsonPointer> place(P part, JsonPointer ofPart, Shape<? super P> shape) {
    return attribute == null
        ? Optional.of(ofPart)
        : shape.findPlace(part, ofPart, attribute, position);
  }

  /**
   * {@return where spots are in the document of a register}
   *
   * @param register the register
   * @param spots in that register; what is not in it, or an attribute that its part does not have,
   *     is not in the answer
   */
  public static ImmutableMap<Subject, JsonPointer> locate(
      Register register, Iterable<Subject> spots) {
    // One object may be a part of many elements, such as the decision by which all were elected.
    Map<Object, Map<Object, List<Subject>>> byPart = new IdentityHashMap<>();
    spots.forEach(
        spot ->
            byPart
                .computeIfAbsent(spot.part(), part -> new IdentityHashMap<>(1))
                .computeIfAbsent(spot.owner(), owner -> new ArrayList<>(1))
                .add(spot));
    Map<Subject, JsonPointer> places = new LinkedHashMap<>();
    new PathVisitor() {
      @Override
      <P> void visit(P part, Shape<? super P> shape) {
        Optional.ofNullable(byPart.get(part))
            .map(byOwner -> byOwner.remove(owner()))
            .ifPresent(
                here ->
                    here.forEach(
                        spot ->
                            spot.place(part, place(), shape)
                                .ifPresent(found -> places.put(spot, found))));
      }
    }.through(register);
    return ImmutableMap.copyOf(places);
  }

  /** {@return the kind and the id of the element, for people who debug} */
  @Override
  public String toString() {
    return kind() + id().map(id -> " " + id).orElse("");
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Subject.class);
  }
}

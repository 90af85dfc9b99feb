package io.github.samenspraak.register;

import io.github.samenspraak.value.Id;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a register that one can point at: an element, a part of it, or an attribute of
 * either.
 *
 * <p>It points at the very objects of the register, not at others that are equal to them. Where it
 * stands in the document is only found out when someone asks; see {@link RegisterIndex#locate}. An
 * object that stands in the same element twice is found where it stands first; to tell the two
 * apart, point at a position in the list that holds it.
 */
public final class Spot {

  private final Object owner;
  private final Object part;
  private final Optional<String> attribute;
  private final OptionalInt position;

  private Spot(Object owner, Object part, Optional<String> attribute, OptionalInt position) {
    this.owner = owner;
    this.part = part;
    this.attribute = attribute;
    this.position = position;
  }

  /**
   * {@return the spot of an element}
   *
   * @param element an element of the register, its municipality or one of its waivers
   * @throws IllegalArgumentException if no register holds such a thing as an element
   */
  public static Spot of(Object element) {
    ElementKind.of(element);
    return new Spot(element, element, Optional.empty(), OptionalInt.empty());
  }

  /**
   * {@return the spot of a part of this element, such as a membership of a platform}
   *
   * @param part what has no id of its own
   */
  public Spot part(Object part) {
    return new Spot(owner, part, Optional.empty(), OptionalInt.empty());
  }

  /**
   * {@return the spot of an attribute}
   *
   * @param name as in JSON
   */
  public Spot attribute(String name) {
    return new Spot(owner, part, Optional.of(name), OptionalInt.empty());
  }

  /**
   * {@return the spot of a position in the list that an attribute is}
   *
   * @param name as in JSON
   * @param index from 0
   */
  public Spot attribute(String name, int index) {
    return new Spot(owner, part, Optional.of(name), OptionalInt.of(index));
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

  /** {@return where the spot is, given the place and the shape of its part, if it is in there} */
  Optional<Place> place(Place ofPart, Shape<?> shape) {
    return attribute.isEmpty()
        ? Optional.of(ofPart)
        : shape.findPlace(attribute.get(), position.orElse(Shape.NO_POSITION), ofPart);
  }

  /** {@return the kind and the id of the element, for people who debug} */
  @Override
  public String toString() {
    return kind() + id().map(id -> " " + id).orElse("");
  }
}

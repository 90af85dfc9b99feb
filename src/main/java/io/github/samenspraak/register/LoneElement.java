package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One element in a register that holds nothing else, with its place there.
 *
 * <p>What stands around it says as little as it can: a mandate is in a body of a platform, of which
 * nothing is known.
 *
 * @param register the register
 * @param place the place of the element
 */
public record LoneElement(Register register, JsonPointer place) {

  /** The id of everything that stands around the element. */
  public static final Id<?> UNKNOWN = Id.of("urn:samenspraak:unknown");

  /** A way from the register to a list. */
  private record Way(@Nullable Way outer, AttributeDescriptor attribute) {

    JsonPointer place() {
      JsonPointer around = outer == null ? JsonPointer.DOCUMENT : outer.place();
      return attribute.place(
          around, attribute.multiplicity() == Multiplicity.LIST ? 0 : JsonPointer.NO_POSITION);
    }
  }

  /**
   * {@return an element alone in the register of a municipality}
   *
   * @param municipality the municipality
   * @param element an element or a part of one, such as a mandate or a membership
   * @throws IllegalArgumentException if no register holds such an element
   */
  public static LoneElement in(Municipality municipality, Fact element) {
    Way way =
        find(element)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "A " + TypeDescriptor.of(element.getClass()) + " stands in no list."));
    Object inner = element;
    Way at = way;
    for (Way outer = at.outer(); outer != null; outer = at.outer()) {
      TypeDescriptor owner = outer.attribute().part();
      inner = owner.build(holding(owner.least(), at.attribute(), inner));
      at = outer;
    }
    TypeDescriptor type = TypeDescriptor.of(Register.class);
    @Nullable Object[] values = holding(type.least(), at.attribute(), inner);
    values[type.find("municipality").orElseThrow().position()] = municipality;
    return new LoneElement((Register) type.build(values), way.place());
  }

  private static @Nullable Object[] holding(
      @Nullable Object[] values, AttributeDescriptor attribute, Object part) {
    values[attribute.position()] =
        attribute.multiplicity() == Multiplicity.LIST ? ImmutableList.of(part) : part;
    return values;
  }

  /**
   * {@return a shortest way to where an element of its type stands; of several the last, as a body
   * stands in a platform rather than among governing bodies}
   */
  private static Optional<Way> find(Fact element) {
    Deque<Way> open = new ArrayDeque<>();
    Set<AttributeDescriptor> known = new HashSet<>();
    addWays(null, TypeDescriptor.of(Register.class), open, known);
    while (!open.isEmpty()) {
      Deque<Way> next = new ArrayDeque<>();
      for (Way way : open) {
        if (way.attribute().type().isInstance(element)) {
          return Optional.of(way);
        }
        addWays(way, way.attribute().part(), next, known);
      }
      open = next;
    }
    return Optional.empty();
  }

  /** Adds the ways to the parts of a type, the last attribute first. */
  private static void addWays(
      @Nullable Way outer, TypeDescriptor type, Deque<Way> ways, Set<AttributeDescriptor> known) {
    for (AttributeDescriptor part : type.parts().reverse()) {
      if (known.add(part)) {
        ways.add(new Way(outer, part));
      }
    }
  }

  /** {@return the place, for debugging} */
  @Override
  public String toString() {
    return place.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(LoneElement.class);
  }
}

package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What the values of a type are made of.
 *
 * <p>It is what lets a register be walked through from one end to the other without knowing its
 * types.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface Shape<T> {

  /** Tells a walk all attributes of a value. */
  void tell(T value, RegisterVisitor walk);

  /** {@return the names of the attributes of a value, in their usual order} */
  default ImmutableList<String> names(T value) {
    return RegisterVisitor.names(value, this);
  }

  /** {@return where an attribute of a value, or a position in it, stands, if the type has it} */
  default Optional<JsonPointer> findPlace(
      T value, JsonPointer ofValue, String attribute, int position) {
    int order = names(value).indexOf(attribute);
    if (order < 0) {
      return Optional.empty();
    }
    JsonPointer place = ofValue.at(attribute, order);
    return Optional.of(position == JsonPointer.NO_POSITION ? place : place.at(position));
  }
}

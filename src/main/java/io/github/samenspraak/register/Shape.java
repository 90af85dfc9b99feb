package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The attributes of a type.
 *
 * <p>Shapes let a visitor go through a register without knowing its types.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface Shape<T> {

  /** Passes all attributes of a value to a visitor. */
  void tell(T value, RegisterVisitor visitor);

  /** {@return the names of the attributes of a value, in their usual order} */
  default ImmutableList<String> names(T value) {
    return RegisterVisitor.names(value, this);
  }

  /**
   * {@return the place of an attribute of a value, or of a position in it, if the type has the
   * attribute}
   */
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

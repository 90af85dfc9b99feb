package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an element of a register, such as {@code "housing-group"}.
 *
 * <p>An {@code Id<Person>} is not an {@code Id<Organisation>}. The index of the register finds the
 * element with an id.
 *
 * <p>Ids are ordered by their text, so that a {@link java.util.HashMap} stays fast if many have the
 * same hash. Written in JSON as a plain string. It may be a URI.
 *
 * @param <T> the type of the element
 */
@SuppressWarnings("rawtypes") // A HashMap sees only of a raw type that its keys are comparable.
public final class Id<T> implements Comparable<Id> {

  /** {@value}, the most characters that an id may have. */
  public static final int MAXIMUM_LENGTH = 512;

  private final String value;

  /** Kept here as well, so that a look-up need not read the text. */
  private final int hash;

  private Id(String value) {
    this.value = value;
    this.hash = value.hashCode();
  }

  /**
   * {@return the id with this text}
   *
   * @param value not blank, without control characters, of at most {@value #MAXIMUM_LENGTH}
   *     characters
   * @param <T> the type of the element
   * @throws IllegalArgumentException if the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static <T> Id<T> of(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An id must not be blank.");
    }
    if (value.length() > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException(
          "An id must have at most " + MAXIMUM_LENGTH + " characters, not " + value.length() + ".");
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        throw new IllegalArgumentException(
            "An id must not have a control character, such as the one at position " + i + ".");
      }
    }
    return new Id<>(value);
  }

  /** {@return the text of the id} */
  @JsonValue
  public String value() {
    return value;
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Id<?> id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}

package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a municipality in Belgian statistics: five digits, of which the first two name the
 * arrondissement, such as {@code 92094} for Namur.
 *
 * <p>A wrong code is kept as written, and a rule reports it. It is not a postal code. Written in
 * JSON as a string.
 *
 * @param value the code as it was written: not blank, without control characters, of at most
 *     {@value Id#MAXIMUM_LENGTH} characters
 * @see Source#BE_NIS
 */
public record NisCode(@JsonValue String value) {

  /**
   * Creates a code from any text that can be an id, as it serves as the id of the municipality.
   *
   * @param value the code as it was written
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NisCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A NIS code must not be blank.");
    }
    if (value.length() > Id.MAXIMUM_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A NIS code must be short and have no control character.");
    }
  }

  /**
   * {@return the code with this text}
   *
   * @param value the code as it was written
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static NisCode of(String value) {
    return new NisCode(value);
  }

  /** {@return whether the code has five digits and names a municipality, not a larger area} */
  public boolean isOfMunicipality() {
    return value.matches("[0-9]{5}") && !value.endsWith("000");
  }

  /** {@return the first two digits, which name the arrondissement; fewer if the code is shorter} */
  public String arrondissement() {
    return value.substring(0, Math.min(2, value.length()));
  }

  /** {@return the code as it was written} */
  @Override
  public String toString() {
    return value;
  }
}

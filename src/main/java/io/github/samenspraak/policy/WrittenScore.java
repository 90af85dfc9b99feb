package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A score of a service as JSON has it: a whole number from 1, bad, to 5, good.
 *
 * <p>In Java a score is an {@code int}; a review reads its scores by this class, so that an error
 * names the place of a wrong score.
 *
 * @param score from 1 to 5
 */
public record WrittenScore(@JsonValue int score) {

  /**
   * Creates a score.
   *
   * @param score from 1 to 5
   * @throws IllegalArgumentException if it is below 1 or above 5
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WrittenScore {
    if (!isScore(score)) {
      throw new IllegalArgumentException("A score must be from 1 to 5, not " + score + ".");
    }
  }

  /** {@return whether a number can be a score} */
  static boolean isScore(int number) {
    return 1 <= number && number <= 5;
  }
}

package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A score of a service as a document writes it: a whole number from 1, badly, to 5, well.
 *
 * <p>In Java a score is an {@code int} and nothing else; a review reads its scores by way of this,
 * so that one that cannot be is told where it stands.
 *
 * @param score from 1 to 5
 */
public record WrittenScore(@JsonValue int score) {

  /**
   * Takes a number as a score.
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

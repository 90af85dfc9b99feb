package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The score of a service as to one criterion: a whole number from 1, bad, to 5, good.
 *
 * @param points from 1 to 5
 */
public record Score(@JsonValue int points) {

  /**
   * Creates a score.
   *
   * @param points from 1 to 5
   * @throws IllegalArgumentException if it is below 1 or above 5
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Score {
    if (points < 1 || points > 5) {
      throw new IllegalArgumentException("A score must be from 1 to 5, not " + points + ".");
    }
  }
}

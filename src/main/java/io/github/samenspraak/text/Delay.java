package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The length of a delay, as a text tells it.
 *
 * @param days the number of days, as far as they have passed
 * @param hasEnded whether what was late has been done, or need not be done any more
 */
public record Delay(long days, boolean hasEnded) {

  /**
   * {@return the delay that lasts for a term}
   *
   * @param term the days of the delay, of which the first is known
   * @param today the day up to which a delay is counted that has not ended
   */
  public static Delay during(Term term, LocalDate today) {
    boolean hasEnded = term.endsBefore(today);
    LocalDate last = hasEnded ? term.lastDay().orElseThrow() : today;
    return new Delay(
        Math.max(0, ChronoUnit.DAYS.between(term.firstDayOrThrow(), last) + 1), hasEnded);
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Delay.class);
  }
}

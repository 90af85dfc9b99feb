package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.Year;
import org.joda.money.Money;

/**
 * The days on which more had been paid for a year of a covenant than there should have been.
 *
 * @param year the calendar year in which the year begins
 * @param days from the payment to the day before that on which it was right again; without an end
 *     if it never was
 * @param amount the greatest excess on those days
 */
public record Excess(Year year, Term days, Money amount) {

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Excess.class);
  }
}

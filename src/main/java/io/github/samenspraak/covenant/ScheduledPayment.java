package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import java.time.Year;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One instalment of what is granted for a year of a covenant: its amount, and by when it must be
 * paid.
 *
 * @param year the calendar year in which the year begins
 * @param number the number of the instalment in its scheme, from 1
 * @param amount the amount to pay; less if the grant was settled at less by its due day
 * @param unpaid what of it was not paid by the end of its due day; without such a day, what was not
 *     paid at all
 * @param deadline the deadline, met when the payments of the year cover it and those before it, or
 *     when it was settled that they do; absent while it waits for an event, or if records begin
 *     later
 */
public record ScheduledPayment(
    Year year, int number, Money amount, Money unpaid, Optional<Deadline> deadline) {

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ScheduledPayment.class);
  }
}

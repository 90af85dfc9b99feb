package io.github.samenspraak.index.seats;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Seats of one allotment to be filled because the mandates on them are due to end on the same day.
 *
 * @param allotment the allotment, of the plan in force on the day after
 * @param ending the mandates that end; at least one
 * @param seats the number of seats to fill; at least one, and fewer than the mandates if a person
 *     held two of them, or if the members who stay leave less room
 * @param dueEnd the due end of those mandates
 * @param deadline that day, or the end of the time that the plan gives to fill their seats; met on
 *     the day on which the last successor was elected, delegated or appointed (if that is not
 *     recorded, began), or on which all seats are taken, whichever comes first
 * @param noticeFrom the day from which on the plan wants it to be noticed; absent if the plan does
 *     not say
 */
public record Renewal(
    SeatAllotment allotment,
    ImmutableList<Mandate> ending,
    int seats,
    LocalDate dueEnd,
    Deadline deadline,
    Optional<LocalDate> noticeFrom) {

  /** The last year that a term can reach. */
  private static final int LAST_YEAR = 9999;

  /**
   * {@return the days on which it is overdue: from the day after the deadline to the day before it
   * was met; absent if it was met in time}
   */
  public Optional<Term> daysOverdue() {
    return days(deadline.due().plusDays(1), deadline.metOn().map(met -> met.minusDays(1)));
  }

  /**
   * {@return the days on which seats may wait to be filled, or are overdue: from the day after the
   * due end to the deadline, or to the last day on which it is overdue; absent if the plan gives no
   * time and it was met in time}
   */
  public Optional<Term> daysOfWaiting() {
    return days(
        dueEnd.plusDays(1),
        deadline.metOn().map(met -> Comparators.max(deadline.due(), met.minusDays(1))));
  }

  /** {@return the days from one to another, or without an end; absent if there are none} */
  private static Optional<Term> days(LocalDate first, Optional<LocalDate> last) {
    // A deadline may lie beyond the last year of a term.
    if (first.getYear() > LAST_YEAR || last.filter(first::isAfter).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        last.filter(day -> day.getYear() <= LAST_YEAR)
            .map(day -> Term.of(first, day))
            .orElseGet(() -> Term.from(first)));
  }
}

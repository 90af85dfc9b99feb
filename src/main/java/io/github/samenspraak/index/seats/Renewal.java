package io.github.samenspraak.index.seats;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Deadline;

/**
 * Seats of one allotment that fall vacant on the same day, because the time of their mandates is
 * over, and by when it must be settled who sits next.
 *
 * @param allotment how they are filled, by the plan in force on the day after
 * @param ending the mandates that end; at least one
 * @param seats how many seats are to be filled; at least one, and fewer than mandates end where a
 *     person held two of them, or where those who stay leave no room for more
 * @param deadline the last day of those mandates, and the day on which the first of those who
 *     follow was elected, delegated or appointed (if that is not recorded, the day before he or she
 *     began), or the day before all seats are taken, whichever comes first
 */
public record Renewal(
    SeatAllotment allotment, ImmutableList<Mandate> ending, int seats, Deadline deadline) {}

package io.github.samenspraak.index.seats;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Deadline;

/**
 * Seats of one allotment to be filled because their mandates end on the same day.
 *
 * @param allotment the allotment, of the plan in force on the day after
 * @param ending the mandates that end; at least one
 * @param seats the number of seats to fill; at least one, and fewer than the mandates if a person
 *     held two of them, or if the members who stay leave less room
 * @param deadline the last day of those mandates, met on the day on which the first successor was
 *     elected, delegated or appointed (if that is not recorded, the day before the successor
 *     began), or on the day before all seats are taken, whichever comes first
 */
public record Renewal(
    SeatAllotment allotment, ImmutableList<Mandate> ending, int seats, Deadline deadline) {}

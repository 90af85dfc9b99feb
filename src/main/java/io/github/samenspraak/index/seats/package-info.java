/**
 * The seats of a body, day by day.
 *
 * <p>{@link io.github.samenspraak.index.seats.Seats} counts the members of each day, and gives a
 * {@link io.github.samenspraak.index.seats.Seating} for each stretch of days without changes.
 * {@link io.github.samenspraak.index.seats.MandateTerms} has the intended terms of mandates, and a
 * {@link io.github.samenspraak.index.seats.Renewal} for the seats to fill when they end.
 *
 * <p>Inside, {@code MandatesByAllotment} sorts the mandates into {@code AllotmentMandates}; {@code
 * AllotmentIndex} adds their allotments; {@code IntendedTerms} follows replacements; {@code
 * Renewals} counts {@code SeatedPeople} to find the seats to fill; {@code DeputySeats} finds the
 * seats that deputies can represent at a meeting, and {@code StandInSeats} those they are named
 * for.
 */
@NullMarked
package io.github.samenspraak.index.seats;

import org.jspecify.annotations.NullMarked;

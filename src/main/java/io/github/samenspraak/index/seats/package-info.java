/**
 * Who sits on a body when.
 *
 * <p>{@link io.github.samenspraak.index.seats.Seats} counts day by day, and gives a {@link
 * io.github.samenspraak.index.seats.Seating} for each stretch of days on which nobody comes or
 * goes. {@link io.github.samenspraak.index.seats.MandateTerms} says how long mandates were meant to
 * last, and has a {@link io.github.samenspraak.index.seats.Renewal} for the seats that are to be
 * filled when they end.
 */
@NullMarked
package io.github.samenspraak.index.seats;

import org.jspecify.annotations.NullMarked;

/**
 * All the facts of one municipality, and the questions that only all of them together can answer.
 *
 * <p>A {@link io.github.samenspraak.register.Register} is the document: people, organisations,
 * offices, platforms and what the platforms do, covenants, for one {@link
 * io.github.samenspraak.register.Municipality}. A {@link io.github.samenspraak.register.Waiver} in
 * it says which finding the municipality lives with for a while.
 *
 * <p>Elements refer to each other by id. A {@link io.github.samenspraak.register.RegisterIndex},
 * built once, leads from an id to the element, knows every {@link
 * io.github.samenspraak.register.Reference}, and counts day by day: the {@link
 * io.github.samenspraak.register.Seats} of a body with each {@link
 * io.github.samenspraak.register.Seating} on them, the {@link
 * io.github.samenspraak.register.Members} of a platform. The {@link
 * io.github.samenspraak.register.PlatformCycle} of a platform says what its charters ask for,
 * {@link io.github.samenspraak.register.ReportingYear} by year, and when it was done. A {@link
 * io.github.samenspraak.register.Snapshot} is the register as it stands on one day:
 *
 * <pre>{@code
 * Snapshot today = register.on(LocalDate.of(2026, 11, 21));
 * Seating seating = today.seating(committee);
 * seating.vacant();
 * }</pre>
 *
 * <p>Each thing in a register has an {@link io.github.samenspraak.register.ElementKind}. A {@link
 * io.github.samenspraak.register.Spot} points at it, and its {@link
 * io.github.samenspraak.register.Place} says where in the document that is.
 */
@NullMarked
package io.github.samenspraak.register;

import org.jspecify.annotations.NullMarked;

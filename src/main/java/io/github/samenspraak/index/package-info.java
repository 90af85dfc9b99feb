/**
 * The questions about a register that only all of its facts together can answer.
 *
 * <p>A {@link io.github.samenspraak.index.RegisterIndex}, built once, leads from an id to the
 * element, knows every {@link io.github.samenspraak.index.Reference}, and counts day by day: the
 * {@link io.github.samenspraak.index.seats.Seats} of a body, the {@link
 * io.github.samenspraak.index.Members} of a platform, the {@link
 * io.github.samenspraak.index.OfficeHolders} of an office. The {@link
 * io.github.samenspraak.index.PlatformCycle} of a platform says what its charters ask for, {@link
 * io.github.samenspraak.index.ReportingYear} by year, and when it was done. A {@link
 * io.github.samenspraak.index.Trace} leads from a signal to the answer. A {@link
 * io.github.samenspraak.index.Snapshot} is the register as it stands on one day:
 *
 * <pre>{@code
 * Snapshot today = RegisterIndex.of(register).on(LocalDate.of(2026, 11, 21));
 * Seating seating = today.seating(committee);
 * seating.vacant();
 * }</pre>
 */
@NullMarked
package io.github.samenspraak.index;

import org.jspecify.annotations.NullMarked;

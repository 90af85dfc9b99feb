/**
 * Questions about a whole register.
 *
 * <p>Begin with a {@link io.github.samenspraak.index.RegisterIndex}, built once. It finds the
 * element with an id and every {@link io.github.samenspraak.index.Reference}, and counts day by
 * day: the {@link io.github.samenspraak.index.seats.Seats} of a body, the {@link
 * io.github.samenspraak.index.Members} of a platform, the {@link
 * io.github.samenspraak.index.OfficeHolders} of an office. A {@link
 * io.github.samenspraak.index.PlatformCycle} has the yearly duties of a platform, a {@link
 * io.github.samenspraak.index.ReportingYear} those about one year, and a {@link
 * io.github.samenspraak.index.PlanCourse} those of a plan. A {@link
 * io.github.samenspraak.index.Trace} leads from a signal to the answer.
 *
 * <p>Inside, one class indexes each part of the register: {@code ElementIndex}, {@code
 * ReferenceIndex}, {@code TraceIndex}, {@code PlanCourseIndex}, {@code SignalTreatment} and {@code
 * WorkingGroups}. Each is computed when it is first asked for.
 *
 * <p>A {@link io.github.samenspraak.index.Snapshot} is the register as it stands on one day:
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

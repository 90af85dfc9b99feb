/**
 * The agenda: obligations with their due days, their debtors, and whether they were met.
 *
 * <p>An {@link io.github.samenspraak.agenda.Agenda} of a register lists the {@linkplain
 * io.github.samenspraak.agenda.Obligation obligations} of any span of days: the yearly conclusions
 * and reports of a platform, the meetings of its bodies, answers to advice and to signals, the ends
 * of mandates and the elections before them, the reports, evaluations and decisions of covenants,
 * the tests and actions of plans, the measurements of barometers, the editions of forums. No
 * register lists them: they follow from charters, seat plans, schemes, rhythms and terms, however
 * far ahead.
 *
 * <p>Each obligation has a {@linkplain io.github.samenspraak.agenda.ObligationKind kind} and, on
 * each day, a {@linkplain io.github.samenspraak.agenda.ObligationState state}. The caller passes
 * today's date. The rules about lateness take their due days from the same methods, so that a
 * finding and the agenda never disagree.
 *
 * <pre>{@code
 * Agenda agenda = Agenda.of(register);
 * for (Obligation obligation : agenda.between(firstDay, lastDay)) {
 *   System.out.println(obligation.due() + " " + obligation.message(Locale.FRENCH));
 * }
 * }</pre>
 */
@NullMarked
package io.github.samenspraak.agenda;

import org.jspecify.annotations.NullMarked;

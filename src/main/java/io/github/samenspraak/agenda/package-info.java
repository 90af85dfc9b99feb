/**
 * What is due: by which day, about what, owed by whom, and whether it was done.
 *
 * <p>An {@link io.github.samenspraak.agenda.Agenda} of a register lists the {@linkplain
 * io.github.samenspraak.agenda.Obligation obligations} of any span of days: the yearly conclusions
 * and reports of a platform, its plenaries, answers to advice and to signals, the ends of mandates
 * and the elections before them, the reports, evaluations and decisions of covenants, the tests and
 * actions of plans, the measurements of barometers, the editions of forums. Nobody types them in:
 * they follow from charters, seat plans, schemes, rhythms and terms, however far ahead.
 *
 * <p>What an obligation is about its {@linkplain io.github.samenspraak.agenda.ObligationKind kind}
 * says; how it stands on a day, its {@linkplain io.github.samenspraak.agenda.ObligationState
 * state}. Today's date is always passed in. The rules about lateness ask for the same due days in
 * the same place, so that a finding and the agenda never disagree.
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

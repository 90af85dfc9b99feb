package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that is due in a register.
 *
 * <p>It never changes and may be used by several threads.
 */
public final class Agenda {

  /** By due day, then by kind; those of a day and a kind in document order. */
  private static final Comparator<Obligation> ORDER =
      Comparator.comparing(Obligation::due).thenComparing(Obligation::kind);

  /** Before the first day that a fact of a register can have, nothing is due. */
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  private final ImmutableList<Duties> duties;

  private Agenda(RegisterIndex index) {
    Scribe scribe = new Scribe(index);
    duties =
        ImmutableList.of(
            new CycleDuties(index, scribe),
            new MandateDuties(index, scribe),
            new CovenantDuties(index, scribe),
            new PolicyDuties(index, scribe));
  }

  /**
   * {@return the agenda of a register}
   *
   * <p>It builds an index of the register; whoever has one passes that.
   *
   * @param register the register, which may be as irregular as it likes
   */
  public static Agenda of(Register register) {
    return of(RegisterIndex.of(register));
  }

  /**
   * {@return the agenda of a register that has an index already}
   *
   * @param index of the register
   */
  public static Agenda of(RegisterIndex index) {
    return new Agenda(index);
  }

  /**
   * {@return the obligations that are due on one of some days, met or not, in the order of their
   * due days}
   *
   * @param firstDay the first of the days, in the years 1 to 9999
   * @param lastDay the last of the days, in the years 1 to 9999; not before the first
   * @throws IllegalArgumentException if the last day comes before the first, or a day lies outside
   *     those years
   */
  public ImmutableList<Obligation> between(LocalDate firstDay, LocalDate lastDay) {
    return during(Term.of(firstDay, lastDay), deadline -> true);
  }

  /**
   * {@return the obligations that were due before a day and are not met on it, in the order of
   * their due days}
   *
   * @param day the day, today as a rule, in the years 1 to 9999
   */
  public ImmutableList<Obligation> overdue(LocalDate day) {
    return during(Term.of(EARLIEST, day), deadline -> deadline.isOverdueOn(day));
  }

  private ImmutableList<Obligation> during(Term days, Predicate<Deadline> question) {
    Predicate<Deadline> wanted =
        deadline -> days.contains(deadline.due()) && question.test(deadline);
    // Where two elements have the same id, nobody could tell what is due of the one or the other.
    Set<String> keys = new HashSet<>();
    return duties.stream()
        .flatMap(duty -> duty.during(days, wanted))
        .filter(obligation -> wanted.test(obligation.deadline()))
        .filter(obligation -> keys.add(obligation.key()))
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }
}

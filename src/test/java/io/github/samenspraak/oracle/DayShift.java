package io.github.samenspraak.oracle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the library says of one register on a day and on the next, and whether that is why. */
final class DayShift {

  private static final Period SPAN = Period.ofYears(15);

  private final RegisterIndex index;
  private final LocalDate today;
  private final LocalDate tomorrow;
  private final Set<Late> gone;
  private final Set<Late> come;

  DayShift(RegisterIndex index, LocalDate today, RuleSet rules) {
    this.index = index;
    this.today = today;
    this.tomorrow = today.plusDays(1);
    Set<Late> before = found(rules, today);
    Set<Late> after = found(rules, tomorrow);
    this.gone = Sets.difference(before, after);
    this.come = Sets.difference(after, before);
  }

  private ImmutableSet<Late> found(RuleSet rules, LocalDate day) {
    return rules.check(index, day).stream()
        .map(LibraryAnswers::late)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return what changes and is about neither of the days} */
  Stream<String> unexplained() {
    return Stream.of(
            come.stream().filter(late -> !hasCome(late)).map(late -> "come " + late),
            gone.stream().filter(late -> !hasGone(late)).map(late -> "gone " + late),
            obligations()
                .filter(each -> state(each, today) != state(each, tomorrow) && !isAbout(each))
                .map(Obligation::toString))
        .flatMap(what -> what);
  }

  private Stream<Obligation> obligations() {
    return Agenda.of(index).between(today.minus(SPAN), tomorrow.plus(SPAN)).stream();
  }

  /** {@return whether what a rule finds on its day alone was done on the next one} */
  private boolean isDone(Obligation obligation, Late late) {
    return obligation.kind().foundBy().contains(late.code())
        && obligation.subject().toString().equals(late.subject())
        && obligation.metOn().equals(Optional.of(tomorrow));
  }

  /** It is late since today is over, was done on the next day, or is a meeting of that day. */
  private boolean hasCome(Late late) {
    return begins(late) || late.last().filter(today::equals).isPresent() || isHeldTomorrow(late);
  }

  private boolean isHeldTomorrow(Late late) {
    return late.first().isEmpty()
        && index
            .find(Meeting.class, Id.of(late.subject()))
            .filter(meeting -> meeting.heldOn().equals(tomorrow))
            .isPresent();
  }

  private boolean begins(Late late) {
    return late.first().filter(tomorrow::equals).isPresent();
  }

  private boolean hasGone(Late late) {
    return late.last().filter(today::equals).isPresent()
        || come.stream().anyMatch(other -> isSame(late, other) || isReportOf(other, late))
        || obligations().anyMatch(each -> isDone(each, late));
  }

  private static boolean isSame(Late late, Late other) {
    return late.code().equals(other.code())
        && late.subject().equals(other.subject())
        && late.first().equals(other.first())
        && late.particulars().equals(other.particulars());
  }

  /** {@return whether from now on only the report itself is missing, and not what it would hold} */
  private boolean isReportOf(Late report, Late conclusion) {
    return begins(report)
        && report.code().equals("annual-report-missing")
        && conclusion.code().equals("conclusion-missing")
        && report.particulars().get(0).equals(conclusion.particulars().get(1));
  }

  private static ObligationState state(Obligation obligation, LocalDate day) {
    ObligationState state = obligation.stateOn(day);
    return state == ObligationState.DUE_SOON ? ObligationState.UPCOMING : state;
  }

  private boolean isAbout(Obligation obligation) {
    return obligation.due().equals(today)
        || obligation.metOn().equals(Optional.of(tomorrow))
        || obligation.deadline().owedUntil().equals(Optional.of(today));
  }
}

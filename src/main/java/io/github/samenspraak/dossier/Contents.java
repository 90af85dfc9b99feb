package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a page shows, in whatever language: the facts, the findings and what is due. */
final class Contents {

  /** How many days ahead the page says what is due. */
  static final int DAYS_AHEAD = 90;

  /** The most findings that are listed; the others are counted. */
  static final int MOST_FINDINGS = 400;

  private static final int YEARS_BEFORE = 8;
  private static final int YEARS_AFTER = 3;
  private static final int LAST_YEAR = 9999;

  private final RegisterIndex index;
  private final Findings findings;
  private final LocalDate today;
  private final ImmutableSet<Id<?>> confidential;
  private final ImmutableList<Finding> shown;
  private final Map<Finding, Integer> numbers = new HashMap<>();
  private final Optional<FindingComparison> comparison;
  private final ImmutableList<Obligation> due;
  private final boolean naming;
  private final DrawingSettings settings;

  Contents(RegisterIndex index, Findings findings, LocalDate today, DossierOptions options) {
    this.index = index;
    this.findings = findings;
    this.today = today;
    this.confidential =
        index.register().signals().stream()
            .filter(Signal::confidential)
            .<Id<?>>map(Signal::id)
            .collect(ImmutableSet.toImmutableSet());
    this.shown =
        findings.stream()
            .filter(this::isShown)
            .sorted(Comparator.comparing(Finding::severity))
            .collect(ImmutableList.toImmutableList());
    shown.stream()
        .filter(finding -> !finding.isWaived())
        .limit(MOST_FINDINGS)
        .forEach(finding -> numbers.putIfAbsent(finding, numbers.size() + 1));
    this.comparison = options.baseline().map(findings::comparedTo);
    this.due = findDue();
    this.naming = options.isNaming();
    DisplayNames names = naming ? DisplayNames.of(index) : DisplayNames.anonymous(index);
    this.settings =
        DrawingSettings.of(options.span().orElseGet(this::usualSpan))
            .withToday(today)
            .withNames(names)
            .withFindings(shown);
  }

  RegisterIndex index() {
    return index;
  }

  Register register() {
    return index.register();
  }

  LocalDate today() {
    return today;
  }

  DrawingSettings settings() {
    return settings;
  }

  /** {@return all findings, also those that are not shown, for their counts} */
  Findings findings() {
    return findings;
  }

  /**
   * {@return the findings that may be shown, the most serious first, the waived ones among them}
   */
  ImmutableList<Finding> shown() {
    return shown;
  }

  /** {@return the number of a finding on the page; absent if it is not listed there} */
  Optional<Integer> number(Finding finding) {
    return Optional.ofNullable(numbers.get(finding));
  }

  Optional<FindingComparison> comparison() {
    return comparison;
  }

  /** {@return what is overdue or due in the days to come, and not met} */
  ImmutableList<Obligation> due() {
    return due;
  }

  /** {@return whether people are named} */
  boolean isNaming() {
    return naming;
  }

  boolean isConfidential(Signal signal) {
    return confidential.contains(signal.id());
  }

  int confidentialSignals() {
    return confidential.size();
  }

  /** A finding about a confidential signal, or that names one, tells that there is one. */
  private boolean isShown(Finding finding) {
    return confidential.isEmpty()
        || finding.subject().filter(confidential::contains).isEmpty()
            && finding.arguments().values().stream().noneMatch(this::namesConfidential);
  }

  private boolean namesConfidential(Object argument) {
    if (argument instanceof Iterable<?> several) {
      for (Object each : several) {
        if (namesConfidential(each)) {
          return true;
        }
      }
      return false;
    }
    return argument instanceof Id<?> id && confidential.contains(id);
  }

  private ImmutableList<Obligation> findDue() {
    Agenda agenda = Agenda.of(index);
    Stream<Obligation> overdue = agenda.overdue(today).stream();
    Stream<Obligation> ahead = agenda.between(today, today.plusDays(DAYS_AHEAD)).stream();
    Set<ObligationState> open =
        Set.of(ObligationState.OVERDUE, ObligationState.DUE_SOON, ObligationState.UPCOMING);
    Set<String> keys = new HashSet<>();
    return Stream.concat(overdue, ahead)
        .filter(obligation -> open.contains(obligation.stateOn(today)))
        .filter(obligation -> !confidential.contains(obligation.subject()))
        .filter(obligation -> keys.add(obligation.key()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the days before those that are drawn, from the first fact on; absent without any} */
  Optional<Term> earlier() {
    LocalDate before = settings.span().firstDayOrThrow();
    return firstYear()
        .filter(year -> year < before.getYear())
        .map(year -> Term.of(LocalDate.of(year, 1, 1), before.minusDays(1)));
  }

  private Optional<Integer> firstYear() {
    return Stream.concat(bodies(), others())
        .flatMap(term -> term.firstDay().stream())
        .map(LocalDate::getYear)
        .min(Comparator.naturalOrder());
  }

  /** {@return the years around today of which the register has facts to draw} */
  private Term usualSpan() {
    int year = today.getYear();
    int first = firstYear().orElse(year);
    int last =
        Stream.concat(bodies(), others())
            .flatMap(term -> term.lastDay().stream())
            .mapToInt(LocalDate::getYear)
            .max()
            .orElse(year);
    int from = Math.max(1, Math.max(year - YEARS_BEFORE, Math.min(first, year)));
    int to = Math.min(LAST_YEAR, Math.min(year + YEARS_AFTER, Math.max(last, year)));
    return Term.of(Year.of(from).atDay(1), Term.in(Year.of(to)).lastDay().orElseThrow());
  }

  private Stream<Term> bodies() {
    return index.seats().stream()
        .flatMap(
            seats ->
                Stream.concat(
                    seats.body().mandates().stream().map(mandate -> mandate.term()),
                    seats.body().seatPlans().stream().map(plan -> plan.inForce())));
  }

  private Stream<Term> others() {
    Register register = index.register();
    return Stream.of(
            register.covenants().stream()
                .map(covenant -> covenant.wholeTerm().orElse(covenant.initialTerm())),
            register.plans().stream().map(plan -> plan.term()),
            register.barometers().stream().map(barometer -> barometer.term()),
            register.signals().stream().map(signal -> Term.on(signal.raisedOn())),
            register.meetings().stream().map(meeting -> Term.on(meeting.heldOn())),
            register.platforms().stream()
                .flatMap(platform -> platform.charters().stream())
                .map(charter -> charter.inForce()))
        .flatMap(terms -> terms);
  }
}

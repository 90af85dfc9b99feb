package io.github.samenspraak.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library says about a register, in the words of the oracle. */
final class LibraryAnswers {

  private final RegisterIndex index;
  private final LocalDate today;
  private final List<LocalDate> calendar;
  private final Set<Object> answers = new HashSet<>();

  LibraryAnswers(Register register, LocalDate today, List<LocalDate> calendar) {
    this.index = RegisterIndex.of(register, today);
    this.today = today;
    this.calendar = calendar;
  }

  Set<Object> answers() {
    return answers;
  }

  /** Adds the findings of some rules, once for each day on which they hold. */
  LibraryAnswers findings(List<String> codes) {
    for (Finding finding : found(codes)) {
      for (LocalDate day : calendar) {
        if (finding.isOn(day)) {
          answers.add(claim(finding, day));
        }
      }
    }
    return this;
  }

  /** The arguments that tell why something is found on a day, by what holds on others. */
  private static final Set<String> EXPLAINING = Set.of("holder", "fault", "tenures");

  /** Adds the findings of some rules, each with its first and its last day. */
  LibraryAnswers lateness(List<String> codes) {
    for (Finding finding : found(codes)) {
      answers.add(late(finding));
    }
    return this;
  }

  private Findings found(List<String> codes) {
    Findings findings =
        RuleSet.standard()
            .withLimit(Integer.MAX_VALUE)
            .only(codes.toArray(String[]::new))
            .check(index, today);
    assertThat(findings.failures()).isEmpty();
    return findings;
  }

  static Late late(Finding finding) {
    return new Late(
        finding.code(),
        finding.subject().orElseThrow().toString(),
        finding.term().flatMap(Term::firstDay),
        finding.term().flatMap(Term::lastDay),
        finding.isWaived(),
        finding.arguments().values().stream().map(LibraryAnswers::plain).toList());
  }

  /** Adds what the money of each covenant comes to, of each year, of each by today, and of all. */
  LibraryAnswers money() {
    for (Covenant covenant : index.register().covenants()) {
      CovenantCourse course = index.findCourse(covenant).orElseThrow();
      for (Year year : course.grantedYears()) {
        add(covenant, year.toString(), course.accounts(year));
        add(covenant, year + " by " + today, course.accounts(year, today));
      }
      add(covenant, "all", course.accounts());
    }
    return this;
  }

  private void add(Covenant covenant, String when, List<Account> accounts) {
    for (Account account : accounts) {
      answers.add(
          new Sum(
              covenant.id().toString(),
              when,
              account.granted().getCurrencyUnit().toString(),
              account.granted().getAmount(),
              account.inKind().getAmount(),
              account.paid().getAmount(),
              account.repaid().getAmount(),
              account.toPay().getAmount()));
    }
  }

  private static Claim claim(Finding finding, LocalDate day) {
    String subject = finding.subject().orElseThrow().toString();
    if (finding.code().equals("mandate-overlap")) {
      List<String> pair =
          Stream.of(subject, finding.arguments().get("other").toString()).sorted().toList();
      return Claim.of(finding.code(), pair.get(0), day, pair.get(1));
    }
    return new Claim(
        finding.code(),
        subject,
        day,
        finding.arguments().entrySet().stream()
            .filter(argument -> !EXPLAINING.contains(argument.getKey()))
            .map(argument -> plain(argument.getValue()))
            .toList());
  }

  private static Object plain(Object argument) {
    if (argument instanceof Number number) {
      return number.intValue();
    }
    return argument instanceof Period || argument instanceof LocalDate
        ? argument
        : argument.toString();
  }

  /** Adds who sits on a body on each day. */
  LibraryAnswers seatings(Body body) {
    for (LocalDate day : calendar) {
      Seating seating = index.on(day).seating(body);
      assertThat(index.seats(body).timeline().on(day).seated()).isEqualTo(seating.seated());
      answers.add(
          new Seated(
              body.id().toString(),
              day,
              seating.seated(),
              seating.seatCap(),
              seating.allotments().stream()
                  .map(
                      filled ->
                          List.<Object>of(
                              filled.allotment().code(), filled.seated(), filled.certain()))
                  .toList()));
    }
    return this;
  }

  /** Adds what is due on the days of the calendar, after seeing that its state is so every day. */
  LibraryAnswers agenda(Set<ObligationKind> kinds, List<String> arguments) {
    Agenda.of(index).between(calendar.get(0), calendar.get(calendar.size() - 1)).stream()
        .filter(obligation -> kinds.contains(obligation.kind()))
        .map(obligation -> due(obligation, arguments))
        .forEach(answers::add);
    return this;
  }

  /** Sees that what is overdue today is found to be late, and the other way round. */
  LibraryAnswers overdueIsFound(Set<ObligationKind> kinds) {
    Set<String> codes =
        kinds.stream().flatMap(kind -> kind.foundBy().stream()).collect(Collectors.toSet());
    List<Finding> late =
        found(List.copyOf(codes)).stream()
            .filter(finding -> !finding.isWaived() && finding.isOn(today))
            .toList();
    List<Obligation> overdue =
        Agenda.of(index).overdue(today).stream()
            .filter(obligation -> kinds.contains(obligation.kind()))
            .toList();
    assertThat(overdue)
        .allSatisfy(
            obligation -> assertThat(late).anyMatch(finding -> isFound(obligation, finding)));
    // What was done on the day after was late on that one day.
    List<Obligation> justDone =
        Agenda.of(index).between(today.minusDays(1), today).stream()
            .filter(obligation -> obligation.metOn().filter(today::equals).isPresent())
            .toList();
    assertThat(late)
        .allSatisfy(
            finding ->
                assertThat(Iterables.concat(overdue, justDone))
                    .anyMatch(obligation -> isFound(obligation, finding)));
    return this;
  }

  private static boolean isFound(Obligation obligation, Finding finding) {
    return obligation.kind().foundBy().contains(finding.code())
        && Stream.of("year", "number", "workingGroup")
            .filter(obligation.arguments()::containsKey)
            .filter(finding.arguments()::containsKey)
            .allMatch(name -> isSame(name, obligation, finding));
  }

  private static boolean isSame(String name, Obligation obligation, Finding finding) {
    Object told =
        name.equals("workingGroup") ? obligation.subject() : obligation.arguments().get(name);
    return told.equals(finding.arguments().get(name));
  }

  private Due due(Obligation obligation, List<String> arguments) {
    Due due =
        new Due(
            obligation.kind().name(),
            obligation.subject().toString(),
            obligation.due(),
            obligation.metOn(),
            obligation.deadline().owedUntil(),
            obligation.waiver().isPresent(),
            arguments.stream()
                .filter(obligation.arguments()::containsKey)
                .map(obligation.arguments()::get)
                .map(LibraryAnswers::plain)
                .toList());
    assertThat(calendar)
        .as(due.toString())
        .allMatch(day -> state(obligation, day).equals(due.stateOn(day)));
    return due;
  }

  private static String state(Obligation obligation, LocalDate day) {
    ObligationState state = obligation.stateOn(day);
    return state == ObligationState.DUE_SOON ? "UPCOMING" : state.name();
  }
}

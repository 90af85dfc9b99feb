package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.PlatformRecord;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agenda of each sample is true on the first of every month of thirty-six years. */
@Tag("slow")
class AgendaOfSamplesTest {

  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2040, 12, 1);
  private static final Period MONTH = Period.ofMonths(1);

  private static final Set<ObligationState> TO_COME =
      Set.of(ObligationState.UPCOMING, ObligationState.DUE_SOON);

  private static final Set<ObligationKind> ABOUT_EXTENSIONS =
      Set.of(ObligationKind.COVENANT_EVALUATION, ObligationKind.EXTENSION_DECISION);

  /** What a report that is late or missing is found for, and not the platform or its group. */
  private static final Set<ObligationKind> ABOUT_REPORTS =
      Set.of(
          ObligationKind.CONCLUSION,
          ObligationKind.PRESENTATION,
          ObligationKind.PUBLICATION,
          ObligationKind.ANSWER);

  private static final RuleSet LATENESS =
      RuleSet.standard()
          .only(
              Stream.of(ObligationKind.values())
                  .flatMap(kind -> kind.foundBy().stream())
                  .distinct()
                  .toArray(String[]::new));

  private static Stream<LocalDate> days() {
    return FIRST.datesUntil(LAST.plusDays(1), MONTH);
  }

  private static List<Obligation> all(RegisterIndex index) {
    return Agenda.of(index).between(FIRST.minusYears(1), LAST.plusYears(1)).all();
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void noTwoLinesAreEqualInAnyLanguage(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    for (Locale language : Messages.LANGUAGES) {
      for (DisplayNames names :
          List.of(DisplayNames.ids(), DisplayNames.withoutPeople(index), DisplayNames.of(index))) {
        assertThat(all(index))
            .extracting(line -> line.due() + " " + line.message(language, names))
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void nothingIsMetOnADayToCome(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    List<Obligation> all = all(index);
    days()
        .forEach(
            day ->
                assertThat(all)
                    .filteredOn(line -> line.metOn().filter(day::isBefore).isPresent())
                    .noneMatch(
                        line ->
                            Set.of(ObligationState.MET, ObligationState.MET_LATE)
                                .contains(line.stateOn(day))));
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void whatIsOverdueCanStillBeDone(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    days()
        .forEach(
            day -> {
              RegisterIndex then = index.asOf(day);
              assertThat(Agenda.of(then).overdue(day))
                  .as(day.toString())
                  .allMatch(line -> isOwed(then, line, day));
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void whatIsToComeIsAboutWhatIsThereThen(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    days()
        .forEach(
            day -> {
              RegisterIndex then = index.asOf(day);
              assertThat(Agenda.of(then).between(day, day.plusYears(2)))
                  .as(day.toString())
                  .filteredOn(line -> TO_COME.contains(line.stateOn(day)))
                  .allMatch(
                      line ->
                          isThere(then, then.find(line.subject()).orElseThrow(), line.due())
                              && isOpenOn(then, line, day));
            });
  }

  private static boolean isOpenOn(RegisterIndex index, Obligation line, LocalDate day) {
    return !ABOUT_EXTENSIONS.contains(line.kind())
        || isUndecided(index.get(Covenant.class, Id.of(line.subject().value())), line, day);
  }

  /** {@return whether what a line is about is there, and nobody decided on it} */
  private static boolean isOwed(RegisterIndex index, Obligation line, LocalDate day) {
    Identified subject = index.find(line.subject()).orElseThrow();
    boolean hasBegun =
        index.certainDays(Subject.of(subject)).map(days -> days.hasBegunBy(day)).orElse(true);
    return hasBegun
        && line.metOn().filter(met -> !met.isAfter(day)).isEmpty()
        && line.waiver().isEmpty()
        && isThere(index, subject, line.due())
        && (!ABOUT_EXTENSIONS.contains(line.kind()) || isOpen((Covenant) subject, line, day));
  }

  /** {@return whether that, of which a line is, existed on the day by which it is due} */
  private static boolean isThere(RegisterIndex index, Identified subject, LocalDate due) {
    Term on = Term.on(due);
    if (subject instanceof AdvisoryPlatform platform) {
      return platform.existing(on).isPresent();
    }
    if (subject instanceof PlatformRecord element) {
      return index.get(AdvisoryPlatform.class, element.platform()).existing(on).isPresent();
    }
    if (subject instanceof PolicyPlan plan) {
      return !plan.term().endsBefore(due);
    }
    return !(subject instanceof Body body)
        || body.lifespan().map(days -> !days.endsBefore(due)).orElse(true)
            && index.register().platforms().stream()
                .filter(platform -> platform.bodies().contains(body))
                .allMatch(platform -> platform.existing(on).isPresent());
  }

  private static boolean isOpen(Covenant covenant, Obligation line, LocalDate day) {
    return covenant.isRunning(day) && isUndecided(covenant, line, day);
  }

  /** {@return whether nothing was agreed on, refused or ended by a day} */
  private static boolean isUndecided(Covenant covenant, Obligation line, LocalDate day) {
    int number = (int) line.arguments().get("number");
    return covenant.extensionsInOrder().stream()
            .skip(number - 1L)
            .limit(1)
            .noneMatch(extension -> extension.agreedOn().filter(on -> !on.isAfter(day)).isPresent())
        && covenant.refusal().filter(refusal -> !refusal.decidedOn().isAfter(day)).isEmpty()
        && covenant.ended().filter(end -> end.on().isBefore(day)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void whatIsOverdueIsFoundAndTheOtherWayRound(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    days().forEach(day -> compare(index.asOf(day), day));
  }

  private static void compare(RegisterIndex index, LocalDate day) {
    List<Finding> late =
        LATENESS.check(index, day).stream()
            .filter(finding -> !finding.isWaived() && finding.isOn(day))
            .toList();
    Iterable<Obligation> overdue = Agenda.of(index).overdue(day);
    assertThat(overdue)
        .as(day.toString())
        .allSatisfy(line -> assertThat(late).anyMatch(finding -> isFound(line, finding)));
    // What was done on the day after was late on that one day.
    List<Obligation> justDone =
        Agenda.of(index).between(day.minusDays(1), day).stream()
            .filter(line -> line.metOn().filter(day::equals).isPresent())
            .toList();
    assertThat(late)
        .as(day.toString())
        .allSatisfy(
            finding ->
                assertThat(Iterables.concat(overdue, justDone))
                    .anyMatch(line -> isFound(line, finding)));
  }

  private static boolean isFound(Obligation line, Finding finding) {
    return line.kind().foundBy().contains(finding.code())
        && (ABOUT_REPORTS.contains(line.kind())
            || finding.subject().filter(line.subject()::equals).isPresent())
        && Stream.of("year", "number")
            .filter(line.arguments()::containsKey)
            .filter(finding.arguments()::containsKey)
            .allMatch(name -> line.arguments().get(name).equals(finding.arguments().get(name)));
  }
}

package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ACTION_COMPLETION;
import static io.github.samenspraak.agenda.ObligationKind.ADVICE;
import static io.github.samenspraak.agenda.ObligationKind.ADVICE_REPLY;
import static io.github.samenspraak.agenda.ObligationKind.ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.BAROMETER_MEASUREMENT;
import static io.github.samenspraak.agenda.ObligationKind.CONCLUSION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_PROOF;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_REPORT;
import static io.github.samenspraak.agenda.ObligationKind.DUTY;
import static io.github.samenspraak.agenda.ObligationKind.EXTENDED_TEST;
import static io.github.samenspraak.agenda.ObligationKind.EXTENSION_DECISION;
import static io.github.samenspraak.agenda.ObligationKind.FORUM_EDITION;
import static io.github.samenspraak.agenda.ObligationKind.INSTALMENT;
import static io.github.samenspraak.agenda.ObligationKind.INTERPELLATION_ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.MANDATE_END;
import static io.github.samenspraak.agenda.ObligationKind.MEASURE_TEST;
import static io.github.samenspraak.agenda.ObligationKind.MEETING;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_FOLLOW_UP;
import static io.github.samenspraak.agenda.ObligationKind.POVERTY_TEST;
import static io.github.samenspraak.agenda.ObligationKind.PRESENTATION;
import static io.github.samenspraak.agenda.ObligationKind.PUBLICATION;
import static io.github.samenspraak.agenda.ObligationKind.REPORT_SETTLEMENT;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_PASSING_ON;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_TREATMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Rules and agenda look at the same facts, and never disagree about what is late. */
@Tag("slow")
class NeverDisagreeTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2044, 12, 31);

  private static LocalDate today(int days) {
    return LocalDate.of(2018, 1, 1).plusDays(days);
  }

  private static ImmutableList<Obligation> all(Register register) {
    return Agenda.of(register).between(FIRST, LAST).all();
  }

  private static boolean isLate(Obligation obligation, LocalDate today) {
    ObligationState state = obligation.stateOn(today);
    return state == ObligationState.OVERDUE
        || obligation.due().isBefore(today) && obligation.deadline().isMetLate();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void anObligationDueBeforeADayIsMetMetLateOrOverdueOnItAndNoOtherIsOverdue(
      @ForAll long seed, @ForAll @IntRange(max = 5_000) int days) {
    LocalDate today = today(days);

    assertThat(all(RandomDatesRegister.of(seed)))
        .allSatisfy(
            obligation -> {
              ObligationState state = obligation.stateOn(today);
              if (obligation.due().isBefore(today)) {
                assertThat(state)
                    .isIn(
                        ObligationState.MET,
                        ObligationState.MET_LATE,
                        ObligationState.OVERDUE,
                        ObligationState.LAPSED);
              } else {
                assertThat(state)
                    .isIn(
                        ObligationState.MET,
                        ObligationState.UPCOMING,
                        ObligationState.DUE_SOON,
                        ObligationState.LAPSED);
              }
            });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shiftingTodayByADayChangesOnlyWhatThatDayIsAbout(
      @ForAll long seed, @ForAll @IntRange(max = 5_000) int days) {
    LocalDate today = today(days);
    LocalDate tomorrow = today.plusDays(1);

    assertThat(all(RandomDatesRegister.of(seed)))
        .filteredOn(obligation -> obligation.stateOn(today) != obligation.stateOn(tomorrow))
        .allMatch(
            obligation ->
                obligation.due().equals(today)
                    || obligation.deadline().owedUntil().filter(today::equals).isPresent()
                    || obligation.metOn().filter(tomorrow::equals).isPresent()
                    || obligation.due().equals(tomorrow.plus(Obligation.NOTICE)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void daysSideBySideGiveTheObligationsOfAllOfThem(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12_000) int days) {
    Agenda agenda = Agenda.of(RandomDatesRegister.of(seed));
    LocalDate middle = FIRST.plusDays(days);

    assertThat(agenda.between(FIRST, LAST))
        .containsExactlyElementsOf(
            Stream.of(agenda.between(FIRST, middle.minusDays(1)), agenda.between(middle, LAST))
                .flatMap(Obligations::stream)
                .toList());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void noTwoObligationsHaveTheSameKey(@ForAll long seed) {
    assertThat(all(RandomDatesRegister.of(seed)))
        .extracting(Obligation::key)
        .doesNotHaveDuplicates();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void everyFindingOfLatenessHasItsObligation(
      @ForAll long seed, @ForAll @IntRange(max = 5_000) int days) {
    Disagreement disagreement = new Disagreement(RandomDatesRegister.of(seed), today(days));

    assertThat(disagreement.findings())
        .allSatisfy(
            finding ->
                assertThat(disagreement.obligations())
                    .as(finding.toString())
                    .anyMatch(
                        obligation ->
                            wasLate(obligation, disagreement.today())
                                && disagreement.isAbout(finding, obligation)
                                && isDueOn(obligation, finding)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void everyObligationThatIsLateHasItsFinding(
      @ForAll long seed, @ForAll @IntRange(max = 5_000) int days) {
    Disagreement disagreement = new Disagreement(RandomDatesRegister.of(seed), today(days));

    assertThat(disagreement.obligations())
        .filteredOn(obligation -> isLate(obligation, disagreement.today()))
        .filteredOn(disagreement::isAskedByARule)
        .allSatisfy(
            obligation ->
                assertThat(disagreement.findings())
                    .as(obligation.toString())
                    .anyMatch(finding -> disagreement.isAbout(finding, obligation)));
  }

  /** {@return whether it is or was late, even if nobody has to meet it any more} */
  private static boolean wasLate(Obligation obligation, LocalDate today) {
    return isLate(obligation, today) || obligation.stateOn(today) == ObligationState.LAPSED;
  }

  private static boolean isDueOn(Obligation obligation, Finding finding) {
    return finding.arguments().getOrDefault("due", obligation.due()).equals(obligation.due());
  }

  /** Findings about lateness, and all obligations, of one register. */
  private static final class Disagreement {

    private static final ImmutableSet<String> CODES =
        ImmutableSet.of(
            "conclusion-missing",
            "conclusion-late",
            "annual-report-missing",
            "presentation-late",
            "publication-late",
            "answer-late",
            "meetings-too-few",
            "duty-missing",
            "duty-late",
            "signal-not-treated",
            "signal-not-passed-on",
            "advice-late",
            "advice-unanswered",
            "interpellation-unanswered",
            "mandate-too-long",
            "covenant-report-missing",
            "covenant-report-late",
            "proof-missing",
            "report-unsettled",
            "instalment-late",
            "extension-decided-late",
            "extension-undecided",
            "evaluation-overdue",
            "poverty-test-missing",
            "extended-test-missing",
            "plan-not-evaluated",
            "plan-not-followed-up",
            "action-overdue",
            "barometer-gap",
            "edition-late");

    private final RegisterIndex index;
    private final LocalDate today;
    private final ImmutableList<Obligation> obligations;
    private final Findings findings;

    Disagreement(Register register, LocalDate today) {
      this.index = RegisterIndex.of(register, today);
      this.today = today;
      this.obligations = Agenda.of(index).between(FIRST, LAST).all();
      this.findings = RuleSet.standard().only(CODES.toArray(String[]::new)).check(index, today);
      assertThat(findings.failures()).isEmpty();
    }

    LocalDate today() {
      return today;
    }

    ImmutableList<Obligation> obligations() {
      return obligations;
    }

    /**
     * {@return the findings of what is late today} What is recorded to be late on a day to come
     * contradicts itself already, and is late on that day.
     */
    List<Finding> findings() {
      return findings.stream()
          .filter(finding -> finding.term().map(days -> days.hasBegunBy(today)).orElse(true))
          .toList();
    }

    boolean isAbout(Finding finding, Obligation obligation) {
      return switch (finding.code()) {
        case "conclusion-late" ->
            obligation.kind() == CONCLUSION
                && obligation.subject().equals(conclusion(finding).body())
                && isOfSameYear(finding, obligation);
        case "conclusion-missing" ->
            obligation.kind() == CONCLUSION
                && obligation.subject().equals(finding.arguments().get("workingGroup"))
                && isOfSameYear(finding, obligation);
        case "annual-report-missing" ->
            Set.of(CONCLUSION, PRESENTATION, PUBLICATION).contains(obligation.kind())
                && platform(obligation).equals(finding.subject())
                && isOfSameYear(finding, obligation);
        case "presentation-late" -> isAboutReport(PRESENTATION, finding, obligation);
        case "publication-late" -> isAboutReport(PUBLICATION, finding, obligation);
        case "answer-late" -> isAboutReport(ANSWER, finding, obligation);
        case "meetings-too-few" ->
            isAboutSubject(MEETING, finding, obligation) && isOfSameYear(finding, obligation);
        case "duty-missing", "duty-late" ->
            isAboutSubject(DUTY, finding, obligation)
                && isOfSameYear(finding, obligation)
                && obligation.key().contains("/" + finding.arguments().get("duty") + "/");
        case "signal-not-treated" -> isAboutSubject(SIGNAL_TREATMENT, finding, obligation);
        case "signal-not-passed-on" -> isAboutSubject(SIGNAL_PASSING_ON, finding, obligation);
        case "advice-late" -> isAboutSubject(ADVICE, finding, obligation);
        case "advice-unanswered" -> isAboutSubject(ADVICE_REPLY, finding, obligation);
        case "interpellation-unanswered" ->
            isAboutSubject(INTERPELLATION_ANSWER, finding, obligation);
        case "mandate-too-long" -> isAboutSubject(MANDATE_END, finding, obligation);
        case "covenant-report-missing", "covenant-report-late" ->
            isAboutSubject(COVENANT_REPORT, finding, obligation)
                && isOfSameYear(finding, obligation);
        case "proof-missing" ->
            isAboutSubject(COVENANT_PROOF, finding, obligation)
                && isOfSameYear(finding, obligation)
                && ((List<?>) finding.arguments().get("proofs"))
                    .contains(obligation.arguments().get("proof"));
        case "report-unsettled" ->
            isAboutSubject(REPORT_SETTLEMENT, finding, obligation)
                && isOfSameYear(finding, obligation);
        case "instalment-late" ->
            isAboutSubject(INSTALMENT, finding, obligation)
                && isOfSameYear(finding, obligation)
                && finding.arguments().get("number").equals(obligation.arguments().get("number"));
        case "extension-decided-late", "extension-undecided" ->
            isAboutSubject(EXTENSION_DECISION, finding, obligation)
                && obligation.due().equals(finding.arguments().get("due"));
        case "evaluation-overdue" ->
            isAboutSubject(COVENANT_EVALUATION, finding, obligation)
                && finding.arguments().get("number").equals(obligation.arguments().get("number"));
        case "poverty-test-missing" ->
            isAboutSubject(POVERTY_TEST, finding, obligation)
                || isAboutSubject(MEASURE_TEST, finding, obligation);
        case "extended-test-missing" -> isAboutSubject(EXTENDED_TEST, finding, obligation);
        case "plan-not-evaluated" -> isAboutSubject(PLAN_EVALUATION, finding, obligation);
        case "plan-not-followed-up" ->
            isAboutSubject(PLAN_FOLLOW_UP, finding, obligation)
                && isOfSameYear(finding, obligation);
        case "action-overdue" -> isAboutSubject(ACTION_COMPLETION, finding, obligation);
        case "barometer-gap" ->
            isAboutSubject(BAROMETER_MEASUREMENT, finding, obligation)
                && isOfSameYear(finding, obligation);
        case "edition-late" ->
            isAboutSubject(FORUM_EDITION, finding, obligation)
                && finding.arguments().get("number").equals(obligation.arguments().get("number"));
        default -> throw new AssertionError(finding.code());
      };
    }

    private static boolean isAboutSubject(
        ObligationKind kind, Finding finding, Obligation obligation) {
      return obligation.kind() == kind
          && finding.subject().equals(Optional.of(obligation.subject()));
    }

    private boolean isAboutReport(ObligationKind kind, Finding finding, Obligation obligation) {
      return obligation.kind() == kind
          && obligation.subject().equals(report(finding).platform())
          && isOfSameYear(finding, obligation);
    }

    private static boolean isOfSameYear(Finding finding, Obligation obligation) {
      return finding.arguments().get("year").equals(obligation.arguments().get("year"));
    }

    private Conclusion conclusion(Finding finding) {
      return (Conclusion) index.find(finding.subject().orElseThrow()).orElseThrow();
    }

    private AnnualReport report(Finding finding) {
      return (AnnualReport) index.find(finding.subject().orElseThrow()).orElseThrow();
    }

    private Optional<Id<?>> platform(Obligation obligation) {
      return index.register().platforms().stream()
          .filter(
              platform ->
                  platform.id().equals(obligation.subject())
                      || platform.bodies(BodyKind.WORKING_GROUP).stream()
                          .anyMatch(group -> group.id().equals(obligation.subject())))
          .<Id<?>>map(AdvisoryPlatform::id)
          .findAny();
    }

    /** {@return whether a rule looks at an obligation of this sort, if it is late} */
    boolean isAskedByARule(Obligation obligation) {
      return switch (obligation.kind()) {
        // What is missing in a report that is not there yet is only a finding when that is due.
        case CONCLUSION, ANSWER -> hasReport(obligation);
        // Whether a replacement lasts too long is another rule.
        case MANDATE_END -> mandate(obligation).replaces().isEmpty();
        // Of a possibility that passed nothing is found: only while it is still one.
        case EXTENSION_DECISION ->
            isExtended(obligation) || obligation.stateOn(today) == ObligationState.OVERDUE;
        case COVENANT_EVALUATION -> obligation.stateOn(today) == ObligationState.OVERDUE;
        case ELECTION, DELEGATION, APPOINTMENT, COVENANT_END, PLAN_START, PLAN_END -> false;
        default -> true;
      };
    }

    private boolean hasReport(Obligation obligation) {
      return index.register().annualReports().stream()
          .anyMatch(
              report ->
                  platform(obligation).equals(Optional.of(report.platform()))
                      && report.year().equals(obligation.arguments().get("year")));
    }

    private Mandate mandate(Obligation obligation) {
      return (Mandate) index.find(obligation.subject()).orElseThrow();
    }

    /** {@return whether the decision that the obligation is about was taken} */
    private boolean isExtended(Obligation obligation) {
      Covenant covenant = (Covenant) index.find(obligation.subject()).orElseThrow();
      return (int) obligation.arguments().get("number") <= covenant.extensions().size();
    }
  }
}

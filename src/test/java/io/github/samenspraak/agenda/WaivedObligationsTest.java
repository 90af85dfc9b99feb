package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the municipality decided to live with is waived in the agenda, as in the findings. */
class WaivedObligationsTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

  /** Nothing was ever presented, and the report of 2020 is waived. */
  private static final Register WITHOUT_REPORTS =
      AgendaDocuments.platform(
          """
          "charters": [
            {"inForce": {"firstDay": "2020-01-01"}, "reporting": {"presentation": "--03-31"}}]
          """,
          """
          , "waivers": [
            {"rule": "annual-report-missing", "subject": "platform", "reason": "…",
             "grantedBy": "city", "term": {"firstDay": "2020-01-01", "lastDay": "2020-12-31"}}]
          """);

  private static List<String> states(Iterable<Obligation> obligations) {
    return Streams.stream(obligations)
        .map(obligation -> obligation.key() + " " + obligation.stateOn(TODAY))
        .toList();
  }

  @Test
  void aWaiverOfAYearWaivesWhatIsOwedForThatYearAlone() {
    assertThat(
            states(
                Agenda.of(WITHOUT_REPORTS)
                    .between(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31))))
        .containsExactly("PRESENTATION/platform/2020 WAIVED", "PRESENTATION/platform/2021 OVERDUE");
  }

  @Test
  void whatIsWaivedIsNotOverdue() {
    assertThat(states(Agenda.of(WITHOUT_REPORTS).overdue(TODAY)))
        .containsExactly(
            "PRESENTATION/platform/2021 OVERDUE", "PRESENTATION/platform/2022 OVERDUE");
  }

  @Test
  void theFindingOfThatYearIsWaivedForEverAndTheWaiverIsNeeded() {
    assertThat(
            RuleSet.standard()
                .only("annual-report-missing", "waiver-unused")
                .check(WITHOUT_REPORTS, TODAY))
        .extracting(finding -> finding.arguments().get("year") + " " + finding.isWaived())
        .containsExactly("2020 true", "2021 false", "2022 false");
  }

  /**
   * {@return a platform with a group, whose conclusion on 2022 is due in January, its report later}
   */
  private static Register waived(String rule, String subject, String elements) {
    return AgendaDocuments.platform(
        """
        "bodies": [{"id": "group", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2020-01-01"}}],
        "charters": [{"inForce": {"firstDay": "2022-01-01"},
          "reporting": {"conclusions": "--01-31", "presentation": "--03-31"}}]
        """,
        elements
            + """
            , "waivers": [
              {"rule": "%s", "subject": "%s", "reason": "…", "grantedBy": "city",
               "term": {"firstDay": "2022-01-01", "lastDay": "2022-12-31"}}]
            """
                .formatted(rule, subject));
  }

  private static List<String> of2022(Register register) {
    return states(
        Agenda.of(register).between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
  }

  @Test
  void aWaiverOfAFindingThatThereCannotBeWaivesNothing() {
    assertThat(of2022(waived("presentation-late", "platform", "")))
        .containsExactly("CONCLUSION/group/2022 OVERDUE", "PRESENTATION/platform/2022 OVERDUE");
    assertThat(
            of2022(
                waived(
                    "annual-report-missing",
                    "platform",
                    """
                    , "annualReports": [{"id": "report", "platform": "platform", "year": 2022}]
                    """)))
        .containsExactly("CONCLUSION/group/2022 OVERDUE", "PRESENTATION/platform/2022 OVERDUE");
  }

  @Test
  void aWaiverOfAConclusionLeavesTheReport() {
    assertThat(of2022(waived("conclusion-missing", "platform", "")))
        .containsExactly("CONCLUSION/group/2022 WAIVED", "PRESENTATION/platform/2022 OVERDUE");
  }

  @Test
  void aWaiverOfTheReportWaivesItsConclusionsTooBeforeItIsDue() {
    Register register = waived("annual-report-missing", "platform", "");
    assertThat(of2022(register))
        .containsExactly("CONCLUSION/group/2022 WAIVED", "PRESENTATION/platform/2022 WAIVED");
    assertThat(
            RuleSet.standard()
                .only("annual-report-missing", "conclusion-missing")
                .check(register, LocalDate.of(2023, 2, 1)))
        .isEmpty();
  }

  /** {@return a platform with a duty for 2021, due in June 2022, and waivers of rules on it} */
  private static Register withDuty(String rule, String done) {
    return AgendaDocuments.platform(
        """
        "charters": [{"inForce": {"firstDay": "2021-01-01", "lastDay": "2021-12-31"},
          "duties": [{"code": "region", "name": "Region", "due": "--06-30"}]}]
        """,
        done
            + """
            , "waivers": [
              {"rule": "%s", "subject": "platform", "reason": "…", "grantedBy": "city",
               "term": {"firstDay": "2021-01-01", "lastDay": "2021-12-31"}}]
            """
                .formatted(rule));
  }

  @Test
  void aWaiverOfADutyDoneLateDoesNotWaiveOneThatIsNotDone() {
    String done =
        """
        , "dutiesDone": [
          {"platform": "platform", "duty": "region", "year": 2021, "doneOn": "2024-01-01"}]
        """;
    LocalDate due = LocalDate.of(2022, 6, 30);
    Map<String, String> states =
        Map.of("duty-missing", "WAIVED OVERDUE", "duty-late", "OVERDUE WAIVED");
    for (String rule : states.keySet()) {
      assertThat(
              Stream.of("", done)
                  .flatMap(each -> Agenda.of(withDuty(rule, each)).between(due, due).stream())
                  .map(duty -> duty.stateOn(TODAY).name())
                  .collect(Collectors.joining(" ")))
          .isEqualTo(states.get(rule));
    }
  }

  /** The waiver holds on the day by which each was due, but not in all the year. */
  @Test
  void aWaiverOfAYearOfAPlanOrABarometerNeedsAllDaysOfThatYear() {
    Register register =
        AgendaDocuments.platform(
            "\"established\": \"2010\"",
            """
            , "plans": [{"id": "plan", "title": "Plan", "director": "city",
              "term": {"firstDay": "2021-01-01", "lastDay": "2022-12-31"},
              "commitments": ["FOLLOW_UP_BODY"], "followedUpBy": "platform"}],
            "barometers": [{"id": "barometer", "title": "B", "publishedWithin": "P1D",
              "term": {"firstDay": "2021-01-01", "lastDay": "2022-12-31"},
              "indicators": [{"id": "debts", "name": "D", "unit": "%", "better": "LOWER"}]}],
            "waivers": [
              {"rule": "plan-not-followed-up", "subject": "plan", "reason": "…",
               "grantedBy": "city", "term": {"firstDay": "2021-07-01", "lastDay": "2022-12-31"}},
              {"rule": "barometer-gap", "subject": "debts", "reason": "…",
               "grantedBy": "city", "term": {"firstDay": "2021-07-01", "lastDay": "2022-12-31"}}]
            """);

    assertThat(states(Agenda.of(register).between(LocalDate.of(2021, 12, 31), TODAY)))
        .filteredOn(state -> !state.startsWith("PLAN_END"))
        .containsExactly(
            "PLAN_FOLLOW_UP/plan/2021 OVERDUE",
            "BAROMETER_MEASUREMENT/debts/2021 OVERDUE",
            "PLAN_FOLLOW_UP/plan/2022 WAIVED",
            "BAROMETER_MEASUREMENT/debts/2022 WAIVED");
    assertThat(
            RuleSet.standard().only("plan-not-followed-up", "barometer-gap").check(register, TODAY))
        .extracting(finding -> finding.arguments().get("year") + " " + finding.isWaived())
        .containsExactly("2021 false", "2022 true", "2021 false", "2022 true");
  }
}

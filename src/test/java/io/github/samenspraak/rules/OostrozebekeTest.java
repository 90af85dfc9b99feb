package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The council of seniors of Oostrozebeke: mandates of six years run until the new board is
 * installed, which is elected within four months of the installation of the municipal council.
 *
 * <p>The municipal council was installed on 2 December 2024, so a board is due by 1 April 2025,
 * four months counted from the day after the legislature.
 */
class OostrozebekeTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

  private static final String COUNCIL_DECISION =
      "{\"takenOn\": \"2019-04-04\", \"takenBy\": \"municipal-council\"}";

  private static Register register(String adoptedBy, String mandates) {
    return RegisterReader.standard()
        .read(
            """
            {"format": "samenspraak/1",
             "municipality": {"name": "Oostrozebeke", "region": "FLANDERS", "languages": ["nl"],
               "legislatures": [{"firstDay": "2019-01-02", "lastDay": "2024-12-01"},
                                {"firstDay": "2024-12-02"}]},
             "people": [%s],
             "organisations": [{"id": "municipality", "name": {"nl": "Gemeente"},
               "kind": "MUNICIPALITY"}],
             "governingBodies": [{"organisation": "municipality", "bodies": [
               {"id": "municipal-council", "kind": "COUNCIL"}]}],
             "platforms": [{"id": "council", "name": {"nl": "Seniorenraad"},
               "kind": "ADVISORY_COUNCIL", "regime": "FLEMISH_ADVISORY_COUNCIL",
               "authority": "municipality", "foundedBy": %s,
               "charters": [{"inForce": {"firstDay": "2019-04-04"}, "adoptedBy": %s}],
               "bodies": [{"id": "board", "kind": "MANAGEMENT_COMMITTEE",
                 "seatPlans": [{"inForce": {"firstDay": "2019-01-02"}, "seatCap": 7,
                   "renewal": {"holdingOver": "P4M", "filledWithin": "P4M"},
                   "allotments": [
                     {"code": "elected", "basis": "ELECTED", "maximum": 7,
                      "mandateLength": "P6Y", "endsWithLegislature": true},
                     {"code": "observers", "basis": "APPOINTED", "filledBy": "municipal-council",
                      "voting": false, "countsTowardsCap": false}]}],
                 "mandates": [%s]}]}]}
            """
                .formatted(people(), COUNCIL_DECISION, adoptedBy, mandates));
  }

  private static String people() {
    return IntStream.rangeClosed(1, 16)
        .mapToObj(
            i ->
                "{\"id\": \"p%d\", \"name\": \"Person %d\", \"sex\": \"%s\"}"
                    .formatted(i, i, i % 2 == 0 ? "F" : "M"))
        .collect(Collectors.joining(", "));
  }

  /** {@return the mandates of seven people, from one on} */
  private static String board(int firstPerson, String firstDay, String lastDay) {
    return IntStream.range(firstPerson, firstPerson + 7)
        .mapToObj(i -> mandate(i, "elected", firstDay, lastDay))
        .collect(Collectors.joining(", "));
  }

  private static String mandate(int person, String allotment, String firstDay, String lastDay) {
    return """
    {"id": "m%d-%s", "holder": "p%d", "allotment": "%s", "term": {"firstDay": "%s"%s}}
    """
        .formatted(
            person,
            firstDay.substring(0, 4),
            person,
            allotment,
            firstDay,
            lastDay.isEmpty() ? "" : ", \"lastDay\": \"" + lastDay + "\"");
  }

  private static List<String> found(Register register) {
    return RuleSet.standard().check(register, TODAY).stream()
        .map(OostrozebekeTest::line)
        .distinct()
        .toList();
  }

  private static String line(Finding finding) {
    return finding.code() + finding.term().map(days -> " " + days).orElse("");
  }

  private static Register with(String mandates) {
    return register(COUNCIL_DECISION, mandates);
  }

  @Test
  void f1NoNewBoardIsThereBeforeJulyAndTheOldOneSitsOn() {
    Register late = with(board(1, "2019-02-18", "2025-06-30") + "," + board(8, "2025-07-01", ""));

    assertThat(found(late))
        .containsExactlyInAnyOrder(
            "renewal-overdue 2025-04-03/2025-06-30",
            "mandate-outlasts-legislature 2025-04-02/2025-06-30");
    assertThat(
            Agenda.of(late).between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.ELECTION)
                .map(
                    election ->
                        election.due()
                            + " "
                            + election.stateOn(LocalDate.of(2025, 4, 2))
                            + " "
                            + election.stateOn(LocalDate.of(2025, 4, 3))
                            + " "
                            + election.stateOn(LocalDate.of(2025, 7, 1))))
        .containsExactly(
            "2025-04-02 "
                + ObligationState.DUE_SOON
                + " "
                + ObligationState.OVERDUE
                + " "
                + ObligationState.MET_LATE);
  }

  @Test
  void f2OneOfTheOldBoardSitsOnBesideSevenNewOnes() {
    String old =
        board(1, "2019-02-18", "2025-02-17")
            .replace(
                "\"p1\", \"allotment\": \"elected\", \"term\": {\"firstDay\": \"2019-02-18\", \"lastDay\": \"2025-02-17\"}",
                "\"p1\", \"allotment\": \"elected\", \"term\": {\"firstDay\": \"2019-02-18\", \"lastDay\": \"2025-03-01\"}");

    assertThat(found(with(old + "," + board(8, "2025-02-18", ""))))
        .containsExactlyInAnyOrder(
            "seat-cap-exceeded 2025-02-18/2025-03-01", "allotment-exceeded 2025-02-18/2025-03-01");
  }

  @Test
  void f3AMandateOfSevenYearsOnPaperOutlastsTheLegislature() {
    String old = board(1, "2019-02-18", "2025-02-17").replaceFirst("2025-02-17", "2026-02-17");

    assertThat(found(with(old))).contains("mandate-outlasts-legislature 2025-04-02/2026-02-17");
  }

  @Test
  void f4RulesWithoutADecisionOfTheMunicipalCouncil() {
    String ofTheCouncilItself = "{\"takenOn\": \"2019-04-04\", \"takenBy\": \"board\"}";
    String mandates = board(1, "2019-02-18", "2025-02-17") + "," + board(8, "2025-02-18", "");

    assertThat(found(register(ofTheCouncilItself, mandates)))
        .containsExactly("council-decision-missing 2019-04-04/..");
  }

  @Test
  void f5NobodyIsElected() {
    assertThat(found(with(board(1, "2019-02-18", "2025-02-17"))))
        .containsExactly("renewal-overdue 2025-04-03/..");
  }

  @Test
  void n1TheFirstBoardSitsOnWithinTheFourMonths() {
    assertThat(found(with(board(1, "2019-02-04", "2025-02-17") + "," + board(8, "2025-02-18", ""))))
        .isEmpty();
  }

  @Test
  void n2TheSamePersonsAreElectedAgainWithoutALimit() {
    assertThat(found(with(board(1, "2019-02-18", "2025-02-17") + "," + board(1, "2025-02-18", ""))))
        .isEmpty();
  }

  @Test
  void n3TwoObserversOfTheCouncilHaveNoVote() {
    assertThat(
            found(
                with(
                    board(1, "2019-02-18", "2025-02-17")
                        + ","
                        + board(8, "2025-02-18", "")
                        + ","
                        + mandate(15, "observers", "2025-02-18", "")
                        + ","
                        + mandate(16, "observers", "2025-02-18", ""))))
        .isEmpty();
  }

  @Test
  void n4TheMunicipalCouncilAdoptsTheRules() {
    assertThat(found(with(board(1, "2019-02-18", "2025-02-17") + "," + board(8, "2025-02-18", ""))))
        .isEmpty();
  }

  @Test
  void n5AMemberIsElectedInTheOwnName() {
    Register register =
        with(board(1, "2019-02-18", "2025-02-17") + "," + board(8, "2025-02-18", ""));

    assertThat(register.platforms().get(0).bodies().get(0).mandates())
        .allMatch(mandate -> mandate.onBehalfOf().isEmpty());
    assertThat(found(register)).isEmpty();
  }
}

package io.github.samenspraak.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialRegisterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String PLAN =
      """
      "seatPlans": [{"inForce": {"firstDay": "2020-01-01"}, "seatCap": 2, "minimumSeated": 2, "chairs": {"min": 1},
        "allotments": [{"code": "e", "name": "E", "basis": "CO_OPTED"}]}],
      """;

  private static PartialRegister read(String text) {
    return RegisterReader.standard().readWhatIsThere(text);
  }

  private static String town(String people, String first, String second, String others) {
    return """
        {"municipality": {"name": "Dorp", "region": "WALLONIA"},
         "people": [%s],
         "organisations": [{"id": "city", "name": "City", "kind": "MUNICIPALITY"}],
         "platforms": [{"id": "p", "name": "P", "kind": "SOCIAL_PLATFORM", "authority": "city",
           "charters": [{"inForce": {"firstDay": "2025-01-01"}, "signalTreatedWithin": "P1Y"}],
           "bodies": [
             {"id": "first", "name": "A", "kind": "STEERING_COMMITTEE", %s "mandates": [%s]},
             {"id": "second", "name": "B", "kind": "STEERING_COMMITTEE", %s "mandates": [%s]}]}]
         %s}
        """
        .formatted(people, PLAN, first, PLAN, second, others);
  }

  private static String person(String id) {
    return "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id);
  }

  private static final String PEOPLE = person("an") + ", " + person("bo");

  private static String mandate(String id, String holder, String firstDay, String lastDay) {
    return """
        {"id": "%s", "holder": "%s", "allotment": "e",
         "term": {"firstDay": "%s", "lastDay": "%s"}}"""
        .formatted(id, holder, firstDay, lastDay);
  }

  private static final String REVERSED = mandate("m-1", "an", "2026-12-31", "2025-01-01");
  private static final String FINE = mandate("m-2", "bo", "2025-01-01", "2026-12-31");

  private static List<String> found(PartialRegister register, String... rules) {
    return RuleSet.standard().only(rules).check(register, TODAY).stream()
        .map(finding -> finding.code() + " " + finding.subject().orElseThrow())
        .distinct()
        .toList();
  }

  @Test
  void nothingIsMissingFromABodyThatLostAMandateAndEverythingStillFromAnother() {
    PartialRegister town = read(town(PEOPLE, REVERSED, FINE, ""));

    assertThat(found(town, "chair-missing", "seats-below-minimum"))
        .containsExactly("chair-missing second", "seats-below-minimum second");
  }

  @Test
  void thatABodyLostAMandateSilencesNoRuleOnTooMany() {
    String three =
        String.join(
            ", ",
            REVERSED,
            FINE,
            mandate("m-3", "co", "2025-01-01", "2026-12-31"),
            mandate("m-4", "di", "2025-01-01", "2026-12-31"));
    PartialRegister town =
        read(town(PEOPLE + ", " + person("co") + ", " + person("di"), three, "", ""));

    assertThat(found(town, "seat-cap-exceeded")).containsExactly("seat-cap-exceeded first");
  }

  @Test
  void aMandateThatMayStandInForAnotherMakesNoSeatTooMany() {
    String three =
        String.join(
            ", ",
            FINE,
            mandate("m-3", "co", "2025-01-01", "2026-12-31"),
            mandate("m-4", "di", "2025-01-01", "2026-12-31")
                .replace("\"allotment\"", "\"standsInFor\": [5], \"allotment\""));
    PartialRegister town =
        read(town(PEOPLE + ", " + person("co") + ", " + person("di"), three, "", ""));

    assertThat(found(town, "seat-cap-exceeded")).isEmpty();
  }

  @Test
  void aReferenceToAnElementThatWasLeftOutIsNoFinding() {
    PartialRegister known = read(town("{\"id\": \"an\"}, " + person("bo"), REVERSED, FINE, ""));
    PartialRegister unknown = read(town("{\"name\": \"An\"}", "", FINE, ""));
    PartialRegister other = read(town("{\"id\": \"an\"}", "", FINE, ""));

    assertThat(found(known, "reference-not-found")).isEmpty();
    assertThat(found(unknown, "reference-not-found")).isEmpty();
    assertThat(found(other, "reference-not-found")).containsExactly("reference-not-found m-2");
  }

  @Test
  void aReferenceToAPartOfAnElementThatWasLeftOutIsNoFinding() {
    String meeting =
        """
        , "meetings": [{"id": "m", "platform": "p", "body": "second", "heldOn": "2026-01-05"}]""";

    assertThat(
            found(
                read(town(PEOPLE, FINE, "", meeting).replace("\"name\": \"P\"", "\"name\": 5")),
                "reference-not-found"))
        .isEmpty();
  }

  @Test
  void aFindingHasItsPlaceInTheDocument() {
    PartialRegister town =
        read(town(PEOPLE, REVERSED + ", " + FINE.replace("\"e\"", "\"f\""), "", ""));

    assertThat(RuleSet.standard().only("id-not-unique", "mandate-overlap").check(town, TODAY))
        .isEmpty();
    assertThat(
            RuleSet.standard()
                .only("reference-not-found")
                .check(read(town(person("an"), REVERSED + ", " + FINE, "", "")), TODAY)
                .all())
        .extracting(finding -> finding.place().toString())
        .containsExactly("/platforms/0/bodies/0/mandates/1/holder");
  }

  @Test
  void theFindingsSayWhatWasLeftOutWhateverTheFilter() {
    Findings findings = RuleSet.standard().check(read(town(PEOPLE, REVERSED, FINE, "")), TODAY);

    assertThat(findings.errors().leftOut())
        .extracting(leftOut -> leftOut.place().toString())
        .containsExactly("/platforms/0/bodies/0/mandates/0");
  }

  @Test
  void findingsBeyondTheLimitAreSilentAsWell() {
    PartialRegister town = read(town(PEOPLE, REVERSED, FINE, ""));

    assertThat(
            RuleSet.standard()
                .only("chair-missing", "seats-below-minimum")
                .withLimit(1)
                .check(town, TODAY)
                .byRule())
        .isEqualTo(
            RuleSet.standard()
                .only("chair-missing", "seats-below-minimum")
                .check(town, TODAY)
                .byRule());
  }

  @Test
  void aWaiverOfAFindingThatIsSilentIsNoWaiverInVain() {
    String waiver =
        """
        , "waivers": [{"rule": "chair-missing", "subject": "first", "reason": "R",
          "grantedBy": "city", "term": {"firstDay": "2020-01-01"}}]""";

    assertThat(
            found(
                read(town(PEOPLE, REVERSED + ", " + FINE, "", waiver)),
                "waiver-unused",
                "chair-missing"))
        .isEmpty();
  }

  @Test
  void aRuleOfAnotherApplicationSaysThatItIsAboutSomethingMissing() {
    Rule.Builder builder =
        Rule.warning("body-small").statement("A body should be large.").message(label());
    Rule.Check check =
        inspection -> inspection.register().platforms().get(0).bodies().forEach(inspection::report);
    PartialRegister town = read(town(PEOPLE, REVERSED, FINE, ""));

    assertThat(RuleSet.of(builder.checkedBy(check)).check(town, TODAY).size()).isEqualTo(2);
    assertThat(RuleSet.of(builder.aboutMissing().checkedBy(check)).check(town, TODAY).all())
        .extracting(finding -> finding.subject().orElseThrow().value())
        .containsExactly("second");
  }

  private static Label label() {
    return Label.of("{subject} is small.");
  }

  @Test
  void theAgendaLeavesOutTheDutiesOfAnIncompleteElement() {
    String signals =
        """
        , "signals": [
          {"id": "s-1", "platform": "p", "raisedBy": "city", "raisedOn": "2026-01-01", "text": "A"},
          {"id": "s-2", "platform": "p", "raisedBy": "city", "raisedOn": "2026-01-01", "text": "B"}],
          "meetings": [{"id": "m", "platform": "p", "body": "first", "heldOn": "2026-02-30",
            "items": [{"title": "T", "about": ["s-1"]}]}]""";
    Agenda agenda = Agenda.of(read(town(PEOPLE, FINE, "", signals)));

    assertThat(agenda.between(TODAY, TODAY.plusYears(1)).all())
        .filteredOn(duty -> duty.kind() == ObligationKind.SIGNAL_TREATMENT)
        .extracting(duty -> duty.subject().value())
        .containsExactly("s-2");
  }
}

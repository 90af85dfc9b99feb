package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding that follows from another finding is not reported. */
class SilenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /**
   * A rule that another silences.
   *
   * @param by the rule that finds the cause
   * @param silenced the rule that would tell what follows from it
   * @param rules both rules, and no others
   * @param cause a register with the cause
   * @param without the same register without the cause, but with what would follow from it
   */
  record Silence(String by, String silenced, RuleSet rules, Register cause, Register without) {

    static Silence of(String by, String silenced, Register cause, Register without) {
      return new Silence(by, silenced, RuleSet.standard().only(by, silenced), cause, without);
    }

    @Override
    public String toString() {
      return by + " silences " + silenced;
    }
  }

  private static Register register(String... parts) {
    return RegisterReader.standard()
        .read(
            """
            {
              "format": "samenspraak/1",
              "municipality": {"name": "Lindedorp", "region": "FLANDERS", "legislatures": [
                {"firstDay": "2019-01-01", "lastDay": "2024-12-31"}, {"firstDay": "2025-01-01"}]},
              "offices": [{"id": "alderman", "title": "Schepen", "organisation": "city",
                "kind": "ALDERMAN", "tenures": [
                  {"holder": "cis", "term": {"firstDay": "2019-01-01"}}]}]
            """
                + Stream.of(parts).map(part -> ", " + part).collect(Collectors.joining())
                + "}");
  }

  private static final String PEOPLE =
      """
      "people": [{"id": "an", "name": "An"}, {"id": "bo", "name": "Bo"}, {"id": "cis", "name": "Cis"}]
      """;

  private static final String ORGANISATIONS =
      """
      "organisations": [{"id": "city", "name": "Stad", "kind": "MUNICIPALITY"},
        {"id": "org", "name": "Organisatie", "kind": "CIVIL_SOCIETY"}]
      """;

  private static String platform(String attributes) {
    return """
        "platforms": [{"id": "platform", "name": "Platform", "kind": "SOCIAL_PLATFORM",
          "authority": "city", "established": "2019-01-01",
        """
        + attributes
        + "}]";
  }

  private static Register withPlatform(String attributes, String... parts) {
    return register(
        Iterables.toArray(
            Iterables.concat(List.of(PEOPLE, ORGANISATIONS, platform(attributes)), List.of(parts)),
            String.class));
  }

  /** {@return a register with one committee, which exists from 2019 to a last day} */
  private static Register committee(String lastDay, String plans, String... mandates) {
    return withPlatform(
        """
        "bodies": [
          {"id": "council", "kind": "PLENARY", "mandates": [
            {"id": "on-council", "holder": "cis", "term": {"firstDay": "2019-01-01"}}]},
          {"id": "committee", "kind": "STEERING_COMMITTEE",
            "lifespan": {"firstDay": "2019-01-01", "lastDay": "%s"},
            "seatPlans": [%s], "mandates": [%s]}]
        """
            .formatted(lastDay, plans, String.join(", ", mandates)));
  }

  private static String plan(String attributes) {
    return "{\"inForce\": {\"firstDay\": \"2019-01-01\"}, " + attributes + "}";
  }

  private static String allotment(String attributes) {
    return "\"allotments\": [{\"code\": \"seat\", " + attributes + "}]";
  }

  private static final String ELECTED = allotment("\"basis\": \"ELECTED\"");

  private static String mandate(String holder, String firstDay, String lastDay, String more) {
    return """
        {"id": "%1$s-%2$s", "holder": "%1$s", "term": {"firstDay": "%2$s"%3$s}%4$s}
        """
        .formatted(
            holder,
            firstDay,
            lastDay.isEmpty() ? "" : ", \"lastDay\": \"" + lastDay + "\"",
            more.isEmpty() ? "" : ", " + more);
  }

  private static Stream<Silence> ofTwoSeatsOfOnePerson(
      String silenced, String plan, String mandates) {
    String first = mandate("an", "2024-01-01", "2025-12-31", mandates);
    return Stream.of(
        Silence.of(
            "mandate-overlap",
            silenced,
            committee(
                "2026-12-31", plan, first, mandate("an", "2025-01-01", "2025-12-31", mandates)),
            committee(
                "2026-12-31", plan, first, mandate("bo", "2025-01-01", "2025-12-31", mandates))));
  }

  /** The mandates lie after the end of the committee, or before it. */
  private static Stream<Silence> ofDaysWithoutBody(
      String silenced, String plans, String... mandates) {
    return Stream.of(
        Silence.of(
            "outside-existence",
            silenced,
            committee("2025-03-31", plans, mandates),
            committee("2026-12-31", plans, mandates)));
  }

  private static Stream<Silence> ofOneDayWithoutBody(String silenced, String plan, String more) {
    return ofDaysWithoutBody(silenced, plan, mandate("an", "2025-06-01", "2025-12-31", more));
  }

  private static Stream<Silence> ofOverdueElection(String silenced, String plan) {
    return Stream.of(
        Silence.of(
            "renewal-overdue",
            silenced,
            committee("2099-12-31", plan, mandate("an", "2019-01-01", "2025-12-31", "")),
            committee(
                "2099-12-31",
                plan,
                mandate("an", "2019-01-01", "2025-12-31", "\"endReason\": \"RESIGNED\""))));
  }

  private static Stream<Silence> ofNobodyInTheChair(String by, String plan, String endReason) {
    return Stream.of(
        Silence.of(
            by,
            "chair-missing",
            committee("2099-12-31", plan, mandate("an", "2025-01-01", "2025-12-31", endReason)),
            committee("2099-12-31", plan, mandate("bo", "2025-01-01", "", ""))));
  }

  private static Stream<Silence> ofTwoLimits() {
    String both = allotment("\"basis\": \"ELECTED\", \"endsWithLegislature\": true%s");
    String sixYears = mandate("an", "2020-01-01", "2026-06-30", "");
    String twoYears = mandate("an", "2020-01-01", "2025-06-30", "");
    return Stream.of(
        Silence.of(
            "mandate-outlasts-legislature",
            "mandate-too-long",
            committee("2099-12-31", plan(both.formatted(", \"mandateLength\": \"P6Y\"")), sixYears),
            committee(
                "2099-12-31",
                plan(allotment("\"basis\": \"ELECTED\", \"mandateLength\": \"P6Y\"")),
                sixYears)),
        Silence.of(
            "mandate-too-long",
            "mandate-outlasts-legislature",
            committee("2099-12-31", plan(both.formatted(", \"mandateLength\": \"P2Y\"")), twoYears),
            committee("2099-12-31", plan(both.formatted("")), twoYears)));
  }

  private static String planWith(String firstDay, String lastDay, String... codes) {
    return """
        {"inForce": {"firstDay": "%s"%s}, "allotments": [%s]}
        """
        .formatted(
            firstDay,
            lastDay.isEmpty() ? "" : ", \"lastDay\": \"" + lastDay + "\"",
            Stream.of(codes)
                .map(code -> "{\"code\": \"" + code + "\", \"basis\": \"ELECTED\"}")
                .collect(Collectors.joining(", ")));
  }

  private static Stream<Silence> ofSeats() {
    String two = "\"seatCap\": 1, " + ELECTED;
    String one = allotment("\"basis\": \"ELECTED\", \"maximum\": 1");
    String chaired = plan("\"chairs\": {\"min\": 1, \"max\": 1}, " + ELECTED);
    String chair = "\"roles\": [{\"role\": \"CHAIR\"}]";
    String youth = "\"allotment\": \"youth\"";
    String inYouth = mandate("an", "2024-07-01", "2025-12-31", youth);
    String sinceThen = planWith("2025-06-01", "", "other", "third");
    String exOfficio = allotment("\"basis\": \"%s\", \"filledBy\": \"alderman\"");
    String[] two2025 = {
      mandate("an", "2025-06-01", "2025-12-31", ""), mandate("bo", "2025-06-01", "2025-12-31", "")
    };
    return Stream.of(
            ofTwoSeatsOfOnePerson("seat-cap-exceeded", plan(two), ""),
            ofTwoSeatsOfOnePerson("allotment-exceeded", plan(one), ""),
            ofTwoSeatsOfOnePerson(
                "too-many-of-organisation",
                plan("\"composition\": {\"perOrganisation\": 1}, " + ELECTED),
                "\"onBehalfOf\": \"org\""),
            ofDaysWithoutBody("seat-cap-exceeded", plan(two), two2025),
            ofDaysWithoutBody("allotment-exceeded", plan(one), two2025),
            ofDaysWithoutBody(
                "too-many-chairs",
                chaired,
                mandate("an", "2025-06-01", "2025-12-31", chair),
                mandate("bo", "2025-06-01", "2025-12-31", chair)),
            ofOneDayWithoutBody("chair-missing", chaired, ""),
            ofDaysWithoutBody(
                "mandate-too-long",
                plan(allotment("\"basis\": \"ELECTED\", \"mandateLength\": \"P1Y\"")),
                mandate("an", "2024-06-01", "2025-12-31", "")),
            ofOneDayWithoutBody(
                "delegate-of-wrong-organisation",
                plan(allotment("\"basis\": \"DELEGATED\", \"filledBy\": \"city\"")),
                "\"onBehalfOf\": \"org\""),
            ofOneDayWithoutBody(
                "mandate-without-membership",
                plan(allotment("\"basis\": \"ELECTED\", \"membersOnly\": true")),
                "\"onBehalfOf\": \"org\""),
            ofOneDayWithoutBody("office-not-held", plan(exOfficio.formatted("EX_OFFICIO")), ""),
            ofOneDayWithoutBody(
                "not-drawn-from-body",
                plan(allotment("\"basis\": \"ELECTED\", \"drawnFrom\": \"council\"")),
                ""),
            ofDaysWithoutBody(
                "allotment-abolished",
                planWith("2019-01-01", "2025-05-31", "youth") + ", " + sinceThen,
                inYouth),
            Stream.of(
                Silence.of(
                    "outside-existence",
                    "seat-plan-missing",
                    committee(
                        "2099-12-31",
                        planWith("2019-01-01", "2024-12-31", "seat"),
                        mandate("an", "2024-01-01", "2025-12-31", "")),
                    committee(
                        "2099-12-31",
                        planWith("2019-01-01", "2024-12-31", "seat"),
                        mandate("an", "2024-01-01", "", ""))),
                Silence.of(
                    "allotment-unknown",
                    "allotment-abolished",
                    committee(
                        "2099-12-31",
                        planWith("2019-01-01", "2025-05-31", "other", "third") + ", " + sinceThen,
                        inYouth),
                    committee(
                        "2099-12-31",
                        planWith("2019-01-01", "2025-05-31", "youth", "third") + ", " + sinceThen,
                        inYouth)),
                Silence.of(
                    "office-not-held",
                    "chair-of-another",
                    committee(
                        "2099-12-31",
                        plan("\"chairedBy\": \"alderman\", " + exOfficio.formatted("EX_OFFICIO")),
                        mandate("an", "2025-06-01", "", chair)),
                    committee(
                        "2099-12-31",
                        plan("\"chairedBy\": \"alderman\", " + exOfficio.formatted("APPOINTED")),
                        mandate("an", "2025-06-01", "", chair)))),
            ofOverdueElection("seats-below-minimum", plan("\"minimumSeated\": 1, " + ELECTED)),
            ofOverdueElection(
                "allotment-below-minimum",
                plan(allotment("\"basis\": \"ELECTED\", \"minimum\": 1"))),
            ofNobodyInTheChair("renewal-overdue", chaired, chair),
            ofNobodyInTheChair(
                "seats-below-minimum",
                plan("\"minimumSeated\": 1, \"chairs\": {\"min\": 1, \"max\": 1}, " + ELECTED),
                chair + ", \"endReason\": \"RESIGNED\""),
            ofTwoLimits())
        .flatMap(silences -> silences);
  }

  private static Register group(String lastDay) {
    return withPlatform(
        """
        "charters": [{"inForce": {"firstDay": "2019-01-01"}, "participantsAreMembers": true}],
        "bodies": [{"id": "group", "kind": "WORKING_GROUP",
          "lifespan": {"firstDay": "2019-01-01", "lastDay": "%s"}, "participations": [
            {"participant": "org", "term": {"firstDay": "2025-06-01", "lastDay": "2025-12-31"}}]}]
        """
            .formatted(lastDay));
  }

  private static Register meeting(String convenedOn) {
    return withPlatform(
        """
        "charters": [{"inForce": {"firstDay": "2019-01-01"}, "meetings": [{"noticeDays": 8}]}],
        "bodies": [{"id": "plenary", "kind": "PLENARY"}]
        """,
        """
        "meetings": [{"id": "meeting", "body": "plenary", "convenedOn": "%s", "heldOn": "2026-05-05"}]
        """
            .formatted(convenedOn));
  }

  /** {@return a meeting of a group until a day, to which no participant came, but somebody else} */
  private static Register attended(String lastDay) {
    return withPlatform(
        """
        "charters": [{"inForce": {"firstDay": "2019-01-01"}, "meetings": [{"quorum": "1/2"}]}],
        "bodies": [{"id": "group", "kind": "WORKING_GROUP",
          "lifespan": {"firstDay": "2019-01-01", "lastDay": "%s"}, "participations": [
            {"participant": "org", "term": {"lastDay": "%s"}}]}]
        """
            .formatted(lastDay, lastDay),
        """
        "meetings": [{"id": "meeting", "body": "group", "heldOn": "2026-05-05", "attendance": [
          {"party": "city", "presence": "PRESENT"}]}]
        """);
  }

  private static Register namesakes(String second) {
    return register(
        """
        "people": [{"id": "an", "name": "An"}, {"id": "%s", "name": "An"}]
        """
            .formatted(second),
        ORGANISATIONS,
        platform(
            """
            "bodies": [{"id": "plenary", "kind": "PLENARY", "mandates": [
              {"id": "m-1", "holder": "an", "onBehalfOf": "org", "term": {"firstDay": "2025-01-01"}},
              {"id": "m-2", "holder": "%s", "onBehalfOf": "org", "term": {"firstDay": "2025-01-01"}}]}]
            """
                .formatted(second)));
  }

  private static Register organisations(String second) {
    return register(
        """
        "organisations": [{"id": "city", "name": "Stad", "kind": "MUNICIPALITY",
            "enterpriseNumber": "0207.500.123"},
          {"id": "%s", "name": "Stad", "kind": "MUNICIPALITY", "enterpriseNumber": "0207.500.123"}]
        """
            .formatted(second));
  }

  private static Register platforms(String second) {
    String platform =
        """
        {"id": "%s", "name": "Platform", "kind": "SOCIAL_PLATFORM", "authority": "city"}
        """;
    return register(
        ORGANISATIONS,
        "\"platforms\": [" + platform.formatted("one") + ", " + platform.formatted(second) + "]");
  }

  private static Register reports(String... reports) {
    return withPlatform(
        """
        "recordedFrom": "2025-01-01",
        "charters": [{"inForce": {"firstDay": "2019-01-01"}, "reporting": {
          "presentation": "--03-31", "publication": "--06-30", "answerWithin": "P6M"}}],
        "bodies": [{"id": "group", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2019-01-01"}}]
        """,
        "\"annualReports\": [" + String.join(", ", reports) + "]");
  }

  private static String report(String id, String more) {
    return "{\"id\": \"" + id + "\", \"platform\": \"platform\", \"year\": 2025" + more + "}";
  }

  private static Stream<Silence> ofMissingReport(String silenced, String more) {
    return Stream.of(
        Silence.of("annual-report-missing", silenced, reports(), reports(report("report", more))));
  }

  private static Stream<Silence> ofTheCycle() {
    return Stream.of(
            Stream.of(
                Silence.of(
                    "outside-existence",
                    "participant-not-member",
                    group("2025-03-31"),
                    group("2026-12-31")),
                Silence.of(
                    "meeting-order",
                    "notice-too-short",
                    meeting("2026-05-06"),
                    meeting("2026-05-04")),
                Silence.of(
                    "outside-existence",
                    "quorum-not-met",
                    attended("2026-05-04"),
                    attended("2026-05-05")),
                Silence.of(
                    "outside-existence",
                    "attendee-not-member",
                    attended("2026-05-04"),
                    attended("2026-05-05")),
                Silence.of(
                    "id-not-unique", "person-duplicated", namesakes("an"), namesakes("annie")),
                Silence.of(
                    "id-not-unique",
                    "organisation-duplicated",
                    organisations("city"),
                    organisations("town")),
                Silence.of(
                    "id-not-unique", "platform-duplicated", platforms("one"), platforms("two")),
                Silence.of(
                    "id-not-unique",
                    "annual-report-duplicated",
                    reports(report("report", ""), report("report", "")),
                    reports(report("report", ""), report("another", ""))),
                Silence.of(
                    "chronology",
                    "decided-afterwards",
                    presentedBefore("2026-01-15"),
                    presentedBefore("2025-12-01"))),
            ofMissingReport("conclusion-missing", ""),
            ofMissingReport("presentation-late", ""),
            ofMissingReport("publication-late", ""),
            ofMissingReport("answer-late", ", \"presentedOn\": \"2026-03-31\""))
        .flatMap(silences -> silences);
  }

  /** {@return a report on 2025 that was presented in December, before its conclusion or not} */
  private static Register presentedBefore(String concludedOn) {
    return reports(
        report(
            "report",
            """
            , "presentedOn": "2025-12-01", "conclusions": [
              {"id": "conclusion", "body": "group", "adoptedOn": "%s", "text": "…"}]
            """
                .formatted(concludedOn)));
  }

  private static Register covenant(String scheme, String covenant) {
    return register(
        ORGANISATIONS,
        """
        "covenantSchemes": [{"id": "scheme", "name": "Kader", "inForce": {"firstDay": "2019-01-01"}%s}],
        "covenants": [{"id": "covenant", "scheme": "scheme", "authority": "city", "partners": ["org"],
          "subject": "Buurtwerk", "signedOn": "2019-12-01", %s}]
        """
            .formatted(scheme, covenant));
  }

  private static Register twoCovenants(String second) {
    return covenant(
        "",
        """
        "initialTerm": {"firstDay": "2020-01-01", "lastDay": "2022-12-31"}},
        {"id": "%s", "scheme": "scheme", "authority": "city", "partners": ["org"],
          "subject": "Buurtwerk",
          "initialTerm": {"firstDay": "2022-12-31", "lastDay": "2025-12-30"}
        """
            .formatted(second));
  }

  private static Stream<Silence> ofMissingReport(String silenced, String scheme, String report) {
    String covenant =
        """
        "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2027-12-31"},
        "grants": [{"year": 2025, "amount": "EUR 500.00"}], "reports": [%s]
        """;
    return Stream.of(
        Silence.of(
            "covenant-report-missing",
            silenced,
            covenant(", \"reporting\": {\"due\": \"--06-30\"}" + scheme, covenant.formatted("")),
            covenant(
                ", \"reporting\": {\"due\": \"--06-30\"}" + scheme, covenant.formatted(report))));
  }

  private static Stream<Silence> ofTooManyExtensions(String silenced, String scheme) {
    String extended =
        """
        "initialTerm": {"firstDay": "2020-01-01", "lastDay": "2022-12-31"}, "extensions": [
          {"term": {"firstDay": "2023-01-01", "lastDay": "2025-12-31"}, "decidedOn": "2022-11-01"}]
        """;
    return Stream.of(
        Silence.of(
            "too-many-extensions",
            silenced,
            covenant(scheme + ", \"maximumExtensions\": 0", extended),
            covenant(scheme, extended)));
  }

  private static Register extended(String initialTerm, String extension) {
    return covenant(
        "",
        """
        "initialTerm": %s, "extensions": [{"term": %s, "decidedOn": "2022-11-01"}]
        """
            .formatted(initialTerm, extension));
  }

  private static Stream<Silence> ofCovenants() {
    String threeYears = "{\"firstDay\": \"2020-01-01\", \"lastDay\": \"2022-12-31\"}";
    String oneDayLate = "{\"firstDay\": \"2023-01-02\", \"lastDay\": \"2025-12-31\"}";
    return Stream.of(
            ofMissingReport(
                "covenant-report-late", "", "{\"year\": 2025, \"submittedOn\": \"2026-07-01\"}"),
            ofMissingReport(
                "proof-missing",
                ", \"proofRules\": [{\"above\": \"EUR 100.00\", \"requires\": [\"ACTIVITY_REPORT\"]}]",
                "{\"year\": 2025, \"submittedOn\": \"2026-06-30\"}"),
            Stream.of(
                Silence.of(
                    "id-not-unique",
                    "covenants-overlap",
                    twoCovenants("covenant"),
                    twoCovenants("another"))),
            ofTooManyExtensions("extension-without-evaluation", ""),
            ofTooManyExtensions(
                "extension-with-reports-missing", ", \"reporting\": {\"due\": \"--06-30\"}"),
            Stream.of(
                Silence.of(
                    "extension-not-adjoining",
                    "extension-length",
                    extended(threeYears, oneDayLate),
                    extended(
                        "{\"firstDay\": \"2020-01-01\", \"lastDay\": \"2023-01-01\"}", oneDayLate)),
                Silence.of(
                    "initial-term-length",
                    "extension-not-adjoining",
                    extended("{\"firstDay\": \"2020-01-01\"}", oneDayLate),
                    extended(threeYears, oneDayLate))))
        .flatMap(silences -> silences);
  }

  private static Silence ofFailure() {
    Rule failing =
        Rule.info("always-failing")
            .statement("Nothing may work.")
            .message(Label.of("{subject}"))
            .checkedBy(
                inspection -> {
                  if (inspection.register().people().isEmpty()) {
                    throw new IllegalStateException();
                  }
                });
    String waiver =
        """
        "waivers": [{"rule": "always-failing", "subject": "city", "reason": "…", "grantedBy": "city",
          "term": {"firstDay": "2025-01-01"}}]
        """;
    return new Silence(
        "rule-failed",
        "waiver-unused",
        RuleSet.standard().only("waiver-unused").plus(failing),
        register(ORGANISATIONS, waiver),
        register(PEOPLE, ORGANISATIONS, waiver));
  }

  static final ImmutableList<Silence> SILENCES =
      Stream.of(ofSeats(), ofTheCycle(), ofCovenants(), Stream.of(ofFailure()))
          .flatMap(silences -> silences)
          .collect(ImmutableList.toImmutableList());

  @Test
  void everyRuleThatAnotherSilencesIsTried() {
    assertThat(SILENCES)
        .extracting(Silence::toString)
        .containsExactlyInAnyOrderElementsOf(
            CatalogueTest.RULES.stream()
                .flatMap(
                    rule -> rule.silencedBy().stream().map(by -> by + " silences " + rule.code()))
                .toList());
  }

  @ParameterizedTest
  @FieldSource("SILENCES")
  void whereTheCauseIsFoundWhatFollowsFromItIsNot(Silence silence) {
    assertThat(codes(silence.rules(), silence.cause())).containsExactly(silence.by());
  }

  @ParameterizedTest
  @FieldSource("SILENCES")
  void withoutTheCauseTheOtherRuleSpeaks(Silence silence) {
    assertThat(codes(silence.rules(), silence.without())).contains(silence.silenced());
  }

  private static Set<String> codes(RuleSet rules, Register register) {
    return rules.check(register, TODAY).stream().map(Finding::code).collect(Collectors.toSet());
  }

  /** A text of a document. */
  private record Place(ObjectNode parent, String key, String pointer) {

    String text() {
      return parent.get(key).stringValue();
    }

    void put(String text) {
      parent.put(key, text);
    }

    /** {@return the pointer without positions, the same for all places of one attribute} */
    String attribute() {
      return pointer.replaceAll("/[0-9]+", "/*");
    }
  }

  /** The keys of texts that refer to no element, even if they are the same as an id. */
  private static final Set<String> NAMES = Set.of("id", "code", "allotment");

  private static void addTexts(List<Place> places, JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(key);
        if (value.isString()) {
          places.add(new Place(object, key, pointer + "/" + key));
        } else {
          addTexts(places, value, pointer + "/" + key);
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        addTexts(places, list.get(i), pointer + "/" + i);
      }
    }
  }

  static final List<Sample> SAMPLES = Samples.all();

  /** Each attribute of a sample that has references is tried with one that leads nowhere. */
  @ParameterizedTest
  @FieldSource("SAMPLES")
  void nothingElseIsSaidOfAReferenceThatLeadsNowhere(Sample sample) {
    JsonNode document = JsonMapper.shared().readTree(sample.json());
    List<Place> places = new ArrayList<>();
    addTexts(places, document, "");
    Set<String> ids =
        places.stream()
            .filter(place -> place.key().equals("id"))
            .map(Place::text)
            .collect(Collectors.toSet());
    Set<String> tried = new HashSet<>();
    for (Place place : places) {
      String target = place.text();
      if (!NAMES.contains(place.key()) && ids.contains(target) && tried.add(place.attribute())) {
        place.put("nowhere");
        Findings findings =
            RuleSet.standard()
                .check(RegisterReader.standard().read(document.toString()), sample.day());
        assertThat(findings)
            .filteredOn(finding -> isAbout(place, finding))
            .as(place.pointer())
            .extracting(Finding::code)
            .containsExactly("reference-not-found");
        place.put(target);
      }
    }
  }

  private static boolean isAbout(Place place, Finding finding) {
    return finding.place().toString().equals(place.pointer())
        || finding.arguments().values().stream()
            .anyMatch(argument -> argument.toString().contains("nowhere"));
  }
}

package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the case, and what single changes of its document bring about. */
class NamurTest {

  private final Sample sample = Samples.find("namur").orElseThrow();
  private final Register namur = Samples.namur();
  private final AdvisoryPlatform platform = namur.platforms().get(1);
  private final Body committee = platform.bodies(BodyKind.STEERING_COMMITTEE).get(0);
  private final Snapshot today = RegisterIndex.of(namur).on(sample.day());

  @Test
  void theSocialCohesionServiceOfTheCityFoundedThePlatform() {
    Organisation service =
        (Organisation)
            today
                .index()
                .get(
                    Decision.Taker.class,
                    platform.foundedBy().orElseThrow().takenBy().orElseThrow());

    assertThat(service.name().in(Locale.FRENCH)).isEqualTo("Service de Cohésion sociale");
    assertThat(service.parent()).hasValue(Id.of("city"));
  }

  @Test
  void itTookOverFromTheSocialAdvisoryCouncilOf1994() {
    AdvisoryPlatform council = namur.platforms().get(0);

    assertThat(platform.predecessors()).containsExactly(council.id());
    assertThat(council.kind()).isEqualTo(PlatformKind.ADVISORY_COUNCIL);
    assertThat(council.established()).hasValue(PartialDate.parse("1994"));
    assertThat(council.dissolved()).hasValue(PartialDate.parse("2018-01-24"));
  }

  @Test
  void inTheComingYearItConcludesPresentsAndPublishes() {
    LocalDate day = sample.day();

    assertThat(Agenda.of(namur).between(day, day.plusYears(1)))
        .filteredOn(obligation -> obligation.stateOn(day) != ObligationState.MET)
        .extracting(
            obligation ->
                obligation.due()
                    + " "
                    + obligation.owedBy()
                    + ": "
                    + obligation.message(Locale.ENGLISH))
        .containsExactly(
            "2027-01-31 housing-group: Conclusion of “Working group on housing” for 2026 (Social platform of Namur)",
            "2027-01-31 work-group: Conclusion of “Working group on work” for 2026 (Social platform of Namur)",
            "2027-01-31 relations-group: Conclusion of “Working group on social relations” for 2026 (Social platform of Namur)",
            "2027-03-31 social-platform: Presentation to City of Namur of the annual report of"
                + " “Social platform of Namur” for 2026",
            "2027-06-30 social-platform: Publication of the annual report of"
                + " “Social platform of Namur” for 2026");
  }

  @Test
  void sixYearsAfterTheyBeganTheMandatesEndAndMembersAreElectedAndSentBeforeThat() {
    assertThat(Agenda.of(namur).between(LocalDate.of(2030, 2, 1), LocalDate.of(2030, 12, 30)))
        .filteredOn(
            obligation ->
                EnumSet.range(ObligationKind.ELECTION, ObligationKind.APPOINTMENT)
                    .contains(obligation.kind()))
        .extracting(Obligation::owedBy, Obligation::due, each -> each.arguments().get("seats"))
        .containsExactly(
            tuple(Id.of("steering-committee"), LocalDate.of(2030, 2, 28), 16),
            tuple(Id.of("city"), LocalDate.of(2030, 2, 28), 1),
            tuple(Id.of("cpas"), LocalDate.of(2030, 2, 28), 1),
            tuple(Id.of("province"), LocalDate.of(2030, 2, 28), 1));
  }

  @Test
  void itsCharterWasAdoptedOn25January2018AndIsInForceSince() {
    Charter charter = Iterables.getOnlyElement(platform.charters());

    assertThat(charter.inForce()).isEqualTo(Term.parse("2018-01-25/.."));
    assertThat(charter.adoptedBy().orElseThrow().takenOn()).contains(LocalDate.of(2018, 1, 25));
    assertThat(charter.adoptedBy().orElseThrow().takenBy()).hasValue(Id.of("municipal-council"));
    assertThat(charter.workingGroups()).hasValue(Bounds.exactly(3));
  }

  @Test
  void a140OrganisationsAreMembersToday() {
    assertThat(today.members(platform)).hasSize(140);
  }

  @Test
  void threeWorkingGroupsAreOpenToTheMembers() {
    assertThat(today.workingGroups(platform))
        .extracting(group -> group.themes().get(0).in(Locale.FRENCH))
        .containsExactly("Logement", "Travail", "Relations sociales");
    assertThat(today.workingGroups(platform))
        .allSatisfy(group -> assertThat(today.participations(group)).hasSize(10));
  }

  @Test
  void allTwentySeatsAreFilledOnEveryDaySinceTheFirstMandates() {
    Term twoPeriods = Term.parse("2018-03-01/2030-02-28");

    assertThat(today.index().seats(committee).seated().within(twoPeriods))
        .containsExactly(new Stretch<>(twoPeriods, 20));
  }

  @Test
  void sixteenAreElectedThreeAreSentAndTheAlderwomanChairs() {
    Seating seating = today.seating(committee);

    assertThat(seating.allotments())
        .extracting(filled -> filled.allotment().code() + " " + filled.seated())
        .containsExactly("elected 16", "city 1", "cpas 1", "province 1", "chair 1");
    assertThat(Iterables.getOnlyElement(today.holders(namur.offices().get(0))).holder())
        .isEqualTo(mandateOfTheChair(seating).holder());
  }

  private static Mandate mandateOfTheChair(Seating seating) {
    return Iterables.getOnlyElement(
        Iterables.filter(
            seating.mandates(), mandate -> mandate.allotment().equals(Optional.of("chair"))));
  }

  @Test
  void oneMemberLeftEarlyAndAnotherCompletedTheTerm() {
    Mandate replacement =
        Iterables.getOnlyElement(
            Iterables.filter(committee.mandates(), mandate -> mandate.replaces().isPresent()));
    Mandate replaced = today.index().get(Mandate.class, replacement.replaces().orElseThrow());

    assertThat(replaced.term()).isEqualTo(Term.parse("2018-03-01/2021-08-31"));
    assertThat(replaced.endReason()).hasValue(MandateEnd.RESIGNED);
    assertThat(replacement.term()).isEqualTo(Term.parse("2021-09-01/2024-02-29"));
  }

  @Test
  void everyYearTheConclusionsOfTheThreeGroupsArePresentedToTheCity() {
    assertThat(namur.annualReports())
        .extracting(report -> report.year().getValue())
        .containsExactlyElementsOf(IntStream.rangeClosed(2019, 2025).boxed().toList());
    assertThat(namur.annualReports())
        .allSatisfy(
            report -> {
              assertThat(report.conclusions()).hasSize(3);
              assertThat(report.avenues()).hasSize(3);
              assertThat(report.presentedTo()).hasValue(Id.of("city"));
              assertThat(report.presentedOn().map(Year::from)).hasValue(report.year().plusYears(1));
            });
  }

  @Test
  void everyOtherYearThePlenarySpeaksOfTheFestival() {
    assertThat(namur.meetings())
        .filteredOn(meeting -> meeting.items().toString().contains("Festiva’liens"))
        .extracting(meeting -> meeting.heldOn().getYear())
        .containsExactly(2018, 2020, 2022, 2024, 2026);
  }

  @Test
  void a21stMemberForOneDayIsOneTooMany() {
    Finding finding =
        onlyFindingAfter(
            document ->
                mandates(document)
                    .addObject()
                    .put("id", "elected-2024-18")
                    .put("holder", "person-68")
                    .put("allotment", "elected")
                    .put("onBehalfOf", "organisation-120")
                    .set("term", term(document, "2026-11-21", "2026-11-21")));

    assertThat(finding.code()).isEqualTo("seat-cap-exceeded");
    assertThat(finding.subject()).hasValue(committee.id());
    assertThat(finding.term()).hasValue(Term.parse("2026-11-21/2026-11-21"));
    assertThat(finding.arguments()).containsEntry("seated", 21).containsEntry("cap", 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"elected-2024-05", "elected-2024-16", "city-2024", "province-2024"})
  void aMandateThatBeginsADayEarlyIsOneTooManyOnThatDay(String mandate) {
    Finding finding =
        onlyFindingAfter(
            document ->
                find(mandates(document), mandate)
                    .set("term", term(document, "2024-02-29", "2030-02-27")));

    assertThat(finding.code()).isEqualTo("seat-cap-exceeded");
    assertThat(finding.term()).hasValue(Term.parse("2024-02-29/2024-02-29"));
  }

  @Test
  void aDelegateWhoComesADayLateLeavesTheCityWithoutOneOnThatDay() {
    Finding finding =
        onlyFindingAfter(
            document ->
                find(mandates(document), "city-2024")
                    .set("term", term(document, "2024-03-02", "2030-02-28")));

    assertThat(finding.code()).isEqualTo("renewal-overdue");
    assertThat(finding.term()).hasValue(Term.parse("2024-03-01/2024-03-01"));
    assertThat(finding.arguments()).containsEntry("allotment", "city");
  }

  @Test
  void anElectedMandateThatLastsADayMoreIsTooLong() {
    Finding finding =
        onlyFindingAfter(
            document ->
                find(mandates(document), "elected-2024-16")
                    .set("term", term(document, "2024-03-01", "2030-03-01")));

    assertThat(finding.code()).isEqualTo("mandate-too-long");
    assertThat(finding.subject()).hasValue(Id.of("elected-2024-16"));
    assertThat(finding.term()).hasValue(Term.parse("2030-03-01/2030-03-01"));
  }

  @ParameterizedTest
  @CsvSource({"province-2018, allotment-below-minimum", "province-2024, renewal-overdue"})
  void withoutItsDelegateTheProvinceIsNotRepresented(String mandate, String rule) {
    Finding finding = onlyFindingAfter(document -> remove(mandates(document), mandate));

    assertThat(finding.code()).isEqualTo(rule);
    assertThat(finding.subject()).hasValue(committee.id());
    assertThat(finding.arguments()).containsEntry("allotment", "province");
    assertThat(finding.term().map(Term::firstDayOrThrow))
        .hasValue(today.index().get(Mandate.class, Id.of(mandate)).term().firstDayOrThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2019, housing", "2019, work", "2019, relations",
    "2022, housing", "2022, work", "2022, relations",
    "2025, housing", "2025, work", "2025, relations"
  })
  void aReportMustHaveTheConclusionOfEveryWorkingGroup(int year, String group) {
    Finding finding =
        onlyFindingAfter(
            document -> {
              JsonNode report = find((ArrayNode) document.get("annualReports"), "report-" + year);
              remove((ArrayNode) report.get("conclusions"), "conclusion-" + year + "-" + group);
            });

    assertThat(finding.code()).isEqualTo("conclusion-missing");
    assertThat(finding.subject()).hasValue(Id.of("report-" + year));
    assertThat(finding.arguments())
        .containsEntry("workingGroup", Id.of(group + "-group"))
        .containsEntry("year", Year.of(year));
  }

  private ObjectNode document() {
    return (ObjectNode) JsonMapper.shared().readTree(sample.json());
  }

  private Finding onlyFindingAfter(Consumer<ObjectNode> change) {
    ObjectNode document = document();
    change.accept(document);
    Register changed = RegisterReader.standard().read(document.toString());
    Findings findings = RuleSet.standard().check(changed, sample.day());
    return assertThat(findings).singleElement().actual();
  }

  private static ArrayNode mandates(ObjectNode document) {
    return (ArrayNode) document.at("/platforms/1/bodies/1/mandates");
  }

  private static ObjectNode term(ObjectNode document, String firstDay, String lastDay) {
    return document.objectNode().put("firstDay", firstDay).put("lastDay", lastDay);
  }

  private static ObjectNode find(ArrayNode elements, String id) {
    return (ObjectNode) elements.get(position(elements, id));
  }

  private static void remove(ArrayNode elements, String id) {
    elements.remove(position(elements, id));
  }

  private static int position(ArrayNode elements, String id) {
    return Iterables.indexOf(elements, element -> element.get("id").asString().equals(id));
  }
}

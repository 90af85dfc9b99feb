package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.index.Trace.Step;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the case, and what single changes of its document bring about. */
class WoluweTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Sample sample = Samples.find("woluwe").orElseThrow();
  private final Register woluwe = Samples.woluwe();
  private final AdvisoryPlatform coordination = Iterables.getOnlyElement(woluwe.platforms());
  private final Snapshot today = RegisterIndex.of(woluwe).on(sample.day());
  private final RegisterIndex index = today.index();
  private final Office chair = index.get(Office.class, Id.of("chair-of-ocmw"));
  private final Office head = index.get(Office.class, Id.of("head-of-coordination"));

  // "The OCMW of Sint-Pieters-Woluwe (Brussels) set it up on 18 September 2001 as ‘the social
  // conference’, under article 62 of the organic law of 8 July 1976."

  @Test
  void theOcmwOfSintPietersWoluweInBrusselsSetItUp() {
    Organisation ocmw = index.get(Organisation.class, coordination.authority());

    assertThat(woluwe.municipality().region()).isEqualTo(Region.BRUSSELS);
    assertThat(woluwe.municipality().nisCode()).hasValue(NisCode.of("21019"));
    assertThat(ocmw.kind()).isEqualTo(OrganisationKind.SOCIAL_WELFARE_CENTRE);
    assertThat(ocmw.name().in(DUTCH)).isEqualTo("OCMW van Sint-Pieters-Woluwe");
    assertThat(coordination.foundedBy().orElseThrow().takenBy()).isEqualTo(Optional.of(ocmw.id()));
    assertThat(coordination.kind()).isEqualTo(PlatformKind.SOCIAL_COORDINATION);
  }

  @Test
  void itDidSoOn18September2001AsTheSocialConference() {
    Charter first = coordination.charters().get(0);

    assertThat(coordination.established()).hasValue(PartialDate.parse("2001-09-18"));
    assertThat(first.adoptedBy().orElseThrow().takenOn()).contains(LocalDate.of(2001, 9, 18));
    assertThat(first.adoptedBy().orElseThrow().subject().orElseThrow().in(DUTCH))
        .isEqualTo("Oprichting van “de sociale conferentie”");
  }

  @Test
  void itDidSoUnderArticle62() {
    assertThat(coordination.regime()).isEqualTo(Regime.WELFARE_CENTRE_COORDINATION);
    assertThat(coordination.legalBases().get(0).source()).hasValue(Source.BE_OCMW_62);
    assertThat(coordination.legalBases().get(0).citation().in(DUTCH))
        .contains("8 juli 1976")
        .endsWith("art. 62");
  }

  // "It brings representatives of institutions of different fields together, professionals and
  // volunteers, to: …"

  @Test
  void institutionsOfEightFieldsAreRepresented() {
    assertThat(today.members(coordination))
        .hasSize(23)
        .extracting(
            member -> ((Organisation) index.get(Party.class, member)).themes().get(0).in(DUTCH))
        .containsOnly(
            "Huisvesting",
            "Energie",
            "Zorg en thuishulp",
            "Geestelijke gezondheid",
            "Voedselhulp",
            "Budget en schulden",
            "Jeugd en school",
            "Ouderen");
    assertThat(today.workingGroups(coordination))
        .flatExtracting(today::participations)
        .allMatch(participation -> participation.representative().isPresent());
  }

  @Test
  void professionalsAndVolunteersSitTogether() {
    assertThat(today.seating(steeringGroup()).allotments())
        .extracting(filled -> filled.allotment().code() + " " + filled.seated())
        .containsExactly("chair 1", "head 1", "municipality 1", "professionals 4", "volunteers 2");
    assertThat(steeringGroup().mandates())
        .filteredOn(mandate -> mandate.allotment().equals("volunteers"))
        .extracting(mandate -> index.get(Organisation.class, mandate.onBehalfOf().orElseThrow()))
        .allMatch(institution -> institution.themes().get(1).in(DUTCH).equals("Vrijwilligerswerk"));
  }

  @Test
  void itNamesItsFivePurposes() {
    assertThat(coordination.purposes())
        .extracting(purpose -> purpose.in(DUTCH))
        .containsExactly(
            "Elkaar leren kennen.",
            "Een plaats van uitdrukking, voorstellen en informatie zijn.",
            "Een forum voor dialoog en debat zijn.",
            "Het nadenken over de ethiek van het sociaal werk ondersteunen.",
            "Vanuit de noden die ter plaatse worden vastgesteld reflectie en projecten voor het"
                + " gebied ontwikkelen, tot een interpellatie op politiek niveau toe, door"
                + " adviezen en richtlijnen te geven, binnen ieders verantwoordelijkheden en"
                + " bevoegdheden.");
  }

  @Test
  void itLivesUpToThemInItsMeetings() {
    assertThat(woluwe.meetings())
        .flatExtracting(Meeting::items)
        .extracting(item -> item.title().in(DUTCH))
        .contains(
            "Kennismaking: twee leden stellen zich voor",
            "Informatie aan de leden",
            "Nadenken over de ethiek van het sociaal werk",
            "Adviezen en richtlijnen",
            "Interpellaties");
  }

  // "Partners on the front line report regularly on indicators of the needs of the population."

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          housing,     organisation-001, huishoudens met huurachterstand,             38 47 44 51 49 53
          health,      organisation-007, personen die zorg uitstellen,                61 58 66 72 70 75
          food,        organisation-013, voedselpakketten per maand,                  140 175 182 178 190 196
          generations, organisation-019, ouderen zonder bezoek in de voorbije maand,  84 79 88 90 86 92
          """)
  void everyYearAPartnerOnTheFrontLineReportsTheSameIndicator(
      String theme, String partner, String unit, String values) {
    List<Signal> reports =
        woluwe.signals().stream()
            .filter(signal -> signal.id().value().endsWith("-" + theme))
            .toList();

    assertThat(reports).extracting(Signal::raisedBy).containsOnly(Optional.of(Id.of(partner)));
    assertThat(reports)
        .extracting(signal -> signal.raisedOn().getYear())
        .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
    assertThat(indicators(reports))
        .extracting(indicator -> indicator.unit().orElseThrow().in(DUTCH))
        .containsOnly(unit);
    assertThat(indicators(reports).map(indicator -> indicator.value().toString()))
        .containsExactly(values.split(" "));
  }

  private static Stream<Quantity> indicators(List<Signal> reports) {
    return reports.stream().map(signal -> signal.indicator().orElseThrow());
  }

  // "The needs identified are discussed in plenary meetings or in a working group, and become the
  // avenues for the coming year."

  @Test
  void ofEveryYearOneNeedIsDiscussedInPlenaryAndThreeInTheirWorkingGroups() {
    ImmutableListMultimap<Id<?>, Id<Body>> bodies =
        woluwe.meetings().stream()
            .flatMap(
                meeting ->
                    meeting.items().stream()
                        .flatMap(item -> item.about().stream())
                        .filter(about -> index.find(about).orElseThrow() instanceof Signal)
                        .map(about -> Maps.immutableEntry(about, meeting.body())))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    entry -> entry.getKey(), entry -> entry.getValue()));

    assertThat(bodies.keySet()).hasSize(24);
    assertThat(bodies.values()).filteredOn(body -> body.equals(Id.of("plenary"))).hasSize(6);
    assertThat(bodies.get(Id.of("signal-2025-health"))).containsExactly(Id.of("plenary"));
    assertThat(bodies.get(Id.of("signal-2025-food"))).containsExactly(Id.of("food-group"));
  }

  @Test
  void everyNeedOfFiveYearsBecameAnAvenueForTheComingYear() {
    assertThat(woluwe.annualReports())
        .extracting(report -> report.year().getValue())
        .containsExactly(2021, 2022, 2023, 2024, 2025);
    assertThat(woluwe.annualReports())
        .allSatisfy(
            report ->
                assertThat(report.avenues())
                    .hasSize(4)
                    .allMatch(avenue -> isForTheYearAfter(report.year().getValue(), avenue)));
  }

  private static boolean isForTheYearAfter(int year, Avenue avenue) {
    String id = avenue.id().value();
    String theme = id.substring(id.lastIndexOf('-'));
    return id.equals("avenue-" + (year + 1) + theme)
        && avenue
            .basedOn()
            .equals(List.of(Id.of("conclusion-" + year + theme), Id.of("signal-" + year + theme)));
  }

  @Test
  void theAvenuesArePresentedToTheOcmwInDecemberBeforeTheComingYearBegins() {
    assertThat(woluwe.annualReports())
        .extracting(report -> report.presentedOn().orElseThrow())
        .containsExactly(
            LocalDate.of(2021, 12, 9),
            LocalDate.of(2022, 12, 8),
            LocalDate.of(2023, 12, 14),
            LocalDate.of(2024, 12, 12),
            LocalDate.of(2025, 12, 11));
    assertThat(woluwe.annualReports())
        .extracting(report -> report.presentedTo().orElseThrow())
        .containsOnly(coordination.authority());
  }

  @Test
  void twoSignalsAreSoFreshThatNobodyHasDiscussedThemYet() {
    assertThat(woluwe.signals())
        .filteredOn(signal -> index.treatedOn(signal).isEmpty())
        .extracting(signal -> signal.id().value())
        .containsExactly("signal-2026-november", "signal-2026-confidential");
  }

  @Test
  void theOcmwHasHeardOfEverySignalOfTheYearsThatAreOver() {
    assertThat(woluwe.signals())
        .filteredOn(signal -> signal.raisedOn().getYear() < 2026)
        .hasSize(20)
        .allSatisfy(
            signal ->
                assertThat(index.findTrace(signal.id()).orElseThrow().heardOn().orElseThrow())
                    .hasYear(signal.raisedOn().getYear()));
  }

  @Test
  void whatIsSignalledAgainGoesOnWithTheSignalThatItWasMergedInto() {
    assertThat(index.findTrace(Id.of("signal-2026-school")).orElseThrow().heardOn())
        .isEqualTo(index.findTrace(Id.of("signal-2026-food")).orElseThrow().heardOn())
        .contains(LocalDate.of(2026, 10, 12));
  }

  // "… by issuing advice and guidelines …"

  @Test
  void theirWayLeadsToAdviceThatIsAnswered() {
    assertThat(woluwe.advice())
        .extracting(
            advice -> advice.id().value(),
            Advice::kind,
            advice -> advice.response().flatMap(Response::outcome))
        .containsExactly(
            tuple("advice-2022", AdviceKind.ADVICE, Optional.of(Outcome.FOLLOWED)),
            tuple("guideline-2023", AdviceKind.GUIDELINE, Optional.of(Outcome.FOLLOWED)),
            tuple("advice-2024", AdviceKind.ADVICE, Optional.of(Outcome.NOT_FOLLOWED)),
            tuple("advice-2025", AdviceKind.ADVICE, Optional.of(Outcome.PARTLY_FOLLOWED)),
            tuple("advice-2026", AdviceKind.ADVICE, Optional.empty()));
    assertThat(woluwe.advice()).noneMatch(advice -> advice.basedOn().isEmpty());
  }

  @Test
  void theLastAdviceWaitsForItsAnswerUntil6January() {
    Advice advice = index.get(Advice.class, Id.of("advice-2026"));

    assertThat(index.findCycle(coordination.id()).flatMap(cycle -> cycle.reply(advice)))
        .hasValue(new Deadline(LocalDate.of(2027, 1, 6), Optional.empty()));
  }

  // "It is governed by a charter and operating principles, and observes the conditions of the
  // Brussels circular on subsidies for social coordination."

  @Test
  void aCharterAndOperatingPrinciplesGovernIt() {
    Charter charter = today.charter(coordination).orElseThrow();

    assertThat(charter.adoptedBy().orElseThrow().subject().orElseThrow().in(DUTCH))
        .isEqualTo("Charter en werkingsprincipes van de sociale coördinatie");
    assertThat(coordination.charterInForce().on(LocalDate.of(2001, 9, 18))).isPresent();
  }

  @Test
  void itAccountsForItsSubsidyUnderTheBrusselsCircularEveryYear() {
    assertThat(coordination.legalBases())
        .extracting(LegalBasis::source)
        .contains(Optional.of(Source.BXL_SOCIAL_COORDINATION));
    assertThat(woluwe.meetings())
        .filteredOn(meeting -> meeting.items().toString().contains("Brusselse omzendbrief"))
        .extracting(meeting -> meeting.heldOn().getYear())
        .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
  }

  @Test
  void theConditionsOfTheCircularAreDatedDutiesOfTheCharter() {
    Charter charter = today.charter(coordination).orElseThrow();

    assertThat(charter.duties())
        .extracting(duty -> duty.name().in(DUTCH))
        .containsExactly(
            "Activiteitenverslag van de coördinatie, volgens de Brusselse omzendbrief",
            "Verantwoording van de subsidie, volgens de Brusselse omzendbrief");
    assertThat(
            Agenda.of(woluwe).between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.DUTY)
                .map(
                    obligation ->
                        obligation.key()
                            + " "
                            + obligation.owedBy()
                            + " "
                            + obligation.due()
                            + " "
                            + obligation.stateOn(sample.day())))
        .containsExactly(
            "DUTY/social-coordination/activity-report/2025 social-coordination 2026-03-31 MET",
            "DUTY/social-coordination/subsidy-account/2025 ocmw 2026-10-31 MET",
            "DUTY/social-coordination/activity-report/2026 social-coordination 2027-03-31"
                + " UPCOMING",
            "DUTY/social-coordination/subsidy-account/2026 ocmw 2027-10-31 UPCOMING");
  }

  // "Members are invited to plenary meetings and are registered in 4 thematic working groups."

  @Test
  void everyMemberIsInvitedToEveryPlenary() {
    assertThat(plenaries())
        .hasSize(18)
        .filteredOn(plenary -> !plenary.heldOn().isAfter(sample.day()))
        .hasSize(17)
        .allSatisfy(
            plenary ->
                assertThat(plenary.attendance())
                    .filteredOn(
                        attendance ->
                            index
                                .find(Organisation.class, Id.of(attendance.party().value()))
                                .isPresent())
                    .<Object>extracting(Attendance::party)
                    .containsExactlyElementsOf(index.on(plenary.heldOn()).members(coordination)));
  }

  private Stream<Meeting> plenaries() {
    return woluwe.meetings().stream()
        .filter(
            meeting -> meeting.body().equals(coordination.bodies(BodyKind.PLENARY).get(0).id()));
  }

  @Test
  void everyMemberIsRegisteredInOneOfFourThematicWorkingGroups() {
    assertThat(today.workingGroups(coordination))
        .extracting(group -> Iterables.getOnlyElement(group.themes()).in(DUTCH))
        .containsExactly(
            "Wonen en energie",
            "Gezondheid en zorg",
            "Voedselhulp en budget",
            "Gezinnen, jongeren en ouderen");
    assertThat(today.workingGroups(coordination))
        .flatExtracting(today::participations)
        .<Object>extracting(Participation::participant)
        .containsAll(today.members(coordination));
  }

  // "A steering group and a management committee support the head of the social coordination."

  @Test
  void theHeadOfCoordinationHasASeatOnBothCommitteesThatSupportHer() {
    Id<Person> holder = Iterables.getOnlyElement(today.holders(head)).holder();

    assertThat(head.kind()).isEqualTo(OfficeKind.HEAD_OF_COORDINATION);
    assertThat(coordination.seatedBodies())
        .extracting(body -> body.name().orElseThrow().in(DUTCH), body -> roleOf(holder, body))
        .containsExactly(
            tuple("Stuurgroep", BodyRole.SECRETARY), tuple("Directiecomité", BodyRole.CHAIR));
  }

  private BodyRole roleOf(Id<Person> person, Body body) {
    return today.seating(body).mandates().stream()
        .filter(mandate -> mandate.holder().equals(person))
        .flatMap(mandate -> mandate.roles().stream())
        .map(HeldRole::role)
        .findFirst()
        .orElseThrow();
  }

  private Body steeringGroup() {
    return coordination.bodies(BodyKind.STEERING_COMMITTEE).get(0);
  }

  // "The chair of the OCMW, or a delegate, receives the interpellations of participants, convenes
  // them in meetings, leads the debates, proposes orientations and sees that information spreads."

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          interpellation-2021, person-01, ,          2021-12-09, 2022-01-27
          interpellation-2023, person-01, person-03, 2023-11-28, 2023-12-14
          interpellation-2025, person-02, person-03, 2025-06-12, 2025-07-08
          interpellation-2026, person-02, person-03, 2026-12-10,
          """)
  void theChairOfTheOcmwOrADelegateReceivesTheInterpellationsAndTheyAreAnswered(
      String id, String holder, String delegate, LocalDate discussedOn, LocalDate answeredOn) {
    Interpellation interpellation = index.get(Interpellation.class, Id.of(id));
    Tenure receiver = Iterables.getOnlyElement(chair.tenuresOn(interpellation.raisedOn()));

    assertThat(chair.kind()).isEqualTo(OfficeKind.CHAIR_OF_WELFARE_CENTRE);
    assertThat(interpellation.receivedBy()).isEqualTo(chair.id());
    assertThat(receiver.holder()).isEqualTo(Id.of(holder));
    assertThat(receiver.delegations())
        .extracting(Delegation::delegate)
        .isEqualTo(Optional.ofNullable(delegate).map(Id::<Person>of).stream().toList());
    assertThat(index.discussedOn(interpellation)).hasValue(discussedOn);
    assertThat(interpellation.answeredOn()).isEqualTo(Optional.ofNullable(answeredOn));
  }

  @Test
  void aSignalLeadsToAnInterpellationAndToItsAnswer() {
    assertThat(index.findTrace(Id.of("signal-2025-housing")).orElseThrow().steps())
        .filteredOn(step -> step.element() instanceof Interpellation)
        .extracting(Step::stage, step -> step.day().orElseThrow().toString(), Step::cause)
        .containsExactly(
            tuple(Stage.INTERPELLED, "2025-03-24", Id.of("signal-2025-housing")),
            tuple(Stage.ANSWERED, "2025-07-08", Id.of("interpellation-2025")));
  }

  @Test
  void theAuthorOfAnInterpellationIsAParticipant() {
    assertThat(woluwe.interpellations())
        .allMatch(
            interpellation ->
                index
                    .on(interpellation.raisedOn())
                    .members(coordination)
                    .contains(interpellation.raisedBy()));
  }

  @Test
  void theChairOrTheDelegateConvenesEveryMeeting() {
    assertThat(woluwe.meetings())
        .hasSize(90)
        .allMatch(
            meeting ->
                isChairOrDelegate(
                    meeting.convenedBy().orElseThrow(), meeting.convenedOn().orElseThrow()));
  }

  @Test
  void theChairOrTheDelegateIsThereToLeadTheDebates() {
    assertThat(plenaries())
        .filteredOn(plenary -> !plenary.heldOn().isAfter(sample.day()))
        .allMatch(
            plenary ->
                plenary.attendance().stream()
                    .anyMatch(
                        attendance -> isChairOrDelegate(attendance.party(), plenary.heldOn())));
    assertThat(roleOf(Iterables.getOnlyElement(today.holders(chair)).holder(), steeringGroup()))
        .isEqualTo(BodyRole.CHAIR);
  }

  private boolean isChairOrDelegate(Id<?> person, LocalDate day) {
    Tenure tenure = Iterables.getOnlyElement(chair.tenuresOn(day));
    return tenure.holder().equals(person)
        || tenure.delegations().stream()
            .anyMatch(delegation -> delegation.delegate().equals(person));
  }

  @Test
  void theChairProposesOrientationsAndSeesThatInformationSpreads() {
    assertThat(plenaries())
        .filteredOn(plenary -> plenary.heldOn().getMonthValue() == 12)
        .hasSize(6)
        .allSatisfy(
            plenary ->
                assertThat(plenary.items())
                    .extracting(item -> item.title().in(DUTCH))
                    .contains(
                        "Oriëntaties die de voorzitter van het OCMW voorstelt",
                        "Informatie aan de leden"));
    assertThat(woluwe.annualReports()).allMatch(report -> report.publishedOn().isPresent());
  }

  // What the sample shows beside the case.

  @Test
  void everyTextIsInFrenchAndInDutch() {
    assertThat(woluwe.municipality().languages()).containsExactly(Locale.FRENCH, DUTCH);
    assertThat(index.publicLabels())
        .isNotEmpty()
        .extracting(text -> text.label().languages())
        .containsOnly(woluwe.municipality().name().languages());
    assertThat(woluwe.signals()).extracting(Signal::text).allMatch(this::isInBoth);
    assertThat(woluwe.advice()).extracting(Advice::text).allMatch(this::isInBoth);
    assertThat(woluwe.interpellations()).extracting(Interpellation::text).allMatch(this::isInBoth);
  }

  private boolean isInBoth(Label text) {
    return text.languages().containsAll(woluwe.municipality().languages());
  }

  @Test
  void noPersonIsThereByName() {
    assertThat(woluwe.people())
        .allMatch(person -> person.name().matches("Person \\d{2}") && person.contact().isEmpty());
    assertThat(woluwe.organisations())
        .filteredOn(organisation -> !organisation.id().value().matches("ocmw|municipality"))
        .allMatch(organisation -> organisation.name().in(DUTCH).matches("Organisatie \\d{3}"));
  }

  @Test
  void beforeTheYearIsOverItStillHasToConcludePresentAndPublish() {
    LocalDate lastDay = LocalDate.of(2026, 12, 31);

    assertThat(Agenda.of(woluwe).between(sample.day(), lastDay))
        .filteredOn(obligation -> obligation.stateOn(sample.day()) == ObligationState.DUE_SOON)
        .filteredOn(obligation -> obligation.arguments().containsKey("year"))
        .extracting(obligation -> obligation.due() + " " + obligation.owedBy())
        .containsExactly(
            "2026-11-30 housing-group",
            "2026-11-30 health-group",
            "2026-11-30 food-group",
            "2026-11-30 generations-group",
            "2026-12-20 social-coordination",
            "2026-12-31 social-coordination",
            "2026-12-31 plenary");
  }

  // What single changes bring about.

  @Test
  void itsAuthorityIsACentreForSocialWelfareAsArticle62Asks() {
    Finding finding =
        onlyFindingAfter(
            document ->
                document
                    .at("/organisations")
                    .valueStream()
                    .filter(organisation -> organisation.get("id").asString().equals("ocmw"))
                    .forEach(ocmw -> ((ObjectNode) ocmw).put("kind", "PUBLIC_SERVICE")));

    assertThat(finding.code()).isEqualTo("coordination-without-basis");
    assertThat(finding.subject()).hasValue(coordination.id());
  }

  @Test
  void anInterpellationIsReceivedByTheChairNotByTheHead() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ObjectNode) document.at("/interpellations/1"))
                    .put("receivedBy", "head-of-coordination"));

    assertThat(finding.code()).isEqualTo("interpellation-receiver");
    assertThat(finding.subject()).hasValue(Id.of("interpellation-2023"));
  }

  @Test
  void anInterpellationThatNobodyAnswersIsLateAfterAYear() {
    Finding finding =
        onlyFindingAfter(
            document -> ((ObjectNode) document.at("/interpellations/2")).remove("answeredOn"));

    assertThat(finding.code()).isEqualTo("interpellation-unanswered");
    assertThat(finding.subject()).hasValue(Id.of("interpellation-2025"));
    assertThat(finding.term()).hasValue(Term.parse("2026-03-25/.."));
  }

  @Test
  void anAvenueMustRestOnANeed() {
    Finding finding =
        onlyFindingAfter(
            document -> ((ObjectNode) document.at("/annualReports/3/avenues/2")).remove("basedOn"));

    assertThat(finding.code()).isEqualTo("avenue-without-ground");
    assertThat(finding.subject()).hasValue(Id.of("avenue-2025-food"));
  }

  @Test
  void aFifthWorkingGroupIsOneMoreThanTheCharterSays() {
    Finding finding =
        onlyFindingAfter(
            document -> {
              ArrayNode bodies = (ArrayNode) document.at("/platforms/0/bodies");
              ObjectNode fifth = (ObjectNode) bodies.get(bodies.size() - 1).deepCopy();
              bodies.add(fifth);
              fifth
                  .put("id", "fifth-group")
                  .put("name", "Fifth group")
                  .set("lifespan", document.objectNode().put("firstDay", "2026-01-02"));
              fifth
                  .get("participations")
                  .forEach(
                      participation ->
                          ((ObjectNode) participation)
                              .set("term", document.objectNode().put("firstDay", "2026-01-02")));
            });

    assertThat(finding.code()).isEqualTo("working-groups-out-of-range");
    assertThat(finding.arguments()).containsEntry("groups", 5);
    assertThat(finding.term()).hasValue(Term.parse("2026-01-02/.."));
  }

  @Test
  void anAnswerThatDepartsFromAdviceGivesReasons() {
    Finding finding =
        onlyFindingAfter(
            document -> ((ObjectNode) document.at("/advice/2/response")).remove("reasons"));

    assertThat(finding.code()).isEqualTo("departure-without-reasons");
    assertThat(finding.subject()).hasValue(Id.of("advice-2024"));
  }

  private Finding onlyFindingAfter(Consumer<ObjectNode> change) {
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(sample.json());
    change.accept(document);
    Register changed = RegisterReader.standard().read(document.toString());
    Findings findings = RuleSet.standard().check(changed, sample.day());
    return assertThat(findings).singleElement().actual();
  }
}

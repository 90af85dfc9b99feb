package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.decision;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.participation;
import static io.github.samenspraak.fixtures.Facts.person;
import static io.github.samenspraak.fixtures.Facts.signal;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.track;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityRulesTest {

  private static final String DIRK = "/platforms/0/bodies/1/mandates/3";

  @Nested
  class IdNotUnique {

    private static ExpectedFinding notUnique(String id, String place, ElementKind kind) {
      return error("id-not-unique", id, place).with("kind", kind);
    }

    @Test
    void anIdMustNotNameAPersonAndAnOrganisation() {
      assertThat(findings(TOWN.and(organisation("hugo", OrganisationKind.OTHER))))
          .containsExactly(notUnique("hugo", "/organisations/10/id", ElementKind.PERSON));
    }

    @Test
    void anIdMustNotNameTwoPeople() {
      assertThat(findings(TOWN.and(person("hugo", Sex.X))))
          .containsExactly(notUnique("hugo", "/people/8/id", ElementKind.PERSON));
    }

    @Test
    void theThirdOfANameIsAFindingToo() {
      assertThat(findings(TOWN.and(person("hugo", Sex.X), person("hugo", Sex.F))))
          .containsExactly(
              notUnique("hugo", "/people/8/id", ElementKind.PERSON),
              notUnique("hugo", "/people/9/id", ElementKind.PERSON));
    }

    @Test
    void twoIdsMayDifferByACharacter() {
      assertThat(findings(TOWN.and(organisation("Hugo", OrganisationKind.OTHER)))).isEmpty();
    }
  }

  @Nested
  class ReferenceNotFound {

    private static ExpectedFinding notFound(
        String subject, String place, String target, ElementKind... expected) {
      return broken(subject, place, target, expected)
          .with("nearness", NearestIds.Nearness.NONE)
          .with("found", ImmutableList.of());
    }

    private static ExpectedFinding ofAnotherKind(
        String subject, String place, String target, ElementKind found, ElementKind expected) {
      return broken(subject, place, target, expected)
          .with("nearness", NearestIds.Nearness.OTHER_KIND)
          .with("found", ImmutableList.of(found));
    }

    private static ExpectedFinding broken(
        String subject, String place, String target, ElementKind... expected) {
      return error("reference-not-found", subject, place)
          .with("target", id(target))
          .with("expected", ImmutableSet.copyOf(expected))
          .with("nearest", ImmutableList.of());
    }

    @ParameterizedTest
    @CsvSource(
        ignoreLeadingAndTrailingWhitespace = false,
        value = {
          "Hugo,SIMILAR,hugo",
          "hugo ,LOOKS_THE_SAME,hugo",
          "h\u200bugo,LOOKS_THE_SAME,hugo",
          "hgo,NONE,",
          "food-bank,OTHER_KIND,",
        })
    void theIdThatWasProbablyMeantIsTold(
        String written, NearestIds.Nearness nearness, String nearest) {
      EditableRegister town = TOWN.mandate(id("m-frank"), m -> m.holder(id(written)));

      assertThat(findings(town))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.arguments().get("nearness")).isEqualTo(nearness);
                assertThat(found.arguments().get("nearest"))
                    .isEqualTo(Optional.ofNullable(nearest).stream().toList());
              });
    }

    @Test
    void anIdInAnotherNormalFormLooksTheSame() {
      EditableRegister town =
          TOWN.and(organisation("zo\u00eb", OrganisationKind.CIVIL_SOCIETY))
              .mandate(id("m-frank"), m -> m.onBehalfOf(id("zoe\u0308")));

      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("reference-not-found"))
          .singleElement()
          .extracting(found -> found.arguments().get("nearness"))
          .isEqualTo(NearestIds.Nearness.LOOKS_THE_SAME);
    }

    @Test
    void anotherNameOfAnOrganisationLeadsToItsId() {
      EditableRegister town =
          TOWN.and(
                  organisation("food-bank", OrganisationKind.CIVIL_SOCIETY).toBuilder()
                      .addAlsoKnownAs(Label.of("VZW De Mand"))
                      .build())
              .mandate(id("m-frank"), m -> m.onBehalfOf(id("vzw de mand")));

      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("reference-not-found"))
          .singleElement()
          .extracting(found -> found.arguments().get("nearest"))
          .isEqualTo(ImmutableList.of("food-bank"));
    }

    @Test
    void ofBodiesOneWordIsExpectedAndNotEveryKind() {
      EditableRegister town = TOWN.meeting(id("plenary-4"), m -> m.body(id("nowhere")));

      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("reference-not-found"))
          .singleElement()
          .extracting(found -> found.arguments().get("expected"))
          .isEqualTo(ImmutableSet.of(ElementKind.OTHER_BODY));
    }

    @Test
    void aMandateMustBeHeldBySomebody() {
      EditableRegister town = TOWN.mandate(id("m-frank"), m -> m.holder(id("nobody")));
      assertThat(findings(town))
          .containsExactly(
              notFound(
                  "m-frank",
                  "/platforms/0/bodies/1/mandates/5/holder",
                  "nobody",
                  ElementKind.PERSON));
    }

    @Test
    void anOrganisationCannotHoldAMandate() {
      EditableRegister town = TOWN.mandate(id("m-frank"), m -> m.holder(id("food-bank")));
      assertThat(findings(town))
          .containsExactly(
              ofAnotherKind(
                  "m-frank",
                  "/platforms/0/bodies/1/mandates/5/holder",
                  "food-bank",
                  ElementKind.ORGANISATION,
                  ElementKind.PERSON));
    }

    @Test
    void aPersonCanHoldAMandate() {
      assertThat(findings(TOWN.mandate(id("m-frank"), m -> m.holder(id("hugo"))))).isEmpty();
    }

    @Test
    void onlyAWorkingGroupConcludes() {
      Conclusion ofCommittee =
          Conclusion.builder()
              .id(id("committee-2025"))
              .body(id("committee"))
              .adoptedOn(day("2026-01-15"))
              .text(text("Wonen"))
              .build();
      EditableRegister town = TOWN.report(id("report-2025"), r -> r.addConclusions(ofCommittee));
      assertThat(findings(town))
          .containsExactly(
              ofAnotherKind(
                  "committee-2025",
                  "/annualReports/1/conclusions/2/body",
                  "committee",
                  ElementKind.STEERING_COMMITTEE,
                  ElementKind.WORKING_GROUP));
    }

    @Test
    void everyOneOfAListMustBeFound() {
      EditableRegister town =
          TOWN.advice(id("advice"), a -> a.addBasedOn(id("mould"), id("housing-2024")));
      assertThat(findings(town))
          .containsExactly(
              notFound(
                  "advice",
                  "/advice/0/basedOn/1",
                  "mould",
                  ElementKind.SIGNAL,
                  ElementKind.CONCLUSION));
    }

    @Test
    void theAuthorityOfADecisionMustBeFound() {
      EditableRegister town = TOWN.charter(c -> c.adoptedBy(decision("2023-06-20", "council")));
      assertThat(findings(town))
          .containsExactly(
              notFound(
                  "platform",
                  "/platforms/0/charters/0/adoptedBy/takenBy",
                  "council",
                  ElementKind.ORGANISATION,
                  ElementKind.OFFICE,
                  ElementKind.OTHER_BODY));
    }

    @Test
    void aReferenceOfEachKindMustBeFound() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.chairedBy(id("no-office")))
              .allotment("elected", a -> a.filledBy(id("no-body")).drawnFrom(id("no-council")))
              .mandate(
                  id("m-frank"),
                  m -> m.heldAs(HeldAs.SUBSTITUTE).standsInFor(List.of(id("m-nobody"))))
              .platform(p -> p.partOf(id("no-platform")))
              .meeting(
                  id("plenary-4"),
                  m ->
                      m.addAttendance(
                          Attendance.builder()
                              .party(id("nobody"))
                              .presence(Presence.ABSENT)
                              .proxy(id("no-party"))
                              .build()));
      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("reference-not-found"))
          .extracting(found -> found.arguments().get("target"))
          .containsExactlyInAnyOrder(
              id("no-office"),
              id("no-body"),
              id("no-council"),
              id("m-nobody"),
              id("no-platform"),
              id("nobody"),
              id("no-party"));
    }

    @Test
    void aReplacedMandateMustBeFound() {
      EditableRegister town = TOWN.mandate(id("m-dirk"), m -> m.replaces(id("m-nobody")));
      assertThat(findings(town))
          .containsExactly(notFound("m-dirk", DIRK + "/replaces", "m-nobody", ElementKind.MANDATE));
    }
  }

  @Nested
  class EnterpriseNumberInvalid {

    private static EditableRegister withNumber(String number) {
      return TOWN.organisation(id("city"), o -> o.enterpriseNumber(EnterpriseNumber.of(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0207.500.123", "0207500123", "0566.988.259", "0681.759.451"})
    void aRightNumberIsRight(String number) {
      assertThat(findings(withNumber(number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "0207.500.124, CHECK_NUMBER",
      "207.500.123, ZERO_MISSING",
      "207.500.124, DIGITS",
      "0207.500.1234, DIGITS",
      "2.147.812.897, FIRST_DIGIT",
      "0786.771.661, CHECK_NUMBER",
      "0207-500-123, FORM",
      "NL 0207.500.123, FORM",
    })
    void ofAWrongNumberItIsToldWhatIsWrong(String number, IdentityRules.NumberFault fault) {
      assertThat(findings(withNumber(number)))
          .containsExactly(
              error("enterprise-number-invalid", "city", "/organisations/0/enterpriseNumber")
                  .with("number", EnterpriseNumber.of(number))
                  .with("fault", fault));
    }
  }

  @Nested
  class LegislaturesOverlap {

    private static EditableRegister with(String... legislatures) {
      return TOWN.municipality(
          m ->
              m.nisCode(NisCode.of("11002"))
                  .legislatures(Stream.of(legislatures).map(Term::parse).toList()));
    }

    @Test
    void aLegislatureMayEndOnTheDayBeforeTheNextBegins() {
      assertThat(findings(with("2019-01-01/2024-12-31", "2025-01-01/.."))).isEmpty();
    }

    @Test
    void aDayOfTwoLegislaturesIsFoundInWhateverOrderTheyAreRecorded() {
      ExpectedFinding twice =
          warning("legislatures-overlap", "11002", "/municipality/legislatures")
              .during(on("2025-01-01"))
              .with("running", 2);
      assertThat(findings(with("2019-01-01/2025-01-01", "2025-01-01/.."))).containsExactly(twice);
      assertThat(findings(with("2025-01-01/..", "2019-01-01/2025-01-01"))).containsExactly(twice);
    }

    @Test
    void theSameLegislatureTwiceIsFoundOnAllOfItsDays() {
      assertThat(findings(with("2025-01-01/..", "2025-01-01/..")))
          .containsExactly(
              warning("legislatures-overlap", "11002", "/municipality/legislatures")
                  .during(from("2025-01-01"))
                  .with("running", 2));
    }

    @Test
    void aGapBetweenTwoLegislaturesIsNoFinding() {
      assertThat(findings(with("2019-01-01/2024-10-31", "2025-01-01/.."))).isEmpty();
    }
  }

  @Nested
  class NisCodeInvalid {

    private static EditableRegister withCode(String code, Region region) {
      return TOWN.municipality(m -> m.nisCode(NisCode.of(code)).region(region));
    }

    @ParameterizedTest
    @CsvSource({
      "92094, WALLONIA",
      "11002, FLANDERS",
      "44021, FLANDERS",
      "21019, BRUSSELS",
      "25005, WALLONIA",
      "92094, OTHER",
    })
    void aCodeOfAMunicipalityInTheRegionIsRight(String code, Region region) {
      assertThat(findings(withCode(code, region))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "92000, WALLONIA, UNKNOWN",
      "11002, WALLONIA, UNKNOWN",
      "92094, FLANDERS, UNKNOWN",
      "92094, BRUSSELS, UNKNOWN",
      "9209, WALLONIA, DIGITS",
      "920944, WALLONIA, DIGITS",
      "9209X, WALLONIA, DIGITS",
      "92000, OTHER, UNKNOWN",
    })
    void anyOtherCodeIsFound(String code, Region region, IdentityRules.NumberFault fault) {
      assertThat(findings(withCode(code, region)))
          .containsExactly(
              warning("nis-code-invalid", code, "/municipality/nisCode")
                  .with("code", NisCode.of(code))
                  .with("region", region)
                  .with("fault", fault));
    }

    @Test
    void aMunicipalityNeedsNoCode() {
      assertThat(findings(TOWN.municipality(m -> m.nisCode(Optional.empty())))).isEmpty();
    }
  }

  @Nested
  class OrganisationDuplicated {

    private static EditableRegister withNumbers(String ofCity, String ofCentre) {
      return TOWN.organisation(id("city"), o -> o.enterpriseNumber(EnterpriseNumber.of(ofCity)))
          .organisation(id("centre"), o -> o.enterpriseNumber(EnterpriseNumber.of(ofCentre)));
    }

    @Test
    void oneNumberIsOneOrganisationHoweverItIsWritten() {
      assertThat(findings(withNumbers("0207.500.123", "0207500123")))
          .containsExactly(
              warning("organisation-duplicated", "centre", "/organisations/1/enterpriseNumber")
                  .with("number", EnterpriseNumber.of("0207500123"))
                  .with("other", id("city")));
    }

    @Test
    void eachTwoOfSeveralAreAFinding() {
      EnterpriseNumber number = EnterpriseNumber.of("0207.500.123");
      EditableRegister town =
          withNumbers("0207.500.123", "0207.500.123")
              .organisation(id("tenants"), o -> o.enterpriseNumber(number));
      assertThat(findings(town))
          .filteredOn(found -> found.subject().equals("tenants"))
          .extracting(found -> found.arguments().get("other"))
          .containsExactly(id("city"), id("centre"));
    }

    @Test
    void twoNumbersAreTwo() {
      assertThat(findings(withNumbers("0207.500.123", "0566.988.259"))).isEmpty();
    }

    @Test
    void organisationsWithoutANumberAreNotTheSame() {
      assertThat(TOWN.register().organisations())
          .allMatch(each -> each.enterpriseNumber().isEmpty())
          .hasSizeGreaterThan(1);
      assertThat(findings(TOWN)).isEmpty();
    }
  }

  @Nested
  class LabelLanguageMissing {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Label dutchAndFrench(String text) {
      return Label.of(ImmutableMap.of(DUTCH, text, Locale.FRENCH, text));
    }

    private static ExpectedFinding missing(String subject, String place, Locale... languages) {
      return info("label-language-missing", subject, place)
          .with("languages", Arrays.asList(languages));
    }

    private static EditableRegister withGroupNamed(Label name) {
      return TOWN.body(id("housing"), g -> g.name(name));
    }

    @Test
    void aNameInAnotherLanguageIsMissingInThatOfTheMunicipality() {
      assertThat(findings(withGroupNamed(Label.of(Locale.FRENCH, "Logement"))))
          .containsExactly(missing("housing", "/platforms/0/bodies/2/name", DUTCH));
    }

    @Test
    void aNameInItsLanguageAndMoreIsComplete() {
      assertThat(findings(withGroupNamed(dutchAndFrench("Logement")))).isEmpty();
    }

    @Test
    void aNameWithoutALanguageIsTakenToBeInEach() {
      assertThat(findings(withGroupNamed(Label.of("Sam")))).isEmpty();
    }

    @Test
    void theLanguageCountsAndNotTheCountry() {
      Label flemish = Label.of(Locale.forLanguageTag("nl-BE"), "Huisvesting");
      assertThat(findings(withGroupNamed(flemish))).isEmpty();
    }

    @Test
    void everyLanguageOfTheMunicipalityCounts() {
      EditableRegister bilingual = TOWN.municipality(m -> m.addLanguages(Locale.FRENCH));
      assertThat(findings(bilingual))
          .contains(
              missing("44021", "/municipality/name", Locale.FRENCH),
              missing("housing", "/platforms/0/bodies/2/name", Locale.FRENCH))
          .allMatch(found -> found.code().equals("label-language-missing"));
      assertThat(findings(bilingual.body(id("housing"), g -> g.name(dutchAndFrench("Wonen")))))
          .hasSize(findings(bilingual).size() - 1);
    }

    @Test
    void aMunicipalityWithoutLanguagesAsksForNone() {
      EditableRegister town =
          withGroupNamed(Label.of(Locale.FRENCH, "Logement"))
              .municipality(m -> m.languages(List.of()));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class OutsideLifespan {

    private static EditableRegister neighboursLive(Term lifespan) {
      return TOWN.organisation(id("neighbours"), o -> o.lifespan(lifespan))
          .membershipOf(id("neighbours"), m -> m.term(term("2023-07-01", "2030-12-31")))
          .body(id("debt"), g -> g.participations(List.of(tenantsTakePart())))
          .body(id("housing"), g -> g.participations(List.of(tenantsTakePart())));
    }

    private static Participation tenantsTakePart() {
      return participation("tenants", from("2023-07-01"));
    }

    private static ExpectedFinding outside(
        String subject, String place, String organisation, Term days) {
      return warning("outside-lifespan", subject, place)
          .during(days)
          .with("organisation", id(organisation));
    }

    private static ExpectedFinding membership(Term days) {
      return outside("platform", "/platforms/0/memberships/3/member", "neighbours", days);
    }

    @Test
    void noOrganisationIsAMemberADayLongerThanItExists() {
      assertThat(findings(neighboursLive(term("1990-01-01", "2030-12-30"))))
          .containsExactly(membership(on("2030-12-31")));
    }

    @Test
    void noOrganisationIsAMemberADayBeforeItExists() {
      assertThat(findings(neighboursLive(from("2023-07-02"))))
          .containsExactly(membership(on("2023-07-01")));
    }

    @Test
    void anOrganisationMayBeAMemberOnEachOfItsDays() {
      assertThat(findings(neighboursLive(term("2023-07-01", "2030-12-31")))).isEmpty();
    }

    @Test
    void everyReferenceToTheOrganisationLiesWithinItsLifespan() {
      EditableRegister town =
          TOWN.organisation(id("tenants"), o -> o.lifespan(term("1990-01-01", "2025-02-09")))
              .membershipOf(id("tenants"), m -> m.term(from("2023-07-01")));
      assertThat(findings(town))
          .containsExactly(
              outside(
                  "platform", "/platforms/0/memberships/0/member", "tenants", from("2025-02-10")),
              outside("m-dirk", DIRK + "/onBehalfOf", "tenants", term("2025-02-10", "2029-06-30")),
              outside("plenary-3", "/meetings/2/attendance/0/party", "tenants", on("2025-03-13")),
              outside("plenary-4", "/meetings/3/attendance/0/party", "tenants", on("2025-10-09")),
              outside("damp", "/signals/0/raisedBy", "tenants", on("2025-02-10")));
    }

    @Test
    void aCovenantLiesWithinItFromItsFirstDayToThatOnWhichItEnds() {
      EditableRegister town =
          TOWN.organisation(id("youth-club"), o -> o.lifespan(term("2024-01-01", "2029-12-31")));
      assertThat(findings(town)).isEmpty();
      assertThat(
              findings(
                  TOWN.organisation(
                      id("youth-club"), o -> o.lifespan(term("2024-01-02", "2029-12-30")))))
          .containsExactly(
              outside("covenant", "/covenants/0/partners/0", "youth-club", on("2024-01-01")),
              outside("covenant", "/covenants/0/partners/0", "youth-club", on("2029-12-31")));
      Ending early =
          Ending.builder().on(day("2028-06-30")).reason(EndReason.TERMINATED_BY_PARTNER).build();
      assertThat(
              findings(
                  TOWN.covenant(id("covenant"), c -> c.ended(early))
                      .organisation(
                          id("youth-club"), o -> o.lifespan(term("2024-01-01", "2028-06-30")))))
          .isEmpty();
    }

    @Test
    void anOrganisationThatDirectsCarriesOutFundsOrEvaluatesAPlanExistsOnItsDays() {
      String action = "/plans/0/objectives/0/objectives/0/actions/0";
      EditableRegister town =
          TOWN.plan(id("policy-plan"), p -> p.director(id("first-service")))
              .action(id("debt-desk"), a -> a.addExecutors(Id.<Organisation>of("second-service")))
              .action(id("flyers"), a -> a.funder(id("third-service")));
      assertThat(
              findings(
                  town.and(
                      service("first-service", term("2026-01-01", "2031-12-31")),
                      service("second-service", term("2026-01-01", "2027-12-31")),
                      service("third-service", term("2026-02-01", "2026-02-28")))))
          .isEmpty();
      assertThat(
              findings(
                  town.and(
                          service("first-service", term("2026-01-02", "2031-12-31")),
                          service("second-service", term("2026-01-01", "2027-12-30")),
                          service("third-service", term("2026-02-02", "2026-02-27")))
                      .organisation(
                          id("university"), o -> o.lifespan(term("1900-01-01", "2026-08-31")))))
          .containsExactly(
              outside("policy-plan", "/plans/0/director", "first-service", on("2026-01-01")),
              outside("debt-desk", action + "/executors/1", "second-service", on("2027-12-31")),
              outside(
                  "flyers",
                  "/plans/0/objectives/0/objectives/0/actions/1/funder",
                  "third-service",
                  on("2026-02-01")),
              outside(
                  "flyers",
                  "/plans/0/objectives/0/objectives/0/actions/1/funder",
                  "third-service",
                  on("2026-02-28")),
              outside(
                  "evaluation", "/plans/0/evaluations/0/with/0", "university", on("2026-09-01")));
    }

    private static Organisation service(String id, Term lifespan) {
      return Organisation.builder()
          .from(organisation(id, OrganisationKind.PUBLIC_SERVICE))
          .parent(id("city"))
          .lifespan(lifespan)
          .build();
    }

    @Test
    void anOrganisationThatIsSupportedOrTrainedExistsOnThoseDays() {
      EditableRegister town =
          TOWN.supportProgramme(
              id("support"),
              s ->
                  s.tracks(
                          List.of(
                              track(
                                  "village",
                                  SupportField.PLANNING,
                                  term("2024-01-01", "2024-12-31"))))
                      .trainings(
                          List.of(
                              Training.builder()
                                  .title(text("Netwerken"))
                                  .heldOn(day("2024-12-31"))
                                  .addAttendedBy(Id.<Organisation>of("village"))
                                  .build())));
      assertThat(lifespans(town.and(village(term("1830-01-01", "2024-12-31"))))).isEmpty();
      assertThat(lifespans(town.and(village(term("1830-01-01", "2024-12-30")))))
          .containsExactly(
              outside(
                  "support",
                  "/supportProgrammes/0/tracks/0/beneficiary",
                  "village",
                  on("2024-12-31")),
              outside(
                  "support",
                  "/supportProgrammes/0/trainings/0/attendedBy/0",
                  "village",
                  on("2024-12-31")));
    }

    @Test
    void theOwnerOfAForumOrAHouseIsNamedAsLongAsTheyAreRecorded() {
      EditableRegister town =
          TOWN.forum(id("forum"), f -> f.addOrganisers(Id.<Organisation>of("village")))
              .socialHouse(id("house"), h -> h.authority(id("village")))
              .and(village(term("1830-01-01", "2018-12-31")));
      assertThat(lifespans(town)).isEmpty();
    }

    private static Organisation village(Term lifespan) {
      return Organisation.builder()
          .from(organisation("village", OrganisationKind.MUNICIPALITY))
          .lifespan(lifespan)
          .build();
    }

    private static List<ExpectedFinding> lifespans(EditableRegister town) {
      return findings(town).stream()
          .filter(found -> found.code().equals("outside-lifespan"))
          .toList();
    }

    @Test
    void aWaiverIsGrantedByWhoeverExistsButMayBeOfWhoeverDoesNot() {
      EditableRegister town =
          TOWN.organisation(id("province"), o -> o.lifespan(term("1836-01-01", "2025-12-31")))
              .organisation(id("food-bank"), o -> o.lifespan(from("2023-07-01")))
              .and(
                  Waiver.builder()
                      .from(waiver("outside-lifespan", "province", from("2026-01-01")))
                      .grantedBy(id("food-bank"))
                      .build(),
                  Waiver.builder()
                      .from(waiver("outside-lifespan", "food-bank", from("2026-01-01")))
                      .grantedBy(id("province"))
                      .build());
      assertThat(findings(town).stream().filter(f -> f.code().equals("outside-lifespan")))
          .containsExactly(
              outside("food-bank", "/waivers/1/grantedBy", "province", from("2026-01-01"))
                  .waived());
    }

    @Test
    void decisionsReportsAdviceAndQuestionsLieWithinItToo() {
      EditableRegister town =
          TOWN.without(id("m-bert"))
              .organisation(id("city"), o -> o.lifespan(from("2025-06-13")))
              .organisation(id("shelter"), o -> o.lifespan(from("2025-05-06")));
      assertThat(findings(town).stream().filter(f -> f.code().equals("outside-lifespan")))
          .contains(
              outside(
                  "platform",
                  "/platforms/0/charters/0/adoptedBy/takenBy",
                  "city",
                  on("2023-06-20")),
              outside("advice", "/advice/0/addressedTo", "city", on("2025-06-12")),
              outside("question", "/interpellations/0/raisedBy", "shelter", on("2025-05-05")),
              outside("report-2024", "/annualReports/0/presentedTo", "city", on("2025-03-20")),
              outside("scheme", "/covenantSchemes/0/adoptedBy/takenBy", "city", on("2023-06-20")),
              outside(
                  "covenant", "/covenants/0/authority", "city", term("2024-01-01", "2025-06-12")))
          .noneMatch(found -> found.subject().equals("report-2025"));
    }
  }

  @Nested
  class PartOfItself {

    private static ExpectedFinding ofItself(String subject, String place, String... through) {
      return error("part-of-itself", subject, place)
          .with(
              "through", Arrays.stream(through).map(Id::of).collect(ImmutableSet.toImmutableSet()))
          .with(
              "fault",
              place.endsWith("predecessors")
                  ? IdentityRules.Bond.SUCCESSOR
                  : place.endsWith("mergedInto")
                      ? IdentityRules.Bond.MERGED
                      : IdentityRules.Bond.PART);
    }

    @Test
    void aServiceIsPartOfTheCity() {
      assertThat(findings(TOWN.organisation(id("centre"), o -> o.parent(id("city"))))).isEmpty();
    }

    @Test
    void theCityIsNotPartOfItsServiceAsWell() {
      EditableRegister town =
          TOWN.organisation(id("city"), o -> o.parent(id("centre")))
              .organisation(id("centre"), o -> o.parent(id("city")));
      assertThat(findings(town))
          .containsExactly(ofItself("city", "/organisations/0/parent", "centre"));
    }

    @Test
    void nothingIsPartOfItself() {
      assertThat(findings(TOWN.organisation(id("city"), o -> o.parent(id("city")))))
          .containsExactly(ofItself("city", "/organisations/0/parent", "city"));
    }

    @Test
    void aLongCircleIsOneFindingAndWhoeverOnlyLeadsToItHasNone() {
      EditableRegister town =
          TOWN.organisation(id("city"), o -> o.parent(id("centre")))
              .organisation(id("centre"), o -> o.parent(id("province")))
              .organisation(id("province"), o -> o.parent(id("city")))
              .organisation(id("tenants"), o -> o.parent(id("city")));
      assertThat(findings(town))
          .containsExactly(ofItself("city", "/organisations/0/parent", "centre", "province"));
    }

    @Test
    void anOrganisationIsNoPredecessorOfItsPredecessor() {
      EditableRegister town =
          TOWN.organisation(id("tenants"), o -> o.addPredecessors(id("shelter")))
              .organisation(id("shelter"), o -> o.addPredecessors(id("food-bank"), id("tenants")));
      assertThat(findings(town))
          .containsExactly(ofItself("tenants", "/organisations/3/predecessors", "shelter"));
    }

    @Test
    void aSignalIsNotMergedIntoItself() {
      EditableRegister town = TOWN.and(signal("mould", "tenants", "2025-02-10"));
      assertThat(findings(town.signal(id("mould"), s -> s.mergedInto(id("damp"))))).isEmpty();
      assertThat(
              findings(
                  town.signal(id("mould"), s -> s.mergedInto(id("damp")))
                      .signal(id("damp"), s -> s.mergedInto(id("mould")))))
          .contains(ofItself("damp", "/signals/0/mergedInto", "mould"));
      assertThat(findings(TOWN.signal(id("damp"), s -> s.mergedInto(id("damp")))))
          .containsExactly(ofItself("damp", "/signals/0/mergedInto", "damp"));
    }

    @Test
    void networksMayBeMembersOfEachOther() {
      EditableRegister town =
          TOWN.organisation(id("tenants"), o -> o.addMembers(id("shelter")))
              .organisation(id("shelter"), o -> o.addMembers(id("tenants")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aPlatformDoesNotFollowItself() {
      EditableRegister town =
          TOWN.platform(p -> p.addPredecessors(id("council")).established(Optional.empty()))
              .and(
                  AdvisoryPlatform.builder()
                      .id(id("council"))
                      .name(text("Welzijnsraad"))
                      .kind(TOWN.platform().kind())
                      .authority(id("city"))
                      .dissolved(PartialDate.parse("2022"))
                      .addPredecessors(id("platform"))
                      .build());
      assertThat(findings(town))
          .containsExactly(ofItself("platform", "/platforms/0/predecessors", "council"));
    }
  }
}

package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.service;
import static io.github.samenspraak.fixtures.Facts.targetGroup;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.track;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

  @Nested
  class AccessibilityIncomplete {

    private static EditableRegister scored(
        ImmutableSet<AccessibilityCriterion> criteria, int score) {
      return TOWN.accessibilityReview(
          id("review"), r -> r.scores(Maps.toMap(criteria, criterion -> new Score(score))));
    }

    private static ExpectedFinding leftOut(AccessibilityCriterion... criteria) {
      return warning("accessibility-incomplete", "review", "/accessibilityReviews/0/scores")
          .with("criteria", ImmutableSet.copyOf(criteria));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aReviewThatScoresAllSevenIsComplete(int score) {
      assertThat(findings(scored(ImmutableSet.copyOf(AccessibilityCriterion.values()), score)))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noneOfTheSevenIsLeftOut(AccessibilityCriterion criterion) {
      ImmutableSet<AccessibilityCriterion> others =
          Stream.of(AccessibilityCriterion.values())
              .filter(each -> each != criterion)
              .collect(ImmutableSet.toImmutableSet());
      assertThat(findings(scored(others, 5))).containsExactly(leftOut(criterion));
    }

    @Test
    void theMessageSpeaksOfTheSevenBs() {
      EditableRegister town =
          scored(
              ImmutableSet.copyOf(
                  EnumSet.complementOf(
                      EnumSet.of(
                          AccessibilityCriterion.AFFORDABLE, AccessibilityCriterion.REACHABLE))),
              3);
      assertThat(
              RuleSet.standard().check(town.register(), TODAY).stream()
                  .map(finding -> finding.message(Locale.forLanguageTag("nl"))))
          .containsExactly(
              "Beoordeling review laat criteria van toegankelijkheid weg: bereikbaar, betaalbaar.");
    }

    @Test
    void allThatAreLeftOutAreNamedInTheirOrder() {
      assertThat(findings(TOWN.accessibilityReview(id("review"), r -> r.scores(ImmutableMap.of()))))
          .containsExactly(leftOut(AccessibilityCriterion.values()));
    }
  }

  @Nested
  class TargetGroupNotServed {

    private static ExpectedFinding notServed(String group, int position) {
      return info("target-group-not-served", group, "/socialHouses/0/targetGroups/" + position)
          .with("house", id("house"));
    }

    @Test
    void everyTargetGroupIsReachedByAService() {
      EditableRegister town =
          TOWN.service(id("counter"), s -> s.targetGroups(List.of(id("young-parents"))));
      assertThat(findings(town)).containsExactly(notServed("newcomers", 1));
      assertThat(
              findings(
                  town.socialHouse(id("house"), h -> h.addServices(service("bus", "newcomers")))))
          .isEmpty();
    }

    @Test
    void theServiceOfAnotherHouseDoesNotCount() {
      EditableRegister town =
          TOWN.socialHouse(id("house"), h -> h.addTargetGroups(targetGroup("seniors")))
              .and(
                  SocialHouse.builder()
                      .from(TOWN.register().socialHouses().get(0))
                      .id(id("other-house"))
                      .targetGroups(List.of())
                      .services(List.of(service("visits", "seniors")))
                      .build());
      assertThat(findings(town)).containsExactly(notServed("seniors", 2));
    }
  }

  @Nested
  class HouseFunctionMissing {

    private static EditableRegister having(HouseFunction... functions) {
      return TOWN.socialHouse(id("house"), h -> h.functions(List.of(functions)));
    }

    private static ExpectedFinding missing(HouseFunction... functions) {
      return warning("house-function-missing", "house", "/socialHouses/0/functions")
          .with("functions", ImmutableSet.copyOf(functions));
    }

    @Test
    void aFlemishHouseInformsHasACounterAndRefers() {
      assertThat(findings(having(HouseFunction.REFERRAL, HouseFunction.INFORMATION)))
          .containsExactly(missing(HouseFunction.COUNTER));
      assertThat(findings(having()))
          .containsExactly(
              missing(HouseFunction.INFORMATION, HouseFunction.COUNTER, HouseFunction.REFERRAL));
    }

    @ParameterizedTest
    @CsvSource({"WALLONIA, 92094", "BRUSSELS, 21019", "OTHER, 44021"})
    void elsewhereAHouseMayLeaveThemOut(Region region, String code) {
      EditableRegister town =
          having().municipality(m -> m.region(region).nisCode(NisCode.of(code)));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class BeneficiaryNotEligible {

    private static final String FIRST = "/supportProgrammes/0/beneficiaries/0";

    /**
     * The city and its welfare centre, and a village and the centre of that, which is no member.
     */
    private static final EditableRegister NEIGHBOURS =
        TOWN.organisation(id("centre"), o -> o.parent(id("city")))
            .and(
                organisation("village", OrganisationKind.MUNICIPALITY),
                Organisation.builder()
                    .from(organisation("village-centre", OrganisationKind.SOCIAL_WELFARE_CENTRE))
                    .parent(id("village"))
                    .build())
            .supportProgramme(
                id("support"),
                s ->
                    s.addArea(
                        Id.<Organisation>of("village"), Id.<Organisation>of("village-centre")));

    private static EditableRegister supporting(EditableRegister town, String beneficiary) {
      return town.supportProgramme(
          id("support"), s -> s.beneficiaries(List.of(id(beneficiary))).tracks(List.of()));
    }

    private static ExpectedFinding notEligible(String place, String organisation) {
      return error("beneficiary-not-eligible", "support", place)
          .with("organisation", id(organisation))
          .with("provider", id("association"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "centre"})
    void aMunicipalityAndItsWelfareCentreAreEligibleIfTheCentreIsAMember(String beneficiary) {
      assertThat(findings(supporting(NEIGHBOURS, beneficiary))).isEmpty();
    }

    @Test
    void aProgrammeWithoutAnAreaIsForAnybody() {
      EditableRegister town =
          supporting(NEIGHBOURS, "village").supportProgramme(id("support"), s -> s.area(List.of()));
      assertThat(findings(town)).isEmpty();
    }

    /** The village and the city merged, and so did their centres; the lists name those before. */
    @ParameterizedTest
    @ValueSource(strings = {"new-city", "new-centre", "city", "centre"})
    void aMergerMakesNobodyIneligible(String beneficiary) {
      Term since = from("2025-01-01");
      EditableRegister merged =
          supporting(NEIGHBOURS, beneficiary)
              .and(
                  Organisation.builder()
                      .from(organisation("new-city", OrganisationKind.MUNICIPALITY))
                      .lifespan(since)
                      .addPredecessors(Id.<Organisation>of("city"), Id.<Organisation>of("village"))
                      .build(),
                  Organisation.builder()
                      .from(organisation("new-centre", OrganisationKind.SOCIAL_WELFARE_CENTRE))
                      .parent(id("new-city"))
                      .lifespan(since)
                      .addPredecessors(Id.<Organisation>of("centre"))
                      .build());
      assertThat(findings(merged))
          .noneMatch(found -> found.code().equals("beneficiary-not-eligible"));
      // The lists name the successors alone.
      assertThat(
              findings(
                  merged
                      .organisation(id("association"), o -> o.members(List.of(id("new-centre"))))
                      .supportProgramme(
                          id("support"), s -> s.area(List.of(id("new-city"), id("new-centre"))))))
          .noneMatch(found -> found.code().equals("beneficiary-not-eligible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "village-centre"})
    void neitherIsIfTheCentreIsNoMember(String beneficiary) {
      EditableRegister town = supporting(NEIGHBOURS, beneficiary);
      assertThat(findings(town)).containsExactly(notEligible(FIRST, beneficiary));
      assertThat(
              findings(
                  town.organisation(
                      id("association"), o -> o.addMembers(Id.<Organisation>of("village-centre")))))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "centre"})
    void neitherIsOutsideOfTheArea(String beneficiary) {
      EditableRegister town =
          supporting(NEIGHBOURS, beneficiary)
              .supportProgramme(id("support"), s -> s.area(List.of(id("village"))));
      assertThat(findings(town)).containsExactly(notEligible(FIRST, beneficiary));
    }

    @Test
    void aMunicipalityWhoseCentreIsNotKnownToBelongToItIsNot() {
      EditableRegister town =
          supporting(NEIGHBOURS, "city")
              .organisation(id("centre"), o -> o.parent(Optional.empty()));
      assertThat(findings(town)).containsExactly(notEligible(FIRST, "city"));
    }

    @Test
    void theMembershipOfTheMunicipalityItselfIsNotEnough() {
      EditableRegister town =
          supporting(NEIGHBOURS, "village")
              .organisation(id("association"), o -> o.addMembers(Id.<Organisation>of("village")));
      assertThat(findings(town)).containsExactly(notEligible(FIRST, "village"));
    }

    @Test
    void noOtherOrganisationIsEligibleNotEvenAMemberOfTheArea() {
      EditableRegister town =
          supporting(NEIGHBOURS, "tenants")
              .organisation(id("association"), o -> o.addMembers(Id.<Organisation>of("tenants")))
              .organisation(id("centre"), o -> o.parent(id("tenants")))
              .supportProgramme(id("support"), s -> s.addArea(Id.<Organisation>of("tenants")));
      assertThat(findings(town)).containsExactly(notEligible(FIRST, "tenants"));
    }

    @Test
    void anOrganisationThatIsSupportedOnTheSpotIsEligibleToo() {
      SupportTrack lost =
          track("village", SupportField.SOCIAL_HOUSE, term("2025-01-01", "2025-12-31"));
      EditableRegister town = NEIGHBOURS.supportProgramme(id("support"), s -> s.addTracks(lost));
      assertThat(findings(town))
          .containsExactly(notEligible("/supportProgrammes/0/tracks/1/beneficiary", "village"));
    }

    @Test
    void anOrganisationThatSendsPeopleToATrainingNeedNotBeEligible() {
      EditableRegister town =
          NEIGHBOURS.supportProgramme(
              id("support"),
              s ->
                  s.trainings(
                      TOWN.register().supportProgrammes().get(0).trainings().stream()
                          .map(
                              training ->
                                  Training.builder()
                                      .from(training)
                                      .addAttendedBy(Id.<Organisation>of("village"))
                                      .build())
                          .toList()));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void ofAnUnknownProviderOrBeneficiaryOnlyThatIsFound() {
      assertThat(findings(NEIGHBOURS.without(id("association"))))
          .containsExactly(unknown("/supportProgrammes/0/provider", "association"));
      assertThat(findings(supporting(NEIGHBOURS, "lost"))).containsExactly(unknown(FIRST, "lost"));
    }

    private static ExpectedFinding unknown(String place, String target) {
      return error("reference-not-found", "support", place)
          .with("target", id(target))
          .with("expected", ImmutableSet.of(ElementKind.ORGANISATION))
          .with("nearness", NearestIds.Nearness.NONE)
          .with("nearest", ImmutableList.of())
          .with("found", ImmutableList.of());
    }
  }
}

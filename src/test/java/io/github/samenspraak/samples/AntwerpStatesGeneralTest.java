package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of the case, one after the other. */
class AntwerpStatesGeneralTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Register antwerp = Samples.antwerpStatesGeneral();
  private final RegisterIndex index = RegisterIndex.of(antwerp);
  private final Forum forum = Iterables.getOnlyElement(antwerp.forums());
  private final ForumEdition first = forum.editions().get(0);
  private final ForumEdition second = forum.editions().get(1);
  private final PolicyPlan plan = Iterables.getOnlyElement(antwerp.plans());

  // A study day of the City of Antwerp together with APSMO, the Antwerp platform of civil-society
  // social organisations.

  @Test
  void theCityHoldsItTogetherWithApsmo() {
    assertThat(forum.name().in(DUTCH)).isEqualTo("Staten-Generaal van het lokaal sociaal beleid");
    assertThat(forum.organisers()).containsExactly(Id.of("city"), Id.of("apsmo"));
  }

  @Test
  void apsmoIsANetworkOfSocialOrganisations() {
    Organisation apsmo = index.get(Organisation.class, Id.of("apsmo"));

    assertThat(apsmo.kind()).isEqualTo(OrganisationKind.NETWORK);
    assertThat(apsmo.members())
        .hasSize(12)
        .extracting(id -> index.get(Organisation.class, id))
        .allMatch(member -> member.kind() == OrganisationKind.CIVIL_SOCIETY)
        .allMatch(member -> member.name().in(DUTCH).matches("Organisatie \\d{3}"));
  }

  // Social organisations, volunteers, researchers and city staff work out social policy together.

  @Test
  void socialOrganisationsVolunteersResearchersAndCityStaffWorkOutThePolicyTogether() {
    assertThat(plan.contributors())
        .extracting(Contributor::capacity)
        .contains(Capacity.SOCIAL_ORGANISATION, Capacity.ACADEMIC, Capacity.MUNICIPAL_SERVICE);
    assertThat(plan.contributors())
        .extracting(contributor -> contributor.organisation().flatMap(this::theme))
        .contains(Optional.of("Vrijwilligerswerk"));
  }

  private Optional<String> theme(Id<Organisation> organisation) {
    return index.get(Organisation.class, organisation).themes().stream()
        .map(theme -> theme.in(DUTCH))
        .findFirst();
  }

  // First edition on 6 February 2020: working groups looked at how vulnerable people could be
  // helped better; four conclusions came out.

  @Test
  void theFirstEditionWasOn6February2020AndTheSecondOn3October2022() {
    assertThat(forum.editionsInOrder())
        .extracting(ForumEdition::number, ForumEdition::heldOn)
        .containsExactly(tuple(1, LocalDate.of(2020, 2, 6)), tuple(2, LocalDate.of(2022, 10, 3)));
    assertThat(forum.rhythm()).isEmpty();
  }

  @Test
  void atTheFirstOneWorkingGroupsLookedAtHowVulnerablePeopleCouldBeHelpedBetter() {
    assertThat(themes(first)).containsExactly("Hoe helpen we kwetsbare mensen beter?");
    assertThat(on(first))
        .extracting(ParticipationActivity::method)
        .hasSize(3)
        .containsOnly(ParticipationMethod.THEMATIC_WORKING_GROUP);
  }

  @Test
  void fourConclusionsCameOut() {
    assertThat(first.conclusions()).hasSize(4);
    assertThat(second.conclusions()).isEmpty();
  }

  // Concrete results, frames and plans were worked out since.

  @Test
  void everyConclusionWasFollowedUpByWorkThatBeganAfterIt() {
    assertThat(first.followUp().stream().map(FollowUp::conclusion))
        .containsAll(first.conclusions().stream().map(ForumConclusion::id).toList());
    assertThat(first.followUp())
        .extracting(followUp -> index.get(Action.class, followUp.action()))
        .allMatch(action -> action.term().firstDayOrThrow().isAfter(first.heldOn()));
  }

  @Test
  void resultsAFrameAndAPlanWereWorkedOut() {
    assertThat(plan.allActions())
        .filteredOn(action -> action.status() == ActionStatus.DONE)
        .extracting(action -> action.id().value())
        .containsExactly("action-frame", "action-training", "action-visits");
    assertThat(plan.adjustments())
        .flatExtracting(adjustment -> adjustment.concerns())
        .containsExactlyInAnyOrderElementsOf(
            first.followUp().stream().map(FollowUp::action).toList());
  }

  // Aim: services that meet the seven B’s.

  @Test
  void everyServiceWasReviewedByAllSevenBs() {
    SocialHouse house = Iterables.getOnlyElement(antwerp.socialHouses());

    assertThat(antwerp.accessibilityReviews())
        .extracting(AccessibilityReview::service)
        .containsAll(house.services().stream().map(Service::id).toList());
    assertThat(antwerp.accessibilityReviews())
        .allSatisfy(
            review ->
                assertThat(review.scores()).containsOnlyKeys(AccessibilityCriterion.values()));
  }

  @Test
  void theWelcomePointIsBetterKnownThanItWas() {
    assertThat(antwerp.accessibilityReviews())
        .filteredOn(review -> review.service().equals(Id.of("service-welcome-point")))
        .extracting(
            AccessibilityReview::reviewedOn,
            review -> review.scores().get(AccessibilityCriterion.KNOWN).points())
        .containsExactly(tuple(LocalDate.of(2022, 6, 20), 2), tuple(LocalDate.of(2023, 4, 17), 4));
  }

  @Test
  void everyTargetGroupIsReached() {
    assertThat(Iterables.getOnlyElement(antwerp.socialHouses()).notReached()).isEmpty();
  }

  // Core values of the second edition: trust, cooperation, accessibility.

  @Test
  void theCoreValuesOfTheSecondEditionAreTrustCooperationAndAccessibility() {
    assertThat(themes(second)).containsExactly("Vertrouwen", "Samenwerking", "Toegankelijkheid");
  }

  // Providers and clients took part in participation tracks before the day.

  @Test
  void providersAndClientsTookPartInTracksBeforeTheDay() {
    assertThat(second.preparedBy())
        .extracting(id -> index.get(ParticipationActivity.class, id))
        .allMatch(track -> track.heldOn().isBefore(second.heldOn()))
        .extracting(ParticipationActivity::audience)
        .containsOnly(Audience.OFFICIALS, Audience.TARGET_GROUP);
  }

  // Policy makers, researchers, the target group and providers debated chances for taking part in
  // policy.

  @Test
  void policyMakersResearchersTheTargetGroupAndProvidersDebated() {
    assertThat(on(second))
        .extracting(ParticipationActivity::method, ParticipationActivity::audience)
        .containsExactly(
            tuple(ParticipationMethod.DEBATE, Audience.POLICY),
            tuple(ParticipationMethod.DEBATE, Audience.RESEARCHERS),
            tuple(ParticipationMethod.DEBATE, Audience.TARGET_GROUP),
            tuple(ParticipationMethod.DEBATE, Audience.OFFICIALS));
  }

  // Knowledge of the map of services and trust between organisations are conditions for working
  // together.

  @Test
  void partnersMustKnowTheMapOfServicesAndTrust() {
    assertThat(first.conclusions())
        .extracting(conclusion -> conclusion.text().in(DUTCH))
        .startsWith(
            "Wie wil samenwerken, moet de sociale kaart kennen.",
            "Wie wil samenwerken, moet elkaar vertrouwen.");
  }

  // Joint work followed: a welcome point, an emergency counter and a care point for refugees;
  // training in network cooperation; visits to each other’s workplaces.

  @ParameterizedTest
  @CsvSource({
    "conclusion-map,       action-visits,            Bij elkaar op de werkvloer",
    "conclusion-trust,     action-training,          Vorming in netwerksamenwerking",
    "conclusion-one-place, action-welcome-point,     Onthaalpunt voor vluchtelingen",
    "conclusion-one-place, action-care-point,        Zorgpunt voor vluchtelingen",
    "conclusion-at-once,   action-emergency-counter, Noodloket voor vluchtelingen"
  })
  void jointWorkFollowed(String conclusion, String action, String title) {
    Action work = index.get(Action.class, Id.of(action));

    assertThat(first.followUp())
        .extracting(FollowUp::conclusion, FollowUp::action)
        .contains(tuple(Id.of(conclusion), work.id()));
    assertThat(work.title().in(DUTCH)).isEqualTo(title);
    assertThat(work.executors()).hasSizeGreaterThan(1);
  }

  @Test
  void peopleVisitedEachOthersWorkplaces() {
    Action visits = index.get(Action.class, Id.of("action-visits"));

    assertThat(antwerp.participationActivities())
        .filteredOn(activity -> activity.method() == ParticipationMethod.WORKPLACE_VISIT)
        .hasSize(2)
        .allMatch(visit -> visits.term().contains(visit.heldOn()));
  }

  @Test
  void theThreePointsForRefugeesAreServicesThatReachThem() {
    SocialHouse house = Iterables.getOnlyElement(antwerp.socialHouses());

    assertThat(house.services())
        .filteredOn(service -> service.targetGroups().contains(Id.of("refugees")))
        .extracting(service -> service.name().in(DUTCH))
        .containsExactly("Onthaalpunt", "Noodloket", "Zorgpunt");
  }

  @Test
  void aNetworkFollowsTheJointWorkUp() {
    AdvisoryPlatform network = index.get(AdvisoryPlatform.class, plan.followedUpBy().orElseThrow());

    assertThat(network.kind()).isEqualTo(PlatformKind.NETWORK);
    assertThat(RegisterIndex.of(antwerp).on(LocalDate.of(2023, 6, 1)).members(network))
        .contains(Id.of("city"), Id.of("apsmo"));
  }

  private ImmutableList<String> themes(ForumEdition edition) {
    return edition.themes().stream()
        .map(theme -> theme.in(DUTCH))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what people took part in on the day of an edition} */
  private Stream<ParticipationActivity> on(ForumEdition edition) {
    return antwerp.participationActivities().stream()
        .filter(activity -> activity.contributesTo().contains(forum.id()))
        .filter(activity -> activity.heldOn().equals(edition.heldOn()));
  }
}

package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.Facts.advice;
import static io.github.samenspraak.rules.Facts.allotment;
import static io.github.samenspraak.rules.Facts.group;
import static io.github.samenspraak.rules.Facts.id;
import static io.github.samenspraak.rules.Facts.interpellation;
import static io.github.samenspraak.rules.Facts.mandate;
import static io.github.samenspraak.rules.Facts.meeting;
import static io.github.samenspraak.rules.Facts.membership;
import static io.github.samenspraak.rules.Facts.office;
import static io.github.samenspraak.rules.Facts.organisation;
import static io.github.samenspraak.rules.Facts.person;
import static io.github.samenspraak.rules.Facts.report;
import static io.github.samenspraak.rules.Facts.signal;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A town of which a test changes a fact, and gets another town: {@code TOWN.mandate("m-dirk", m ->
 * m.term(…))}.
 *
 * @param register the facts
 */
record Town(Register register) {

  AdvisoryPlatform platform() {
    return register.platforms().get(0);
  }

  Body committee() {
    return platform().bodies(BodyKind.STEERING_COMMITTEE).get(0);
  }

  Town register(Consumer<Register.Builder> change) {
    return new Town(changed(register, Register.builder()::from, change, Register.Builder::build));
  }

  Town municipality(Consumer<Municipality.Builder> change) {
    return register(
        r ->
            r.municipality(
                changed(
                    register.municipality(),
                    Municipality.builder()::from,
                    change,
                    Municipality.Builder::build)));
  }

  Town person(String id, Consumer<Person.Builder> change) {
    return register(
        r ->
            r.people(
                changed(
                    register.people(),
                    named(id),
                    old -> Person.builder().from(old),
                    change,
                    Person.Builder::build)));
  }

  Town organisation(String id, Consumer<Organisation.Builder> change) {
    return register(
        r ->
            r.organisations(
                changed(
                    register.organisations(),
                    named(id),
                    old -> Organisation.builder().from(old),
                    change,
                    Organisation.Builder::build)));
  }

  Town office(String id, Consumer<Office.Builder> change) {
    return register(
        r ->
            r.offices(
                changed(
                    register.offices(),
                    named(id),
                    old -> Office.builder().from(old),
                    change,
                    Office.Builder::build)));
  }

  Town platform(Consumer<AdvisoryPlatform.Builder> change) {
    return register(
        r ->
            r.platforms(
                changed(
                    register.platforms(),
                    named("platform"),
                    old -> AdvisoryPlatform.builder().from(old),
                    change,
                    AdvisoryPlatform.Builder::build)));
  }

  /** Changes the first charter. */
  Town charter(Consumer<Charter.Builder> change) {
    Charter first = platform().charters().get(0);
    return platform(
        p ->
            p.charters(
                changed(
                    platform().charters(),
                    charter -> charter == first,
                    old -> Charter.builder().from(old),
                    change,
                    Charter.Builder::build)));
  }

  /** Changes the reporting calendar of the first charter. */
  Town calendar(Consumer<ReportingCalendar.Builder> change) {
    ReportingCalendar calendar = platform().charters().get(0).reporting().orElseThrow();
    return charter(
        c ->
            c.reporting(
                changed(
                    calendar,
                    ReportingCalendar.builder()::from,
                    change,
                    ReportingCalendar.Builder::build)));
  }

  /** Changes the membership of an organisation. */
  Town membershipOf(String organisation, Consumer<Membership.Builder> change) {
    return platform(
        p ->
            p.memberships(
                changed(
                    platform().memberships(),
                    membership -> membership.organisation().equals(id(organisation)),
                    old -> Membership.builder().from(old),
                    change,
                    Membership.Builder::build)));
  }

  Town committee(Consumer<Body.Builder> change) {
    return body(committee().id().value(), change);
  }

  /** Changes the first seat plan. */
  Town plan(Consumer<SeatPlan.Builder> change) {
    SeatPlan first = committee().seatPlans().get(0);
    return committee(
        c ->
            c.seatPlans(
                changed(
                    committee().seatPlans(),
                    plan -> plan == first,
                    old -> SeatPlan.builder().from(old),
                    change,
                    SeatPlan.Builder::build)));
  }

  /** Changes an allotment of the first seat plan. */
  Town allotment(String code, Consumer<SeatAllotment.Builder> change) {
    return plan(
        p ->
            p.allotments(
                changed(
                    committee().seatPlans().get(0).allotments(),
                    allotment -> allotment.code().equals(code),
                    old -> SeatAllotment.builder().from(old),
                    change,
                    SeatAllotment.Builder::build)));
  }

  /** {@return the town with another life of its platform, within which the mandates stay} */
  Town existing(Consumer<AdvisoryPlatform.Builder> change) {
    Town town = platform(change);
    Term life = town.platform().possibleLifespan().orElseThrow();
    return town.committee(
        c ->
            c.mandates(
                committee().mandates().stream()
                    .map(mandate -> mandate.term().isOpen() ? mandate : within(life, mandate))
                    .toList()));
  }

  private static Mandate within(Term life, Mandate mandate) {
    Term term = mandate.term().intersection(life).orElseThrow();
    Mandate.Builder within = Mandate.builder().from(mandate).term(term);
    return mandate.term().outlasts(term)
        ? within.endReason(MandateEnd.BODY_DISSOLVED).build()
        : within.build();
  }

  Town mandate(String id, Consumer<Mandate.Builder> change) {
    return committee(
        c ->
            c.mandates(
                changed(
                    committee().mandates(),
                    named(id),
                    old -> Mandate.builder().from(old),
                    change,
                    Mandate.Builder::build)));
  }

  Town body(String id, Consumer<Body.Builder> change) {
    return platform(
        p ->
            p.bodies(
                changed(
                    platform().bodies(),
                    named(id),
                    old -> Body.builder().from(old),
                    change,
                    Body.Builder::build)));
  }

  Town meeting(String id, Consumer<Meeting.Builder> change) {
    return register(
        r ->
            r.meetings(
                changed(
                    register.meetings(),
                    named(id),
                    old -> Meeting.builder().from(old),
                    change,
                    Meeting.Builder::build)));
  }

  Town signal(String id, Consumer<Signal.Builder> change) {
    return register(
        r ->
            r.signals(
                changed(
                    register.signals(),
                    named(id),
                    old -> Signal.builder().from(old),
                    change,
                    Signal.Builder::build)));
  }

  Town advice(String id, Consumer<Advice.Builder> change) {
    return register(
        r ->
            r.advice(
                changed(
                    register.advice(),
                    named(id),
                    old -> Advice.builder().from(old),
                    change,
                    Advice.Builder::build)));
  }

  Town interpellation(String id, Consumer<Interpellation.Builder> change) {
    return register(
        r ->
            r.interpellations(
                changed(
                    register.interpellations(),
                    named(id),
                    old -> Interpellation.builder().from(old),
                    change,
                    Interpellation.Builder::build)));
  }

  Town report(String id, Consumer<AnnualReport.Builder> change) {
    return register(
        r ->
            r.annualReports(
                changed(
                    register.annualReports(),
                    named(id),
                    old -> AnnualReport.builder().from(old),
                    change,
                    AnnualReport.Builder::build)));
  }

  Town scheme(String id, Consumer<CovenantScheme.Builder> change) {
    return register(
        r ->
            r.covenantSchemes(
                changed(
                    register.covenantSchemes(),
                    named(id),
                    old -> CovenantScheme.builder().from(old),
                    change,
                    CovenantScheme.Builder::build)));
  }

  Town covenant(String id, Consumer<Covenant.Builder> change) {
    return register(
        r ->
            r.covenants(
                changed(
                    register.covenants(),
                    named(id),
                    old -> Covenant.builder().from(old),
                    change,
                    Covenant.Builder::build)));
  }

  Town policyPlan(String id, Consumer<PolicyPlan.Builder> change) {
    return register(
        r ->
            r.plans(
                changed(
                    register.plans(),
                    named(id),
                    old -> PolicyPlan.builder().from(old),
                    change,
                    PolicyPlan.Builder::build)));
  }

  Town barometer(String id, Consumer<PovertyBarometer.Builder> change) {
    return register(
        r ->
            r.barometers(
                changed(
                    register.barometers(),
                    named(id),
                    old -> PovertyBarometer.builder().from(old),
                    change,
                    PovertyBarometer.Builder::build)));
  }

  Town povertyTest(String id, Consumer<PovertyTest.Builder> change) {
    return register(
        r ->
            r.povertyTests(
                changed(
                    register.povertyTests(),
                    named(id),
                    old -> PovertyTest.builder().from(old),
                    change,
                    PovertyTest.Builder::build)));
  }

  Town socialHouse(String id, Consumer<SocialHouse.Builder> change) {
    return register(
        r ->
            r.socialHouses(
                changed(
                    register.socialHouses(),
                    named(id),
                    old -> SocialHouse.builder().from(old),
                    change,
                    SocialHouse.Builder::build)));
  }

  Town review(String id, Consumer<AccessibilityReview.Builder> change) {
    return register(
        r ->
            r.accessibilityReviews(
                changed(
                    register.accessibilityReviews(),
                    named(id),
                    old -> AccessibilityReview.builder().from(old),
                    change,
                    AccessibilityReview.Builder::build)));
  }

  Town participation(String id, Consumer<ParticipationActivity.Builder> change) {
    return register(
        r ->
            r.participationActivities(
                changed(
                    register.participationActivities(),
                    named(id),
                    old -> ParticipationActivity.builder().from(old),
                    change,
                    ParticipationActivity.Builder::build)));
  }

  Town supportProgramme(String id, Consumer<SupportProgramme.Builder> change) {
    return register(
        r ->
            r.supportProgrammes(
                changed(
                    register.supportProgrammes(),
                    named(id),
                    old -> SupportProgramme.builder().from(old),
                    change,
                    SupportProgramme.Builder::build)));
  }

  Town forum(String id, Consumer<Forum.Builder> change) {
    return register(
        r ->
            r.forums(
                changed(
                    register.forums(),
                    named(id),
                    old -> Forum.builder().from(old),
                    change,
                    Forum.Builder::build)));
  }

  /** Changes an objective of the first plan, however deep. */
  Town objective(String id, Consumer<Objective.Builder> change) {
    return objectives(
        objective ->
            named(id).test(objective)
                ? changed(objective, Objective.builder()::from, change, Objective.Builder::build)
                : objective);
  }

  /** Changes an action of the first plan. */
  Town action(String id, Consumer<Action.Builder> change) {
    return objectives(
        objective ->
            Objective.builder()
                .from(objective)
                .actions(
                    objective.actions().stream()
                        .map(
                            action ->
                                named(id).test(action)
                                    ? changed(
                                        action,
                                        Action.builder()::from,
                                        change,
                                        Action.Builder::build)
                                    : action)
                        .toList())
                .build());
  }

  private Town objectives(UnaryOperator<Objective> change) {
    PolicyPlan plan = register.plans().get(0);
    return policyPlan(plan.id().value(), p -> p.objectives(changedDeep(plan.objectives(), change)));
  }

  private static List<Objective> changedDeep(
      List<Objective> objectives, UnaryOperator<Objective> change) {
    return objectives.stream()
        .map(change)
        .map(
            objective ->
                Objective.builder()
                    .from(objective)
                    .objectives(changedDeep(objective.objectives(), change))
                    .build())
        .toList();
  }

  Town service(String id, Consumer<Service.Builder> change) {
    SocialHouse house = register.socialHouses().get(0);
    return socialHouse(
        house.id().value(),
        h ->
            h.services(
                changed(
                    house.services(),
                    named(id),
                    old -> Service.builder().from(old),
                    change,
                    Service.Builder::build)));
  }

  /** {@return this town and more facts, each the last of its list} */
  Town and(Object... facts) {
    Town town = this;
    for (Object fact : facts) {
      town = town.andOne(fact);
    }
    return town;
  }

  private Town andOne(Object fact) {
    if (fact instanceof Person person) {
      return register(r -> r.addPeople(person));
    } else if (fact instanceof Organisation organisation) {
      return register(r -> r.addOrganisations(organisation));
    } else if (fact instanceof Office office) {
      return register(r -> r.addOffices(office));
    } else if (fact instanceof AdvisoryPlatform platform) {
      return register(r -> r.addPlatforms(platform));
    } else if (fact instanceof Charter charter) {
      return platform(p -> p.addCharters(charter));
    } else if (fact instanceof Membership membership) {
      return platform(p -> p.addMemberships(membership));
    } else if (fact instanceof Body group) {
      return platform(p -> p.addBodies(group));
    } else if (fact instanceof SeatPlan plan) {
      return committee(c -> c.addSeatPlans(plan));
    } else if (fact instanceof Mandate mandate) {
      return committee(c -> c.addMandates(mandate));
    } else if (fact instanceof Meeting meeting) {
      return register(r -> r.addMeetings(meeting));
    } else if (fact instanceof Signal signal) {
      return register(r -> r.addSignals(signal));
    } else if (fact instanceof Advice advice) {
      return register(r -> r.addAdvice(advice));
    } else if (fact instanceof Interpellation interpellation) {
      return register(r -> r.addInterpellations(interpellation));
    } else if (fact instanceof AnnualReport report) {
      return register(r -> r.addAnnualReports(report));
    } else if (fact instanceof CovenantScheme scheme) {
      return register(r -> r.addCovenantSchemes(scheme));
    } else if (fact instanceof Covenant covenant) {
      return register(r -> r.addCovenants(covenant));
    } else if (fact instanceof PolicyPlan policyPlan) {
      return register(r -> r.addPlans(policyPlan));
    } else if (fact instanceof PovertyBarometer barometer) {
      return register(r -> r.addBarometers(barometer));
    } else if (fact instanceof PovertyTest povertyTest) {
      return register(r -> r.addPovertyTests(povertyTest));
    } else if (fact instanceof SocialHouse socialHouse) {
      return register(r -> r.addSocialHouses(socialHouse));
    } else if (fact instanceof AccessibilityReview review) {
      return register(r -> r.addAccessibilityReviews(review));
    } else if (fact instanceof ParticipationActivity participation) {
      return register(r -> r.addParticipationActivities(participation));
    } else if (fact instanceof SupportProgramme supportProgramme) {
      return register(r -> r.addSupportProgrammes(supportProgramme));
    } else if (fact instanceof Forum forum) {
      return register(r -> r.addForums(forum));
    } else if (fact instanceof Waiver waiver) {
      return register(r -> r.addWaivers(waiver));
    }
    throw new IllegalArgumentException("A town has no " + fact.getClass());
  }

  /** {@return this town without the element of an id, wherever it stands} */
  Town without(String id) {
    return register(
        r ->
            r.people(without(register.people(), id))
                .organisations(without(register.organisations(), id))
                .offices(without(register.offices(), id))
                .platforms(
                    without(register.platforms(), id).stream()
                        .map(platform -> without(platform, id))
                        .toList())
                .meetings(without(register.meetings(), id))
                .signals(without(register.signals(), id))
                .advice(without(register.advice(), id))
                .interpellations(without(register.interpellations(), id))
                .annualReports(
                    without(register.annualReports(), id).stream()
                        .map(report -> without(report, id))
                        .toList())
                .covenantSchemes(without(register.covenantSchemes(), id))
                .covenants(without(register.covenants(), id))
                .plans(
                    without(register.plans(), id).stream().map(plan -> without(plan, id)).toList())
                .barometers(
                    without(register.barometers(), id).stream()
                        .map(barometer -> without(barometer, id))
                        .toList())
                .povertyTests(without(register.povertyTests(), id))
                .socialHouses(
                    without(register.socialHouses(), id).stream()
                        .map(house -> without(house, id))
                        .toList())
                .accessibilityReviews(without(register.accessibilityReviews(), id))
                .participationActivities(without(register.participationActivities(), id))
                .supportProgrammes(without(register.supportProgrammes(), id))
                .forums(
                    without(register.forums(), id).stream()
                        .map(forum -> without(forum, id))
                        .toList()));
  }

  private static AdvisoryPlatform without(AdvisoryPlatform platform, String id) {
    return AdvisoryPlatform.builder()
        .from(platform)
        .bodies(
            without(platform.bodies(), id).stream()
                .map(
                    body ->
                        Body.builder().from(body).mandates(without(body.mandates(), id)).build())
                .toList())
        .build();
  }

  private static AnnualReport without(AnnualReport report, String id) {
    return AnnualReport.builder()
        .from(report)
        .conclusions(without(report.conclusions(), id))
        .avenues(without(report.avenues(), id))
        .build();
  }

  private static PolicyPlan without(PolicyPlan plan, String id) {
    return PolicyPlan.builder()
        .from(plan)
        .challenges(without(plan.challenges(), id))
        .objectives(
            changedDeep(
                without(plan.objectives(), id),
                objective ->
                    Objective.builder()
                        .from(objective)
                        .objectives(without(objective.objectives(), id))
                        .actions(without(objective.actions(), id))
                        .build()))
        .evaluations(without(plan.evaluations(), id))
        .build();
  }

  private static PovertyBarometer without(PovertyBarometer barometer, String id) {
    return PovertyBarometer.builder()
        .from(barometer)
        .indicators(without(barometer.indicators(), id))
        .build();
  }

  private static SocialHouse without(SocialHouse house, String id) {
    return SocialHouse.builder()
        .from(house)
        .targetGroups(without(house.targetGroups(), id))
        .services(without(house.services(), id))
        .build();
  }

  private static Forum without(Forum forum, String id) {
    return Forum.builder()
        .from(forum)
        .editions(
            forum.editions().stream()
                .map(
                    edition ->
                        ForumEdition.builder()
                            .from(edition)
                            .conclusions(without(edition.conclusions(), id))
                            .build())
                .toList())
        .build();
  }

  private static <E extends Identified> List<E> without(List<E> elements, String id) {
    return elements.stream().filter(named(id).negate()).toList();
  }

  private static Predicate<Identified> named(String id) {
    return element -> element.id().equals(id(id));
  }

  /** {@return the facts, those that are meant changed} */
  private static <E, B> List<E> changed(
      List<E> facts,
      Predicate<? super E> meant,
      Function<E, B> copy,
      Consumer<? super B> change,
      Function<? super B, E> build) {
    if (facts.stream().noneMatch(meant)) {
      throw new IllegalArgumentException("The town has no such thing to change.");
    }
    return facts.stream()
        .map(fact -> meant.test(fact) ? changed(fact, copy, change, build) : fact)
        .toList();
  }

  private static <E, B> E changed(
      E fact, Function<E, B> copy, Consumer<? super B> change, Function<? super B, E> build) {
    B builder = copy.apply(fact);
    change.accept(builder);
    return build.apply(builder);
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.policy.FollowUpPartner;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The platforms that follow up plans, and the days on which the authority or organisations are on
 * them: as a member, as a participant, or through somebody who sits for them.
 */
final class FollowUpBodies {

  private static final ImmutableSet<OrganisationKind> ORGANISATIONS =
      Sets.immutableEnumSet(OrganisationKind.CIVIL_SOCIETY, OrganisationKind.NETWORK);

  private static final LocalDate FIRST_OF_ALL_DAYS = LocalDate.of(1, 1, 1);

  private final Inspection inspection;
  private final RegisterIndex index;
  private final LocalAuthorities authorities;
  private final Map<AdvisoryPlatform, Map<FollowUpPartner, Gaps>> known = new IdentityHashMap<>();

  /** The sides that each party stands for: most have many places. */
  private final Map<Id<?>, ImmutableSet<FollowUpPartner>> sides = new HashMap<>();

  /** The days, begun by today, on which a partner is not on a platform. */
  private record Gaps(IntervalTree<Term> byDay, DayCounts counts) {

    static Gaps of(List<Term> days) {
      return new Gaps(IntervalTree.of(days, term -> term), DayCounts.of(days));
    }
  }

  FollowUpBodies(Inspection inspection) {
    this.inspection = inspection;
    this.index = inspection.index();
    this.authorities = new LocalAuthorities(index);
  }

  /** Reports the days of a plan on which a partner is not on the platform that follows it up. */
  void check(PolicyPlan plan) {
    if (index.isFollowUpKnown(plan)) {
      plan.followedUpBy()
          .flatMap(id -> index.find(AdvisoryPlatform.class, id))
          .ifPresent(platform -> check(plan, platform));
    }
  }

  private void check(PolicyPlan plan, AdvisoryPlatform platform) {
    known
        .computeIfAbsent(platform, this::findGaps)
        .forEach(
            (partner, gaps) ->
                LimitedReports.each(
                    inspection,
                    plan,
                    () -> gaps.byDay().during(plan.term()).iterator(),
                    () -> gaps.counts().within(plan.term()),
                    gap ->
                        inspection
                            .report(plan)
                            .at("followedUpBy")
                            .during(gap.intersection(plan.term()).orElseThrow())
                            .with("platform", platform.id())
                            .with("missing", partner)));
  }

  /** {@return when each partner is not on a platform; nothing if nobody is recorded at all} */
  private Map<FollowUpPartner, Gaps> findGaps(AdvisoryPlatform platform) {
    List<Term> asked = index.recordedDays(platform).asked(Term.from(FIRST_OF_ALL_DAYS));
    return ImmutableMap.copyOf(
        Maps.transformValues(
            findPartners(platform),
            count ->
                Gaps.of(
                    count.within(asked, number -> number == 0).stream()
                        .map(Timeline.Stretch::term)
                        .filter(inspection::hasBegun)
                        .toList())));
  }

  /** {@return how many of each partner are on a platform; nothing if nobody is recorded at all} */
  private Map<FollowUpPartner, Timeline<Integer>> findPartners(AdvisoryPlatform platform) {
    Places places = new Places();
    for (Membership membership : platform.memberships()) {
      places.add(membership.member(), membership.term());
    }
    for (Body body : platform.bodies()) {
      for (Participation taking : body.participations()) {
        places.add(taking.participant(), taking.term());
      }
      Map<String, Id<?>> senders = senders(body);
      for (Mandate mandate : body.mandates()) {
        mandate
            .onBehalfOf()
            .<Id<?>>map(id -> id)
            .or(() -> mandate.allotment().map(senders::get))
            .ifPresentOrElse(
                sender -> places.add(sender, mandate.term()),
                () -> places.add(mandate.holder(), mandate.term()));
      }
    }
    return places.counts();
  }

  /** {@return who fills each allotment of a body that somebody fills, by its code} */
  private static Map<String, Id<?>> senders(Body body) {
    Map<String, Id<?>> senders = new HashMap<>();
    body.seatPlans().stream()
        .flatMap(plan -> plan.allotments().stream())
        .forEach(
            allotment ->
                allotment
                    .filledBy()
                    .ifPresent(sender -> senders.putIfAbsent(allotment.code(), sender)));
    return senders;
  }

  /** The days on which each partner is on one platform. */
  private final class Places {

    private final Map<FollowUpPartner, List<Term>> days = new EnumMap<>(FollowUpPartner.class);
    private boolean isRecorded;

    void add(Id<?> party, Term term) {
      isRecorded = true;
      for (FollowUpPartner partner : sides.computeIfAbsent(party, this::findSides)) {
        days.computeIfAbsent(partner, missing -> new ArrayList<>()).add(term);
      }
    }

    /** {@return the sides that a party stands for; both if it is unknown, which is reported} */
    private ImmutableSet<FollowUpPartner> findSides(Id<?> party) {
      Optional<Organisation> organisation =
          index.find(Organisation.class, Id.of(party.value())).or(() -> ofOffice(party));
      if (organisation.isEmpty()) {
        return index.find(Person.class, Id.of(party.value())).isPresent()
                || index.find(party).isPresent()
            ? ImmutableSet.of()
            : ImmutableSet.copyOf(FollowUpPartner.values());
      }
      if (ORGANISATIONS.contains(organisation.get().kind())) {
        return ImmutableSet.of(FollowUpPartner.ORGANISATION);
      }
      return authorities.includes(organisation.get().id())
          ? ImmutableSet.of(FollowUpPartner.AUTHORITY)
          : ImmutableSet.of();
    }

    private Optional<Organisation> ofOffice(Id<?> id) {
      return index
          .find(Office.class, Id.of(id.value()))
          .flatMap(office -> index.find(Organisation.class, office.organisation()));
    }

    Map<FollowUpPartner, Timeline<Integer>> counts() {
      Map<FollowUpPartner, Timeline<Integer>> counts = new EnumMap<>(FollowUpPartner.class);
      if (isRecorded) {
        for (FollowUpPartner partner : FollowUpPartner.values()) {
          counts.put(partner, Timeline.counting(days.getOrDefault(partner, List.of())));
        }
      }
      return counts;
    }
  }
}

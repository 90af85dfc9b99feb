package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Succession;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on Social Houses, accessibility reviews and support programmes. */
final class HouseRules {

  private static final RuleGroup AREA = RuleGroup.of("houses", "0.1.0");

  private HouseRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("accessibility-incomplete")
            .statement("A review of accessibility should score each of the seven criteria once.")
            .sources(Source.SEVEN_BS)
            .arguments("criteria")
            .brokenBy("A review that scores all but how affordable a service is.")
            .keptBy("A review that scores all seven, each as badly as can be.")
            .aboutMissing()
            .checkedBy(HouseRules::accessibilityIncomplete),
        AREA.info("target-group-not-served")
            .statement("Every target group of a Social House should be reached by a service.")
            .sources(Sources.KINA)
            .arguments("house")
            .brokenBy("Newcomers are a target group, and no service names them.")
            .keptBy("Newcomers are a target group, and one service names them.")
            .aboutMissing()
            .checkedBy(HouseRules::targetGroupNotServed),
        AREA.warning("house-function-missing")
            .statement("A Flemish Social House should inform, have a counter, and refer.")
            .sources(Sources.KINA)
            .arguments("functions")
            .brokenBy("A house that informs and refers, in Flanders.")
            .keptBy("A house that informs and refers, in Brussels.")
            .aboutMissing()
            .checkedBy(HouseRules::houseFunctionMissing),
        AREA.error("beneficiary-not-eligible")
            .statement(
                "Where a support programme names an area, support must go to a municipality or a"
                    + " welfare centre in it, whose welfare centre is a member of the provider.")
            .sources(Sources.KINA)
            .arguments("organisation", "provider")
            .identifying("organisation")
            .brokenBy("Support of a municipality whose welfare centre is no member.")
            .keptBy("Support of a municipality that is no member, but its welfare centre is.")
            .aboutMissing("organisations")
            .checkedBy(HouseRules::beneficiaryNotEligible));
  }

  private static void accessibilityIncomplete(Inspection inspection) {
    for (AccessibilityReview review : inspection.register().accessibilityReviews()) {
      ImmutableSet<AccessibilityCriterion> leftOut = review.criteriaLeftOut();
      if (!leftOut.isEmpty()) {
        inspection.report(review).at("scores").with("criteria", leftOut);
      }
    }
  }

  private static void targetGroupNotServed(Inspection inspection) {
    for (SocialHouse house : inspection.register().socialHouses()) {
      for (TargetGroup group : house.notReached()) {
        inspection.report(group).with("house", house.id());
      }
    }
  }

  private static void houseFunctionMissing(Inspection inspection) {
    if (inspection.register().municipality().region() != Region.FLANDERS) {
      return;
    }
    for (SocialHouse house : inspection.register().socialHouses()) {
      ImmutableSet<HouseFunction> leftOut = house.functionsLeftOut();
      if (!leftOut.isEmpty()) {
        inspection.report(house).at("functions").with("functions", leftOut);
      }
    }
  }

  private static void beneficiaryNotEligible(Inspection inspection) {
    // A welfare centre that lost its parent may be that of any municipality.
    boolean knowsCentres =
        inspection.register().organisations().stream()
            .filter(each -> each.kind() == OrganisationKind.SOCIAL_WELFARE_CENTRE)
            .allMatch(inspection.index()::isWhole);
    if (!knowsCentres) {
      return;
    }
    Map<Id<Organisation>, Optional<WelfareCentres>> centres = new HashMap<>();
    for (SupportProgramme programme : inspection.register().supportProgrammes()) {
      if (programme.area().isEmpty()) {
        continue;
      }
      centres
          .computeIfAbsent(
              programme.provider(), id -> WelfareCentres.findOf(id, inspection.index()))
          .ifPresent(members -> Eligibility.of(programme, members, inspection).check());
    }
  }

  /**
   * The welfare centres that are members of an association, with those before and after them.
   *
   * @param ids the ids of the centres
   * @param parents the ids of their parents, mostly municipalities
   */
  private record WelfareCentres(ImmutableSet<Id<?>> ids, ImmutableSet<Id<?>> parents) {

    /**
     * {@return the centres that are members of a provider; absent if it is unknown, which another
     * rule reports}
     */
    static Optional<WelfareCentres> findOf(Id<Organisation> provider, RegisterIndex index) {
      return index.find(Organisation.class, provider).map(found -> of(found, index));
    }

    private static WelfareCentres of(Organisation provider, RegisterIndex index) {
      List<Organisation> centres =
          provider.members().stream()
              .flatMap(member -> index.find(Organisation.class, member).stream())
              .filter(found -> found.kind() == OrganisationKind.SOCIAL_WELFARE_CENTRE)
              .toList();
      Succession succession = index.succession();
      return new WelfareCentres(
          succession.lineage(Lists.transform(centres, Organisation::id)),
          succession.lineage(centres.stream().flatMap(each -> each.parent().stream()).toList()));
    }

    /** {@return whether an organisation is one of the centres, or a municipality that has one} */
    boolean includesCentreOf(Organisation organisation) {
      return switch (organisation.kind()) {
        case SOCIAL_WELFARE_CENTRE -> ids.contains(organisation.id());
        case MUNICIPALITY -> parents.contains(organisation.id());
        default -> false;
      };
    }
  }

  /**
   * The organisations that may have the support of a programme.
   *
   * <p>Whoever took the place of another may have it where that one may, and the reverse: the area
   * and the members of the provider have no days. Unknown organisations and providers are not
   * judged, as another rule reports them.
   */
  private record Eligibility(
      SupportProgramme programme,
      ImmutableSet<Id<?>> area,
      WelfareCentres centres,
      Inspection inspection) {

    static Eligibility of(
        SupportProgramme programme, WelfareCentres centres, Inspection inspection) {
      return new Eligibility(
          programme,
          inspection.index().succession().lineage(programme.area()),
          centres,
          inspection);
    }

    void check() {
      Subject subject = Subject.of(programme);
      ImmutableList<Id<Organisation>> beneficiaries = programme.beneficiaries();
      for (int i = 0; i < beneficiaries.size(); i++) {
        check(subject.attribute("beneficiaries", i), beneficiaries.get(i));
      }
      for (SupportTrack track : programme.tracks()) {
        check(subject.part(track).attribute("beneficiary"), track.beneficiary());
      }
    }

    private void check(Subject subject, Id<Organisation> beneficiary) {
      inspection
          .index()
          .find(Organisation.class, beneficiary)
          .filter(organisation -> !isEligible(organisation))
          .ifPresent(
              organisation ->
                  inspection
                      .report(subject)
                      .with("organisation", organisation.id())
                      .with("provider", programme.provider()));
    }

    private boolean isEligible(Organisation organisation) {
      return area.contains(organisation.id()) && centres.includesCentreOf(organisation);
    }
  }
}

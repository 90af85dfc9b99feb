package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleCatalogue;

/**
 * The rules of this library: the demands of the law, charters, seat plans, schemes and logic on the
 * social governance of a municipality.
 *
 * <p>A rule compares with the numbers of the charter, plan or scheme in force. A rule of a law
 * applies only to platforms under that law. A shortage is reported once it has begun, and not of a
 * dissolved platform; an excess or a contradiction is reported on any recorded day.
 *
 * <p>{@link io.github.samenspraak.rule.RuleSet#standard} has these rules, so this class is rarely
 * needed.
 */
public final class StandardRules implements RuleCatalogue {

  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(IdentityRules.rules())
          .addAll(SeatRules.rules())
          .addAll(MandateRules.rules())
          .addAll(ReplacementRules.rules())
          .addAll(OfficeRules.rules())
          .addAll(MemberRules.rules())
          .addAll(CompositionRules.rules())
          .addAll(PlatformRules.rules())
          .addAll(MeetingRules.rules())
          .addAll(DuplicateRules.rules())
          .addAll(CycleRules.rules())
          .addAll(DutyRules.rules())
          .addAll(SignalRules.rules())
          .addAll(AdviceRules.rules())
          .addAll(CovenantRules.rules())
          .addAll(ExtensionRules.rules())
          .addAll(GrantRules.rules())
          .addAll(PlanRules.rules())
          .addAll(BarometerRules.rules())
          .addAll(HouseRules.rules())
          .addAll(ForumRules.rules())
          .addAll(WaiverRules.rules())
          .build();

  /** Creates the catalogue, as the service loader does. */
  public StandardRules() {}

  @Override
  public String name() {
    return STANDARD;
  }

  @Override
  public ImmutableList<Rule> rules() {
    return RULES;
  }
}

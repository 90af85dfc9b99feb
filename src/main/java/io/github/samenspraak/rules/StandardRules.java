package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleCatalogue;

/**
 * The rules of this library: what the law, charters, seat plans, schemes and logic ask of the
 * social governance of a municipality.
 *
 * <p>The numbers that a rule compares with are those of the charter, plan or scheme in force; a
 * rule of a law applies only to platforms that are under that law. What is missing is reported once
 * it has begun to be missing, and of a platform that is dissolved no more; what is too much, or
 * contradicts itself, on any recorded day.
 *
 * <p>One rarely needs this class: {@link io.github.samenspraak.rule.RuleSet#standard} has the
 * rules.
 */
public final class StandardRules implements RuleCatalogue {

  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(IdentityRules.rules())
          .addAll(SeatRules.rules())
          .addAll(MandateRules.rules())
          .addAll(CompositionRules.rules())
          .addAll(PlatformRules.rules())
          .addAll(CycleRules.rules())
          .addAll(CovenantRules.rules())
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

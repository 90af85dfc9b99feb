package io.github.samenspraak.policy;

/**
 * What the authors of a plan can bind themselves to. Each turns on the rules about it; of a plan
 * that does not commit to it, none of these asks anything.
 */
public enum Commitment {
  /** All six {@linkplain Capacity capacities} contribute to the plan. */
  ALL_CAPACITIES,
  /** The plan has a challenge in each {@linkplain LifeDomain domain of life}. */
  ALL_DOMAINS,
  /** The plan, and each measure while it is in force, is tested for poverty. */
  POVERTY_TEST,
  /** A barometer measures its progress. */
  BAROMETER,
  /** A public authority pays for its actions. */
  PUBLIC_FUNDING,
  /** A body of the authority and organisations follows the plan up, every year. */
  FOLLOW_UP_BODY,
  /** The impact of its actions is evaluated, with academics. */
  IMPACT_EVALUATION,
  /** Each action has an executor, a funder, a budget and an indicator. */
  COSTED_ACTIONS
}

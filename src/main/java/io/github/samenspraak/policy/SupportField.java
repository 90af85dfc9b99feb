package io.github.samenspraak.policy;

/** The fields in which local authorities are supported. */
public enum SupportField {
  /** Drawing up and following up the plan. */
  PLANNING,
  /** Numbers about the environment. */
  ENVIRONMENT_ANALYSIS,
  /** Coordinating and reporting. */
  COMMUNICATION,
  /** Having people take part. */
  PARTICIPATION,
  /** Founding and running a Social House. */
  SOCIAL_HOUSE,
  /** Concrete projects of welfare coordination. */
  WELFARE_COORDINATION
}

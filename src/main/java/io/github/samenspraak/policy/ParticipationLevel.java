package io.github.samenspraak.policy;

/** The levels of participation. */
public enum ParticipationLevel {
  /** The participants are informed. */
  INFORM,
  /** They are consulted. */
  CONSULT,
  /** They advise. */
  ADVISE,
  /** They develop the policy together. */
  CO_PRODUCE,
  /** They decide together. */
  CO_DECIDE
}

package io.github.samenspraak.policy;

/** How much say those have who take part. */
public enum ParticipationLevel {
  /** They are told. */
  INFORM,
  /** They are asked. */
  CONSULT,
  /** They advise. */
  ADVISE,
  /** They make it together. */
  CO_PRODUCE,
  /** They decide together. */
  CO_DECIDE
}

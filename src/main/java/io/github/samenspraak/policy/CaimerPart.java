package io.github.samenspraak.policy;

/** The five parts of CAIMeR, a model to explain how results come about. */
public enum CaimerPart {
  /** The context. */
  CONTEXT,
  /** The actors. */
  ACTORS,
  /** The interventions. */
  INTERVENTIONS,
  /** The mechanisms. */
  MECHANISMS,
  /** The results. */
  RESULTS
}

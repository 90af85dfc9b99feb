package io.github.samenspraak.policy;

/** The five parts of CAIMeR, by which an evaluation explains how and why results come about. */
public enum CaimerPart {
  /** The circumstances. */
  CONTEXT,
  /** Who was involved. */
  ACTORS,
  /** What was done. */
  INTERVENTIONS,
  /** Why it works, or not. */
  MECHANISMS,
  /** What came of it. */
  RESULTS
}

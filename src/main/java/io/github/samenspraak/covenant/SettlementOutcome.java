package io.github.samenspraak.covenant;

/**
 * The outcomes of the settlement of a report, by which the authority says what the grant comes to.
 */
public enum SettlementOutcome {
  /** The grant stands. */
  SETTLED,
  /** The grant is less. */
  REDUCED,
  /** What was paid is claimed back, in whole or in part. */
  RECLAIMED
}

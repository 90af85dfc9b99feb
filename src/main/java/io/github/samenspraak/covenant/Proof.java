package io.github.samenspraak.covenant;

/** What a partner shows for the grant of a year. */
public enum Proof {
  /** What was done in the year. */
  ACTIVITY_REPORT,
  /** What was received and spent in the year. */
  FINANCIAL_STATEMENT,
  /** The annual accounts of the organisation. */
  ANNUAL_ACCOUNTS
}

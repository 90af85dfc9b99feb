package io.github.samenspraak.covenant;

/** The kinds of proof that a partner can give for the grant of a year. */
public enum ProofKind {
  /** A report on the activities of the year. */
  ACTIVITY_REPORT,
  /** An account of the income and expenses of the year. */
  FINANCIAL_STATEMENT,
  /** The annual accounts of the organisation. */
  ANNUAL_ACCOUNTS,
  /** The statement of an auditor on the accounts. */
  AUDITORS_REPORT
}

package io.github.samenspraak.rule;

/** The severity of a rule and its findings, which follows from the source of the rule. */
public enum Severity {
  /** The law, the charter, the scheme or logic says <em>must</em>. */
  ERROR,
  /** One of these, or good practice, says <em>should</em>. */
  WARNING,
  /** The finding is worth knowing. */
  INFO;

  /**
   * {@return whether this is as serious as another severity, or more so}
   *
   * @param other the other severity
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}

package io.github.samenspraak.rule;

/**
 * How serious a finding is. It is defined by who asks for what the rule says, and not by feeling.
 */
public enum Severity {
  /** The law, the charter, the scheme or logic says <em>must</em>. */
  ERROR,
  /** They say <em>should</em>, or good practice does. */
  WARNING,
  /** Worth knowing. */
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

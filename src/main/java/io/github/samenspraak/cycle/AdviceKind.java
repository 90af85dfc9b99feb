package io.github.samenspraak.cycle;

/** The kinds of advice. */
public enum AdviceKind {
  /** Advice to the authority. */
  ADVICE,
  /** A guideline for the platform's own members and others. */
  GUIDELINE
}

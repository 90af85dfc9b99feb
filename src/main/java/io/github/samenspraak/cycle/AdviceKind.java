package io.github.samenspraak.cycle;

/** The kinds of advice. All of them are answered. */
public enum AdviceKind {
  /** Advice to the authority. */
  ADVICE,
  /** A question to the authority, to which the answer follows nothing. */
  QUESTION,
  /** A proposal to the authority. */
  PROPOSAL,
  /** A guideline for social work in the area. */
  GUIDELINE
}

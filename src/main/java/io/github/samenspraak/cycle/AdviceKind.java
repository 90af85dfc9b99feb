package io.github.samenspraak.cycle;

/** How binding the words of an advice are meant to be. */
public enum AdviceKind {
  /** What the platform advises the authority to do. */
  ADVICE,
  /** What the platform advises its own members, and others, to hold to. */
  GUIDELINE
}

package io.github.samenspraak.policy;

/** The seven B’s of accessible social services. */
public enum AccessibilityCriterion {
  /** It can be reached (bereikbaar). */
  REACHABLE,
  /** It is available when needed (beschikbaar). */
  AVAILABLE,
  /** It meets the need (bruikbaar). */
  USABLE,
  /** It is known (bekend). */
  KNOWN,
  /** It is reliable (betrouwbaar). */
  TRUSTWORTHY,
  /** It is affordable (betaalbaar). */
  AFFORDABLE,
  /** It is understandable (begrijpbaar). */
  UNDERSTANDABLE
}

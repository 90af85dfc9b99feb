package io.github.samenspraak.policy;

/** The seven B’s of accessible social services. */
public enum AccessibilityCriterion {
  /** One gets there (bereikbaar). */
  REACHABLE,
  /** It is there when one needs it (beschikbaar). */
  AVAILABLE,
  /** It fits what one needs (bruikbaar). */
  USABLE,
  /** One knows that it is there (bekend). */
  KNOWN,
  /** One can rely on it (betrouwbaar). */
  TRUSTWORTHY,
  /** One can pay for it (betaalbaar). */
  AFFORDABLE,
  /** One understands it (begrijpbaar). */
  UNDERSTANDABLE
}

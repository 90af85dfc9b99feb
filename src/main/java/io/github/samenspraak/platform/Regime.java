package io.github.samenspraak.platform;

/**
 * The laws that can apply to a platform.
 *
 * <p>A platform is under a law only if its register says so. The rules of a law apply under its
 * regime and nowhere else.
 */
public enum Regime {
  /** No law in particular: only what its charter says. */
  NONE,
  /** The Flemish Decree on Local Government, art. 304. */
  FLEMISH_ADVISORY_COUNCIL,
  /** The New Municipal Law, art. 120bis, in Brussels. */
  BRUSSELS_ADVISORY_COUNCIL,
  /** The same, as codified in Wallonia. */
  WALLOON_ADVISORY_COUNCIL,
  /** The organic law on the public centres for social welfare, art. 62. */
  WELFARE_CENTRE_COORDINATION
}

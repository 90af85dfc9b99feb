package io.github.samenspraak.register;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.NisCode;

/** The region of a municipality, which determines the law that applies. */
public enum Region {
  /** The Flemish Region. */
  FLANDERS(
      "11", "12", "13", "23", "24", "31", "32", "33", "34", "35", "36", "37", "38", "41", "42",
      "43", "44", "45", "46", "71", "72", "73"),
  /** The Walloon Region. */
  WALLONIA(
      "25", "51", "52", "53", "54", "55", "56", "57", "58", "61", "62", "63", "64", "81", "82",
      "83", "84", "85", "91", "92", "93"),
  /** The Brussels-Capital Region. */
  BRUSSELS("21"),
  /** Elsewhere. */
  OTHER;

  private final ImmutableSet<String> arrondissements;

  Region(String... arrondissements) {
    this.arrondissements = ImmutableSet.copyOf(arrondissements);
  }

  /**
   * {@return whether a municipality with a NIS code can lie in the region, by its arrondissement}
   * For {@link #OTHER} every code is allowed.
   *
   * @param code of the municipality
   */
  public boolean canHave(NisCode code) {
    return this == OTHER || arrondissements.contains(code.arrondissement());
  }
}

package io.github.samenspraak.party;

import java.util.OptionalInt;

/** The kinds of public office. */
public enum OfficeKind {
  /** Mayor of a municipality. */
  MAYOR,
  /** Alderman of a municipality. */
  ALDERMAN,
  /** Member of a municipal council. */
  COUNCILLOR,
  /** Chair of a public centre for social welfare. */
  CHAIR_OF_WELFARE_CENTRE,
  /** Chair of the special committee for the social service. */
  CHAIR_OF_SPECIAL_COMMITTEE,
  /** Head of a social coordination. */
  HEAD_OF_COORDINATION,
  /** Any other office. */
  OTHER;

  /**
   * {@return the most people who may hold such an office on one day, unless the office says
   * otherwise; absent if there is no limit}
   */
  public OptionalInt maximumHolders() {
    return this == MAYOR || this == CHAIR_OF_WELFARE_CENTRE
        ? OptionalInt.of(1)
        : OptionalInt.empty();
  }
}

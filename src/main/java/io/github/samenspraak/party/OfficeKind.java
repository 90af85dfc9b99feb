package io.github.samenspraak.party;

/** Which public office an office is. */
public enum OfficeKind {
  /** Alderman of a municipality. */
  ALDERMAN,
  /** Member of a municipal council. */
  COUNCILLOR,
  /** Chair of a public centre for social welfare. */
  CHAIR_OF_WELFARE_CENTRE,
  /** Head of a social coordination. */
  HEAD_OF_COORDINATION,
  /** Any other office. */
  OTHER
}

package io.github.samenspraak.party;

/** The kinds of public office. */
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

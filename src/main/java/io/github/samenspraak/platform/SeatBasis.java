package io.github.samenspraak.platform;

/** The ways in which the seats of an allotment are filled. */
public enum SeatBasis {
  /** By election among the members of the platform. */
  ELECTED,
  /** By delegation of an organisation. */
  DELEGATED,
  /** By the holder of an office. */
  EX_OFFICIO,
  /** By choice of the members. */
  CO_OPTED
}

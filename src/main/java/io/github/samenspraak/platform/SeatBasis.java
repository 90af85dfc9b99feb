package io.github.samenspraak.platform;

/** The ways in which the seats of an allotment are filled. */
public enum SeatBasis {
  /** By election. */
  ELECTED,
  /** By delegation of an organisation. */
  DELEGATED,
  /** By appointment by an authority. */
  APPOINTED,
  /** By the holder of an office. */
  EX_OFFICIO,
  /** By choice of the members. */
  CO_OPTED
}

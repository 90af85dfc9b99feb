package io.github.samenspraak.platform;

/** How the seats of an allotment are filled. */
public enum SeatBasis {
  /** By election among the members of the platform. */
  ELECTED,
  /** By an organisation that sends somebody. */
  DELEGATED,
  /** By whoever holds an office. */
  EX_OFFICIO,
  /** By choice of those who sit already. */
  CO_OPTED
}

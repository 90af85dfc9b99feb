package io.github.samenspraak.covenant;

/** The events after which an instalment is paid. */
public enum InstalmentEvent {
  /** The covenant is signed and the year of the grant has begun, whichever comes later. */
  SIGNATURE,
  /** The report on the year of the grant is settled. */
  REPORT_SETTLED
}

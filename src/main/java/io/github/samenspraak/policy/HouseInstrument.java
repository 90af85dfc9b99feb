package io.github.samenspraak.policy;

/** What a Social House works with, and should renew from time to time. */
public enum HouseInstrument {
  /** The catalogue of the rights and products of its services. */
  CATALOGUE,
  /** The analysis of its strengths, weaknesses, opportunities and threats. */
  SWOT,
  /** The sessions on which a service comes to people. */
  SESSIONS
}

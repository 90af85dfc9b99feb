package io.github.samenspraak.policy;

/** What a Social House, or a service in it, is there for. */
public enum HouseFunction {
  /** To inform. */
  INFORMATION,
  /** To receive people at a counter. */
  COUNTER,
  /** To lead people to who can help. */
  REFERRAL
}

package io.github.samenspraak.policy;

/** The functions of a Social House or of a service in it. */
public enum HouseFunction {
  /** To inform. */
  INFORMATION,
  /** To receive people at a counter. */
  COUNTER,
  /** To refer people to other services. */
  REFERRAL
}

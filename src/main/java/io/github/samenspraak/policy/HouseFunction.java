package io.github.samenspraak.policy;

/** The functions of a Social House or of a service in it. */
public enum HouseFunction {
  /** To inform. */
  INFORMATION,
  /** To receive people at a counter. */
  COUNTER,
  /** To refer people to other services. */
  REFERRAL,
  /** To work together with others. */
  COOPERATION,
  /** To communicate. */
  COMMUNICATION,
  /** To find needs of people who do not come to a counter. */
  DETECTION
}

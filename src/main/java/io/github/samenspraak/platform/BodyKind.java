package io.github.samenspraak.platform;

/** The kinds of body of a platform or an organisation. */
public enum BodyKind {
  /** The meeting of all members of a platform. */
  PLENARY,
  /** The committee that leads a platform. */
  STEERING_COMMITTEE,
  /** The committee that runs a platform from day to day, and supports its coordinator. */
  MANAGEMENT_COMMITTEE,
  /** Any other committee. */
  COMMITTEE,
  /** A group that works on a theme and ends every year with a conclusion. */
  WORKING_GROUP,
  /** The council of an authority, such as a municipal council. */
  COUNCIL,
  /** The executive of an authority, such as a college of mayor and aldermen. */
  EXECUTIVE,
  /** The board of an organisation. */
  BOARD,
  /** Any other body. */
  OTHER
}

package io.github.samenspraak.platform;

/** The kinds of platform. */
public enum PlatformKind {
  /** A council that advises an authority. */
  ADVISORY_COUNCIL,
  /** A platform of social organisations. */
  SOCIAL_PLATFORM,
  /** The coordination of social work in an area by a welfare centre. */
  SOCIAL_COORDINATION,
  /** A permanent consultation of an authority and organisations. */
  CONSULTATION_BODY,
  /** A network of organisations that advises as well. */
  NETWORK
}

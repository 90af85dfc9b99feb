package io.github.samenspraak.policy;

/** Those who follow up a plan together. */
public enum FollowUpPartner {
  /** A municipality, a public centre for social welfare, or a service of either. */
  AUTHORITY,
  /** An organisation of civil society, or a network. */
  ORGANISATION
}

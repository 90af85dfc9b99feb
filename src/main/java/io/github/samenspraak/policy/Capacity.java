package io.github.samenspraak.policy;

/** The capacities in which people contribute to a policy. */
public enum Capacity {
  /** For a service of the municipality. */
  MUNICIPAL_SERVICE,
  /** For a service of the public centre for social welfare. */
  WELFARE_CENTRE_SERVICE,
  /** For an organisation of civil society. */
  SOCIAL_ORGANISATION,
  /** As an inhabitant. */
  INHABITANT,
  /** From an own experience of poverty or exclusion. */
  EXPERT_BY_EXPERIENCE,
  /** For a university or a college. */
  ACADEMIC
}

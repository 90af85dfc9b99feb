package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/** The domains of life in which a social policy helps people to a decent life. */
public enum LifeDomain {
  /** Work. */
  LABOUR,
  /** Benefits and rights. */
  SOCIAL_SECURITY,
  /** Health and care. */
  HEALTH,
  /** Housing. */
  HOUSING,
  /** The environment. */
  ENVIRONMENT,
  /** Cultural and social development. */
  CULTURE,
  /** Education. */
  EDUCATION,
  /** Any other. */
  OTHER;

  /** {@return the domains that a plan on the whole of life covers: all but {@link #OTHER}} */
  public static ImmutableSet<LifeDomain> ofAWholeLife() {
    return Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(OTHER)));
  }
}

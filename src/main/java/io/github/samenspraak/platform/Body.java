package io.github.samenspraak.platform;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;

/**
 * A part of a platform that meets: its plenary, a committee or a working group.
 *
 * <p>It is not the platform itself, and not one of its meetings.
 */
public sealed interface Body extends Identified permits Plenary, SeatedBody, WorkingGroup {

  /** {@return the id} */
  @Override
  Id<? extends Body> id();

  /** {@return the name} */
  Label name();
}

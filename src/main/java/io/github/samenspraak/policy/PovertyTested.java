package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;

/** An element that a poverty test can concern: a whole plan, an action, or a measure. */
public sealed interface PovertyTested extends Identified permits PolicyPlan, Action, PolicyMeasure {

  /** {@return the title} */
  Label title();
}

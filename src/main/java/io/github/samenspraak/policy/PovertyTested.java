package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** An element that a poverty test can concern: a whole plan, or an action. */
public sealed interface PovertyTested extends Identified permits PolicyPlan, Action {}

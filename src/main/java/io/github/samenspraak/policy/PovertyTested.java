package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** What a poverty test can concern: a whole plan, or an action. */
public sealed interface PovertyTested extends Identified permits PolicyPlan, Action {}

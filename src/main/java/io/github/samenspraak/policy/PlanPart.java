package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** What an adjustment of a plan can concern: an objective or an action. */
public sealed interface PlanPart extends Identified permits Objective, Action {}

package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** A part of a plan that can be adjusted: an objective or an action. */
public sealed interface PlanPart extends Identified permits Objective, Action {}

package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** An element that participation can contribute to: a plan, a forum or a barometer. */
public sealed interface Informed extends Identified permits PolicyPlan, Forum, PovertyBarometer {}

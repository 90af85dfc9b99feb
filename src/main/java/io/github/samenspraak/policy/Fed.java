package io.github.samenspraak.policy;

import io.github.samenspraak.value.Identified;

/** What participation can feed: a plan, a forum or a barometer. */
public sealed interface Fed extends Identified permits PolicyPlan, Forum, PovertyBarometer {}

package io.github.samenspraak.cycle;

import io.github.samenspraak.value.Identified;

/** A topic of a meeting: a signal, a piece of advice, a conclusion, or a plan and its actions. */
public interface Topic extends Identified {}

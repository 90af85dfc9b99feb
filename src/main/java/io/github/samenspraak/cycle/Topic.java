package io.github.samenspraak.cycle;

import io.github.samenspraak.value.Identified;

/** What a meeting can be about: a signal, an advice, a conclusion, or a plan and its actions. */
public interface Topic extends Identified {}

package io.github.samenspraak.cycle;

import io.github.samenspraak.value.Identified;

/** What a meeting can be about: a signal, an advice or a conclusion. */
public sealed interface Topic extends Identified permits Advice, Conclusion, Signal {}

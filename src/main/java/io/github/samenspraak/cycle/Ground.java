package io.github.samenspraak.cycle;

import io.github.samenspraak.value.Identified;

/** A ground of an avenue, a piece of advice or an interpellation: a signal or a conclusion. */
public sealed interface Ground extends Identified permits Conclusion, Signal {}

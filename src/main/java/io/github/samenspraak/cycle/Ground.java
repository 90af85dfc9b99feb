package io.github.samenspraak.cycle;

import io.github.samenspraak.value.Identified;

/**
 * What an avenue, an advice or an interpellation can rest on: a signal from the field, or a
 * conclusion.
 */
public sealed interface Ground extends Identified permits Conclusion, Signal {}

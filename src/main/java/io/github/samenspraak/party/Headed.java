package io.github.samenspraak.party;

import io.github.samenspraak.value.Identified;

/** An office, which has a holder, or a body, which has a chair: one who can chair another body. */
public interface Headed extends Identified {}

package io.github.samenspraak.covenant;

import io.github.samenspraak.value.Identified;

/** What a covenant charges a partner with: an action of a plan. */
public interface AgreedAction extends Identified {}

package io.github.samenspraak.covenant;

import io.github.samenspraak.value.Identified;

/** An action of a plan that the partner of a covenant carries out. */
public interface AgreedAction extends Identified {}

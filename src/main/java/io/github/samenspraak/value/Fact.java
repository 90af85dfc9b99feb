package io.github.samenspraak.value;

/**
 * An object of a register: an {@linkplain Identified element}, which has an id, or a part of one
 * without an id, such as a membership of a platform.
 *
 * <p>A register takes one more by {@code plus}.
 */
public interface Fact {}

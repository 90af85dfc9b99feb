package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableList;

/** Registers. */
final class CycleShapes {

  static final ImmutableList<Shape> ALL = ImmutableList.of();

  private CycleShapes() {}
}

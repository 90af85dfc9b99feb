package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableList;

/** Registers. */
final class CovenantShapes {

  static final ImmutableList<Shape> ALL = ImmutableList.of();

  private CovenantShapes() {}
}

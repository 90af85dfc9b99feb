package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** All shapes, each of which makes something large that some rule has to go through. */
public final class Shapes {

  private static final ImmutableList<Shape> ALL =
      Stream.of(
              SeatShapes.ALL,
              MandateShapes.ALL,
              CycleShapes.ALL,
              CovenantShapes.ALL,
              PolicyShapes.ALL,
              IdentityShapes.ALL,
              Multiplied.all())
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  private Shapes() {}

  /** {@return all shapes} */
  public static ImmutableList<Shape> all() {
    return ALL;
  }
}

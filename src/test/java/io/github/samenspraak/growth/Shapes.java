package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** All shapes, each of which makes something large that some rule has to go through. */
public final class Shapes {

  private static final ImmutableList<Shape> BY_HAND =
      Stream.of(
              SeatShapes.ALL,
              MandateShapes.ALL,
              CycleShapes.ALL,
              CovenantShapes.ALL,
              PolicyShapes.ALL,
              IdentityShapes.ALL,
              PairShapes.ALL)
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  private Shapes() {}

  /** {@return the shapes that somebody thought of} */
  public static ImmutableList<Shape> byHand() {
    return BY_HAND;
  }

  /** {@return these, and samples of which each list is multiplied} */
  public static ImmutableList<Shape> all() {
    return ImmutableList.<Shape>builder().addAll(byHand()).addAll(Multiplied.all()).build();
  }
}

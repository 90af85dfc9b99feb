package io.github.samenspraak.growth;

import static io.github.samenspraak.growth.Given.charter;
import static io.github.samenspraak.growth.Given.covenant;
import static io.github.samenspraak.growth.Given.id;
import static io.github.samenspraak.growth.Given.members;
import static io.github.samenspraak.growth.Given.platform;
import static io.github.samenspraak.growth.Given.register;
import static io.github.samenspraak.growth.Given.times;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Registers in which each element answers for two thousand years, so that a small one finds much.
 */
public final class LargeAnswers {

  /** All of them. */
  public static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("covenants of two thousand years", LargeAnswers::covenants),
          new Shape("plans of two thousand years", LargeAnswers::plans),
          new Shape("a barometer of two thousand years", LargeAnswers::barometer),
          new Shape(
              "platforms with daily plenaries for two thousand years", LargeAnswers::platforms));

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private LargeAnswers() {}

  private static Register covenants(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addCovenantSchemes(CovenantShapes.reporting().build())
        .addAllCovenants(times(size, i -> covenant(i, Term.from(FIRST)).build()))
        .build();
  }

  private static Register plans(int size) {
    return register()
        .addPlatforms(platform().build())
        .addAllPlans(
            times(
                size,
                i -> PolicyShapes.plan(i, Term.from(FIRST)).followedUpBy(id("platform")).build()))
        .build();
  }

  private static Register barometer(int size) {
    return register()
        .addBarometers(
            PolicyShapes.barometer(Term.from(FIRST))
                .addAllIndicators(times(size, i -> PolicyShapes.indicator(i).build()))
                .build())
        .build();
  }

  private static Register platforms(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    platform()
                        .id(id("platform", i))
                        .plenary(Optional.empty())
                        .established(PartialDate.of(FIRST))
                        .addCharters(charter(Term.from(FIRST)).plenariesPerYear(366).build())
                        .build()))
        .build();
  }
}

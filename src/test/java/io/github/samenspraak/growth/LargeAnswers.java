package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.growth.NumberedElements.EVER;
import static io.github.samenspraak.growth.NumberedElements.charter;
import static io.github.samenspraak.growth.NumberedElements.covenant;
import static io.github.samenspraak.growth.NumberedElements.group;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.times;
import static io.github.samenspraak.growth.NumberedElements.waiver;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.PartialDate;
import java.time.LocalDate;
import java.util.List;

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
          new Shape("waived covenants of two thousand years", LargeAnswers::waived),
          new Shape(
              "platforms with daily plenaries for two thousand years", LargeAnswers::platforms),
          new Shape(
              "platforms with a calendar and a group for two thousand years",
              LargeAnswers::reporting));

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private LargeAnswers() {}

  private static Register covenants(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addCovenantSchemes(CovenantShapes.reporting().build())
        .addAllCovenants(times(size, i -> covenant(i, EVER).build()))
        .build();
  }

  private static Register waived(int size) {
    return Register.builder()
        .from(covenants(size))
        .addAllWaivers(times(size, i -> waiver("covenant-report-missing", id("covenant", i))))
        .build();
  }

  private static Register reporting(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    platform()
                        .id(id("platform", i))
                        .bodies(List.of())
                        .established(PartialDate.of(FIRST))
                        .addCharters(charter(EVER).reporting(CycleShapes.CALENDAR).build())
                        .addBodies(group(i, EVER).build())
                        .build()))
        .build();
  }

  private static Register plans(int size) {
    return register()
        .addPlatforms(platform().build())
        .addAllPlans(
            times(size, i -> PolicyShapes.plan(i, EVER).followedUpBy(id("platform")).build()))
        .build();
  }

  private static Register barometer(int size) {
    return register()
        .addBarometers(
            PolicyShapes.barometer(EVER)
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
                        .bodies(List.of())
                        .established(PartialDate.of(FIRST))
                        .addCharters(charter(EVER).addMeetings(Facts.plenaries(366)).build())
                        .build()))
        .build();
  }
}

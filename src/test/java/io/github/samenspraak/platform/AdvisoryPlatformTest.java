package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisoryPlatformTest {

  private static final Body PLENARY =
      Body.builder().kind(BodyKind.PLENARY).id(Id.of("plenary")).name(Label.of("Plenary")).build();
  private static final Body STEERING =
      Body.builder()
          .kind(BodyKind.STEERING_COMMITTEE)
          .id(Id.of("steering"))
          .name(Label.of("Steering"))
          .build();
  private static final Body MANAGEMENT =
      Body.builder()
          .kind(BodyKind.MANAGEMENT_COMMITTEE)
          .id(Id.of("management"))
          .name(Label.of("Management"))
          .build();
  private static final Term SINCE_2018 = Term.parse("2018-01-25/..");
  private static final Body HOUSING = group("housing");
  private static final Body HEALTH = group("health");

  private static Body group(String id) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(Id.of(id))
        .name(Label.of(id))
        .lifespan(SINCE_2018)
        .build();
  }

  private static AdvisoryPlatform.Builder platform() {
    return AdvisoryPlatform.builder()
        .id(Id.of("platform"))
        .name(Label.of("Platform"))
        .kind(PlatformKind.SOCIAL_PLATFORM)
        .authority(Id.of("city"));
  }

  private static Charter charter(String inForce) {
    return Charter.builder().inForce(Term.parse(inForce)).build();
  }

  @Test
  void unlessSaidNoLawAppliesToIt() {
    assertThat(platform().build().regime()).isEqualTo(Regime.NONE);
  }

  @Test
  void withoutIdNameKindAndAuthorityItIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> AdvisoryPlatform.builder().build())
        .withMessage("An AdvisoryPlatform cannot be built without: id, name, kind, authority.");
  }

  @Test
  void itsBodiesOfAKindAreInTheOrderOfTheDocument() {
    AdvisoryPlatform platform =
        platform().addBodies(HOUSING, MANAGEMENT, PLENARY, HEALTH, STEERING).build();

    assertThat(platform.bodies(BodyKind.WORKING_GROUP)).containsExactly(HOUSING, HEALTH);
    assertThat(platform.bodies(BodyKind.PLENARY)).containsExactly(PLENARY);
    assertThat(platform().build().bodies(BodyKind.PLENARY)).isEmpty();
  }

  @Test
  void itsSeatedBodiesAreThoseWithASeatPlanOrAMandate() {
    Body seated =
        Body.builder()
            .from(HEALTH)
            .addSeatPlans(SeatPlan.builder().inForce(SINCE_2018).seatCap(3).build())
            .build();

    assertThat(
            platform()
                .addBodies(HOUSING, MANAGEMENT, PLENARY, seated, STEERING)
                .build()
                .seatedBodies())
        .containsExactly(seated);
  }

  @Test
  void aBodyExistsWithinItsPlatformAsFarAsBothAreKnown() {
    Body until = Body.builder().from(HOUSING).lifespan(Term.parse("2018-01-25/2020-12-31")).build();
    AdvisoryPlatform unknown = platform().build();
    AdvisoryPlatform since2019 = platform().established(PartialDate.parse("2019-01-01")).build();
    AdvisoryPlatform since2022 = platform().established(PartialDate.parse("2022-01-01")).build();

    assertThat(unknown.possibleLifespan(until)).contains(Term.parse("2018-01-25/2020-12-31"));
    assertThat(since2019.possibleLifespan(until)).contains(Term.parse("2019-01-01/2020-12-31"));
    assertThat(since2019.possibleLifespan(STEERING)).contains(Term.parse("2019-01-01/.."));
    assertThat(since2022.possibleLifespan(until)).contains(Term.parse("2018-01-25/2020-12-31"));
    assertThat(since2019.existing(until, SINCE_2018)).contains(Term.parse("2019-01-01/2020-12-31"));
    assertThat(since2019.existing(STEERING, SINCE_2018)).contains(Term.parse("2019-01-01/.."));
    assertThat(since2022.existing(until, SINCE_2018)).isEmpty();
  }

  @Test
  void aCharterIsInForceOnTheDaysOfItsTerm() {
    Charter first = charter("2018-01-25/2023-12-31");
    Charter second = charter("2024-02-01/..");
    AdvisoryPlatform platform = platform().addCharters(second, first).build();

    assertThat(platform.charterInForce().on(LocalDate.of(2018, 1, 24))).isEmpty();
    assertThat(platform.charterInForce().on(LocalDate.of(2018, 1, 25))).contains(first);
    assertThat(platform.charterInForce().on(LocalDate.of(2023, 12, 31))).contains(first);
    assertThat(platform.charterInForce().on(LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(platform.charterInForce().on(LocalDate.of(2024, 2, 1))).contains(second);
  }

  private static Optional<Term> lifespan(String established, String dissolved) {
    return platform()
        .established(PartialDate.parse(established))
        .dissolved(PartialDate.parse(dissolved))
        .build()
        .lifespan();
  }

  @Test
  void itCertainlyExistsFromTheLastDayOnWhichItCanHaveBeenEstablished() {
    assertThat(platform().established(PartialDate.parse("2018")).build().lifespan())
        .contains(Term.parse("2018-12-31/.."));
    assertThat(platform().established(PartialDate.parse("2018-01")).build().lifespan())
        .contains(Term.parse("2018-01-31/.."));
    assertThat(platform().established(PartialDate.parse("2018-01-25")).build().lifespan())
        .contains(Term.parse("2018-01-25/.."));
  }

  @Test
  void itCertainlyExistsUntilTheFirstDayOnWhichItCanHaveBeenDissolved() {
    assertThat(lifespan("1994", "2017")).contains(Term.parse("1994-12-31/2017-01-01"));
    assertThat(lifespan("1994-05", "2017-12-15")).contains(Term.parse("1994-05-31/2017-12-15"));
    assertThat(lifespan("2017-12-15", "2017-12-15")).contains(Term.parse("2017-12-15/2017-12-15"));
  }

  @Test
  void whereTooLittleIsKnownItExistsOnNoDayForCertain() {
    assertThat(platform().build().lifespan()).isEmpty();
    assertThat(platform().dissolved(PartialDate.parse("2017")).build().lifespan()).isEmpty();
    assertThat(lifespan("1994", "1994")).isEmpty();
    assertThat(lifespan("2017", "1994")).isEmpty();
  }
}

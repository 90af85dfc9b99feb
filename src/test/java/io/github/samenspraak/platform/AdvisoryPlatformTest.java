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

  private static final Plenary PLENARY =
      Plenary.builder().id(Id.of("plenary")).name(Label.of("Plenary")).build();
  private static final SteeringCommittee STEERING =
      SteeringCommittee.builder().id(Id.of("steering")).name(Label.of("Steering")).build();
  private static final ManagementCommittee MANAGEMENT =
      ManagementCommittee.builder().id(Id.of("management")).name(Label.of("Management")).build();
  private static final WorkingGroup HOUSING = group("housing");
  private static final WorkingGroup HEALTH = group("health");

  private static WorkingGroup group(String id) {
    return WorkingGroup.builder()
        .id(Id.of(id))
        .name(Label.of(id))
        .lifespan(Term.parse("2018-01-25/.."))
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
  void itsSeatedBodiesAreItsCommitteesTheSteeringCommitteeFirst() {
    assertThat(
            platform()
                .managementCommittee(MANAGEMENT)
                .steeringCommittee(STEERING)
                .build()
                .seatedBodies())
        .containsExactly(STEERING, MANAGEMENT);
    assertThat(platform().managementCommittee(MANAGEMENT).build().seatedBodies())
        .containsExactly(MANAGEMENT);
    assertThat(platform().plenary(PLENARY).build().seatedBodies()).isEmpty();
  }

  @Test
  void itsBodiesAreThePlenaryThenTheCommitteesThenTheWorkingGroups() {
    assertThat(
            platform()
                .addWorkingGroups(HOUSING, HEALTH)
                .managementCommittee(MANAGEMENT)
                .steeringCommittee(STEERING)
                .plenary(PLENARY)
                .build()
                .bodies())
        .containsExactly(PLENARY, STEERING, MANAGEMENT, HOUSING, HEALTH);
    assertThat(platform().build().bodies()).isEmpty();
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

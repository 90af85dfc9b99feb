package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.register.Filled;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2030, 2, 27);

  private static final Snapshot BEFORE =
      RegisterIndex.of(Filled.REGISTER).on(LocalDate.of(2024, 2, 28));
  private static final Snapshot FIRST =
      RegisterIndex.of(Filled.REGISTER).on(LocalDate.of(2024, 2, 29));
  private static final Snapshot LAST = RegisterIndex.of(Filled.REGISTER).on(LAST_DAY);
  private static final Snapshot AFTER = RegisterIndex.of(Filled.REGISTER).on(LAST_DAY.plusDays(1));

  @Test
  void aCharterIsInForceOrNoneIs() {
    assertThat(BEFORE.charter(Filled.PLATFORM)).isEmpty();
    assertThat(FIRST.charter(Filled.PLATFORM)).contains(Filled.CHARTER);
    assertThat(LAST.charter(Filled.PLATFORM)).contains(Filled.CHARTER);
    assertThat(AFTER.charter(Filled.PLATFORM)).isEmpty();
  }

  @Test
  void theMembersAreThoseOfTheDay() {
    Id<Organisation> organisation = Id.of("organisation");

    assertThat(BEFORE.members(Filled.PLATFORM)).isEmpty();
    assertThat(FIRST.members(Filled.PLATFORM)).containsExactly(organisation);
    assertThat(LAST.members(Filled.PLATFORM)).containsExactly(organisation);
    assertThat(AFTER.members(Filled.PLATFORM)).isEmpty();
  }

  @Test
  void theWorkingGroupsAreThoseThatExist() {
    assertThat(BEFORE.workingGroups(Filled.PLATFORM)).isEmpty();
    assertThat(FIRST.workingGroups(Filled.PLATFORM)).containsExactly(Filled.WORKING_GROUP);
    assertThat(AFTER.workingGroups(Filled.PLATFORM)).isEmpty();
  }

  @Test
  void whoTakesPartInAGroupIsThoseOfTheDayInDocumentOrder() {
    Participation later =
        Participation.builder()
            .organisation(Id.of("later"))
            .term(Term.parse("2030-02-27/.."))
            .build();
    Body group =
        Body.builder()
            .from(Filled.WORKING_GROUP)
            .participations(List.of(later, Filled.PARTICIPATION))
            .build();

    assertThat(FIRST.participations(group)).containsExactly(Filled.PARTICIPATION);
    assertThat(LAST.participations(group)).containsExactly(later, Filled.PARTICIPATION);
    assertThat(AFTER.participations(group)).containsExactly(later);
  }

  @Test
  void anOfficeHasAHolderOrNone() {
    assertThat(BEFORE.holders(Filled.OFFICE)).isEmpty();
    assertThat(FIRST.holders(Filled.OFFICE)).containsExactly(Filled.TENURE);
    assertThat(AFTER.holders(Filled.OFFICE)).containsExactly(Filled.TENURE);
  }

  @Test
  void theCovenantsAreThoseThatRunInDocumentOrder() {
    Covenant ended = Filled.COVENANT;
    Covenant extended =
        Covenant.builder().from(ended).id(Id.of("extended")).ended(Optional.empty()).build();
    Register register =
        Register.builder().from(Filled.REGISTER).covenants(List.of(extended, ended)).build();

    assertThat(RegisterIndex.of(register).on(LocalDate.of(2024, 2, 28)).covenants()).isEmpty();
    assertThat(RegisterIndex.of(register).on(LocalDate.of(2024, 2, 29)).covenants())
        .containsExactly(extended, ended);
    assertThat(RegisterIndex.of(register).on(LocalDate.of(2024, 3, 1)).covenants())
        .containsExactly(extended);
    assertThat(RegisterIndex.of(register).on(LAST_DAY).covenants()).containsExactly(extended);
    assertThat(RegisterIndex.of(register).on(LAST_DAY.plusDays(1)).covenants())
        .containsExactly(extended);
    assertThat(RegisterIndex.of(register).on(LocalDate.of(2033, 2, 27)).covenants())
        .containsExactly(extended);
    assertThat(RegisterIndex.of(register).on(LocalDate.of(2033, 2, 28)).covenants()).isEmpty();
  }

  @Test
  void theSeatingOfABodyIsThatOfTheDay() {
    AdvisoryPlatform platform = Filled.PLATFORM;

    assertThat(BEFORE.seating(Filled.STEERING_COMMITTEE).plan()).isEmpty();
    assertThat(FIRST.seating(platform.bodies(BodyKind.STEERING_COMMITTEE).get(0)).substitutes())
        .containsExactly(Filled.MANDATE);
    assertThat(LAST.seating(Filled.STEERING_COMMITTEE).vacant()).isEqualTo(20);
    assertThat(AFTER.seating(Filled.STEERING_COMMITTEE).substitutes()).isEmpty();
  }
}

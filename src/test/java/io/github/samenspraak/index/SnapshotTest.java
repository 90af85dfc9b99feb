package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Participation;
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
      RegisterIndex.of(FilledValues.REGISTER).on(LocalDate.of(2024, 2, 28));
  private static final Snapshot FIRST =
      RegisterIndex.of(FilledValues.REGISTER).on(LocalDate.of(2024, 2, 29));
  private static final Snapshot LAST = RegisterIndex.of(FilledValues.REGISTER).on(LAST_DAY);
  private static final Snapshot AFTER =
      RegisterIndex.of(FilledValues.REGISTER).on(LAST_DAY.plusDays(1));

  @Test
  void aCharterIsInForceOrNoneIs() {
    assertThat(BEFORE.charter(FilledValues.PLATFORM)).isEmpty();
    assertThat(FIRST.charter(FilledValues.PLATFORM)).contains(FilledValues.CHARTER);
    assertThat(LAST.charter(FilledValues.PLATFORM)).contains(FilledValues.CHARTER);
    assertThat(AFTER.charter(FilledValues.PLATFORM)).isEmpty();
  }

  @Test
  void theMembersAreThoseOfTheDay() {
    Id<? extends Party> organisation = FilledValues.MEMBERSHIP.member();

    assertThat(BEFORE.members(FilledValues.PLATFORM)).isEmpty();
    assertThat(FIRST.members(FilledValues.PLATFORM)).containsExactly(organisation);
    assertThat(LAST.members(FilledValues.PLATFORM)).containsExactly(organisation);
    assertThat(AFTER.members(FilledValues.PLATFORM)).isEmpty();
  }

  @Test
  void theWorkingGroupsAreThoseThatExist() {
    assertThat(BEFORE.workingGroups(FilledValues.PLATFORM)).isEmpty();
    assertThat(FIRST.workingGroups(FilledValues.PLATFORM))
        .containsExactly(FilledValues.WORKING_GROUP);
    assertThat(AFTER.workingGroups(FilledValues.PLATFORM)).isEmpty();
  }

  @Test
  void theParticipantsOfAGroupAreThoseOfTheDayInDocumentOrder() {
    Participation present = FilledValues.WORKING_GROUP.participations().get(0);
    Participation later =
        Participation.builder()
            .participant(Id.of("later"))
            .term(Term.parse("2030-02-27/.."))
            .build();
    Body group =
        Body.builder()
            .from(FilledValues.WORKING_GROUP)
            .participations(List.of(later, present))
            .build();

    assertThat(FIRST.participations(group)).containsExactly(present);
    assertThat(LAST.participations(group)).containsExactly(later, present);
    assertThat(AFTER.participations(group)).containsExactly(later);
  }

  @Test
  void anOfficeHasAHolderOrNone() {
    assertThat(BEFORE.holders(FilledValues.OFFICE)).isEmpty();
    assertThat(FIRST.holders(FilledValues.OFFICE)).containsExactly(FilledValues.TENURE);
    assertThat(LAST.holders(FilledValues.OFFICE)).containsExactly(FilledValues.TENURE);
    assertThat(AFTER.holders(FilledValues.OFFICE)).isEmpty();
  }

  @Test
  void theCovenantsAreThoseThatRunInDocumentOrder() {
    Extension extension =
        Extension.builder()
            .term(Term.parse("2030-02-28/2033-02-27"))
            .decidedOn(LocalDate.of(2030, 1, 1))
            .build();
    Covenant ended =
        Covenant.builder().from(FilledValues.COVENANT).extensions(List.of(extension)).build();
    Covenant extended =
        Covenant.builder().from(ended).id(Id.of("extended")).ended(Optional.empty()).build();
    Register register =
        Register.builder().from(FilledValues.REGISTER).covenants(List.of(extended, ended)).build();

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
    AdvisoryPlatform platform = FilledValues.PLATFORM;

    assertThat(BEFORE.seating(FilledValues.STEERING_COMMITTEE).plan()).isEmpty();
    assertThat(FIRST.seating(platform.bodies(BodyKind.STEERING_COMMITTEE).get(0)).standIns())
        .containsExactly(FilledValues.STEERING_COMMITTEE.mandates().get(0));
    assertThat(LAST.seating(FilledValues.STEERING_COMMITTEE).vacant()).isEqualTo(12);
    assertThat(AFTER.seating(FilledValues.STEERING_COMMITTEE).standIns()).isEmpty();
  }
}

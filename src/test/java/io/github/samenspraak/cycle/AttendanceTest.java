package io.github.samenspraak.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  @Test
  void aPartyIsExpectedAsAMemberUnlessItIsAGuest() {
    Attendance attendance =
        Attendance.builder().party(Id.of("o")).presence(Presence.PRESENT).build();

    assertThat(attendance.representative()).isEmpty();
    assertThat(attendance.guest()).isFalse();
    assertThat(attendance.proxy()).isEmpty();
  }

  @Test
  void aPartyIsThereOnTheSpotOrFromElsewhere() {
    assertThat(Presence.values())
        .filteredOn(Presence::isThere)
        .containsExactly(Presence.PRESENT, Presence.REMOTE);
  }

  @Test
  void anAttendanceOfNobodyIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Attendance.builder().presence(Presence.ABSENT).build());
  }
}

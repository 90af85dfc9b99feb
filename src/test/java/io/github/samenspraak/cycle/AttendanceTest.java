package io.github.samenspraak.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  @Test
  void itNamesAnOrganisationAPersonOrBoth() {
    assertThat(
            Attendance.builder()
                .organisation(Id.of("o"))
                .presence(Presence.PRESENT)
                .build()
                .person())
        .isEmpty();
    assertThat(
            Attendance.builder()
                .person(Id.of("p"))
                .presence(Presence.EXCUSED)
                .build()
                .organisation())
        .isEmpty();
  }

  @Test
  void anAttendanceOfNobodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attendance.builder().presence(Presence.ABSENT).build())
        .withMessage("An attendance must name an organisation, a person, or both.");
  }
}

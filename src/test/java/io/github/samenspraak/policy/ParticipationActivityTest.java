package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticipationActivityTest {

  private static ParticipationActivity.Builder focusGroup() {
    return ParticipationActivity.builder()
        .id(Id.of("focus-group"))
        .method(ParticipationMethod.FOCUS_GROUP)
        .level(ParticipationLevel.CO_PRODUCE)
        .heldOn(LocalDate.of(2025, 3, 4))
        .audience(Audience.TARGET_GROUP);
  }

  @Test
  void anActivityMayHaveNoParticipantsButNotFewer() {
    assertThat(focusGroup().participants(0).build().participants()).hasValue(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> focusGroup().participants(-1).build())
        .withMessage("There must be 0 participants or more, not -1.");
  }

  @Test
  void howManyTookPartMayBeUnknown() {
    assertThat(focusGroup().build().participants()).isEmpty();
  }
}

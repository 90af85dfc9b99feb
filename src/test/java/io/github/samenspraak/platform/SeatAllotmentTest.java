package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Label;
import java.time.Period;
import org.junit.jupiter.api.Test;

class SeatAllotmentTest {

  private static SeatAllotment.Builder allotment() {
    return SeatAllotment.builder()
        .code("elected")
        .name(Label.of("Elected"))
        .basis(SeatBasis.ELECTED);
  }

  @Test
  void unlessSaidAnyNumberMayVoteForAnyLength() {
    SeatAllotment allotment = allotment().build();

    assertThat(allotment.minimum()).isEqualTo(0);
    assertThat(allotment.maximum()).isEmpty();
    assertThat(allotment.voting()).isTrue();
    assertThat(allotment.mandateLength()).isEmpty();
    assertThat(allotment.maximumConsecutiveMandates()).isEmpty();
    assertThat(allotment.filledBy()).isEmpty();
    assertThat(allotment.drawnFrom()).isEmpty();
    assertThat(allotment.membersOnly()).isFalse();
    assertThat(allotment.countsTowardsCap()).isTrue();
    assertThat(allotment.endsWithLegislature()).isFalse();
  }

  @Test
  void aBlankCodeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allotment().code(" ").build())
        .withMessage("The code of an allotment must not be blank.");
  }

  @Test
  void aMaximumBelowTheMinimumIsRefused() {
    assertThat(allotment().minimum(3).maximum(3).build().maximum()).hasValue(3);
    assertThat(allotment().maximum(0).build().maximum()).hasValue(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allotment().minimum(3).maximum(2).build())
        .withMessage(
            "An allotment must have from 0 or more to as many or more seats, not from 3 to 2.");
    assertThatIllegalArgumentException().isThrownBy(() -> allotment().minimum(-1).build());
  }

  @Test
  void aMandateLastsAtLeastOneDay() {
    assertThat(allotment().mandateLength(Period.ofDays(1)).build().mandateLength())
        .contains(Period.ofDays(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allotment().mandateLength(Period.ZERO).build())
        .withMessage("An allotment must allow mandates of at least one day, not of P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allotment().mandateLength(Period.of(1, -1, 0)).build());
  }

  @Test
  void aPersonMayHoldAtLeastOneMandate() {
    assertThat(allotment().maximumConsecutiveMandates(1).build().maximumConsecutiveMandates())
        .hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allotment().maximumConsecutiveMandates(0).build())
        .withMessage("An allotment must allow a person at least 1 mandate.");
  }
}

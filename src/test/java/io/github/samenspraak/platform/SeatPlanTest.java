package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import org.junit.jupiter.api.Test;

class SeatPlanTest {

  private static final SeatAllotment ELECTED = allotment("elected");
  private static final SeatAllotment PROVINCE = allotment("province");

  private static SeatAllotment allotment(String code) {
    return SeatAllotment.builder()
        .code(code)
        .name(Label.of(code))
        .basis(SeatBasis.ELECTED)
        .minimum(15)
        .build();
  }

  private static SeatPlan.Builder plan() {
    return SeatPlan.builder().inForce(Term.parse("2018-01-25/.."));
  }

  @Test
  void unlessSaidNobodyNeedsToSit() {
    assertThat(plan().seatCap(20).build().minimumSeated()).isEqualTo(0);
  }

  @Test
  void anAllotmentIsFoundByItsCode() {
    SeatPlan plan = plan().seatCap(20).addAllotments(ELECTED, PROVINCE).build();

    assertThat(plan.findAllotment("province")).contains(PROVINCE);
    assertThat(plan.findAllotment("Province")).isEmpty();
  }

  @Test
  void aPlanWithoutASeatIsRefused() {
    assertThat(plan().seatCap(1).build().seatCap()).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().seatCap(0).build())
        .withMessage(
            "A seat plan must have at least 1 seat and ask for 0 to all of them to be filled, not"
                + " for 0 of 0.");
  }

  @Test
  void aMinimumOutsideOf0AndTheSeatCapIsRefused() {
    assertThat(plan().seatCap(20).minimumSeated(20).build().minimumSeated()).isEqualTo(20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().seatCap(20).minimumSeated(21).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().seatCap(20).minimumSeated(-1).build());
  }

  @Test
  void twoAllotmentsOfOneCodeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().seatCap(20).addAllotments(ELECTED, PROVINCE, ELECTED).build())
        .withMessage(
            "The allotments of a seat plan must have different codes: [elected, province,"
                + " elected].");
  }

  @Test
  void allotmentsThatDoNotFitInTheCapAreRecorded() {
    assertThat(plan().seatCap(20).addAllotments(ELECTED, PROVINCE).build().allotments()).hasSize(2);
  }
}

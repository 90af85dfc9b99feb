package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static SeatPlan plan(int seatCap, String inForce) {
    return SeatPlan.builder().seatCap(seatCap).inForce(Term.parse(inForce)).build();
  }

  @Test
  void aSeatPlanIsInForceOnTheDaysOfItsTerm() {
    SeatPlan twenty = plan(20, "2018-01-25/2023-12-31");
    SeatPlan fifteen = plan(15, "2024-01-01/..");
    Body body =
        Body.builder()
            .kind(BodyKind.MANAGEMENT_COMMITTEE)
            .id(Id.of("b"))
            .name(Label.of("Committee"))
            .addSeatPlans(fifteen, twenty)
            .build();

    assertThat(body.seatPlanInForce().on(LocalDate.of(2018, 1, 24))).isEmpty();
    assertThat(body.seatPlanInForce().on(LocalDate.of(2023, 12, 31))).contains(twenty);
    assertThat(body.seatPlanInForce().on(LocalDate.of(2024, 1, 1))).contains(fifteen);
  }
}

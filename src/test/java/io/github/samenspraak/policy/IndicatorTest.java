package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static Indicator in(String unit) {
    return Indicator.builder()
        .id(Id.of("arrears"))
        .name(Label.of("Achterstallige huur"))
        .unit(unit)
        .better(Direction.LOWER)
        .build();
  }

  @Test
  void onlyWhatIsCountedInPercentIsAShare() {
    assertThat(in("%").isShare()).isTrue();
    assertThat(in("households").isShare()).isFalse();
    assertThat(in("% of households").isShare()).isFalse();
  }

  @Test
  void aBlankUnitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(" "))
        .withMessage("The unit of an indicator must not be blank.");
  }
}

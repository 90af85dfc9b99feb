package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static Indicator in(String unit) {
    return Indicator.builder()
        .id(Id.of("arrears"))
        .name(Label.of("Achterstallige huur"))
        .unit(Label.of(unit))
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
  void aShareIsOneInEveryLanguage() {
    Label inBoth = Label.of(Map.of(Locale.FRENCH, "%", Locale.ENGLISH, "%"));
    Label inOne = Label.of(Map.of(Locale.FRENCH, "%", Locale.ENGLISH, "people"));
    assertThat(Indicator.builder().from(in("%")).unit(inBoth).build().isShare()).isTrue();
    assertThat(Indicator.builder().from(in("%")).unit(inOne).build().isShare()).isFalse();
  }
}

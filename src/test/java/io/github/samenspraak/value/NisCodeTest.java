package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NisCodeTest {

  @Test
  void theCodeOfNamurIsThatOfAMunicipality() {
    assertThat(NisCode.of("92094").isOfMunicipality()).isTrue();
    assertThat(NisCode.of("92094").arrondissement()).isEqualTo("92");
    assertThat(NisCode.of("92094").toString()).isEqualTo("92094");
  }

  @Test
  void theCodeOfAnArrondissementIsNot() {
    assertThat(NisCode.of("92000").isOfMunicipality()).isFalse();
    assertThat(NisCode.of("92100").isOfMunicipality()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5000", "920945", "9209A", " 92094", "٩٢٠٩٤", "-2094"})
  void anotherTextIsKeptAndIsNot(String code) {
    assertThat(NisCode.of(code).isOfMunicipality()).isFalse();
    assertThat(NisCode.of(code).value()).isEqualTo(code);
  }

  @Test
  void theArrondissementOfAShortCodeIsAllThereIs() {
    assertThat(NisCode.of("9").arrondissement()).isEqualTo("9");
  }

  @Test
  void aTextThatCannotBeAnIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NisCode.of(" "))
        .withMessage("A NIS code must not be blank.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NisCode.of("92094\n"))
        .withMessage("A NIS code must be short and have no control character.");
    assertThatIllegalArgumentException().isThrownBy(() -> NisCode.of("9".repeat(513)));
    assertThat(NisCode.of("9".repeat(512)).value()).hasSize(512);
  }
}

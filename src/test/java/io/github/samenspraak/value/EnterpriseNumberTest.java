package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0566.988.259",
        "0207.500.123",
        "0681.759.451", // as they are published
        "0207500123",
        "BE0207500123",
        "BE 0207.500.123",
        "BE.0207 500 123", // other ways to write
        "1000.000.021" // the numbers that begin with 1
      })
  void aNumberWithTheRightCheckNumberIsValid(String number) {
    assertThat(EnterpriseNumber.of(number).isValid()).isTrue();
  }

  @Test
  void whereTheRemainderIs0TheCheckNumberIs97() {
    assertThat(EnterpriseNumber.of("0000.009.797").isValid()).isTrue();
    assertThat(EnterpriseNumber.of("0000.009.700").isValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0786.771.661", // wrong check number
        "2.147.812.897", // an establishment unit
        "2147.812.897",
        "207.500.123", // as it was written before 2003
        "0207.500.1230",
        "0207.500.12A",
        "NL0207.500.123",
        "0207-500-123",
        "tel. 0207500123"
      })
  void anotherIsKeptAsItIsWrittenAndIsNotValid(String number) {
    assertThat(EnterpriseNumber.of(number).isValid()).isFalse();
    assertThat(EnterpriseNumber.of(number).toString()).isEqualTo(number);
  }

  @Test
  void aTextWithoutADigitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnterpriseNumber.of("unknown"))
        .withMessage("An enterprise number has digits, not unknown.");
    assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of("٠٢٠٧"));
  }

  @Test
  void numbersWithTheSameDigitsAreEqualHoweverTheyAreWritten() {
    EnterpriseNumber number = EnterpriseNumber.of("0207.500.123");

    assertThat(number.digits()).isEqualTo("0207500123");
    assertThat(EnterpriseNumber.of("BE0207500123"))
        .isEqualTo(number)
        .hasSameHashCodeAs(number)
        .hasToString("BE0207500123");
    assertThat(EnterpriseNumber.of("0566.988.259")).isNotEqualTo(number);
  }

  @Property
  void ofAllCheckNumbersExactlyOneIsRight(@ForAll @IntRange(max = 19_999_999) int base) {
    long valid = 0;
    for (int check = 0; check < 100; check++) {
      valid += EnterpriseNumber.of("%08d%02d".formatted(base, check)).isValid() ? 1 : 0;
    }
    assertThat(valid).isEqualTo(1);
  }
}

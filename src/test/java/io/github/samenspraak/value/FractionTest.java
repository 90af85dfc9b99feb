package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  private static final Fraction HALF = Fraction.of(1, 2);
  private static final Fraction TWO_THIRDS = Fraction.of(2, 3);

  @Test
  void itIsReachedByExactlyThatPartOfTheWhole() {
    assertThat(HALF.isReachedBy(9, 20)).isFalse();
    assertThat(HALF.isReachedBy(10, 20)).isTrue();
    assertThat(HALF.isReachedBy(10, 21)).isFalse();
    assertThat(HALF.isReachedBy(11, 21)).isTrue();
    assertThat(HALF.isReachedBy(0, 0)).isTrue();
  }

  @Test
  void itIsExceededByMoreThanThatPartOfTheWhole() {
    assertThat(TWO_THIRDS.isExceededBy(12, 18)).isFalse();
    assertThat(TWO_THIRDS.isExceededBy(13, 18)).isTrue();
    assertThat(TWO_THIRDS.isExceededBy(2, 3)).isFalse();
    assertThat(TWO_THIRDS.isExceededBy(0, 0)).isFalse();
  }

  @Test
  void largeNumbersDoNotOverflow() {
    Fraction almostAll = Fraction.of(999_999_998, 999_999_999);

    assertThat(almostAll.isReachedBy(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
    assertThat(almostAll.isReachedBy(1, Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void itMayBeTheWholeAndMustBeMoreThanNothing() {
    assertThat(Fraction.of(3, 3).isReachedBy(5, 5)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(0, 2))
        .withMessage("A fraction must be more than nothing and at most the whole, not 0/2.");
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(-2, -1));
  }

  @Test
  void itIsReadAndWrittenWithASlash() {
    assertThat(Fraction.parse("2/3")).isEqualTo(TWO_THIRDS).hasToString("2/3");
    assertThat(Fraction.parse("2/4")).isNotEqualTo(HALF).hasToString("2/4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1/", "/2", "1/2/3", "1 / 2", "-1/2", "+1/2", "a/b", "0.5", "50%", "١/٢"})
  void anotherTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.parse(text))
        .withMessage("A fraction is written as 1/2, not as " + text + ".");
  }

  @Test
  void numbersThatMakeNoFractionOrAreTooLongAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("3/2"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("0/0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("1/9999999999"));
  }
}

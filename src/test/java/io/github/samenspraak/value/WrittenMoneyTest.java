package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Strings;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMoneyTest {

  @Test
  void itIsTheAmountThatItsTextSays() {
    assertThat(WrittenMoney.parse("EUR 12500.50").money())
        .isEqualTo(Money.of(CurrencyUnit.EUR, new BigDecimal("12500.50")));
    assertThat(WrittenMoney.parse("JPY 500").money())
        .isEqualTo(Money.ofMajor(CurrencyUnit.JPY, 500));
    assertThat(WrittenMoney.parse("EUR 0").money()).isEqualTo(Money.zero(CurrencyUnit.EUR));
  }

  @ParameterizedTest
  @CsvSource({
    "EUR 12500, EUR 12500.00",
    "EUR 12500.5, EUR 12500.50",
    "EUR 007.00, EUR 7.00",
    "JPY 500, JPY 500",
    "KWD 1.5, KWD 1.500"
  })
  void itIsWrittenWithAllDecimalsOfItsCurrency(String text, String written) {
    assertThat(WrittenMoney.parse(text)).hasToString(written);
    assertThat(WrittenMoney.parse(text))
        .isEqualTo(WrittenMoney.parse(written))
        .hasSameHashCodeAs(WrittenMoney.parse(written));
  }

  @Test
  void amountsDifferInNumberOrInCurrency() {
    assertThat(WrittenMoney.parse("EUR 1.00"))
        .isNotEqualTo(WrittenMoney.parse("EUR 1.01"))
        .isNotEqualTo(WrittenMoney.parse("CHF 1.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12500.00",
        "EUR",
        "EUR ",
        "EUR12500.00",
        "EUR  12500.00",
        " EUR 12500.00",
        "EUR 12500.00 ",
        "12500.00 EUR",
        "eur 12500.00",
        "EUR 12.500,00",
        "EUR 12,500.00",
        "EUR 1e3",
        "EUR .50",
        "EUR 50.",
        "EUR +1.00",
        "EUR -1.00",
        "EUR ١"
      })
  void aTextOfAnotherFormIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenMoney.parse(text))
        .withMessage("An amount of money is written as EUR 12500.00.");
  }

  @Test
  void aCurrencyThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenMoney.parse("ECU 1.00"))
        .withMessage("Unknown currency 'ECU'");
  }

  /** Twelve and a half euros, or twelve thousand five hundred? */
  @Test
  void moreDecimalsThanTheCurrencyHasAreRefusedEvenZeros() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenMoney.parse("EUR 12.500"))
        .withMessage("EUR has no more than 2 decimals.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenMoney.parse("JPY 1.0"))
        .withMessage("JPY has no more than 0 decimals.");
    assertThat(WrittenMoney.parse("KWD 12.500").money().getAmount()).isEqualTo("12.500");
  }

  @Test
  void aTextHasAtMost100Characters() {
    String nines = Strings.repeat("9", 96);

    assertThat(WrittenMoney.parse("EUR " + nines)).hasToString("EUR " + nines + ".00");
    assertThatIllegalArgumentException().isThrownBy(() -> WrittenMoney.parse("EUR 9" + nines));
  }
}

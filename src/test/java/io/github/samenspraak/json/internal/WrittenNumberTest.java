package io.github.samenspraak.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "'28,4', 28.4",
    "28.4, 28.4",
    "28 %, 28",
    "'28,4%', 28.4",
    "'1.234,5', 1234.5",
    "'1,234.5', 1234.5",
    "1 234 567, 1234567",
    "'-0,5', -0.5",
    "'1,234', 1.234",
  })
  void aNumberIsUnderstoodAsPeopleWriteIt(String text, BigDecimal number) {
    assertThat(WrittenNumber.find(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.2.3", "1,2,3", "many", "1e9", "-", "."})
  void whatIsNoNumberIsNotUnderstood(String text) {
    assertThat(WrittenNumber.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12500, EUR 12500.00",
    "'€ 12.500,00', EUR 12500.00",
    "'€12.500', EUR 12500.00",
    "'12.500,5 euro', EUR 12500.50",
    "'12 500,- EUR', EUR 12500.00",
    "USD 12.50, USD 12.50",
    "€\u00a012\u00a0500, EUR 12500.00",
  })
  void anAmountIsUnderstoodAsPeopleWriteIt(String text, String amount) {
    assertThat(WrittenNumber.findMoney(text)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "EUR", "much", "12,3456", ""})
  void whatIsNoAmountIsNotUnderstood(String text) {
    assertThat(WrittenNumber.findMoney(text)).isEmpty();
  }
}

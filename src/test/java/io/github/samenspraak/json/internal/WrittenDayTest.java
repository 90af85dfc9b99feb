package io.github.samenspraak.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.internal.WrittenDay.Order;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @CsvSource({
    "31/10/2026, 2026-10-31",
    "1/9/26, 2026-09-01",
    "31-10-2026, 2026-10-31",
    "31.10.2026, 2026-10-31",
    "10/31/2026, 2026-10-31",
    "2026/10/31, 2026-10-31",
    "2026-1-5, 2026-01-05",
    "20261031, 2026-10-31",
    "2026-31-10, 2026-10-31",
    "2026-10-31T00:00:00Z, 2026-10-31",
    "31 oktober 2026, 2026-10-31",
    "1er janvier 2026, 2026-01-01",
    "31. Oktober 2026, 2026-10-31",
    "31 okt. 2026, 2026-10-31",
    "1st of March 2026, 2026-03-01",
    "29/02/2028, 2028-02-29",
  })
  void aDayIsGuessedAsPeopleWriteIt(String text, LocalDate day) {
    assertThat(WrittenDay.guess(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1/9/2026, DAY_FIRST, 2026-09-01",
    "1/9/2026, MONTH_FIRST, 2026-01-09",
    "2026/1/9, MONTH_FIRST, 2026-01-09",
    "1 / 9 / 26, DAY_FIRST, 2026-09-01",
    "1/9/75, DAY_FIRST, 1975-09-01",
    "1december 2026, MONTH_FIRST, 2026-12-01",
    "15 fevrier 2026, DAY_FIRST, 2026-02-15"
  })
  void aDayIsUnderstoodInTheOrderOfDayAndMonth(String text, Order order, LocalDate day) {
    assertThat(WrittenDay.find(text, order)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10/31/2026", "2026-31-10", "20261031", "tot 31 mei 2026"})
  void whatIsOnlyGuessedIsNotUnderstood(String text) {
    assertThat(WrittenDay.find(text, Order.DAY_FIRST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/13/2026",
        "30/02/2026",
        "29/02/2026",
        "2026",
        "soon",
        "0/0/0",
        "99 mei 2026"
      })
  void whatIsNoDayIsNotUnderstood(String text) {
    assertThat(WrittenDay.guess(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"46326, 2026-10-31", "45292, 2024-01-01", "20000, 1954-10-03", "80000, 2119-01-11"})
  void aNumberOfASpreadsheetIsADay(String number, LocalDate day) {
    assertThat(WrittenDay.ofSpreadsheet(number)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "19999", "80001", "461234", "46326.5", ""})
  void anotherNumberIsNone(String number) {
    assertThat(WrittenDay.ofSpreadsheet(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10, 2026-10",
    "10/2026, 2026-10",
    "oktober 2026, 2026-10",
    "März 2026, 2026-03"
  })
  void aMonthIsUnderstood(String text, YearMonth month) {
    assertThat(WrittenDay.findMonth(text)).contains(month);
  }

  @ParameterizedTest
  @CsvSource({
    "31/03, DAY_FIRST, --03-31",
    "3/12, MONTH_FIRST, --03-12",
    "31 maart, DAY_FIRST, --03-31",
    "1er mars, DAY_FIRST, --03-01",
    "29/2, DAY_FIRST, --02-29"
  })
  void aDayOfTheYearIsUnderstood(String text, Order order, MonthDay day) {
    assertThat(WrittenDay.findDayOfYear(text, order)).contains(day);
  }
}

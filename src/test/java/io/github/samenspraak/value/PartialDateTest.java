package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "1994,       1994-01-01, 1994-12-31",
    "2001-09,    2001-09-01, 2001-09-30",
    "2024-02,    2024-02-01, 2024-02-29",
    "2023-02,    2023-02-01, 2023-02-28",
    "2001-09-18, 2001-09-18, 2001-09-18",
    "2001-01-01, 2001-01-01, 2001-01-01",
    "0987,       0987-01-01, 0987-12-31",
    "0987-11,    0987-11-01, 0987-11-30",
  })
  void itMeansAllDaysFromTheEarliestToTheLatest(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.toString()).isEqualTo(text);
  }

  @Test
  void itIsMadeOfAYearAMonthOrADay() {
    assertThat(PartialDate.of(Year.of(1994))).isEqualTo(PartialDate.parse("1994"));
    assertThat(PartialDate.of(YearMonth.of(2001, 9))).isEqualTo(PartialDate.parse("2001-09"));
    assertThat(PartialDate.of(LocalDate.of(2001, 9, 18)))
        .isEqualTo(PartialDate.parse("2001-09-18"));
  }

  @Test
  void itIsEqualOnlyToADateThatIsAsPrecise() {
    assertThat(PartialDate.parse("2001-09"))
        .isNotEqualTo(PartialDate.parse("2001"))
        .isNotEqualTo(PartialDate.parse("2001-09-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "94",
        "994",
        "01994",
        "1994-9",
        "2001-13",
        "2001-02-29",
        "18-09-2001",
        "2001-09-18T00:00",
        "0000",
        "0000-12",
        "-001-01",
        "+10000-01-01",
        "about 1994"
      })
  void anotherTextIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void aRefusedTextIsToldHowToWriteIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("2001-02-29"))
        .withMessage(
            "A partial date is written as 1994, 2001-09 or 2001-09-18, not as 2001-02-29.");
  }

  @Test
  void daysThatAreNoWholeYearOrMonthAreRefused() {
    LocalDate newYear = LocalDate.of(2001, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(newYear, newYear.plusDays(1)))
        .withMessage("A partial date is a year, a month or a day, not 2001-01-01 to 2001-01-02.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(newYear, LocalDate.of(2002, 12, 31)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(newYear, newYear.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(newYear.plusDays(1), LocalDate.of(2001, 12, 31)));
  }

  @Test
  void itLiesInTheYears1To9999() {
    assertThat(PartialDate.of(Year.of(1)).toString()).isEqualTo("0001");
    assertThat(PartialDate.of(Year.of(9999)).toString()).isEqualTo("9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(Year.of(0)))
        .withMessage("A partial date must lie in the years 1 to 9999, not in 0.");
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(Year.of(10_000)));
  }

  @Property
  void itIsReadFromItsText(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        days.map(PartialDate::of),
        days.map(day -> PartialDate.of(YearMonth.from(day))),
        days.map(day -> PartialDate.of(Year.from(day))));
  }
}

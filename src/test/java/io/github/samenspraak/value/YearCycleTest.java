package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;

class YearCycleTest {

  private static final YearCycle SCHOOL_YEARS = new YearCycle(MonthDay.of(9, 1));
  private static final YearCycle FROM_LEAP_DAY = new YearCycle(MonthDay.of(2, 29));

  private static int yearOf(YearCycle cycle, String day) {
    return cycle.yearOf(LocalDate.parse(day)).getValue();
  }

  @Test
  void aYearIsCalledAfterTheCalendarYearInWhichItBegins() {
    assertThat(SCHOOL_YEARS.days(Year.of(2024))).isEqualTo(Term.parse("2024-09-01/2025-08-31"));
    assertThat(yearOf(SCHOOL_YEARS, "2024-08-31")).isEqualTo(2023);
    assertThat(yearOf(SCHOOL_YEARS, "2024-09-01")).isEqualTo(2024);
    assertThat(yearOf(SCHOOL_YEARS, "2025-08-31")).isEqualTo(2024);
  }

  @Test
  void calendarYearsBeginOn1January() {
    assertThat(YearCycle.CALENDAR.days(Year.of(2024))).isEqualTo(Term.in(Year.of(2024)));
    assertThat(yearOf(YearCycle.CALENDAR, "2024-12-31")).isEqualTo(2024);
    assertThat(yearOf(YearCycle.CALENDAR, "2025-01-01")).isEqualTo(2025);
  }

  @Test
  void whereThereIsNo29FebruaryAYearBeginsOnThe28th() {
    assertThat(FROM_LEAP_DAY.days(Year.of(2023))).isEqualTo(Term.parse("2023-02-28/2024-02-28"));
    assertThat(FROM_LEAP_DAY.days(Year.of(2024))).isEqualTo(Term.parse("2024-02-29/2025-02-27"));
    assertThat(FROM_LEAP_DAY.days(Year.of(2025))).isEqualTo(Term.parse("2025-02-28/2026-02-27"));
    assertThat(yearOf(FROM_LEAP_DAY, "2024-02-28")).isEqualTo(2023);
    assertThat(yearOf(FROM_LEAP_DAY, "2025-02-28")).isEqualTo(2025);
  }

  @Test
  void everyDayBelongsToExactlyOneYear() {
    for (YearCycle cycle : new YearCycle[] {YearCycle.CALENDAR, SCHOOL_YEARS, FROM_LEAP_DAY}) {
      LocalDate day = LocalDate.of(2022, 1, 1);
      for (; day.getYear() < 2030; day = day.plusDays(1)) {
        Year year = cycle.yearOf(day);
        assertThat(cycle.days(year).contains(day)).isTrue();
        assertThat(cycle.days(year.plusYears(1))).matches(cycle.days(year)::abuts);
      }
    }
  }

  @Test
  void theLastYearThereIsEndsWith9999() {
    assertThat(SCHOOL_YEARS.days(Year.of(9999))).isEqualTo(Term.parse("9999-09-01/9999-12-31"));
  }
}

package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.junit.jupiter.api.Test;

class YearlyDueTest {

  private static LocalDate due(YearlyDue due, String lastDay) {
    return due.dueAfter(LocalDate.parse(lastDay));
  }

  @Test
  void aDayLiesInTheCalendarYearAfterTheOneInWhichTheYearEnds() {
    YearlyDue march = YearlyDue.by(MonthDay.of(3, 31));

    assertThat(march.yearsLater()).isEqualTo(1);
    assertThat(due(march, "2024-12-31")).isEqualTo("2025-03-31");
    assertThat(due(march, "2025-08-31")).isEqualTo("2026-03-31");
  }

  @Test
  void orAsManyCalendarYearsLaterAsItSays() {
    YearlyDue.Builder december = YearlyDue.builder().day(MonthDay.of(12, 15));

    assertThat(due(december.yearsLater(0).build(), "2024-12-31")).isEqualTo("2024-12-15");
    assertThat(due(december.yearsLater(0).build(), "2025-08-31")).isEqualTo("2025-12-15");
    assertThat(due(december.yearsLater(2).build(), "2024-12-31")).isEqualTo("2026-12-15");
  }

  @Test
  void theLeapDayIs28FebruaryInACommonYear() {
    YearlyDue leapDay = YearlyDue.by(MonthDay.of(2, 29));

    assertThat(due(leapDay, "2023-12-31")).isEqualTo("2024-02-29");
    assertThat(due(leapDay, "2024-12-31")).isEqualTo("2025-02-28");
  }

  @Test
  void aLengthIsCountedFromTheLastDayOfTheYear() {
    YearlyDue threeMonths = YearlyDue.within(Period.ofMonths(3));

    assertThat(due(threeMonths, "2024-12-31")).isEqualTo("2025-03-31");
    assertThat(due(threeMonths, "2025-08-31")).isEqualTo("2025-11-30");
    assertThat(due(threeMonths, "2023-11-29")).isEqualTo("2024-02-29");
    assertThat(due(threeMonths, "2024-11-29")).isEqualTo("2025-02-28");
    assertThat(due(YearlyDue.within(Period.ofDays(1)), "2024-12-31")).isEqualTo("2025-01-01");
  }

  @Test
  void itIsEitherADayOrALength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyDue.builder().build())
        .withMessage("A yearly due day must be either a day of the calendar or a length of time.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> YearlyDue.builder().day(MonthDay.of(3, 31)).within(Period.ofMonths(3)).build());
  }

  @Test
  void aDayBeforeTheYearAndALengthOfLessThanADayAreRefused() {
    YearlyDue.Builder march = YearlyDue.builder().day(MonthDay.of(3, 31));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> march.yearsLater(-1).build())
        .withMessage("A yearly due day must lie 0 to 100 years later.");
    assertThatIllegalArgumentException().isThrownBy(() -> march.yearsLater(101).build());
    assertThat(march.yearsLater(100).build().yearsLater()).isEqualTo(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyDue.within(Period.ZERO))
        .withMessage("A length of time after the end of a year must be at least one day, not P0D.");
    assertThatIllegalArgumentException().isThrownBy(() -> YearlyDue.within(Period.ofDays(-1)));
  }
}

package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceRuleTest {

  private static PausedDays pause(String firstDay, String lastDay) {
    return PausedDays.builder()
        .firstDay(MonthDay.parse(firstDay))
        .lastDay(MonthDay.parse(lastDay))
        .build();
  }

  private static LocalDate due(AdviceRule rule, String day, Period time) {
    return rule.calendar().dueAfter(LocalDate.parse(day), time);
  }

  @Test
  void withoutPausesATimeEndsWhenItEnds() {
    AdviceRule rule = AdviceRule.builder().build();

    assertThat(due(rule, "2025-01-06", Period.ofWeeks(6))).isEqualTo("2025-02-17");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-19, 2025-06-30", // The last day before the pause.
    "2025-05-20, 2025-09-01", // The first day of the pause does not count.
    "2025-07-10, 2025-10-12", // Begins in the pause.
    "2025-09-01, 2025-10-13"
  })
  void theDueDayMovesByADayForEachPausedDayUpToIt(String day, String due) {
    AdviceRule rule = AdviceRule.builder().addPaused(pause("--07-01", "--08-31")).build();

    assertThat(due(rule, day, Period.ofWeeks(6))).isEqualTo(due);
  }

  @Test
  void aPauseMayPassNewYear() {
    AdviceRule rule = AdviceRule.builder().addPaused(pause("--12-20", "--01-05")).build();

    assertThat(due(rule, "2025-12-10", Period.ofDays(9))).isEqualTo("2025-12-19");
    assertThat(due(rule, "2025-12-10", Period.ofDays(10))).isEqualTo("2026-01-06");
    assertThat(due(rule, "2025-12-25", Period.ofDays(10))).isEqualTo("2026-01-15");
  }

  @Test
  void aPausedLeapDayCountsInALeapYearOnly() {
    AdviceRule rule = AdviceRule.builder().addPaused(pause("--02-29", "--02-29")).build();

    assertThat(due(rule, "2024-02-20", Period.ofDays(10))).isEqualTo("2024-03-02");
    assertThat(due(rule, "2025-02-20", Period.ofDays(10))).isEqualTo("2025-03-02");
  }

  @Test
  void itCountsAsIfDayByDay() {
    AdviceRule rule =
        AdviceRule.builder()
            .addPaused(pause("--12-20", "--01-05"), pause("--02-27", "--03-02"))
            .addPaused(pause("--03-01", "--10-30"))
            .build();
    for (int length = 1; length < 400; length += 3) {
      LocalDate day = LocalDate.of(2023, 1, 1).plusDays(7L * length);
      int left = length;
      LocalDate expected = day;
      while (left > 0) {
        expected = expected.plusDays(1);
        MonthDay at = MonthDay.from(expected);
        if (rule.paused().stream().noneMatch(pause -> pause.contain(at))) {
          left--;
        }
      }
      assertThat(rule.calendar().dueAfter(day, Period.ofDays(length))).isEqualTo(expected);
    }
  }

  @Test
  void pausesThatLeaveNoDayAndTimesOfLessThanADayAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdviceRule.builder().addPaused(pause("--03-01", "--02-29")).build())
        .withMessage("Pauses must leave at least one day of every year.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdviceRule.builder().replyWithin(Period.ZERO).build())
        .withMessage("A time for advice or its answer must be at least one day, not P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdviceRule.builder().adviceWithin(Period.ofWeeks(-6)).build());
  }
}

package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import org.junit.jupiter.api.Test;

class ReportingCalendarTest {

  private static final Year YEAR = Year.of(2024);

  @Test
  void eachStepHasAYearOfItsOwn() {
    ReportingCalendar calendar =
        ReportingCalendar.builder()
            .conclusions(YearlyDue.builder().day(MonthDay.of(12, 15)).yearsLater(0).build())
            .presentation(YearlyDue.by(MonthDay.of(3, 31)))
            .publication(YearlyDue.within(Period.ofMonths(6)))
            .build();

    assertThat(calendar.conclusionsDueFor(YEAR)).contains(LocalDate.of(2024, 12, 15));
    assertThat(calendar.presentationDueFor(YEAR)).contains(LocalDate.of(2025, 3, 31));
    assertThat(calendar.publicationDueFor(YEAR)).contains(LocalDate.of(2025, 6, 30));
    assertThat(calendar.reportDueFor(YEAR)).contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void aStepIsDueAfterTheEndOfAYearThatBeginsOnAnyDay() {
    ReportingCalendar calendar =
        ReportingCalendar.builder()
            .yearBegins(MonthDay.of(9, 1))
            .conclusions(YearlyDue.builder().day(MonthDay.of(12, 15)).yearsLater(0).build())
            .presentation(YearlyDue.within(Period.ofMonths(3)))
            .publication(YearlyDue.by(MonthDay.of(1, 31)))
            .build();

    assertThat(calendar.conclusionsDueFor(YEAR)).contains(LocalDate.of(2025, 12, 15));
    assertThat(calendar.presentationDueFor(YEAR)).contains(LocalDate.of(2025, 11, 30));
    assertThat(calendar.publicationDueFor(YEAR)).contains(LocalDate.of(2026, 1, 31));
  }

  @Test
  void conclusionsWithoutADayOfTheirOwnAreDueWithTheReport() {
    ReportingCalendar calendar =
        ReportingCalendar.builder().presentation(YearlyDue.by(MonthDay.of(3, 31))).build();

    assertThat(calendar.conclusionsDueFor(YEAR)).contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void anAnswerIsDueAfterThePresentation() {
    ReportingCalendar calendar =
        ReportingCalendar.builder().answerWithin(Period.ofMonths(3)).build();

    assertThat(calendar.answerDueAfter(LocalDate.of(2025, 11, 30)))
        .contains(LocalDate.of(2026, 2, 28));
    assertThat(ReportingCalendar.builder().build().answerDueAfter(LocalDate.of(2025, 3, 31)))
        .isEmpty();
  }

  @Test
  void unlessSaidYearsBeginOn1JanuaryAndNothingIsDueNorExpected() {
    ReportingCalendar calendar = ReportingCalendar.builder().build();

    assertThat(calendar.yearBegins()).isEqualTo(MonthDay.of(1, 1));
    assertThat(calendar.conclusionsDueFor(YEAR)).isEmpty();
    assertThat(calendar.presentationDueFor(YEAR)).isEmpty();
    assertThat(calendar.publicationDueFor(YEAR)).isEmpty();
    assertThat(calendar.reportDueFor(YEAR)).isEmpty();
    assertThat(calendar.avenuesExpected()).isFalse();
  }

  @Test
  void aTimeToAnswerOfLessThanADayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingCalendar.builder().answerWithin(Period.ZERO).build())
        .withMessage(
            "A reporting calendar must leave at least one day to answer a report, not P0D.");
  }
}

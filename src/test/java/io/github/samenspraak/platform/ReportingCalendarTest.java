package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;

class ReportingCalendarTest {

  private static final Year YEAR = Year.of(2024);

  @Test
  void itsDaysFallInTheYearAfterTheYearReportedOn() {
    ReportingCalendar calendar =
        ReportingCalendar.builder()
            .conclusionsDue(MonthDay.of(1, 31))
            .presentationDue(MonthDay.of(3, 31))
            .publicationDue(MonthDay.of(6, 30))
            .answerDue(MonthDay.of(12, 31))
            .build();

    assertThat(calendar.conclusionsDueFor(YEAR)).contains(LocalDate.of(2025, 1, 31));
    assertThat(calendar.presentationDueFor(YEAR)).contains(LocalDate.of(2025, 3, 31));
    assertThat(calendar.publicationDueFor(YEAR)).contains(LocalDate.of(2025, 6, 30));
    assertThat(calendar.answerDueFor(YEAR)).contains(LocalDate.of(2025, 12, 31));
  }

  @Test
  void orInThatYearItselfIfItSaysSo() {
    ReportingCalendar calendar =
        ReportingCalendar.builder()
            .conclusionsDue(MonthDay.of(12, 1))
            .inFollowingYear(false)
            .build();

    assertThat(calendar.conclusionsDueFor(YEAR)).contains(LocalDate.of(2024, 12, 1));
  }

  @Test
  void aStepWithoutADayIsNotDue() {
    ReportingCalendar calendar = ReportingCalendar.builder().build();

    assertThat(calendar.inFollowingYear()).isTrue();
    assertThat(calendar.conclusionsDueFor(YEAR)).isEmpty();
    assertThat(calendar.presentationDueFor(YEAR)).isEmpty();
    assertThat(calendar.publicationDueFor(YEAR)).isEmpty();
    assertThat(calendar.answerDueFor(YEAR)).isEmpty();
  }

  @Test
  void theLeapDayIs28FebruaryInACommonYear() {
    ReportingCalendar calendar =
        ReportingCalendar.builder().presentationDue(MonthDay.of(2, 29)).build();

    assertThat(calendar.presentationDueFor(Year.of(2023))).contains(LocalDate.of(2024, 2, 29));
    assertThat(calendar.presentationDueFor(Year.of(2024))).contains(LocalDate.of(2025, 2, 28));
  }
}

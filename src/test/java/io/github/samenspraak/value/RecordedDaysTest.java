package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedDaysTest {

  private static final RecordedDays SINCE_2019 = since("2019-01-01");

  /** A platform from 2001 to 2024, recorded from 2019 on, suspended in 2020 and March 2022. */
  private static final RecordedDays PLATFORM =
      RecordedDays.of(
          Optional.of(day("2019-01-01")),
          Optional.empty(),
          Optional.of(Term.parse("2001-01-01/2024-12-31")),
          List.of(
              Term.parse("2022-03-01/2022-03-31"),
              Term.parse("2020-01-01/2020-06-30"),
              Term.parse("2020-07-01/2020-12-31")));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static RecordedDays since(String day) {
    return RecordedDays.of(
        Optional.of(day(day)), Optional.empty(), Optional.of(Term.undated()), List.of());
  }

  private static RecordedDays on(String today) {
    return RecordedDays.of(
        Optional.empty(), Optional.of(day(today)), Optional.of(Term.undated()), List.of());
  }

  private static Optional<String> certain(RecordedDays days, String term) {
    return days.certain(Term.parse(term)).map(Term::toString);
  }

  @Test
  void aTermWithAFirstDayIsCertain() {
    assertThat(certain(SINCE_2019, "2001-01-01/2002-12-31")).contains("2001-01-01/2002-12-31");
    assertThat(certain(RecordedDays.all(), "2001-01-01/..")).contains("2001-01-01/..");
  }

  @Test
  void aTermWithoutAFirstDayIsCertainFromTheDayOnWhichRecordsBegin() {
    assertThat(certain(SINCE_2019, "../2021-06-30")).contains("2019-01-01/2021-06-30");
    assertThat(certain(SINCE_2019, "../2019-01-01")).contains("2019-01-01/2019-01-01");
    assertThat(certain(SINCE_2019, "../..")).contains("2019-01-01/..");
  }

  @Test
  void aTermThatEndedBeforeRecordsBeginIsCertainOnItsLastDay() {
    assertThat(certain(SINCE_2019, "../2018-12-31")).contains("2018-12-31/2018-12-31");
  }

  @Test
  void withoutADayOnWhichRecordsBeginItIsCertainOnItsLastDayOrFromTodayOn() {
    assertThat(certain(on("2026-11-21"), "../2021-06-30")).contains("2021-06-30/2021-06-30");
    assertThat(certain(on("2026-11-21"), "../2030-06-30")).contains("2030-06-30/2030-06-30");
    assertThat(certain(on("2026-11-21"), "../..")).contains("2026-11-21/..");
    assertThat(certain(RecordedDays.all(), "../2021-06-30")).contains("2021-06-30/2021-06-30");
    assertThat(certain(RecordedDays.all(), "../..")).isEmpty();
  }

  @Test
  void nothingIsAskedOfDaysBeforeRecordsBeginOfSuspensionOrOutsideExistence() {
    assertThat(PLATFORM.asked(Term.undated()))
        .containsExactly(
            Term.parse("2019-01-01/2019-12-31"),
            Term.parse("2021-01-01/2022-02-28"),
            Term.parse("2022-04-01/2024-12-31"));
    assertThat(PLATFORM.asked(Term.parse("2019-12-31/2021-01-01")))
        .containsExactly(Term.parse("2019-12-31/2019-12-31"), Term.parse("2021-01-01/2021-01-01"));
    assertThat(PLATFORM.isAsked(day("2018-12-31"))).isFalse();
    assertThat(PLATFORM.isAsked(day("2019-01-01"))).isTrue();
    assertThat(PLATFORM.isAsked(day("2024-12-31"))).isTrue();
    assertThat(PLATFORM.isAsked(day("2025-01-01"))).isFalse();
    assertThat(RecordedDays.all().asked(Term.undated())).containsExactly(Term.undated());
  }

  @Test
  void aPeriodIsAskedForIfItBeginsOnTheDayOnWhichRecordsBeginAndHasNoSuspendedDay() {
    assertThat(PLATFORM.isAsked(Term.parse("2018-12-31/2019-06-30"))).isFalse();
    assertThat(PLATFORM.isAsked(Term.parse("2019-01-01/2019-12-31"))).isTrue();
    assertThat(PLATFORM.isAsked(Term.parse("2019-01-02/2020-01-01"))).isFalse();
    assertThat(PLATFORM.isAsked(Term.parse("2020-12-31/2021-12-30"))).isFalse();
    assertThat(PLATFORM.isAsked(Term.parse("2021-01-01/2021-12-31"))).isTrue();
    assertThat(PLATFORM.isAsked(Term.parse("2022-01-01/2022-12-31"))).isFalse();
  }

  @Test
  void aDueDayWithinASuspensionMovesToTheDayAfterIt() {
    assertThat(PLATFORM.due(day("2018-12-31"))).isEmpty();
    assertThat(PLATFORM.due(day("2019-01-01"))).contains(day("2019-01-01"));
    assertThat(PLATFORM.due(day("2019-12-31"))).contains(day("2019-12-31"));
    assertThat(PLATFORM.due(day("2020-01-01"))).contains(day("2021-01-01"));
    assertThat(PLATFORM.due(day("2020-12-31"))).contains(day("2021-01-01"));
    assertThat(PLATFORM.due(day("2022-03-31"))).contains(day("2022-04-01"));
    RecordedDays forEver =
        RecordedDays.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Term.undated()),
            List.of(Term.parse("2020-01-01/..")));
    assertThat(forEver.due(day("2019-12-31"))).contains(day("2019-12-31"));
    assertThat(forEver.due(day("2020-01-01"))).isEmpty();
  }

  @Test
  void aMovedDutyIsDueBeforeADayExactlyIfItsOwnDayLiesBeforeAnother() {
    LocalDate last = day("2022-05-01");
    for (LocalDate today = day("2019-12-01"); today.isBefore(last); today = today.plusDays(1)) {
      LocalDate before = PLATFORM.dueBefore(today).orElseThrow();
      for (LocalDate due = day("2019-12-20"); due.isBefore(last); due = due.plusDays(7)) {
        assertThat(due.isBefore(before))
            .as("%s on %s", due, today)
            .isEqualTo(PLATFORM.due(due).orElseThrow().isBefore(today));
      }
    }
  }

  @Test
  void nothingIsDueOnceThePlatformExistsNoMore() {
    RecordedDays until2024 =
        RecordedDays.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Term.parse("2020-01-01/2024-12-31")),
            List.of(Term.parse("2024-11-01/2024-11-30"), Term.parse("2024-12-30/2025-01-05")));

    assertThat(until2024.due(day("2024-11-15"))).contains(day("2024-12-01"));
    assertThat(until2024.due(day("2024-12-29"))).contains(day("2024-12-29"));
    assertThat(until2024.due(day("2024-12-30"))).isEmpty();
    assertThat(until2024.due(day("2025-03-31"))).isEmpty();
    assertThat(until2024.dueBefore(day("2026-01-01"))).contains(day("2024-12-30"));
    assertThat(until2024.dueBefore(day("2024-06-01"))).contains(day("2024-06-01"));
  }

  @Test
  void nothingIsEverDueOfAPlatformThatNeverExisted() {
    RecordedDays never =
        RecordedDays.of(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    assertThat(never.due(day("2025-03-31"))).isEmpty();
    assertThat(never.dueBefore(day("2026-01-01"))).isEmpty();
  }
}

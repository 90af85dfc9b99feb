package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

  private static Deadline metOn(String day) {
    return new Deadline(DUE, Optional.of(LocalDate.parse(day)));
  }

  private static Optional<Term> lateness(Deadline deadline, String today) {
    return deadline.lateness(LocalDate.parse(today));
  }

  private static final Deadline UNMET = new Deadline(DUE, Optional.empty());
  private static final Deadline MET_EARLY = metOn("2025-02-28");
  private static final Deadline MET_ON_THE_LAST_DAY = metOn("2025-03-31");
  private static final Deadline MET_A_DAY_LATE = metOn("2025-04-01");
  private static final Deadline MET_LATE = metOn("2025-06-30");

  @Test
  void itIsMetFromTheDayOnWhichItWasDone() {
    assertThat(MET_LATE.isMetBy(LocalDate.of(2025, 6, 29))).isFalse();
    assertThat(MET_LATE.isMetBy(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(MET_LATE.isMetBy(LocalDate.of(2025, 7, 1))).isTrue();
    assertThat(UNMET.isMetBy(LocalDate.MAX)).isFalse();
  }

  @Test
  void onItsLastDayItIsStillInTime() {
    assertThat(MET_EARLY.isMetLate()).isFalse();
    assertThat(MET_ON_THE_LAST_DAY.isMetLate()).isFalse();
    assertThat(MET_A_DAY_LATE.isMetLate()).isTrue();
    assertThat(UNMET.isMetLate()).isFalse();
  }

  @Test
  void aStepThatIsNotDoneIsLateFromTheNextDayOnWithoutEnd() {
    assertThat(lateness(UNMET, "2025-03-31")).isEmpty();
    assertThat(lateness(UNMET, "2025-04-01")).contains(Term.parse("2025-04-01/.."));
    assertThat(lateness(UNMET, "2035-01-01")).contains(Term.parse("2025-04-01/.."));
  }

  @Test
  void aStepThatIsDoneLateIsLateUntilTheDayBeforeItWasDoneAndForADayAtLeast() {
    assertThat(lateness(MET_A_DAY_LATE, "2026-01-01"))
        .contains(Term.parse("2025-04-01/2025-04-01"));
    assertThat(lateness(MET_LATE, "2026-01-01")).contains(Term.parse("2025-04-01/2025-06-29"));
  }

  @Test
  void aStepThatIsPlannedLateIsNotLateBeforeItIsDueAndHasNoEndBeforeItIsDone() {
    assertThat(lateness(MET_LATE, "2025-03-31")).isEmpty();
    assertThat(lateness(MET_LATE, "2025-04-01")).contains(Term.parse("2025-04-01/.."));
    assertThat(lateness(MET_LATE, "2025-06-29")).contains(Term.parse("2025-04-01/.."));
    assertThat(lateness(MET_LATE, "2025-06-30")).contains(Term.parse("2025-04-01/2025-06-29"));
  }

  @Test
  void aStepThatIsDoneInTimeIsNeverLate() {
    assertThat(lateness(MET_EARLY, "2026-01-01")).isEmpty();
    assertThat(lateness(MET_ON_THE_LAST_DAY, "2026-01-01")).isEmpty();
  }

  @Test
  void aStepDueBeforeTheYearOneIsLateFromItsFirstDayOn() {
    Deadline mistyped = new Deadline(LocalDate.of(-1, 1, 1), Optional.empty());

    assertThat(lateness(mistyped, "2025-04-01")).contains(Term.from(LocalDate.of(1, 1, 1)));
  }

  @Test
  void aLengthOfTimeIsCountedInMonthsFirstAndDaysThen() {
    LocalDate day = LocalDate.of(2024, 1, 31);

    assertThat(Deadline.dueAfter(day, Period.of(0, 1, 1))).isEqualTo("2024-03-01");
    assertThat(Deadline.dueAfter(day, Period.ofMonths(-2))).isEqualTo("2023-11-30");
  }

  @Test
  void moreYearsThanThereAreCountAsTenThousand() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    Period longest = Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    assertThat(Deadline.dueAfter(day, longest)).isEqualTo(LocalDate.of(12025, 1, 1));
    assertThat(Deadline.dueAfter(day, longest.negated())).isEqualTo(LocalDate.of(-7975, 1, 1));
  }
}

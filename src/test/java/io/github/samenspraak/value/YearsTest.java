package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

  private static final Year LAST = Year.of(9999);

  private static Years of(String... terms) {
    return Years.of(Arrays.stream(terms).map(Term::parse).toList());
  }

  private static List<Year> years(int... years) {
    return IntStream.of(years).mapToObj(Year::of).toList();
  }

  @Test
  void aTermHasEachYearOfWhichItHasADay() {
    assertThat(of("2024-12-31/2026-01-01")).containsExactlyElementsOf(years(2024, 2025, 2026));
    assertThat(of("2025-01-01/2025-12-31")).containsExactlyElementsOf(years(2025));
    assertThat(of()).isEmpty();
  }

  @Test
  void yearsOfSeveralTermsAreInOrderAndEachOnce() {
    assertThat(of("2030-02-01/2030-02-28", "2024-12-31/2026-01-01", "2026-03-01/2027-01-01"))
        .containsExactlyElementsOf(years(2024, 2025, 2026, 2027, 2030))
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01/2026-12-31, 2",
    "2025-01-02/2026-12-31, 1",
    "2025-01-01/2026-12-30, 1",
    "2025-01-02/2026-12-30, 0",
    "2025-01-02/2025-12-30, 0",
    "2025-06-01/2025-06-01, 0",
    "0001-01-01/9999-12-31, 9999"
  })
  void withinATermIsEachYearOfWhichItHasEveryDay(String term, int many) {
    assertThat(Years.within(ImmutableList.of(Term.parse(term)))).hasSize(many);
  }

  @Test
  void withinTermsThatAdjoinIsNoMoreThanWithinEach() {
    assertThat(
            Years.within(
                Stream.of("2026-07-01/2027-12-31", "2024-01-01/2026-06-30")
                    .map(Term::parse)
                    .toList()))
        .containsExactlyElementsOf(years(2024, 2025, 2027));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31/2026-12-31, 2",
    "2025-12-31/2026-12-30, 1",
    "2026-01-01/2026-12-30, 0",
    "2026-01-01/2026-12-31, 1",
    "0001-12-31/9999-12-31, 9999"
  })
  void endingInATermIsEachYearOfWhichItHasTheLastDay(String term, int many) {
    assertThat(Years.endingIn(ImmutableList.of(Term.parse(term)), YearCycle.CALENDAR))
        .hasSize(many);
  }

  private static final YearCycle SCHOOL_YEARS = new YearCycle(MonthDay.of(9, 1));

  @ParameterizedTest
  @CsvSource({
    "2023-09-01/2025-08-31, 2023, 2024",
    "2023-08-31/2025-09-01, 2023, 2024",
    "2023-09-02/2025-08-31, 2024, 2024",
    "2023-09-01/2025-08-30, 2023, 2023"
  })
  void yearsMayBeginOnAnotherDay(String term, int first, int last) {
    Years within = Years.within(ImmutableList.of(Term.parse(term)), SCHOOL_YEARS);
    assertThat(within.iterator().next()).isEqualTo(Year.of(first));
    assertThat(within).hasSize(last - first + 1);
    assertThat(within.days(SCHOOL_YEARS))
        .containsExactly(Term.of(LocalDate.of(first, 9, 1), LocalDate.of(last + 1, 8, 31)));
  }

  @Test
  void aYearThatBeginsInAutumnEndsInTheNext() {
    assertThat(Years.endingIn(ImmutableList.of(Term.parse("2024-08-31/2025-08-30")), SCHOOL_YEARS))
        .containsExactlyElementsOf(years(2023));
  }

  private static Optional<LocalDate> leapDayAfter(Year year) {
    return Optional.of(MonthDay.of(2, 29).atYear(year.getValue() + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2022",
    "2024-03-01, 2023",
    "2025-02-28, 2023",
    "2025-03-01, 2024",
    "0003-03-01, 2",
    "0002-03-01, 1"
  })
  void theLastYearOfWhichSomethingWasDueIsThatOfADayBefore(LocalDate day, int year) {
    assertThat(Years.lastDueBefore(day, YearsTest::leapDayAfter)).contains(Year.of(year));
  }

  @Test
  void aReportDueInItsOwnYearMayBeDueOfThisYear() {
    Function<Year, Optional<LocalDate>> due = year -> Optional.of(year.atDay(365));
    assertThat(Years.lastDueBefore(LocalDate.of(2024, 12, 31), due)).contains(Year.of(2024));
    assertThat(Years.lastDueBefore(LocalDate.of(2025, 12, 31), due)).contains(Year.of(2024));
  }

  @Test
  void nothingIsDueBeforeTheYear1NorAfter9999() {
    assertThat(Years.lastDueBefore(LocalDate.of(2, 2, 28), YearsTest::leapDayAfter)).isEmpty();
    assertThat(Years.lastDueBefore(LocalDate.of(2025, 1, 1), year -> Optional.empty())).isEmpty();
    assertThat(Years.lastDueBefore(LocalDate.MAX, YearsTest::leapDayAfter)).contains(LAST);
  }

  @Test
  void theyCanBeJoinedAndCompared() {
    Years some = of("2024-01-01/2026-12-31");
    Years others = of("2026-01-01/2027-12-31");
    assertThat(Years.union(List.of(some, others)))
        .containsExactlyElementsOf(years(2024, 2025, 2026, 2027));
    assertThat(some.among(others)).containsExactlyElementsOf(years(2026));
    assertThat(some.minus(others)).containsExactlyElementsOf(years(2024, 2025));
    assertThat(some.minus(some)).isEmpty();
    assertThat(others.after(of("2024-01-01/2024-12-31"))).isEqualTo(others);
    assertThat(others.after(of("2024-01-01/2026-12-31"))).containsExactlyElementsOf(years(2027));
    assertThat(others.after(Years.none())).isEqualTo(others);
    assertThat(others.after(of("2024-01-01/.."))).isEmpty();
    assertThat(some.since(Year.of(2026))).containsExactlyElementsOf(years(2026));
    assertThat(some.since(Year.of(2027))).isEmpty();
  }

  @Test
  void theirDaysAreTermsOfYearsInARow() {
    assertThat(of("2024-05-01/2025-05-01", "2027-05-01/..").days(YearCycle.CALENDAR))
        .containsExactly(Term.parse("2024-01-01/2025-12-31"), Term.parse("2027-01-01/.."));
    assertThat(of("9999-05-01/9999-05-01").days(YearCycle.CALENDAR))
        .containsExactly(Term.parse("9999-01-01/9999-12-31"));
    assertThat(of().days(YearCycle.CALENDAR)).isEmpty();
  }

  @Test
  void thoseOfAnOpenTermHaveNoEndUnlessOneIsSet() {
    assertThat(of("2025-06-01/..").contains(Year.of(Year.MAX_VALUE))).isTrue();
    assertThat(of("2025-06-01/..").contains(Year.of(2024))).isFalse();
    assertThat(of("2025-06-01/..").until(Year.of(2026)))
        .containsExactlyElementsOf(years(2025, 2026));
    assertThat(Years.within(ImmutableList.of(Term.parse("2025-06-01/.."))).until(Year.of(2026)))
        .containsExactlyElementsOf(years(2026));
    assertThat(of("0001-01-01/..").until(LAST)).hasSize(9999);
    assertThat(of("2025-06-01/..").until(Year.of(2024))).isEmpty();
  }

  @Test
  void someMayBeLeftOut() {
    Years years = of("2024-01-01/2028-12-31");
    assertThat(years.without(years(2028, 2025, 2025, 2031, Year.MIN_VALUE)))
        .containsExactlyElementsOf(years(2024, 2026, 2027))
        .hasSize(3)
        .doesNotContain(Year.of(2025), Year.of(2028));
    assertThat(years.without(years)).isEmpty();
    assertThat(years).hasSize(5);
  }

  @Test
  void onlyYearsAreAmongThem() {
    assertThat(of("2025-01-01/2025-12-31").contains((Object) 2025)).isFalse();
  }

  @Test
  void theyAreEqualIfTheyAreTheSameYears() {
    assertThat(of("2024-05-01/2025-12-31"))
        .isEqualTo(of("2025-05-01/2025-12-31", "2024-01-01/2024-01-01"))
        .hasSameHashCodeAs(of("2025-05-01/2025-12-31", "2024-01-01/2024-01-01"))
        .isNotEqualTo(of("2024-05-01/2024-12-31"))
        .isNotEqualTo(ImmutableList.copyOf(years(2024, 2025)));
    assertThat(of("2024-05-01/..")).hasToString("[[2024..+\u221e)]");
  }
}

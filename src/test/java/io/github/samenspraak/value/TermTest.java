package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final Term YEAR = term("2025-01-01/2025-12-31");
  private static final Term OPEN = term("2025-01-01/..");

  private static Term term(String text) {
    return Term.parse(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  // Its days.

  @Test
  void itsFirstAndItsLastDayBelongToIt() {
    assertThat(YEAR.contains(day("2024-12-31"))).isFalse();
    assertThat(YEAR.contains(day("2025-01-01"))).isTrue();
    assertThat(YEAR.contains(day("2025-12-31"))).isTrue();
    assertThat(YEAR.contains(day("2026-01-01"))).isFalse();
  }

  @Test
  void anOpenTermContainsEveryDayFromItsFirstOn() {
    assertThat(OPEN.contains(day("2024-12-31"))).isFalse();
    assertThat(OPEN.contains(day("2025-01-01"))).isTrue();
    assertThat(OPEN.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void itTellsItsFirstAndLastDayAndHowManyDaysItHas() {
    assertThat(YEAR.firstDayOrThrow()).isEqualTo("2025-01-01");
    assertThat(YEAR.lastDay()).contains(day("2025-12-31"));
    assertThat(YEAR.isOpen()).isFalse();
    assertThat(YEAR.days()).hasValue(365);
    assertThat(Term.in(Year.of(2024)).days()).hasValue(366);
  }

  @Test
  void anOpenTermHasNoLastDayAndNoNumberOfDays() {
    assertThat(OPEN.firstDayOrThrow()).isEqualTo("2025-01-01");
    assertThat(OPEN.lastDay()).isEmpty();
    assertThat(OPEN.isOpen()).isTrue();
    assertThat(OPEN.days()).isEmpty();
  }

  @Test
  void aTermOfOneDayIsTheShortestThereIs() {
    Term oneDay = Term.on(day("2024-02-29"));

    assertThat(oneDay).isEqualTo(term("2024-02-29/2024-02-29"));
    assertThat(oneDay.days()).hasValue(1);
    assertThat(oneDay.contains(day("2024-02-29"))).isTrue();
  }

  @Test
  void aLastDayBeforeTheFirstIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-02"), day("2025-01-01")))
        .withMessage(
            "A term's last day must not be before its first day: it goes from 2025-01-02 to"
                + " 2025-01-01.");
  }

  @Test
  void itsDaysLieInTheYears1To9999() {
    Term all = Term.of(day("0001-01-01"), day("9999-12-31"));

    assertThat(all.toString()).isEqualTo("0001-01-01/9999-12-31");
    assertThat(all.days()).hasValue(3_652_059);
    assertThat(Term.in(Year.of(9999)).lastDay()).contains(day("9999-12-31"));
    LocalDate before = day("0001-01-01").minusDays(1);
    LocalDate after = day("9999-12-31").plusDays(1);
    assertThatIllegalArgumentException().isThrownBy(() -> Term.from(before));
    assertThatIllegalArgumentException().isThrownBy(() -> Term.from(after));
    assertThatIllegalArgumentException().isThrownBy(() -> Term.on(LocalDate.MAX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-01"), after))
        .withMessage("A day of a term must lie in the years 1 to 9999, not on +10000-01-01.");
  }

  // Terms of a certain length.

  @Test
  void threeYearsFrom1January2025EndOn31December2027() {
    assertThat(Term.of(day("2025-01-01"), Period.ofYears(3)))
        .isEqualTo(term("2025-01-01/2027-12-31"));
  }

  @Test
  void threeYearsFrom29February2024EndOn28February2027() {
    assertThat(Term.of(day("2024-02-29"), Period.ofYears(3)))
        .isEqualTo(term("2024-02-29/2027-02-28"));
  }

  @Test
  void fourYearsFrom29February2024EndOnTheDayBeforeThatDayComesBack() {
    assertThat(Term.of(day("2024-02-29"), Period.ofYears(4)))
        .isEqualTo(term("2024-02-29/2028-02-28"));
  }

  @Test
  void aYearFrom1MarchOfACommonYearEndsOn29February() {
    assertThat(Term.of(day("2023-03-01"), Period.ofYears(1)))
        .isEqualTo(term("2023-03-01/2024-02-29"));
  }

  @Test
  void aMonthFromTheLastOfAMonthEndsOnTheLastOfAShorterOne() {
    assertThat(Term.of(day("2025-01-31"), Period.ofMonths(1)))
        .isEqualTo(term("2025-01-31/2025-02-28"));
    assertThat(Term.of(day("2024-01-31"), Period.ofMonths(1)))
        .isEqualTo(term("2024-01-31/2024-02-29"));
    assertThat(Term.of(day("2025-08-31"), Period.ofMonths(1)))
        .isEqualTo(term("2025-08-31/2025-09-30"));
  }

  @Test
  void aMonthFromTheLastOfAShortMonthEndsTheDayBeforeThatDayOfTheNext() {
    assertThat(Term.of(day("2025-02-28"), Period.ofMonths(1)))
        .isEqualTo(term("2025-02-28/2025-03-27"));
  }

  @Test
  void daysAndWeeksOfALengthAreCountedAfterItsMonths() {
    assertThat(Term.of(day("2025-03-01"), Period.ofDays(1))).isEqualTo(Term.on(day("2025-03-01")));
    assertThat(Term.of(day("2025-03-01"), Period.ofWeeks(6)))
        .isEqualTo(term("2025-03-01/2025-04-11"));
    assertThat(Term.of(day("2025-01-31"), Period.of(0, 1, 1)))
        .isEqualTo(term("2025-01-31/2025-03-01"));
    assertThat(Term.of(day("2025-01-01"), Period.of(1, 6, 14)))
        .isEqualTo(term("2025-01-01/2026-07-14"));
  }

  @Test
  void aLengthOfLessThanOneDayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-01"), Period.ZERO))
        .withMessage("A term must be at least one day long: P0D from 2025-01-01 is not.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-01"), Period.ofYears(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-02-01"), Period.of(0, 1, -28)));
  }

  @Test
  void aLengthThatGoesBeyondTheYear9999IsRefused() {
    assertThat(Term.of(day("9999-01-01"), Period.ofYears(1)))
        .isEqualTo(term("9999-01-01/9999-12-31"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("9999-01-02"), Period.ofYears(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-01"), Period.ofYears(Integer.MAX_VALUE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(day("2025-01-01"), Period.ofYears(Integer.MIN_VALUE)));
  }

  @Test
  void aTermOfALengthIsFoundWhereItsDaysAreThere() {
    assertThat(Term.find(day("2025-01-01"), Period.ofYears(3)))
        .contains(term("2025-01-01/2027-12-31"));
    assertThat(Term.find(day("2024-02-29"), Period.ofYears(3)))
        .contains(term("2024-02-29/2027-02-28"));
    assertThat(Term.find(day("9999-01-01"), Period.ofYears(1)))
        .contains(term("9999-01-01/9999-12-31"));
    assertThat(Term.find(day("9999-12-31"), Period.ofDays(1)))
        .contains(term("9999-12-31/9999-12-31"));
  }

  @Test
  void noTermIsFoundThatWouldGoBeyondTheYear9999() {
    assertThat(Term.find(day("9999-01-02"), Period.ofYears(1))).isEmpty();
    assertThat(Term.find(day("9999-12-31"), Period.ofDays(2))).isEmpty();
    assertThat(Term.find(day("2025-01-01"), Period.ofYears(Integer.MAX_VALUE))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.find(day("2025-01-01"), Period.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.find(LocalDate.MAX, Period.ofDays(1)));
  }

  @Test
  void theNextTermBeginsOnTheDayAfterItsLast() {
    assertThat(YEAR.next(Period.ofYears(3))).contains(term("2026-01-01/2028-12-31"));
    assertThat(YEAR.next(Period.ofDays(1))).contains(term("2026-01-01/2026-01-01"));
    assertThat(term("2021-03-01/2024-02-28").next(Period.ofYears(1)))
        .contains(term("2024-02-29/2025-02-28"));
    assertThat(term("2024-02-29/2027-02-28").next(Period.ofYears(3)))
        .contains(term("2027-03-01/2030-02-28"));
    assertThatIllegalArgumentException().isThrownBy(() -> YEAR.next(Period.ZERO));
  }

  @Test
  void anOpenTermHasNoNextNorHasOneAtTheEndOf9999() {
    assertThat(OPEN.next(Period.ofDays(1))).isEmpty();
    assertThat(term("2025-01-01/9999-12-31").next(Period.ofDays(1))).isEmpty();
    assertThat(term("2025-01-01/9999-12-30").next(Period.ofDays(1)))
        .contains(term("9999-12-31/9999-12-31"));
    assertThat(term("2025-01-01/9999-12-30").next(Period.ofDays(2))).isEmpty();
    assertThat(term("2025-01-01/9996-12-31").next(Period.ofYears(3)))
        .contains(term("9997-01-01/9999-12-31"));
  }

  // Two terms.

  @Test
  void itEnclosesATermWhoseDaysAreAllItsOwn() {
    assertThat(YEAR.encloses(YEAR)).isTrue();
    assertThat(YEAR.encloses(term("2025-01-01/2025-01-01"))).isTrue();
    assertThat(YEAR.encloses(term("2025-12-31/2025-12-31"))).isTrue();
    assertThat(YEAR.encloses(term("2024-12-31/2025-12-31"))).isFalse();
    assertThat(YEAR.encloses(term("2025-01-01/2026-01-01"))).isFalse();
    assertThat(YEAR.encloses(OPEN)).isFalse();
    assertThat(OPEN.encloses(YEAR)).isTrue();
    assertThat(OPEN.encloses(OPEN)).isTrue();
  }

  @Test
  void itOverlapsATermWithWhichItSharesADay() {
    assertThat(YEAR.overlaps(term("2025-12-31/2026-06-30"))).isTrue();
    assertThat(YEAR.overlaps(term("2026-01-01/2026-06-30"))).isFalse();
    assertThat(YEAR.overlaps(term("2024-06-01/2025-01-01"))).isTrue();
    assertThat(YEAR.overlaps(term("2024-06-01/2024-12-31"))).isFalse();
    assertThat(YEAR.overlaps(term("2025-12-31/.."))).isTrue();
    assertThat(YEAR.overlaps(term("2026-01-01/.."))).isFalse();
    assertThat(OPEN.overlaps(term("9999-12-31/.."))).isTrue();
  }

  @Test
  void itAbutsATermThatBeginsOrEndsOnTheDayNextToIt() {
    assertThat(YEAR.abuts(term("2026-01-01/2026-12-31"))).isTrue();
    assertThat(YEAR.abuts(term("2024-01-01/2024-12-31"))).isTrue();
    assertThat(YEAR.abuts(term("2026-01-02/2026-12-31"))).isFalse();
    assertThat(YEAR.abuts(term("2025-12-31/2026-12-31"))).isFalse();
    assertThat(YEAR.abuts(term("2026-01-01/.."))).isTrue();
    assertThat(OPEN.abuts(term("2024-01-01/2024-12-31"))).isTrue();
    assertThat(OPEN.abuts(OPEN)).isFalse();
  }

  @Test
  void itsIntersectionWithAnotherHasTheDaysOfBoth() {
    assertThat(YEAR.intersection(term("2025-12-31/2026-06-30")))
        .contains(term("2025-12-31/2025-12-31"));
    assertThat(YEAR.intersection(term("2026-01-01/2026-06-30"))).isEmpty();
    assertThat(YEAR.intersection(term("2025-03-01/.."))).contains(term("2025-03-01/2025-12-31"));
    assertThat(OPEN.intersection(term("2026-03-01/.."))).contains(term("2026-03-01/.."));
  }

  @Test
  void itsSpanWithAnotherHasTheDaysOfBothAndThoseBetween() {
    assertThat(YEAR.span(term("2027-01-01/2027-01-31"))).isEqualTo(term("2025-01-01/2027-01-31"));
    assertThat(term("2027-01-01/2027-01-31").span(YEAR)).isEqualTo(term("2025-01-01/2027-01-31"));
    assertThat(YEAR.span(term("2025-06-01/2025-06-30"))).isEqualTo(YEAR);
    assertThat(YEAR.span(term("2024-06-01/.."))).isEqualTo(term("2024-06-01/.."));
  }

  @Test
  void theGapToAnotherHasTheDaysBetweenThem() {
    assertThat(YEAR.gap(term("2026-01-02/2026-12-31"))).contains(term("2026-01-01/2026-01-01"));
    assertThat(term("2026-01-02/..").gap(YEAR)).contains(term("2026-01-01/2026-01-01"));
    assertThat(YEAR.gap(term("2026-01-01/2026-12-31"))).isEmpty();
    assertThat(YEAR.gap(term("2025-12-31/2026-12-31"))).isEmpty();
    assertThat(OPEN.gap(OPEN)).isEmpty();
  }

  @Test
  void minusAnotherItHasTheDaysThatTheOtherDoesNotHave() {
    assertThat(YEAR.minus(term("2026-01-01/.."))).containsExactly(YEAR);
    assertThat(YEAR.minus(term("2025-12-31/.."))).containsExactly(term("2025-01-01/2025-12-30"));
    assertThat(YEAR.minus(term("2024-01-01/2025-01-01")))
        .containsExactly(term("2025-01-02/2025-12-31"));
    assertThat(YEAR.minus(term("2025-06-01/2025-06-30")))
        .containsExactly(term("2025-01-01/2025-05-31"), term("2025-07-01/2025-12-31"));
    assertThat(YEAR.minus(OPEN)).isEmpty();
    assertThat(OPEN.minus(YEAR)).containsExactly(term("2026-01-01/.."));
  }

  // A term and a day, or a length.

  @Test
  void withoutItsEndsItHasTheDaysBetweenThem() {
    assertThat(term("2024-02-28/2024-03-01").withoutEnds()).contains(term("2024-02-29/2024-02-29"));
    assertThat(term("2024-02-28/2024-02-29").withoutEnds()).isEmpty();
    assertThat(term("2024-02-29/2024-02-29").withoutEnds()).isEmpty();
    assertThat(term("2024-02-28/..").withoutEnds()).contains(term("2024-02-29/.."));
    assertThat(term("9999-12-30/..").withoutEnds()).contains(term("9999-12-31/.."));
  }

  @Test
  void beyondALengthItHasTheDaysThatAreTooMany() {
    Period sixYears = Period.ofYears(6);

    assertThat(beyond(term("2018-01-25/2024-01-24"), sixYears)).isEmpty();
    assertThat(beyond(term("2018-01-25/2024-01-25"), sixYears))
        .contains(term("2024-01-25/2024-01-25"));
    assertThat(beyond(term("2018-01-25/.."), sixYears)).contains(term("2024-01-25/.."));
    assertThat(beyond(term("2018-01-25/2018-01-25"), sixYears)).isEmpty();
  }

  @Test
  void nothingIsBeyondALengthThatOutlastsAllDays() {
    assertThat(beyond(term("9999-01-01/.."), Period.ofYears(6))).isEmpty();
    assertThat(beyond(term("9999-01-01/.."), Period.ofYears(1))).isEmpty();
    assertThat(beyond(OPEN, Period.ofYears(Integer.MAX_VALUE))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> beyond(OPEN, Period.ZERO));
  }

  /** {@return what is too much of a term that may be as long as said} */
  private static Optional<Term> beyond(Term term, Period length) {
    return Term.find(term.firstDayOrThrow(), length).flatMap(term::beyond);
  }

  @Test
  void beyondAnotherTermItHasTheDaysAfterItsLastOne() {
    assertThat(term("2025-03-01/2025-06-30").beyond(term("2025-01-01/2025-01-31")))
        .contains(term("2025-03-01/2025-06-30"));
    assertThat(term("2025-03-01/2025-06-30").beyond(term("2025-01-01/2025-06-29")))
        .contains(term("2025-06-30/2025-06-30"));
    assertThat(term("2025-03-01/2025-06-30").beyond(term("2025-01-01/2025-06-30"))).isEmpty();
    assertThat(OPEN.beyond(OPEN)).isEmpty();
  }

  @Test
  void untilADayItEndsOnThatDayAtTheLatest() {
    assertThat(YEAR.until(day("2025-06-30"))).isEqualTo(term("2025-01-01/2025-06-30"));
    assertThat(YEAR.until(day("2025-12-31"))).isEqualTo(YEAR);
    assertThat(YEAR.until(day("2026-01-01"))).isEqualTo(YEAR);
    assertThat(OPEN.until(day("2025-01-01"))).isEqualTo(Term.on(day("2025-01-01")));
    assertThatIllegalArgumentException().isThrownBy(() -> YEAR.until(day("2024-12-31")));
  }

  @Test
  void untilADayBeyondTheYear9999ItIsItself() {
    assertThat(OPEN.until(day("9999-12-31"))).isEqualTo(term("2025-01-01/9999-12-31"));
    assertThat(OPEN.until(day("9999-12-31").plusDays(1))).isEqualTo(OPEN);
    assertThat(YEAR.until(LocalDate.MAX)).isEqualTo(YEAR);
  }

  @Test
  void itEndsBeforeTheDayAfterItsLast() {
    assertThat(YEAR.endsBefore(day("2025-12-31"))).isFalse();
    assertThat(YEAR.endsBefore(day("2026-01-01"))).isTrue();
    assertThat(OPEN.endsBefore(LocalDate.MAX)).isFalse();
  }

  @Test
  void itHasBegunByItsFirstDay() {
    assertThat(YEAR.hasBegunBy(day("2024-12-31"))).isFalse();
    assertThat(YEAR.hasBegunBy(day("2025-01-01"))).isTrue();
    assertThat(YEAR.hasBegunBy(day("2030-01-01"))).isTrue();
  }

  @Test
  void itOutlastsATermThatEndsEarlier() {
    assertThat(YEAR.outlasts(term("2020-01-01/2025-12-30"))).isTrue();
    assertThat(YEAR.outlasts(term("2020-01-01/2025-12-31"))).isFalse();
    assertThat(OPEN.outlasts(YEAR)).isTrue();
    assertThat(YEAR.outlasts(OPEN)).isFalse();
    assertThat(OPEN.outlasts(OPEN)).isFalse();
  }

  @Test
  void afterTheYear9999ThereAreNoDays() {
    Term untilTheEnd = term("2025-01-01/9999-12-31");

    assertThat(OPEN.outlasts(untilTheEnd)).isFalse();
    assertThat(term("2025-01-01/..").minus(untilTheEnd)).isEmpty();
    assertThat(term("2024-12-31/..").minus(untilTheEnd))
        .containsExactly(term("2024-12-31/2024-12-31"));
  }

  // Ranges of Guava.

  @Test
  void asARangeItIsClosedBelowAndOpenAbove() {
    assertThat(YEAR.toRange()).isEqualTo(Range.closedOpen(day("2025-01-01"), day("2026-01-01")));
    assertThat(OPEN.toRange()).isEqualTo(Range.atLeast(day("2025-01-01")));
  }

  @Test
  void itIsMadeFromARangeOfWhateverBounds() {
    LocalDate one = day("2025-01-01");
    LocalDate three = day("2025-01-03");

    assertThat(Term.from(Range.closed(one, three))).isEqualTo(term("2025-01-01/2025-01-03"));
    assertThat(Term.from(Range.closedOpen(one, three))).isEqualTo(term("2025-01-01/2025-01-02"));
    assertThat(Term.from(Range.openClosed(one, three))).isEqualTo(term("2025-01-02/2025-01-03"));
    assertThat(Term.from(Range.open(one, three))).isEqualTo(term("2025-01-02/2025-01-02"));
    assertThat(Term.from(Range.atLeast(one))).isEqualTo(term("2025-01-01/.."));
    assertThat(Term.from(Range.greaterThan(one))).isEqualTo(term("2025-01-02/.."));
    assertThat(Term.from(Range.atMost(three))).isEqualTo(term("../2025-01-03"));
    assertThat(Term.from(Range.lessThan(three))).isEqualTo(term("../2025-01-02"));
    assertThat(Term.from(Range.<LocalDate>all())).isEqualTo(term("../.."));
  }

  @Test
  void aRangeWithoutADayIsRefused() {
    LocalDate one = day("2025-01-01");

    assertThatIllegalArgumentException().isThrownBy(() -> Term.from(Range.closedOpen(one, one)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.from(Range.open(one, one.plusDays(1))));
  }

  // Without a first day.

  private static final Term UNTIL_2025 = Term.to(day("2025-12-31"));

  @Test
  void aTermWithoutAFirstDayHasEveryDayUpToItsLast() {
    assertThat(UNTIL_2025.contains(day("0001-01-01"))).isTrue();
    assertThat(UNTIL_2025.contains(day("2025-12-31"))).isTrue();
    assertThat(UNTIL_2025.contains(day("2026-01-01"))).isFalse();
    assertThat(UNTIL_2025.hasBegunBy(day("0001-01-01"))).isTrue();
    assertThat(UNTIL_2025.endsBefore(day("2025-12-31"))).isFalse();
    assertThat(UNTIL_2025.endsBefore(day("2026-01-01"))).isTrue();
    assertThat(UNTIL_2025.overlaps(term("2025-12-31/.."))).isTrue();
    assertThat(UNTIL_2025.overlaps(term("2026-01-01/.."))).isFalse();
    assertThat(UNTIL_2025.abuts(term("2026-01-01/.."))).isTrue();
    assertThat(UNTIL_2025.encloses(term("0001-01-01/2025-12-31"))).isTrue();
    assertThat(term("0001-01-01/2025-12-31").encloses(UNTIL_2025)).isFalse();
    assertThat(Term.undated().encloses(UNTIL_2025)).isTrue();
    assertThat(Term.undated().contains(day("9999-12-31"))).isTrue();
  }

  @Test
  void itsFirstDayAndItsNumberOfDaysAreNotKnown() {
    assertThat(UNTIL_2025.firstDay()).isEmpty();
    assertThat(UNTIL_2025.hasFirstDay()).isFalse();
    assertThat(UNTIL_2025.days()).isEmpty();
    assertThat(YEAR.hasFirstDay()).isTrue();
    assertThatThrownBy(UNTIL_2025::firstDayOrThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The first day of the term ../2025-12-31 is not known.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNTIL_2025.requireFirstDay("an extension"))
        .withMessage("The term of an extension must have a first day: ../2025-12-31 has none.");
    assertThat(YEAR.requireFirstDay("an extension")).isSameAs(YEAR);
  }

  @Test
  void whatIsCutFromItHasNoFirstDayEither() {
    assertThat(UNTIL_2025.minus(YEAR)).containsExactly(term("../2024-12-31"));
    assertThat(UNTIL_2025.until(day("2020-06-30"))).isEqualTo(term("../2020-06-30"));
    assertThat(Term.undated().until(day("2020-06-30"))).isEqualTo(term("../2020-06-30"));
    assertThat(UNTIL_2025.intersection(term("../2020-06-30"))).contains(term("../2020-06-30"));
    assertThat(UNTIL_2025.intersection(YEAR)).contains(YEAR);
    assertThat(UNTIL_2025.span(term("2030-01-01/.."))).isEqualTo(Term.undated());
    assertThat(UNTIL_2025.gap(term("2026-01-02/.."))).contains(term("2026-01-01/2026-01-01"));
    assertThat(UNTIL_2025.beyond(term("../2024-12-31"))).contains(YEAR);
    assertThat(UNTIL_2025.withoutEnds()).contains(term("../2025-12-30"));
    assertThat(UNTIL_2025.years(Year.of(2024), Year.of(2030)))
        .containsExactly(Year.of(2024), Year.of(2025));
    assertThat(Term.from(UNTIL_2025.toRange())).isEqualTo(UNTIL_2025);
    assertThat(Term.from(Term.undated().toRange())).isEqualTo(Term.undated());
  }

  @Test
  void itComesBeforeTermsWithAFirstDay() {
    assertThat(ImmutableList.of(YEAR, Term.undated(), UNTIL_2025).stream().sorted())
        .containsExactly(UNTIL_2025, Term.undated(), YEAR);
  }

  // Text.

  @Test
  void itIsWrittenAndReadAsIso8601WritesIntervals() {
    assertThat(YEAR.toString()).isEqualTo("2025-01-01/2025-12-31");
    assertThat(OPEN.toString()).isEqualTo("2025-01-01/..");
    assertThat(Term.parse("2025-01-01/2025-12-31"))
        .isEqualTo(Term.of(day("2025-01-01"), day("2025-12-31")));
    assertThat(Term.parse("2025-01-01/..")).isEqualTo(Term.from(day("2025-01-01")));
    assertThat(Term.parse("../2025-12-31")).isEqualTo(Term.to(day("2025-12-31")));
    assertThat(Term.parse("../..")).isEqualTo(Term.undated());
    assertThat(Term.to(day("2025-12-31"))).hasToString("../2025-12-31");
    assertThat(Term.undated()).hasToString("../..");
  }

  @Test
  void aTextThatIsNoTermIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.parse("2025"))
        .withMessage(
            "A term is written as 2025-01-01/2027-12-31, 2025-01-01/.. or ../2027-12-31, not as"
                + " 2025.");
    assertThatThrownBy(() -> Term.parse("2025-02-29/.."))
        .isInstanceOf(DateTimeParseException.class);
    assertThatThrownBy(() -> Term.parse("../2025-02-29"))
        .isInstanceOf(DateTimeParseException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("2025-01-02/2025-01-01"));
  }

  // Order and equality.

  @Test
  void termsAreOrderedByFirstDayThenByLastAndOpenOnesComeAfter() {
    Term early = term("2024-06-01/..");
    Term shorter = term("2025-01-01/2025-06-30");

    assertThat(Stream.of(OPEN, YEAR, early, shorter).sorted())
        .containsExactly(early, shorter, YEAR, OPEN);
    assertThat(YEAR).isEqualByComparingTo(term("2025-01-01/2025-12-31"));
  }

  @Test
  void termsWithTheSameDaysAreEqual() {
    assertThat(Term.of(day("2025-01-01"), Period.ofYears(1)))
        .isEqualTo(YEAR)
        .hasSameHashCodeAs(YEAR)
        .isNotEqualTo(OPEN)
        .isNotEqualTo(term("2025-01-02/2025-12-31"))
        .isNotEqualTo("2025-01-01/2025-12-31");
  }

  // What holds of all terms, seen on the days around them.

  private static final LocalDate FROM = LocalDate.of(2024, 2, 20);

  /** More days than any of the terms below touch, unless they are open. */
  private static final List<LocalDate> CALENDAR =
      FROM.minusDays(2).datesUntil(FROM.plusDays(45)).toList();

  @Provide
  Arbitrary<Term> terms() {
    Arbitrary<LocalDate> firstDays = Arbitraries.integers().between(0, 19).map(FROM::plusDays);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 20).injectNull(0.1);
    return Combinators.combine(firstDays, lengths)
        .as(
            (firstDay, length) ->
                length == null ? Term.from(firstDay) : Term.of(firstDay, Period.ofDays(length)));
  }

  private static List<LocalDate> daysOf(Term term) {
    return CALENDAR.stream().filter(term::contains).toList();
  }

  @Property
  void minusAndIntersectionShareOutItsDays(@ForAll("terms") Term one, @ForAll("terms") Term other) {
    List<LocalDate> shared =
        Stream.concat(one.minus(other).stream(), one.intersection(other).stream())
            .flatMap(part -> daysOf(part).stream())
            .sorted()
            .toList();

    assertThat(shared).isEqualTo(daysOf(one));
    assertThat(one.minus(other)).isSorted().noneMatch(other::overlaps);
  }

  @Property
  void itsRelationsToAnotherTermAgreeWithTheirDays(
      @ForAll("terms") Term one, @ForAll("terms") Term other) {
    List<LocalDate> mine = daysOf(one);
    List<LocalDate> its = daysOf(other);
    LocalDate myLast = mine.get(mine.size() - 1);
    LocalDate itsLast = its.get(its.size() - 1);

    assertThat(one.encloses(other)).isEqualTo(mine.containsAll(its));
    assertThat(one.overlaps(other)).isEqualTo(mine.stream().anyMatch(its::contains));
    assertThat(one.abuts(other))
        .isEqualTo(
            myLast.plusDays(1).equals(its.get(0)) || itsLast.plusDays(1).equals(mine.get(0)));
    assertThat(one.outlasts(other)).isEqualTo(myLast.isAfter(itsLast));
  }

  @Property
  void spanIsTheDaysOfBothAndTheGap(@ForAll("terms") Term one, @ForAll("terms") Term other) {
    List<LocalDate> all =
        CALENDAR.stream()
            .filter(
                day ->
                    one.contains(day)
                        || other.contains(day)
                        || one.gap(other).filter(gap -> gap.contains(day)).isPresent())
            .toList();

    assertThat(daysOf(one.span(other))).isEqualTo(all);
    assertThat(one.gap(other)).isEqualTo(other.gap(one));
    assertThat(one.gap(other).isPresent()).isEqualTo(!one.overlaps(other) && !one.abuts(other));
  }

  @Property
  void itIsReadFromItsTextAndFromItsRange(@ForAll("terms") Term term) {
    assertThat(Term.parse(term.toString())).isEqualTo(term);
    assertThat(Term.from(term.toRange())).isEqualTo(term);
  }

  @Property
  void aTermOfALengthHasNothingBeyondThatLengthAndAllBeyondADayLess(
      @ForAll("firstDays") LocalDate firstDay, @ForAll("lengths") Period length) {
    Term term = Term.of(firstDay, length);
    Term longer = Term.of(firstDay, term.lastDay().orElseThrow().plusDays(1));

    assertThat(beyond(term, length)).isEmpty();
    assertThat(beyond(longer, length)).contains(Term.on(term.lastDay().orElseThrow().plusDays(1)));
  }

  @Provide
  Arbitrary<LocalDate> firstDays() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2020, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<Period> lengths() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 40))
        .as(Period::of)
        .filter(length -> !length.isZero());
  }

  @Property
  void yearsEndOnTheDayBeforeTheAnniversaryExceptWhereThatDoesNotExist(
      @ForAll("firstDays") LocalDate firstDay, @ForAll("years") int years) {
    LocalDate lastDay = Term.of(firstDay, Period.ofYears(years)).lastDay().orElseThrow();

    boolean leapDayWithoutAnniversary =
        firstDay.getDayOfMonth() == 29
            && firstDay.getMonthValue() == 2
            && !Year.isLeap(firstDay.getYear() + years);
    assertThat(lastDay)
        .isEqualTo(
            leapDayWithoutAnniversary
                ? LocalDate.of(firstDay.getYear() + years, 2, 28)
                : firstDay.plusYears(years).minusDays(1));
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1, 12);
  }

  @Test
  void aTermHasTheYearsOfWhichItHasADay() {
    Term term = Term.parse("2024-12-31/2026-01-01");

    assertThat(term.years(Year.of(1), Year.of(9999)))
        .containsExactly(Year.of(2024), Year.of(2025), Year.of(2026));
    assertThat(term.years(Year.of(2025), Year.of(2025))).containsExactly(Year.of(2025));
    assertThat(term.years(Year.of(2027), Year.of(2030))).isEmpty();
    assertThat(Term.parse("2025-06-01/..").years(Year.of(2000), Year.of(2026)))
        .containsExactly(Year.of(2025), Year.of(2026));
    assertThat(Term.parse("9998-01-01/..").years(Year.of(1), Year.of(12_000)))
        .containsExactly(Year.of(9998), Year.of(9999));
  }
}

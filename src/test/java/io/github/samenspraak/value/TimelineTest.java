package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Term SPRING = Term.parse("2025-03-01/2025-05-31");
  private static final Term SUMMER = Term.parse("2025-06-01/2025-08-31");
  private static final Term MAY_ON = Term.parse("2025-05-01/..");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static <V> Stretch<V> stretch(String term, V value) {
    return new Stretch<>(Term.parse(term), value);
  }

  @Test
  void aConstantHoldsOnEveryDayAndHasNoStretch() {
    Timeline<String> timeline = Timeline.always("peace");

    assertThat(timeline.on(LocalDate.MIN)).isEqualTo("peace");
    assertThat(timeline.on(LocalDate.MAX)).isEqualTo("peace");
    assertThat(timeline.stretches()).isEmpty();
    assertThat(timeline.within(SPRING)).containsExactly(new Stretch<>(SPRING, "peace"));
  }

  // Counting.

  @Test
  void countingNothingIsZeroOnEveryDay() {
    assertThat(Timeline.counting(List.of())).isEqualTo(Timeline.always(0));
  }

  @Test
  void countingChangesOnFirstDaysAndOnTheDaysAfterLastDays() {
    Timeline<Integer> counted = Timeline.counting(List.of(SPRING, MAY_ON));

    assertThat(counted.on(day("2025-02-28"))).isEqualTo(0);
    assertThat(counted.on(day("2025-03-01"))).isEqualTo(1);
    assertThat(counted.on(day("2025-04-30"))).isEqualTo(1);
    assertThat(counted.on(day("2025-05-01"))).isEqualTo(2);
    assertThat(counted.on(day("2025-05-31"))).isEqualTo(2);
    assertThat(counted.on(day("2025-06-01"))).isEqualTo(1);
    assertThat(counted.on(LocalDate.MAX)).isEqualTo(1);
    assertThat(counted.stretches())
        .containsExactly(
            stretch("2025-03-01/2025-04-30", 1),
            stretch("2025-05-01/2025-05-31", 2),
            stretch("2025-06-01/..", 1));
  }

  @Test
  void aSeatThatPassesOvernightDoesNotShowInTheCount() {
    assertThat(Timeline.counting(List.of(SUMMER, SPRING)).stretches())
        .containsExactly(stretch("2025-03-01/2025-08-31", 1), stretch("2025-09-01/..", 0));
  }

  @Test
  void termsOfTheSameDaysAreCountedEach() {
    assertThat(Timeline.counting(List.of(SPRING, SPRING, SPRING)).on(day("2025-04-01")))
        .isEqualTo(3);
  }

  // What is in force.

  /** A charter, as far as a timeline cares. */
  private record Fact(String name, Term term) {
    static Fact of(String name, String term) {
      return new Fact(name, Term.parse(term));
    }
  }

  private static Timeline<Optional<String>> inForce(Fact... facts) {
    return Timeline.inForce(List.of(facts), Fact::term).map(fact -> fact.map(Fact::name));
  }

  @Test
  void whereNothingWasEverInForceNothingIs() {
    assertThat(inForce()).isEqualTo(Timeline.always(Optional.empty()));
  }

  @Test
  void aFactIsInForceOnTheDaysOfItsTermAndOnNoOther() {
    assertThat(
            inForce(
                    Fact.of("old", "2018-01-01/2018-12-31"),
                    Fact.of("new", "2020-01-01/2020-12-31"))
                .stretches())
        .containsExactly(
            stretch("2018-01-01/2018-12-31", Optional.of("old")),
            stretch("2019-01-01/2019-12-31", Optional.empty()),
            stretch("2020-01-01/2020-12-31", Optional.of("new")),
            stretch("2021-01-01/..", Optional.empty()));
  }

  @Test
  void ofTwoInForceTheOneThatBeganLastCountsAndThenTheOtherAgain() {
    assertThat(
            inForce(Fact.of("short", "2019-03-01/2019-03-31"), Fact.of("long", "2019-01-01/.."))
                .stretches())
        .containsExactly(
            stretch("2019-01-01/2019-02-28", Optional.of("long")),
            stretch("2019-03-01/2019-03-31", Optional.of("short")),
            stretch("2019-04-01/..", Optional.of("long")));
  }

  @Test
  void ofTwoThatBeganTogetherTheLastInTheListCounts() {
    assertThat(
            inForce(
                    Fact.of("one", "2019-01-01/2019-12-31"),
                    Fact.of("two", "2019-01-01/2019-01-31"))
                .stretches())
        .containsExactly(
            stretch("2019-01-01/2019-01-31", Optional.of("two")),
            stretch("2019-02-01/2019-12-31", Optional.of("one")),
            stretch("2020-01-01/..", Optional.empty()));
  }

  // What changes with terms.

  @Test
  void aFunctionIsAskedWheneverATermBeginsOrHasEnded() {
    List<LocalDate> asked = new ArrayList<>();
    Timeline<Boolean> timeline =
        Timeline.changingWith(
            List.of(SPRING, MAY_ON),
            day -> {
              asked.add(day);
              return SPRING.contains(day);
            });

    assertThat(asked)
        .containsExactly(LocalDate.MIN, day("2025-03-01"), day("2025-05-01"), day("2025-06-01"));
    assertThat(timeline.stretches())
        .containsExactly(stretch("2025-03-01/2025-05-31", true), stretch("2025-06-01/..", false));
  }

  @Test
  void aTermWithoutAFirstDayCountsOnEveryDayUpToItsLast() {
    Timeline<Integer> counted =
        Timeline.counting(List.of(Term.parse("../2025-12-31"), Term.parse("../..")));

    assertThat(counted.on(day("0001-01-01"))).isEqualTo(2);
    assertThat(counted.stretches())
        .containsExactly(stretch("../2025-12-31", 2), stretch("2026-01-01/..", 1));
    assertThat(counted.where(count -> count == 2, Term.undated()))
        .containsExactly(Term.parse("../2025-12-31"));
    assertThat(Timeline.inForce(List.of(Term.parse("../2025-12-31"), SPRING), term -> term))
        .isEqualTo(
            Timeline.changingWith(
                List.of(Term.parse("../2025-12-31"), SPRING),
                day ->
                    SPRING.contains(day)
                        ? Optional.of(SPRING)
                        : Optional.of(Term.parse("../2025-12-31"))
                            .filter(term -> term.contains(day))));
  }

  @Test
  void aBeginningOnTheFirstOfAllDaysIsAChange() {
    Term always = Term.parse("0001-01-01/..");

    assertThat(Timeline.changingWith(List.of(always), always::contains).stretches())
        .containsExactly(new Stretch<>(always, true));
  }

  // What is made of timelines.

  @Test
  void mappedToEqualValuesNeighboursBecomeOneStretch() {
    Timeline<Boolean> anybody =
        Timeline.counting(List.of(SPRING, MAY_ON)).map(number -> number > 0);

    assertThat(anybody.stretches()).containsExactly(stretch("2025-03-01/..", true));
  }

  @Test
  void twoTimelinesAreJoinedDayByDay() {
    Timeline<Integer> difference =
        Timeline.counting(List.of(SPRING))
            .with(Timeline.counting(List.of(MAY_ON)), (one, other) -> one - other);

    assertThat(difference.on(day("2025-02-28"))).isEqualTo(0);
    assertThat(difference.stretches())
        .containsExactly(
            stretch("2025-03-01/2025-04-30", 1),
            stretch("2025-05-01/2025-05-31", 0),
            stretch("2025-06-01/..", -1));
  }

  @Test
  void theStretchesOfATermAreCutOffAtItsEnds() {
    Timeline<Integer> counted = Timeline.counting(List.of(SPRING, MAY_ON));

    assertThat(counted.within(Term.parse("2025-02-01/2025-05-10")))
        .containsExactly(
            stretch("2025-02-01/2025-02-28", 0),
            stretch("2025-03-01/2025-04-30", 1),
            stretch("2025-05-01/2025-05-10", 2));
    assertThat(counted.within(Term.on(day("2025-05-31"))))
        .containsExactly(stretch("2025-05-31/2025-05-31", 2));
    assertThat(counted.within(Term.parse("2025-05-31/..")))
        .containsExactly(stretch("2025-05-31/2025-05-31", 2), stretch("2025-06-01/..", 1));
  }

  @Test
  void theDaysThatAnswerAQuestionAreJoinedIntoTerms() {
    Timeline<Integer> counted =
        Timeline.counting(List.of(SPRING, MAY_ON, Term.parse("2025-01-01/2025-01-31")));

    assertThat(counted.where(number -> number > 0))
        .containsExactly(Term.parse("2025-01-01/2025-01-31"), Term.parse("2025-03-01/.."));
    assertThat(counted.where(number -> number == 0))
        .containsExactly(Term.parse("2025-02-01/2025-02-28"));
    assertThat(counted.where(number -> number > 2)).isEmpty();
  }

  @Test
  void theDaysOfATermThatAnswerAQuestionAreCutOffAtItsEnds() {
    Timeline<Integer> counted = Timeline.counting(List.of(SPRING, MAY_ON));

    assertThat(counted.where(number -> number > 0, Term.parse("2025-02-01/2025-05-10")))
        .containsExactly(Term.parse("2025-03-01/2025-05-10"));
    assertThat(counted.where(number -> number == 0, Term.parse("2024-12-01/2025-05-10")))
        .containsExactly(Term.parse("2024-12-01/2025-02-28"));
    assertThat(counted.where(number -> number == 1, Term.parse("2025-04-01/..")))
        .containsExactly(Term.parse("2025-04-01/2025-04-30"), Term.parse("2025-06-01/.."));
  }

  @Test
  void timelinesAreEqualIfTheSameHoldsOnEveryDay() {
    Timeline<Integer> halves =
        Timeline.counting(
            List.of(Term.parse("2025-03-01/2025-04-15"), Term.parse("2025-04-16/2025-05-31")));

    assertThat(halves)
        .isEqualTo(Timeline.counting(List.of(SPRING)))
        .hasSameHashCodeAs(Timeline.counting(List.of(SPRING)))
        .isNotEqualTo(Timeline.counting(List.of(SUMMER)))
        .isNotEqualTo(Timeline.always(0));
    assertThat(halves.toString())
        .isEqualTo(
            "before 0, then [Stretch[term=2025-03-01/2025-05-31, value=1],"
                + " Stretch[term=2025-06-01/.., value=0]]");
  }

  // What holds of all timelines, seen day by day.

  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final List<LocalDate> CALENDAR =
      FROM.minusDays(2).datesUntil(FROM.plusDays(45)).toList();

  @Provide
  Arbitrary<List<Term>> terms() {
    Arbitrary<LocalDate> firstDays = Arbitraries.integers().between(0, 19).map(FROM::plusDays);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 20).injectNull(0.1);
    return Combinators.combine(firstDays, lengths)
        .as(
            (firstDay, length) ->
                length == null ? Term.from(firstDay) : Term.of(firstDay, Period.ofDays(length)))
        .list()
        .ofMaxSize(8);
  }

  @Property
  void countingAgreesWithCountingOnEveryDay(@ForAll("terms") List<Term> terms) {
    Timeline<Integer> counted = Timeline.counting(terms);

    assertThat(CALENDAR)
        .allSatisfy(
            day ->
                assertThat(counted.on(day))
                    .isEqualTo((int) terms.stream().filter(term -> term.contains(day)).count()));
  }

  @Property
  void inForceIsTheLastToBeginOfThoseThatContainTheDay(@ForAll("terms") List<Term> terms) {
    Timeline<Optional<Term>> inForce = Timeline.inForce(terms, term -> term);

    assertThat(CALENDAR)
        .allSatisfy(
            day ->
                assertThat(inForce.on(day).map(Term::firstDayOrThrow))
                    .isEqualTo(
                        terms.stream()
                            .filter(term -> term.contains(day))
                            .map(Term::firstDayOrThrow)
                            .max(LocalDate::compareTo)));
  }

  @Property
  void joiningAgreesWithJoiningOnEveryDay(
      @ForAll("terms") List<Term> terms, @ForAll("terms") List<Term> others) {
    Timeline<Integer> one = Timeline.counting(terms);
    Timeline<Integer> other = Timeline.counting(others);
    Timeline<Integer> joined = one.with(other, (mine, its) -> mine * 10 + its);

    assertThat(CALENDAR)
        .allSatisfy(day -> assertThat(joined.on(day)).isEqualTo(one.on(day) * 10 + other.on(day)));
  }

  @Property
  void changingWithAgreesWithAskingOnEveryDay(@ForAll("terms") List<Term> terms) {
    Timeline<List<Term>> timeline =
        Timeline.changingWith(
            terms, day -> terms.stream().filter(term -> term.contains(day)).toList());

    assertThat(CALENDAR)
        .allSatisfy(
            day ->
                assertThat(timeline.on(day))
                    .isEqualTo(terms.stream().filter(term -> term.contains(day)).toList()));
  }

  @Property
  void stretchesFollowEachOtherAndNoTwoNeighboursAreAlike(@ForAll("terms") List<Term> terms) {
    List<Stretch<Integer>> stretches = Timeline.counting(terms).stretches();

    assertThat(stretches.isEmpty()).isEqualTo(terms.isEmpty());
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i - 1).term().lastDay().orElseThrow().plusDays(1))
          .isEqualTo(stretches.get(i).term().firstDayOrThrow());
      assertThat(stretches.get(i - 1).value()).isNotEqualTo(stretches.get(i).value());
    }
  }

  @Property
  void theStretchesOfATermHaveItsDaysAndNoOther(
      @ForAll("terms") List<Term> terms, @ForAll("term") Term term) {
    Timeline<Integer> counted = Timeline.counting(terms);
    List<Stretch<Integer>> stretches = counted.within(term);

    assertThat(CALENDAR)
        .allSatisfy(
            day ->
                assertThat(
                        stretches.stream()
                            .filter(stretch -> stretch.term().contains(day))
                            .map(Stretch::value))
                    .isEqualTo(term.contains(day) ? List.of(counted.on(day)) : List.of()));
  }

  @Property
  void theStretchesOfSomeTermsThatAnswerAQuestionHaveTheirDaysAndNoOther(
      @ForAll("terms") List<Term> terms, @ForAll("terms") List<Term> others, @ForAll int number) {
    Timeline<Integer> counted = Timeline.counting(terms);
    ImmutableList<Term> apart = Timeline.counting(others).where(times -> times == 1);
    List<Stretch<Integer>> stretches = counted.within(apart, value -> value > number % 3);

    assertThat(CALENDAR)
        .allSatisfy(
            day ->
                assertThat(
                        stretches.stream()
                            .filter(stretch -> stretch.term().contains(day))
                            .map(Stretch::value))
                    .isEqualTo(
                        apart.stream().anyMatch(term -> term.contains(day))
                                && counted.on(day) > number % 3
                            ? List.of(counted.on(day))
                            : List.of()));
    assertThat(stretches)
        .allSatisfy(stretch -> assertThat(apart).anyMatch(term -> term.encloses(stretch.term())));
  }

  @Property
  void somethingElseHoldsFromTheNextChangeOn(@ForAll("terms") List<Term> terms) {
    Timeline<Integer> counted = Timeline.counting(terms);

    assertThat(CALENDAR.subList(0, CALENDAR.size() - 10))
        .allSatisfy(
            day ->
                assertThat(counted.nextChange(day))
                    .isEqualTo(
                        CALENDAR.stream()
                            .filter(later -> later.isAfter(day))
                            .filter(later -> !counted.on(later).equals(counted.on(day)))
                            .findFirst()));
  }

  @Provide
  Arbitrary<Term> term() {
    return terms().filter(terms -> !terms.isEmpty()).map(terms -> terms.get(0));
  }

  @Test
  void afterTheYear9999NothingChanges() {
    Timeline<Integer> counted = Timeline.counting(List.of(Term.parse("2025-01-01/9999-12-31")));

    assertThat(counted.stretches()).containsExactly(new Stretch<>(Term.parse("2025-01-01/.."), 1));
    assertThat(counted.where(count -> count == 0, Term.parse("2025-01-01/.."))).isEmpty();
  }
}

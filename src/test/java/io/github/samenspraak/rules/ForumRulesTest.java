package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.edition;
import static io.github.samenspraak.fixtures.Facts.followUp;
import static io.github.samenspraak.fixtures.Facts.forumConclusion;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumRulesTest {

  /** {@return Lindedorp with a forum that has no rhythm, and these editions} */
  private static EditableRegister held(ForumEdition... editions) {
    return TOWN.forum(id("forum"), f -> f.every(Optional.empty()).editions(List.of(editions)));
  }

  @Nested
  class EditionsOutOfOrder {

    private static ExpectedFinding outOfOrder(int position, int number, int expected) {
      return error("editions-out-of-order", "forum", "/forums/0/editions/" + position + "/number")
          .with("number", number)
          .with("expected", expected);
    }

    @Test
    void editionsAreNumberedInTheOrderOfTheirDaysWhereverTheyStand() {
      assertThat(
              findings(
                  held(
                      edition(3, "2024-10-05"),
                      edition(1, "2020-02-06"),
                      edition(2, "2022-10-03"))))
          .isEmpty();
    }

    @Test
    void aNumberIsNotLeftOut() {
      assertThat(findings(held(edition(1, "2020-02-06"), edition(3, "2022-10-03"))))
          .containsExactly(outOfOrder(1, 3, 2));
    }

    @Test
    void theFirstEditionHasNumber1() {
      assertThat(findings(held(edition(2, "2020-02-06")))).containsExactly(outOfOrder(0, 2, 1));
    }

    @Test
    void ofRecordsThatBeginLaterTheFirstEditionMayHaveAnyNumber() {
      EditableRegister fromTheFifthOn =
          held(edition(5, "2022-02-06"), edition(6, "2024-02-06"), edition(8, "2026-02-06"))
              .register(r -> r.recordedFrom(day("2021-01-01")));
      assertThat(findings(fromTheFifthOn)).containsExactly(outOfOrder(2, 8, 7));
    }

    @Test
    void noTwoEditionsHaveTheSameNumber() {
      assertThat(findings(held(edition(1, "2020-02-06"), edition(1, "2022-10-03"))))
          .containsExactly(outOfOrder(1, 1, 2));
    }

    @Test
    void anEditionThatIsADayTooEarlyHasTheWrongNumberAndSoHasTheOther() {
      assertThat(findings(held(edition(1, "2020-02-06"), edition(2, "2020-02-05"))))
          .containsExactly(outOfOrder(0, 1, 2), outOfOrder(1, 2, 1));
    }

    @Test
    void twoEditionsOfOneDayAreInTheOrderOfTheirNumbers() {
      assertThat(findings(held(edition(2, "2020-02-06"), edition(1, "2020-02-06")))).isEmpty();
    }
  }

  @Nested
  class EditionLate {

    private static EditableRegister everyTwoYears(ForumEdition... editions) {
      return held(editions).forum(id("forum"), f -> f.every(Period.ofYears(2)));
    }

    private static ExpectedFinding late(String days, int number, String due) {
      return warning("edition-late", "forum", "/forums/0/editions")
          .during(Term.parse(days))
          .with("number", number)
          .with("due", day(due));
    }

    @Test
    void theNextEditionIsLateOnceItsCalendarYearHasPassed() {
      assertThat(findings(everyTwoYears(edition(1, "2024-01-01")))).isEmpty();
      assertThat(findings(everyTwoYears(edition(1, "2023-12-31"))))
          .containsExactly(late("2026-01-01/..", 2, "2025-12-31"));
    }

    /** Twenty-five months lie between the first Saturdays of two Mays. */
    @Test
    void anEventOnTheFirstSaturdayOfMayOfEveryOtherYearIsInTime() {
      assertThat(findings(everyTwoYears(edition(1, "2023-05-06"), edition(2, "2025-05-03"))))
          .isEmpty();
      assertThat(findings(everyTwoYears(edition(1, "2022-05-07"), edition(2, "2024-12-31"))))
          .isEmpty();
    }

    @Test
    void theNextEditionHasTheNextNumber() {
      EditableRegister fromTheFifthOn =
          everyTwoYears(edition(5, "2023-02-06")).register(r -> r.recordedFrom(day("2021-01-01")));
      assertThat(findings(fromTheFifthOn)).containsExactly(late("2026-01-01/..", 6, "2025-12-31"));
    }

    @Test
    void anEditionThatIsPlannedForALaterYearIsLateUntilThen() {
      assertThat(findings(everyTwoYears(edition(1, "2023-02-06"), edition(2, "2027-02-06"))))
          .containsExactly(late("2026-01-01/..", 2, "2025-12-31"));
    }

    @Test
    void aForumWithoutRhythmIsNeverLateNorIsOneThatIsStillToBegin() {
      assertThat(findings(held(edition(1, "2000-02-06")))).isEmpty();
      assertThat(findings(everyTwoYears())).isEmpty();
    }

    @Test
    void everyEditionIsCountedFromTheOneBefore() {
      assertThat(
              findings(
                  everyTwoYears(
                      edition(1, "2020-02-06"),
                      edition(2, "2023-02-08"),
                      edition(3, "2026-02-09"),
                      edition(4, "2026-03-09"))))
          .containsExactly(
              late("2023-01-01/2023-02-07", 2, "2022-12-31"),
              late("2026-01-01/2026-02-08", 3, "2025-12-31"));
    }
  }

  @Nested
  class ConclusionWithoutFollowUp {

    private static ForumEdition concluding(String heldOn, String... conclusions) {
      return ForumEdition.builder()
          .from(edition(1, heldOn))
          .conclusions(List.of(conclusions).stream().map(Facts::forumConclusion).toList())
          .build();
    }

    private static ExpectedFinding notFollowedUp(String conclusion, int position) {
      return info(
              "conclusion-without-follow-up",
              conclusion,
              "/forums/0/editions/0/conclusions/" + position)
          .with("forum", id("forum"))
          .with("number", 1);
    }

    @Test
    void everyConclusionIsFollowedUp() {
      ForumEdition edition =
          ForumEdition.builder()
              .from(concluding("2026-02-06", "one-counter", "trust"))
              .addFollowUp(followUp("trust", "debt-desk"))
              .build();
      assertThat(findings(held(edition))).containsExactly(notFollowedUp("one-counter", 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 1", "2026-11-21, 0", "2027-02-06, 0"})
    void onceTheEditionWasHeld(String heldOn, int found) {
      assertThat(findings(held(concluding(heldOn, "trust")))).hasSize(found);
    }

    @Test
    void aLaterEditionMayTellWhatWasDone() {
      ForumEdition later =
          ForumEdition.builder()
              .from(edition(2, "2026-11-01"))
              .addFollowUp(followUp("trust", "debt-desk"))
              .build();
      assertThat(findings(held(concluding("2024-02-06", "trust"), later))).isEmpty();
    }

    @Test
    void soMayAnotherForum() {
      Forum other =
          Forum.builder()
              .id(id("other"))
              .name(Facts.text("Ander forum"))
              .addEditions(
                  ForumEdition.builder()
                      .from(edition(1, "2026-11-01"))
                      .addConclusions(forumConclusion("more-trust"))
                      .addFollowUp(
                          followUp("trust", "debt-desk"), followUp("more-trust", "debt-desk"))
                      .build())
              .build();
      assertThat(findings(held(concluding("2024-02-06", "trust")).and(other))).isEmpty();
    }
  }
}

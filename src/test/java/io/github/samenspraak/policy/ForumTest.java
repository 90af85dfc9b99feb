package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForumTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 6);
  private static final LocalDate SECOND_DAY = LocalDate.of(2022, 10, 3);

  private static final ForumEdition FIRST = edition(1, FIRST_DAY).build();
  private static final ForumEdition SECOND = edition(2, SECOND_DAY).build();

  private static ForumEdition.Builder edition(int number, LocalDate day) {
    return ForumEdition.builder().number(number).heldOn(day);
  }

  private static Forum.Builder forum() {
    return Forum.builder().id(Id.of("forum")).name(Label.of("Staten-Generaal"));
  }

  @Test
  void editionsComeInTheOrderOfTheirDaysWhateverTheirNumber() {
    ForumEdition misnumbered = edition(9, LocalDate.of(2021, 5, 1)).build();

    assertThat(forum().addEditions(SECOND, misnumbered, FIRST).build().editionsInOrder())
        .containsExactly(FIRST, misnumbered, SECOND);
  }

  @Test
  void eachEditionMustBeFollowedByTheNextWithinTheRhythm() {
    Forum everyTwoYears = forum().every(Period.ofYears(2)).addEditions(SECOND, FIRST).build();

    assertThat(everyTwoYears.rhythm())
        .containsExactly(
            new Deadline(LocalDate.of(2022, 12, 31), Optional.of(SECOND_DAY)),
            new Deadline(LocalDate.of(2024, 12, 31), Optional.empty()));
  }

  @Test
  void aForumWithoutRhythmIsNeverLate() {
    assertThat(forum().addEditions(FIRST, SECOND).build().rhythm()).isEmpty();
  }

  @Test
  void aForumThatWasNeverHeldIsNotDueEither() {
    assertThat(forum().every(Period.ofYears(2)).build().rhythm()).isEmpty();
  }

  @Test
  void aRhythmOfLessThanADayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forum().every(Period.ZERO).build())
        .withMessage("A forum must leave at least one day between editions, not P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forum().every(Period.ofYears(-2)).build())
        .withMessage("A forum must leave at least one day between editions, not P-2Y.");
    assertThat(forum().every(Period.ofDays(1)).build().every()).contains(Period.ofDays(1));
  }

  @Test
  void editionsAreNumberedFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(0, FIRST_DAY).build())
        .withMessage("The number of an edition must be 1 or more, not 0.");
  }

  @Test
  void anEditionMayHaveNoParticipantsButNotFewer() {
    assertThat(edition(1, FIRST_DAY).participants(0).build().participants()).hasValue(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(1, FIRST_DAY).participants(-1).build())
        .withMessage("There must be 0 participants or more, not -1.");
  }

  @Test
  void aRhythmOfMoreYearsThanThereAreIsNeverOver() {
    Period longest = Period.ofYears(Integer.MAX_VALUE);

    assertThat(forum().every(longest).addEditions(FIRST).build().rhythm())
        .containsExactly(new Deadline(LocalDate.of(12020, 12, 31), Optional.empty()));
  }
}

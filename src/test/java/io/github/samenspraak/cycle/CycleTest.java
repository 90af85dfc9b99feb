package io.github.samenspraak.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** What the types of the yearly cycle must have, and may do without. */
class CycleTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  @Test
  void anAdviceOfOnesOwnInitiativeWasNotAskedForAndWaitsForAResponse() {
    Advice advice =
        Advice.builder()
            .id(Id.of("a"))
            .kind(AdviceKind.ADVICE)
            .issuedBy(Id.of("steering"))
            .adoptedOn(DAY)
            .addressedTo(Id.of("city"))
            .text(Label.of("Text"))
            .build();

    assertThat(advice.inResponseTo()).isEmpty();
    assertThat(advice.basedOn()).isEmpty();
    assertThat(advice.response()).isEmpty();
  }

  @Test
  void aMeetingNeedsABodyAndADay() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Meeting.builder().build())
        .withMessage("A Meeting cannot be built without: id, body, heldOn.");
  }

  @Test
  void aMeetingWhoseMinutesComeBeforeItIsRecorded() {
    Meeting meeting =
        Meeting.builder()
            .id(Id.of("m"))
            .body(Id.of("plenary"))
            .heldOn(DAY)
            .convenedOn(DAY.plusDays(1))
            .minutesApprovedOn(DAY.minusDays(1))
            .build();

    assertThat(meeting.items()).isEmpty();
    assertThat(meeting.attendance()).isEmpty();
    assertThat(meeting.convenedBy()).isEmpty();
  }

  @Test
  void aSignalNeedsADayAndAText() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Signal.builder().build())
        .withMessage("A Signal cannot be built without: platform, id, raisedOn, text.");
  }

  @Test
  void aResponseMayGiveNoReasons() {
    assertThat(Response.builder().givenOn(DAY).outcome(Outcome.NOT_FOLLOWED).build().reasons())
        .isEmpty();
  }

  @Test
  void aDutyIsDoneForAYearFrom1To9999() {
    DutyDone done =
        DutyDone.builder()
            .platform(Id.of("platform"))
            .duty("accounts")
            .year(Year.of(9999))
            .doneOn(DAY)
            .build();

    assertThat(done.documents()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> done.toBuilder().year(Year.of(10_000)).build())
        .withMessage("A duty must be done for a year from 1 to 9999, not 10000.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> done.toBuilder().year(Year.of(0)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> done.toBuilder().duty(" ").build())
        .withMessage("What was done must name the code of a duty.");
  }

  @Test
  void anInterpellationIsNeitherDiscussedNorAnsweredUntilSaid() {
    Interpellation interpellation =
        Interpellation.builder()
            .platform(Id.of("platform"))
            .id(Id.of("i"))
            .raisedBy(Id.of("o"))
            .raisedOn(DAY)
            .receivedBy(Id.of("chair"))
            .text(Label.of("Text"))
            .build();

    assertThat(interpellation.discussedAt()).isEmpty();
    assertThat(interpellation.answeredOn()).isEmpty();
  }
}

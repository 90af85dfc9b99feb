package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Term;
import java.time.Period;
import org.junit.jupiter.api.Test;

class CharterTest {

  private static Charter.Builder charter() {
    return Charter.builder().inForce(Term.parse("2018-01-25/.."));
  }

  @Test
  void noRuleAsksForAnythingThatItDoesNotSay() {
    Charter charter = charter().build();

    assertThat(charter.adoptedBy()).isEmpty();
    assertThat(charter.plenariesPerYear()).isEmpty();
    assertThat(charter.noticeDays()).isEmpty();
    assertThat(charter.quorum()).isEmpty();
    assertThat(charter.workingGroups()).isEmpty();
    assertThat(charter.adviceReplyWithin()).isEmpty();
    assertThat(charter.reporting()).isEmpty();
  }

  @Test
  void itMayAskForNone() {
    Charter charter = charter().plenariesPerYear(0).noticeDays(0).build();

    assertThat(charter.plenariesPerYear()).hasValue(0);
    assertThat(charter.noticeDays()).hasValue(0);
  }

  @Test
  void numbersBelow0AreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().plenariesPerYear(-1).build())
        .withMessage("A charter must not ask for fewer than 0 plenaries a year or days of notice.");
    assertThatIllegalArgumentException().isThrownBy(() -> charter().noticeDays(-1).build());
  }

  @Test
  void thePlenaryMeetsAtMostOnceADay() {
    assertThat(charter().plenariesPerYear(366).build().plenariesPerYear()).hasValue(366);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().plenariesPerYear(367).build())
        .withMessage("A charter must not ask for more plenaries a year than it has days: 367.");
  }

  @Test
  void atLeastOneDayIsLeftToAnswer() {
    assertThat(charter().adviceReplyWithin(Period.ofDays(1)).build().adviceReplyWithin())
        .contains(Period.ofDays(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().adviceReplyWithin(Period.ZERO).build())
        .withMessage("A charter must leave at least one day to answer an advice, not P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().adviceReplyWithin(Period.ofWeeks(-6)).build());
  }
}

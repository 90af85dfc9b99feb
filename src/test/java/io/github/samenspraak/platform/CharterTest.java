package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class CharterTest {

  private static Charter.Builder charter() {
    return Charter.builder().inForce(Term.parse("2018-01-25/.."));
  }

  @Test
  void noRuleAsksForAnythingThatItDoesNotSay() {
    Charter charter = charter().build();

    assertThat(charter.adoptedBy()).isEmpty();
    assertThat(charter.meetings()).isEmpty();
    assertThat(charter.findMeetingRule(BodyKind.PLENARY)).isEmpty();
    assertThat(charter.workingGroups()).isEmpty();
    assertThat(charter.participantsAreMembers()).isFalse();
    assertThat(charter.everyMemberInGroup()).isFalse();
    assertThat(charter.advice()).isEmpty();
    assertThat(charter.reporting()).isEmpty();
  }

  @Test
  void eachKindOfBodyHasItsOwnRuleOrElseTheOneForAllOthers() {
    MeetingRule ofPlenaries = MeetingRule.builder().of(BodyKind.PLENARY).noticeDays(8).build();
    MeetingRule ofOthers = MeetingRule.builder().noticeDays(3).build();
    Charter charter = charter().addMeetings(ofPlenaries, ofOthers).build();

    assertThat(charter.findMeetingRule(BodyKind.PLENARY)).contains(ofPlenaries);
    assertThat(charter.findMeetingRule(BodyKind.WORKING_GROUP)).contains(ofOthers);
  }

  @Test
  void twoRulesForOneKindOfBodyAreRefused() {
    MeetingRule rule = MeetingRule.builder().of(BodyKind.PLENARY).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().addMeetings(rule, rule).build())
        .withMessage("A charter must have one rule at most on the meetings of each kind of body.");
  }

  @Test
  void twoDutiesOfOneCodeAreRefused() {
    Duty duty =
        Duty.builder()
            .code("accounts")
            .name(Label.of("Accounts"))
            .due(YearlyDue.by(MonthDay.of(3, 31)))
            .build();

    assertThat(charter().addDuties(duty, duty.toBuilder().code("report").build()).build().duties())
        .hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charter().addDuties(duty, duty).build())
        .withMessage("The duties of a charter must have different codes: [accounts, accounts].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty.toBuilder().code(" ").build())
        .withMessage("The code of a duty must not be blank.");
  }

  @Test
  void aRuleMayAskForNoMeetingAndNoNotice() {
    MeetingRule rule = MeetingRule.builder().perYear(0).noticeDays(0).build();

    assertThat(rule.perYear()).hasValue(0);
    assertThat(rule.noticeDays()).hasValue(0);
  }

  @Test
  void numbersBelow0AreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingRule.builder().perYear(-1).build())
        .withMessage("A charter must ask for 0 to 366 meetings a year, not for -1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingRule.builder().noticeDays(-1).build())
        .withMessage("A charter must ask for 0 or more days of notice.");
  }

  @Test
  void aBodyMeetsAtMostOnceADay() {
    assertThat(MeetingRule.builder().perYear(366).build().perYear()).hasValue(366);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingRule.builder().perYear(367).build())
        .withMessage("A charter must ask for 0 to 366 meetings a year, not for 367.");
  }
}

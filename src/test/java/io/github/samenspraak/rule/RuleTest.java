package io.github.samenspraak.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final Messages MESSAGES = Messages.of(RuleTest.class, "messages");

  private static Rule.Builder rule() {
    return Rule.error("too-many").statement("There must not be too many.");
  }

  @Test
  void itTellsWhatItsAuthorSaid() {
    Label message = Label.of("{subject} has {seats}.");
    Rule rule =
        rule()
            .sources(Source.PRACTICE, Source.CONSISTENCY)
            .arguments("seats", "allowed")
            .since("0.1.0")
            .brokenBy("21 on 20")
            .keptBy("20 on 20")
            .message(message)
            .checkedBy(inspection -> {});

    assertThat(rule.code()).isEqualTo("too-many");
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.statement().in(Locale.ENGLISH)).isEqualTo("There must not be too many.");
    assertThat(rule.sources()).containsExactly(Source.PRACTICE, Source.CONSISTENCY);
    assertThat(rule.arguments()).containsExactly("seats", "allowed");
    assertThat(rule.since()).isEqualTo("0.1.0");
    assertThat(rule.brokenBy().orElseThrow().in(Locale.ENGLISH)).isEqualTo("21 on 20");
    assertThat(rule.keptBy().orElseThrow().in(Locale.ENGLISH)).isEqualTo("20 on 20");
    assertThat(rule.message()).isEqualTo(message);
    assertThat(rule).hasToString("ERROR too-many");
  }

  @Test
  void anAttributeThatItsAuthorDoesNotSetIsAbsent() {
    Rule rule = rule().message(Label.of("{subject}")).checkedBy(inspection -> {});

    assertThat(rule.sources()).isEmpty();
    assertThat(rule.arguments()).isEmpty();
    assertThat(rule.since()).isEmpty();
    assertThat(rule.brokenBy()).isEmpty();
    assertThat(rule.keptBy()).isEmpty();
  }

  @Test
  void mustShouldAndWorthKnowingAreItsSeverities() {
    Label message = Label.of("{subject}");

    assertThat(Rule.error("a").statement("It must.").message(message).checkedBy(i -> {}).severity())
        .isEqualTo(Severity.ERROR);
    assertThat(
            Rule.warning("a").statement("It must.").message(message).checkedBy(i -> {}).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Rule.info("a").statement("It must.").message(message).checkedBy(i -> {}).severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void withAnotherSeverityItIsOtherwiseTheSame() {
    Rule other = ExampleRules.MEMBERSHIP_HERE.withSeverity(Severity.INFO);

    assertThat(other.severity()).isEqualTo(Severity.INFO);
    assertThat(other)
        .usingRecursiveComparison()
        .ignoringFields("severity")
        .isEqualTo(ExampleRules.MEMBERSHIP_HERE);
    assertThat(ExampleRules.MEMBERSHIP_HERE.severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Too-Many", "too_many", "too--many", "-many", "many-", "top-20", "é"})
  void aCodeOfAnotherFormIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.error(code))
        .withMessage(
            "The code of a rule has small letters and hyphens, as in seat-cap-exceeded, unlike "
                + code
                + ".");
  }

  @Test
  void withoutAStatementOrAMessageItIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rule().checkedBy(inspection -> {}))
        .withMessage("The rule too-many must have a message.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.error("too-many").message(Label.of("x")).checkedBy(inspection -> {}))
        .withMessage("The rule too-many must have a statement.");
  }

  @Test
  void anArgumentWhoseNameIsNotAllLettersIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule().arguments("seats", "cap2"))
        .withMessage("The name of an argument has letters only: cap2");
  }

  @Test
  void anArgumentWhoseNameIsTakenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule().arguments("seats", "seats"))
        .withMessage("The name of an argument is taken already: seats");
    assertThatIllegalArgumentException().isThrownBy(() -> rule().arguments("subject"));
    assertThatIllegalArgumentException().isThrownBy(() -> rule().arguments("when"));
  }

  @Test
  void aMessageThatIsNoPatternIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rule()
                    .arguments("seats")
                    .message(Label.of("{seats, chioce, 1#one}"))
                    .checkedBy(inspection -> {}))
        .withMessageStartingWith("The message of too-many is no pattern: {seats, chioce, 1#one}");
  }

  @Test
  void aMessageThatNamesAnUnknownArgumentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rule()
                    .arguments("seats")
                    .message(
                        Label.of(
                            ImmutableMap.of(
                                Locale.ENGLISH, "{seats} {when}", Locale.FRENCH, "{sièges}")))
                    .checkedBy(inspection -> {}))
        .withMessage(
            "The message of too-many names {si}; it may name [subject, subjectKind, when, late, seats].");
  }

  @Test
  void aMessageThatNamesOneWithinAChoiceIsRefusedToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rule()
                    .arguments("seats")
                    .message(Label.of("{seats, choice, 1#one|1<{cap} of them}"))
                    .checkedBy(inspection -> {}));
  }

  @Test
  void aMessageMayStandInAVocabularyUnderTheCode() {
    Rule rule = rule().arguments("seats").message(MESSAGES).checkedBy(inspection -> {});

    assertThat(rule.message()).isEqualTo(MESSAGES.get("too-many"));
    assertThat(rule.message().in(Locale.GERMAN)).isEqualTo("{subject} hat {seats}.");
    assertThat(rule.withSeverity(Severity.INFO).message()).isEqualTo(rule.message());
  }

  @Test
  void aMessageInAVocabularyIsRefusedWhenItIsAskedFor() {
    Rule unknownArgument = rule().message(MESSAGES).checkedBy(inspection -> {});
    assertThatIllegalArgumentException()
        .isThrownBy(unknownArgument::message)
        .withMessageContaining("names {seats}");

    Rule missing =
        Rule.error("too-few")
            .statement("There must not be too few.")
            .message(MESSAGES)
            .checkedBy(inspection -> {});
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(missing::message)
        .withMessage("There is no text too-few in messages.");
  }

  @Test
  void severitiesAreOrderedByHowSeriousTheyAre() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
  }
}

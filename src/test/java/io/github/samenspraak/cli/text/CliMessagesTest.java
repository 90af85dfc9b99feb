package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.PartialDate;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CliMessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  static Stream<Messages> vocabularies() {
    return Stream.of(CliMessages.MESSAGES, CliMessages.HELP);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void theCommandLineHasEveryTextInEveryLanguage(Messages vocabulary) {
    assertThat(vocabulary.keys())
        .allSatisfy(
            key ->
                assertThat(vocabulary.get(key).languages())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES));
  }

  @Test
  void theCommandLineSaysTheSameThingsInEveryLanguage() {
    assertThat(CliMessages.MESSAGES.keys())
        .allSatisfy(
            key ->
                assertThat(Messages.LANGUAGES)
                    .allSatisfy(
                        language ->
                            assertThat(arguments(CliMessages.MESSAGES.get(key, language)))
                                .as(key)
                                .isEqualTo(
                                    arguments(CliMessages.MESSAGES.get(key, Locale.ENGLISH)))));
  }

  private static ImmutableSortedSet<String> arguments(String pattern) {
    // Throws if the pattern is malformed.
    new MessageFormat(pattern, Locale.ROOT);
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void noTextHasAnApostropheThatAPatternTakesForAQuote(Messages vocabulary) {
    assertThat(vocabulary.keys())
        .allSatisfy(
            key ->
                assertThat(vocabulary.get(key).texts().values()).noneMatch(it -> it.contains("'")));
  }

  @ParameterizedTest
  @FieldSource("io.github.samenspraak.text.Messages#LANGUAGES")
  void theCommandLineHasWordsForEveryConstant(Locale language) {
    List<Enum<?>> named = new ArrayList<>();
    Collections.addAll(named, Severity.values());
    Collections.addAll(named, ElementKind.values());
    Collections.addAll(named, PlatformKind.values());
    Collections.addAll(named, BodyRole.values());
    Collections.addAll(named, CovenantStatus.values());
    Collections.addAll(named, ExtensionObstacle.values());
    Collections.addAll(named, ActionStatus.values());
    Collections.addAll(named, HouseFunction.values());
    Collections.addAll(named, AccessibilityCriterion.values());
    Collections.addAll(named, ParticipationLevel.values());
    Collections.addAll(named, ParticipationMethod.values());
    Collections.addAll(named, SupportField.values());
    CliMessages messages = new CliMessages(language);
    assertThat(named)
        .allSatisfy(constant -> assertThat(messages.text(constant)).isNotEqualTo(constant.name()));
  }

  @Test
  void theCommandLineHasWordsForEveryKindAndStateOfAnObligation() {
    assertThat(Stream.<Enum<?>[]>of(ObligationKind.values(), ObligationState.values()))
        .allSatisfy(
            constants ->
                assertThat(constants)
                    .allSatisfy(
                        constant ->
                            assertThat(CliMessages.MESSAGES.keys())
                                .contains("agenda." + constant)));
  }

  @ParameterizedTest
  @CsvSource({
    "en, January 2027, March 2027",
    "nl, januari 2027, maart 2027",
    "fr, janvier 2027, mars 2027",
    "de, Januar 2027, März 2027",
  })
  void theCommandLineSaysAMonth(Locale language, String january, String march) {
    CliMessages messages = new CliMessages(language);
    assertThat(messages.text(YearMonth.of(2027, 1))).isEqualTo(january);
    assertThat(messages.text(YearMonth.of(2027, 3))).isEqualTo(march);
  }

  @Test
  void theCommandLinePutsSemicolonsBetweenThingsAsTheLanguageDoes() {
    ImmutableList<String> things = ImmutableList.of("a", "b", "c");
    assertThat(new CliMessages(Locale.ENGLISH).joined(things)).isEqualTo("a; b; c");
    assertThat(new CliMessages(Locale.FRENCH).joined(things)).isEqualTo("a\u00a0; b\u00a0; c");
    assertThat(new CliMessages(Locale.ENGLISH).joined(ImmutableList.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1994, in 1994",
    "en, 2001-09, in September 2001",
    "en, 2001-09-18, 'on 18 September 2001'",
    "nl, 1994, in 1994",
    "nl, 2001-09, in september 2001",
    "nl, 2001-09-18, op 18 september 2001",
    "fr, 1994, en 1994",
    "fr, 2001-09, en septembre 2001",
    "fr, 2001-09-18, le 18 septembre 2001",
    "de, 1994, 1994",
    "de, 2001-09, im September 2001",
    "de, 2001-09-18, am 18. September 2001",
  })
  void theCommandLineSaysADateAsPreciselyAsItIsKnown(Locale language, String date, String words) {
    assertThat(new CliMessages(language).text(PartialDate.parse(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '1,234 people'",
    "nl, 1.234 personen",
    "fr, 1\u202f234 personnes",
    "de, 1.234 Personen",
  })
  void theCommandLineSaysNumbersInTheWayOfTheLanguage(Locale language, String words) {
    assertThat(new CliMessages(language).text("contents.PERSON", 1234)).isEqualTo(words);
  }

  @Test
  void theCommandLinePutsAnOrBeforeTheLast() {
    CliMessages messages = new CliMessages(Locale.FRENCH);
    assertThat(messages.either(ImmutableList.of())).isEmpty();
    assertThat(messages.either(ImmutableList.of("a"))).isEqualTo("a");
    assertThat(messages.either(ImmutableList.of("a", "b"))).isEqualTo("a ou b");
    assertThat(messages.either(ImmutableList.of("a", "b", "c"))).isEqualTo("a, b ou c");
  }
}

package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.ActionDetail;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.CaimerPart;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalizedFormatTest {

  private static final Messages WORDS = Messages.of(LocalizedFormat.class, "format");

  /** Named by a test below. */
  static final Iterable<Locale> LANGUAGES = Messages.LANGUAGES;

  static Stream<Enum<?>> constantsThatMessagesName() {
    return Stream.of(
            ElementKind.values(),
            Region.values(),
            Severity.values(),
            Sex.values(),
            CovenantStatus.values(),
            ExtensionObstacle.values(),
            EndReason.values(),
            EvaluationOutcome.values(),
            ProofKind.values(),
            Capacity.values(),
            ObjectiveLevel.values(),
            ActionStatus.values(),
            ActionDetail.values(),
            CaimerPart.values(),
            Direction.values(),
            PovertyMeasure.values(),
            HouseFunction.values(),
            AccessibilityCriterion.values(),
            ParticipationMethod.values(),
            ParticipationLevel.values(),
            Audience.values(),
            SupportField.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("constantsThatMessagesName")
  void everyConstantThatMessagesNameHasWordsInEveryLanguage(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();

    assertThat(WORDS.get(key).languages()).containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES);
    assertThat(LocalizedFormat.of(constant, Locale.FRENCH))
        .isEqualTo(WORDS.get(key, Locale.FRENCH));
  }

  @Test
  void theSevenBsBeginWithABInDutch() {
    assertThat(AccessibilityCriterion.values())
        .hasSize(7)
        .allMatch(b -> LocalizedFormat.of(b, Locale.forLanguageTag("nl")).startsWith("b"));
  }

  @Test
  void everyTextIsThereInEveryLanguage() {
    assertThat(WORDS.keys())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(WORDS.get(key).languages())
                    .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noTextHasAnApostropheThatAPatternWouldSwallow(Locale language) {
    assertThat(WORDS.keys())
        .allSatisfy(key -> assertThat(WORDS.get(key, language)).doesNotContain("'"));
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, en, 12.5",
    "12.50, nl, '12,50'",
    "-0.00001, de, '-0,00001'",
    "12500, en, '12,500'",
    "1.25E+4, en, '12,500'",
    "1E-400, nl, 1E-400",
    "1E+999999999, en, 1E+999999999",
  })
  void aNumberHasAllItsDecimalsUnlessNobodyWouldReadThem(
      BigDecimal number, Locale locale, String text) {
    assertThat(LocalizedFormat.of(number, locale)).isEqualTo(text);
  }

  @Test
  void aConstantWithoutWordsIsSaidByItsName() {
    assertThat(LocalizedFormat.of(RoundingMode.UP, Locale.FRENCH)).isEqualTo("UP");
  }

  @ParameterizedTest
  @CsvSource({
    "P6Y, 6 years, 6 jaar, 6 ans, 6 Jahre",
    "P1Y, 1 year, 1 jaar, 1 an, 1 Jahr",
    "P1M, 1 month, 1 maand, 1 mois, 1 Monat",
    "P6W, 6 weeks, 6 weken, 6 semaines, 6 Wochen",
    "P7D, 1 week, 1 week, 1 semaine, 1 Woche",
    "P8D, 8 days, 8 dagen, 8 jours, 8 Tage",
    "P1D, 1 day, 1 dag, 1 jour, 1 Tag",
    "P0D, 0 days, 0 dagen, 0 jour, 0 Tage",
  })
  void aLengthOfTimeIsSaidInItsUnits(
      Period length, String english, String dutch, String french, String german) {
    assertThat(LocalizedFormat.of(length, Locale.ENGLISH)).isEqualTo(english);
    assertThat(LocalizedFormat.of(length, Locale.forLanguageTag("nl"))).isEqualTo(dutch);
    assertThat(LocalizedFormat.of(length, Locale.FRENCH)).isEqualTo(french);
    assertThat(LocalizedFormat.of(length, Locale.GERMAN)).isEqualTo(german);
  }

  @Test
  void aLengthOfSeveralUnitsIsSaidFromTheLargestOn() {
    assertThat(LocalizedFormat.of(Period.of(1, 6, 10), Locale.ENGLISH))
        .isEqualTo("1 year, 6 months, 10 days");
    assertThat(LocalizedFormat.of(Period.of(0, 1, 14), Locale.GERMAN))
        .isEqualTo("1 Monat, 2 Wochen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR 12500.00 | €12,500.00 | €~12.500,00 | 12^500,00~€ | 12.500,00~€",
        "EUR 0.50 | €0.50 | €~0,50 | 0,50~€ | 0,50~€",
        "JPY 12500 | JP¥12,500 | JP¥~12.500 | 12^500~JPY | 12.500~¥",
        "XEU 3 | XEU3 | XEU~3 | 3~XEU | 3~XEU",
      })
  void anAmountIsWrittenAsTheReaderWritesItWithAllDecimalsOfItsCurrency(
      Money amount, String english, String dutch, String french, String german) {
    assertThat(LocalizedFormat.of(amount, Locale.ENGLISH)).isEqualTo(spaced(english));
    assertThat(LocalizedFormat.of(amount, Locale.forLanguageTag("nl"))).isEqualTo(spaced(dutch));
    assertThat(LocalizedFormat.of(amount, Locale.FRENCH)).isEqualTo(spaced(french));
    assertThat(LocalizedFormat.of(amount, Locale.GERMAN)).isEqualTo(spaced(german));
  }

  /** {@return a text with the spaces at which no line breaks, which one cannot see in a test} */
  private static String spaced(String text) {
    return text.replace('~', '\u00a0').replace('^', '\u202f');
  }

  @Test
  void boundsAreSaidAsOneNumberTwoOrALeast() {
    assertThat(LocalizedFormat.of(Bounds.exactly(3), Locale.FRENCH)).isEqualTo("3");
    assertThat(LocalizedFormat.of(Bounds.builder().min(3).max(5).build(), Locale.FRENCH))
        .isEqualTo("3 à 5");
    assertThat(LocalizedFormat.of(Bounds.builder().min(3).build(), Locale.FRENCH))
        .isEqualTo("au moins 3");
  }

  @Test
  void inFrenchTheFirstOfAMonthIsAnOrdinalAndNoOtherDayIs() {
    assertThat(LocalizedFormat.of(LocalDate.of(2025, 8, 1), Locale.FRENCH))
        .isEqualTo("1er août 2025");
    assertThat(LocalizedFormat.of(LocalDate.of(2025, 8, 11), Locale.FRENCH))
        .isEqualTo("11 août 2025");
    assertThat(LocalizedFormat.of(LocalDate.of(2025, 8, 1), Locale.forLanguageTag("nl")))
        .isEqualTo("1 augustus 2025");
  }
}

package io.github.samenspraak.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Label MESSAGE =
      Label.of(
          ImmutableMap.of(
              DUTCH,
              "{when} zijn er {seats, choice, 1#één zetel|1<{seats} zetels} bij {subject}.",
              Locale.FRENCH,
              "{subject} compte {seats, choice, 1#un siège|1<{seats} sièges} {when}.",
              Locale.GERMAN,
              "{subject} hat {when} {seats, choice, 1#einen Sitz|1<{seats} Sitze}.",
              Locale.ENGLISH,
              "{subject} has {seats, choice, 1#one seat|1<{seats} seats} {when}."));

  private static Finding finding(Label message, Rule.Check check, String... arguments) {
    Rule rule =
        Rule.error("a")
            .statement("It must not be so.")
            .arguments(arguments)
            .message(message)
            .checkedBy(check);
    return RuleSet.of(rule).check(ExampleRules.REGISTER, ExampleRules.TODAY).all().get(0);
  }

  private static String seats(int seats, String term, Locale locale) {
    return finding(
            MESSAGE,
            inspection ->
                inspection
                    .report(ExampleRules.PLATFORM)
                    .during(Term.parse(term))
                    .with("seats", seats),
            "seats")
        .message(locale);
  }

  /** What stands in a message for an argument. */
  private static String said(Object argument, Locale locale) {
    return finding(
            Label.of("{x}"),
            inspection -> inspection.report(ExampleRules.ANN).with("x", argument),
            "x")
        .message(locale);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | platform has 21 seats from 1 January 2025 to 31 December 2027.",
        "en-GB | platform has 21 seats from 1 January 2025 to 31 December 2027.",
        "nl | van 1 januari 2025 tot en met 31 december 2027 zijn er 21 zetels bij platform.",
        "nl-BE | van 1 januari 2025 tot en met 31 december 2027 zijn er 21 zetels bij platform.",
        "fr | platform compte 21 sièges du 1er janvier 2025 au 31 décembre 2027.",
        "fr-BE | platform compte 21 sièges du 1er janvier 2025 au 31 décembre 2027.",
        "de | platform hat vom 1. Januar 2025 bis zum 31. Dezember 2027 21 Sitze.",
        "de-AT | platform hat vom 1. Jänner 2025 bis zum 31. Dezember 2027 21 Sitze.",
      })
  void itIsInTheLanguageOfTheReader(String reader, String message) {
    assertThat(seats(21, "2025-01-01/2027-12-31", Locale.forLanguageTag(reader)))
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | platform has one seat on 11 February 2025.",
        "nl | op 11 februari 2025 zijn er één zetel bij platform.",
        "fr | platform compte un siège le 11 février 2025.",
        "de | platform hat am 11. Februar 2025 einen Sitz.",
      })
  void oneDayAndOneOfSomethingAreSaidAsSuch(String reader, String message) {
    assertThat(seats(1, "2025-02-11/2025-02-11", Locale.forLanguageTag(reader))).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | platform has 2 seats from 1 February 2025 on.",
        "nl | vanaf 1 februari 2025 zijn er 2 zetels bij platform.",
        "fr | platform compte 2 sièges à partir du 1er février 2025.",
        "de | platform hat ab dem 1. Februar 2025 2 Sitze.",
      })
  void anOpenTermIsSaidAsSuch(String reader, String message) {
    assertThat(seats(2, "2025-02-01/..", Locale.forLanguageTag(reader))).isEqualTo(message);
  }

  @Test
  void aLanguageThatIsNotSpokenGetsEnglishAltogether() {
    assertThat(seats(1234, "2025-01-01/..", Locale.forLanguageTag("es")))
        .isEqualTo("platform has 1,234 seats from 1 January 2025 on.");
    assertThat(seats(1234, "2025-01-01/..", Locale.ROOT))
        .isEqualTo("platform has 1,234 seats from 1 January 2025 on.");
  }

  @Test
  void aMessageThatIsMissingInALanguageIsInEnglishAltogether() {
    Label message =
        Label.of(ImmutableMap.of(DUTCH, "Fout {when}.", Locale.ENGLISH, "Wrong {when}."));
    Finding finding =
        finding(
            message, inspection -> inspection.report(ExampleRules.ANN).during(ExampleRules.YEAR));

    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo("Wrong from 1 January 2026 to 31 December 2026.");
    assertThat(finding.message(DUTCH))
        .isEqualTo("Fout van 1 januari 2026 tot en met 31 december 2026.");
  }

  @Test
  void aMessageOfNoLanguageServesEveryReader() {
    Finding finding =
        finding(
            Label.of("{subject}: {when}"),
            inspection -> inspection.report(ExampleRules.ANN).during(ExampleRules.YEAR));

    assertThat(finding.message(DUTCH))
        .isEqualTo("ann: van 1 januari 2026 tot en met 31 december 2026");
  }

  @Test
  void withoutDaysOrASubjectNothingIsSaidOfThem() {
    Finding finding =
        finding(
            Label.of("[{subject}] [{when}]"),
            inspection -> inspection.report(Subject.of(inspection.register().municipality())));

    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("[] []");
  }

  // Arguments.

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() {
    assertThat(said(12_345, Locale.ENGLISH)).isEqualTo("12,345");
    assertThat(said(12_345, DUTCH)).isEqualTo("12.345");
    assertThat(said(12_345, Locale.GERMAN)).isEqualTo("12.345");
    assertThat(said(12_345, Locale.FRENCH)).isEqualTo("12\u202f345");
    assertThat(said(Year.of(2026), Locale.ENGLISH)).isEqualTo("2026");
  }

  @Test
  void daysTermsLengthsAmountsAndBoundsAreSaidInWords() {
    assertThat(said(LocalDate.of(2026, 11, 21), DUTCH)).isEqualTo("21 november 2026");
    assertThat(said(ExampleRules.YEAR, Locale.FRENCH))
        .isEqualTo("du 1er janvier 2026 au 31 décembre 2026");
    assertThat(said(Period.ofYears(6), Locale.GERMAN)).isEqualTo("6 Jahre");
    assertThat(said(Money.parse("EUR 0.50"), Locale.ENGLISH)).isEqualTo("€0.50");
    assertThat(said(Bounds.builder().min(3).max(5).build(), DUTCH)).isEqualTo("3 tot 5");
  }

  @Test
  void constantsAndLanguagesHaveNames() {
    assertThat(said(ElementKind.STEERING_COMMITTEE, DUTCH)).isEqualTo("stuurgroep");
    assertThat(said(DUTCH, Locale.FRENCH)).isEqualTo("néerlandais");
    assertThat(said(Locale.FRENCH, Locale.forLanguageTag("es"))).isEqualTo("French");
  }

  @Test
  void anArgumentWithoutWordsIsSaidAsItIsWritten() {
    assertThat(said(Id.of("housing"), DUTCH)).isEqualTo("housing");
    assertThat(said(Fraction.of(2, 3), DUTCH)).isEqualTo("2/3");
    assertThat(said(NisCode.of("92094"), DUTCH)).isEqualTo("92094");
    assertThat(said(Source.PRACTICE, DUTCH)).isEqualTo("practice");
    assertThat(said("elected", DUTCH)).isEqualTo("elected");
  }

  @Test
  void listsAreSaidOneByOne() {
    assertThat(said(ImmutableList.of(ElementKind.PERSON, ElementKind.OFFICE), Locale.FRENCH))
        .isEqualTo("personne, fonction");
    assertThat(said(List.of(Id.of("a"), Id.of("b")), DUTCH)).isEqualTo("a, b");
    assertThat(said(List.of(), DUTCH)).isEmpty();
  }

  @Test
  void aPatternInAnArgumentIsLeftAsItIs() {
    assertThat(said("{0} '{subject}'", DUTCH)).isEqualTo("{0} '{subject}'");
  }
}

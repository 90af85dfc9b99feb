package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemDetailsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static UnreadableDocumentException refusal(String mandate) {
    return catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> ElementReader.of(Mandate.class).at("/mandate").read(mandate));
  }

  private static final String IMPOSSIBLE =
      """
      {"mandate": {"id": "m", "holder": "ann",
        "term": {"firstDay": "2025-01-01", "lastDay": "2024-12-31"}}}""";

  /** {@return a town in which one person holds two mandates at a time} */
  private static Register register() {
    return Lindedorp.TOWN
        .register()
        .with(Person.class, Id.of("bert"), bert -> bert.toBuilder().name("Bert Example").build())
        .with(
            Mandate.class,
            Id.of("m-dirk"),
            mandate -> mandate.toBuilder().holder(Id.of("bert")).build());
  }

  private static Findings findings() {
    return RuleSet.standard().only("mandate-overlap").check(register(), TODAY);
  }

  @Test
  void ofValuesThatCannotBeHaveAPointerToEach() {
    ProblemDetails details = ProblemDetails.of(refusal(IMPOSSIBLE), Locale.ENGLISH);

    assertThat(details.status()).isEqualTo(422);
    assertThat(details.write())
        .isEqualTo(
            """
            {
              "type": "https://samenspraak.github.io/problems/impossible-values",
              "title": "Some values cannot be",
              "status": 422,
              "detail": "1 problem.",
              "errors": [
                {
                  "pointer": "#/mandate/term",
                  "code": "inconsistent",
                  "detail": "This cannot be: {\\"firstDay\\": \\"2025-01-01\\", \\"lastDay\\": \\"2024-12-31\\"}. Expected: a term in the years 1 to 9999 whose last day is not before its first day. Perhaps the first and the last day were swapped.",
                  "line": 2,
                  "column": 11,
                  "found": "{\\"firstDay\\": \\"2025-01-01\\", \\"lastDay\\": \\"2024-12-31\\"}",
                  "expected": "a term in the years 1 to 9999 whose last day is not before its first day",
                  "remedy": "Perhaps the first and the last day were swapped."
                }
              ]
            }
            """);
  }

  @Test
  void ofWhatIsNoJsonHaveAnotherStatus() {
    ProblemDetails details = ProblemDetails.of(refusal("{\"mandate\": {\"id\": "), Locale.FRENCH);

    assertThat(details.status()).isEqualTo(400);
    assertThat(MAPPER.readTree(details.write()).get("title").stringValue())
        .isEqualTo("Le document est illisible");
  }

  @Test
  void ofFindingsHaveDaysSubjectAndArguments() {
    JsonNode details = MAPPER.readTree(ProblemDetails.of(findings(), Locale.ENGLISH).write());
    JsonNode error = details.get("errors").get(0);

    assertThat(details.get("type").stringValue()).endsWith("/rules-broken");
    assertThat(details.get("detail").stringValue()).isEqualTo("1 error, no warnings, no notes.");
    assertThat(details.get("errors").size()).isEqualTo(1);
    assertThat(error.propertyNames())
        .startsWith("pointer", "code", "detail", "severity", "subject", "days", "arguments");
    assertThat(error.get("pointer").stringValue()).startsWith("#/platforms/0/bodies/");
    assertThat(error.get("code").stringValue()).isEqualTo("mandate-overlap");
    assertThat(error.get("subject").get("kind").stringValue()).isEqualTo("MANDATE");
    assertThat(error.get("days").has("firstDay")).isTrue();
  }

  @Test
  void nameAPersonOnlyIfTheCallerDoes() {
    RegisterIndex index = RegisterIndex.of(register());
    String person = "Bert Example";

    assertThat(ProblemDetails.of(findings(), Locale.ENGLISH).write()).doesNotContain(person);
    assertThat(
            ProblemDetails.of(findings(), Locale.ENGLISH, DisplayNames.withoutPeople(index))
                .write())
        .doesNotContain(person);
    assertThat(ProblemDetails.of(findings(), Locale.ENGLISH, DisplayNames.of(index)).write())
        .contains(person);
  }

  @Test
  void areInTheLanguageOfTheReader() {
    for (List<String> titles :
        List.of(
            titles(locale -> ProblemDetails.of(findings(), locale)),
            titles(locale -> ProblemDetails.of(refusal("{"), locale)),
            titles(locale -> ProblemDetails.of(refusal(IMPOSSIBLE), locale)))) {
      assertThat(titles).doesNotHaveDuplicates().hasSameSizeAs(Messages.LANGUAGES);
    }
    assertThat(ProblemDetails.of(findings(), Locale.GERMAN))
        .hasToString(
            "422 Regeln werden nicht eingehalten: 1 Fehler, keine Warnungen, keine Hinweise.");
    assertThat(ProblemDetails.of(findings(), Locale.JAPANESE).write())
        .isEqualTo(ProblemDetails.of(findings(), Locale.ENGLISH).write());
  }

  private static List<String> titles(Function<Locale, ProblemDetails> of) {
    return Messages.LANGUAGES.stream().map(of).map(ProblemDetails::toString).toList();
  }

  @Test
  void canStandInALargerDocument() {
    Mandate alone =
        Mandate.builder()
            .id(Id.of("m"))
            .holder(Id.of("ann"))
            .term(Term.parse("2025-01-01/.."))
            .standsInFor(List.of(Id.of("m")))
            .heldAs(HeldAs.DEPUTY)
            .build();
    Findings findings =
        RuleSet.standard().checkAlone(alone, Lindedorp.TOWN.register().municipality(), TODAY);

    assertThat(findings.all())
        .extracting(each -> each.code())
        .containsExactly("substitute-circular");
    assertThat(ProblemDetails.of(findings, Locale.ENGLISH).within("/form~1a/ü").write())
        .contains("\"pointer\": \"#/form~1a/%C3%BC");
  }

  @Test
  void tellAtLeastOneProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemDetails.of(RuleSet.of().check(register(), TODAY), Locale.ENGLISH))
        .withMessageContaining("at least one problem");
  }
}

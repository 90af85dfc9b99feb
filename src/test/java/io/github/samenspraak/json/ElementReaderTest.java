package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.DomainTypes;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One element by itself is read just as in a register. */
class ElementReaderTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ElementReader<Mandate> MANDATES = ElementReader.of(Mandate.class);

  private static final String MANDATE =
      """
      {"id": "ann-2025", "holder": "ann", "term": {"firstDay": "2025-01-01"}}""";

  /** A mandate with three faults of different kinds. */
  private static final String THREE_FAULTS =
      """
      {
        "id": "ann-2025",
        "holder": 5,
        "heldAs": "SUBSTITUTE",
        "term": {"firstDay": "2025-01-01", "lastDay": "2024-12-31"}
      }
      """;

  private static List<String> problems(Runnable reading) {
    return catchThrowableOfType(UnreadableDocumentException.class, reading::run).problems().stream()
        .map(each -> each.line() + " " + each.place() + " " + each.code())
        .toList();
  }

  @Nested
  class AnElement {

    static List<Class<?>> types() {
      return DomainTypes.valuesWithAttributes();
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void ofAnyTypeIsRead(Class<T> type) {
      T value = FilledValues.of(type);
      String text = MAPPER.writeValueAsString(value);

      assertThat(ElementReader.of(type).read(text)).isEqualTo(value);
    }

    @Test
    void isReadFromBytesAStreamATreeAndAParser() throws IOException {
      Mandate mandate = MANDATES.read(MANDATE);
      byte[] bytes = MANDATE.getBytes(StandardCharsets.UTF_8);

      assertThat(mandate.holder()).isEqualTo(Id.of("ann"));
      assertThat(MANDATES.read(bytes)).isEqualTo(mandate);
      assertThat(MANDATES.read(new ByteArrayInputStream(bytes))).isEqualTo(mandate);
      assertThat(MANDATES.read(MAPPER.readTree(MANDATE))).isEqualTo(mandate);
      assertThat(MANDATES.read(MAPPER.createParser(MANDATE))).isEqualTo(mandate);
    }

    @Test
    void isNotGuessedFromATreeThatLostANumber() {
      String text =
          MANDATE.replace("\n}", "").replaceAll("}$", ", \"extensions\": {\"x:a\": 1e400}}");
      JsonNode exact =
          MAPPER.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(text);

      assertThat(MANDATES.read(exact)).isEqualTo(MANDATES.read(text));
      assertThat(problems(() -> MANDATES.read(MAPPER.readTree(text))))
          .containsExactly("1 /extensions/x:a syntax");
    }

    @Test
    void mayBeAPartWithoutAnId() {
      assertThat(
              ElementReader.of(Membership.class)
                  .read("{\"member\": \"org\", \"term\": {\"lastDay\": \"2025-12-31\"}}")
                  .term())
          .isEqualTo(Term.parse("../2025-12-31"));
      assertThat(
              ElementReader.of(Grant.class)
                  .read("{\"year\": 2025, \"amount\": \"EUR 12.50\"}")
                  .amount())
          .hasToString("EUR 12.50");
      assertThat(ElementReader.of(Term.class).read("{\"firstDay\": \"2025-01-01\"}"))
          .isEqualTo(Term.parse("2025-01-01/.."));
    }

    @Test
    void isNothingThatNoRegisterHolds() {
      for (Class<?> type : List.of(Party.class, Object.class, List.class)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ElementReader.of(type))
            .withMessageContaining(type.getName())
            .withMessageContaining("has no form in JSON");
      }
    }

    @Test
    void isReadWithinLimits() {
      ElementReader<Mandate> narrow = MANDATES.within(Limits.standard().withDocumentSize(40));

      assertThat(problems(() -> narrow.read(MANDATE))).containsExactly("1  document-too-large");
      assertThat(problems(() -> narrow.read(MAPPER.createParser(MANDATE))))
          .containsExactly("1  document-too-large");
    }
  }

  @Nested
  class Problems {

    @Test
    void ofOneElementAreAllToldEachAtItsAttribute() {
      assertThat(problems(() -> MANDATES.read(THREE_FAULTS)))
          .containsExactly(
              "3 /holder unexpected-value", "4 /heldAs inconsistent", "5 /term inconsistent");
    }

    @Test
    void thatTheBuilderFindsAreToldTogether() {
      String allotment =
          """
          {"code": "a", "basis": "ELECTED", "minimum": 4, "maximum": 3,
           "maximumConsecutiveMandates": 0}""";

      assertThat(problems(() -> ElementReader.of(SeatAllotment.class).read(allotment)))
          .containsExactly("1 /maximum inconsistent", "2 /maximumConsecutiveMandates inconsistent");
    }

    @Test
    void thatTheBuilderFindsAreToldBesideThoseOfTheReader() {
      String allotment =
          """
          {"code": " ", "basis": "CHOSEN", "mandateLength": "P0D",
           "maximumConsecutiveMandates": 0}""";

      assertThat(problems(() -> ElementReader.of(SeatAllotment.class).read(allotment)))
          .containsExactly(
              "1 /code unexpected-value",
              "1 /basis unexpected-value",
              "1 /mandateLength unexpected-value",
              "2 /maximumConsecutiveMandates inconsistent");
    }

    @Test
    void thatARequiredAttributeLacksHideNoOthers() {
      assertThat(
              problems(() -> ElementReader.of(SeatPlan.class).read("{\"seatCap\": 0, \"a\": 1}")))
          .containsExactly("1 /inForce missing", "1 /seatCap inconsistent", "1 /a unknown-key");
    }

    @Test
    void ofWhatWasNotReadAreNotGuessed() {
      String substitute =
          """
          {"id": "m", "holder": "ann", "term": {"firstDay": "2025-01-01"},
           "heldAs": "SUBSTITUTE", "standInFor": ["other"]}""";

      assertThat(problems(() -> MANDATES.read(substitute)))
          .containsExactly("2 /standInFor unknown-key");
      assertThat(
              problems(
                  () ->
                      MANDATES.read(
                          substitute
                              .replace("standInFor", "standsInFor")
                              .replace("[\"other\"]", "5"))))
          .containsExactly("2 /standsInFor unexpected-value");
    }

    @Test
    void sayWhatIsThereAndWhatIsExpected() {
      Problem problem =
          catchThrowableOfType(
                  UnreadableDocumentException.class,
                  () ->
                      ElementReader.of(SeatPlan.class)
                          .read("{\"inForce\": {\"firstDay\": \"2025-01-01\"}, \"seatCap\": 0}"))
              .problems()
              .get(0);

      assertThat(problem.message(Locale.ENGLISH))
          .isEqualTo(
              "This cannot be: 0. Expected: a seat plan with at least one seat, a minimum from 0 to"
                  + " all of them, and a different code for each allotment.");
    }

    @Test
    void quoteNothingOfAPerson() {
      for (Runnable reading :
          List.<Runnable>of(
              () -> ElementReader.of(Contact.class).read("{\"email\": 5551234}"),
              () -> ElementReader.of(Person.class).read("{\"id\": \"a\", \"name\": 5551234}"))) {
        assertThat(
                catchThrowableOfType(UnreadableDocumentException.class, reading::run).getMessage())
            .doesNotContain("5551234");
      }
    }
  }

  @Nested
  class ALargerDocument {

    private static final String ENVELOPE =
        """
        {
          "by": "ann",
          "mandates": [
            {"id": "x"},
            %s
          ],
          "seal": [1, {"mandates": 2}]
        }
        """;

    @Test
    void holdsTheElementAtAPlace() {
      ElementReader<Mandate> reader = MANDATES.at("/mandates/1");
      String document = ENVELOPE.formatted(MANDATE);

      assertThat(reader.read(document)).isEqualTo(MANDATES.read(MANDATE));
      assertThat(reader.read(MAPPER.readTree(document))).isEqualTo(MANDATES.read(MANDATE));
    }

    @Test
    void hasThePlacesAndLinesOfProblems() {
      assertThat(problems(() -> MANDATES.at("/mandates/1").read(ENVELOPE.formatted(THREE_FAULTS))))
          .containsExactly(
              "7 /mandates/1/holder unexpected-value",
              "8 /mandates/1/heldAs inconsistent",
              "9 /mandates/1/term inconsistent");
    }

    @Test
    void mayLackThePlace() {
      for (String place : List.of("/mandates/2", "/mandat", "/by/0", "/mandates/first")) {
        assertThat(problems(() -> MANDATES.at(place).read(ENVELOPE.formatted(MANDATE))))
            .hasSize(1)
            .allMatch(problem -> problem.endsWith(" " + place + " missing"));
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MANDATES.at("mandates"))
          .withMessageContaining("begins with a slash");
    }

    @Test
    void mayHaveThePlaceTwiceAndThenNeitherIsTaken() {
      String document = "{\"a\": " + MANDATE + ",\n\"a\": " + MANDATE + "}";

      assertThat(problems(() -> MANDATES.at("/a").read(document)))
          .containsExactly("2 /a duplicate-key");
    }

    @Test
    void isReadToItsEnd() {
      String document = "{\"a\": " + MANDATE + ",\n\"b\": }";

      assertThat(problems(() -> MANDATES.at("/a").read(document))).containsExactly("2 /b syntax");
    }

    @Test
    void isReadByTheParserOfAHost() {
      try (JsonParser parser = MAPPER.createParser(ENVELOPE.formatted(THREE_FAULTS))) {
        parser.nextToken();
        while (!"mandates".equals(parser.nextName())) {
          parser.nextToken();
        }
        parser.nextToken();
        parser.nextToken();
        parser.skipChildren();
        parser.nextToken();

        assertThat(problems(() -> MANDATES.read(parser)))
            .containsExactly(
                "7 /mandates/1/holder unexpected-value",
                "8 /mandates/1/heldAs inconsistent",
                "9 /mandates/1/term inconsistent");
        assertThat(parser.nextToken().isStructEnd()).isTrue();
      }
    }

    /** Reads the mandate of a form as the library does, with all its problems. */
    static final class MandateDeserializer extends ValueDeserializer<Mandate> {
      @Override
      public Mandate deserialize(JsonParser parser, DeserializationContext context) {
        return MANDATES.read(parser);
      }
    }

    record Form(String by, @JsonDeserialize(using = MandateDeserializer.class) Mandate mandate) {}

    @Test
    void isMappedByAHostWithTheProblemsOfTheReader() {
      String form = "{\"mandate\": %s, \"by\": \"ann\"}";

      assertThat(MAPPER.readValue(form.formatted(MANDATE), Form.class))
          .isEqualTo(new Form("ann", MANDATES.read(MANDATE)));
      assertThat(
              catchThrowableOfType(
                      Exception.class,
                      () -> MAPPER.readValue(form.formatted(THREE_FAULTS), Form.class))
                  .getMessage())
          .contains("/mandate/holder", "/mandate/heldAs", "/mandate/term");
    }
  }

  @Nested
  class ARegisterInALargerDocument {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegisterReader READER = RegisterReader.standard().at("/data/register");

    private static String envelope(String register) {
      return "{\"version\": 1, \"data\": {\n\"register\": " + register + "}}";
    }

    @Test
    void isReadFromTextAndTree() {
      Register namur = Samples.namur();
      String document = envelope(RegisterWriter.compact().write(namur));

      assertThat(READER.read(document)).isEqualTo(namur);
      assertThat(READER.read(MAPPER.readTree(document))).isEqualTo(namur);
      assertThat(READER.readWhatIsThere(document).isComplete()).isTrue();
    }

    @Test
    void hasItsProblemsAndFindingsWhereTheyStandInTheWhole() {
      JsonNode tree = MAPPER.readTree(RegisterWriter.compact().write(Samples.namur()));
      ((ObjectNode) tree.at("/people/0")).put("name", 5);
      ((ObjectNode) tree.at("/people/2")).put("id", "person-02");
      String document = envelope(tree.toString());

      PartialRegister partial = READER.readWhatIsThere(document);

      assertThat(problems(() -> READER.read(document)))
          .containsExactly("2 /data/register/people/0/name unexpected-value");
      assertThat(partial.leftOut()).hasSize(1);
      assertThat(partial.leftOut().get(0).place()).hasToString("/data/register/people/0");
      assertThat(partial.leftOut().get(0).line()).isEqualTo(2);
      assertThat(RuleSet.standard().only("id-not-unique").check(partial, TODAY).all())
          .extracting(Finding::place)
          .extracting(Object::toString)
          .containsExactly("/data/register/people/2/id");
    }
  }
}

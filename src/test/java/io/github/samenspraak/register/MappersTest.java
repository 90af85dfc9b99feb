package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.lang.reflect.InvocationTargetException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A host application writes and reads the model with the mapper that it has. */
class MappersTest {

  /** What a host does with its mapper. */
  private interface Host {
    String write(Object value) throws JsonProcessingException;

    <T> T read(String json, Class<T> type) throws JsonProcessingException;
  }

  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  private static final Host HOST_3 =
      new Host() {
        @Override
        public String write(Object value) {
          return JACKSON_3.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
          return JACKSON_3.readValue(json, type);
        }
      };

  private static final Host HOST_2 =
      new Host() {
        private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();

        @Override
        public String write(Object value) throws JsonProcessingException {
          return jackson2.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws JsonProcessingException {
          return jackson2.readValue(json, type);
        }
      };

  static Stream<Arguments> typesAndHosts() {
    return Stream.concat(Model.plainValues().stream(), Model.valuesWithAttributes().stream())
        .map(type -> Named.of(type.getSimpleName(), type))
        .flatMap(
            type ->
                Stream.of(
                    Arguments.of(type, named("3", HOST_3), named("3", HOST_3)),
                    Arguments.of(type, named("2", HOST_2), named("2", HOST_2)),
                    Arguments.of(type, named("3", HOST_3), named("2", HOST_2)),
                    Arguments.of(type, named("2", HOST_2), named("3", HOST_3))));
  }

  private static Named<Host> named(String version, Host host) {
    return Named.of("Jackson " + version, host);
  }

  @ParameterizedTest(name = "{0}, written by {1}, read by {2}")
  @MethodSource("typesAndHosts")
  void whatOneWritesTheOtherReads(Class<?> type, Host writer, Host reader)
      throws JsonProcessingException {
    Object value = Filled.of(type);

    assertThat((Object) reader.read(writer.write(value), type)).isEqualTo(value);
  }

  static Stream<Arguments> attributes() {
    return Model.valuesWithAttributes().stream()
        .flatMap(
            type ->
                Model.attributes(type).stream()
                    .map(
                        attribute ->
                            Arguments.of(
                                Named.of(type.getSimpleName(), type),
                                Named.of(attribute.name(), attribute))));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("attributes")
  void theValuesOfThisTestHaveEveryAttribute(Class<?> type, Model.Attribute attribute)
      throws IllegalAccessException, InvocationTargetException {
    assertThat(attribute.accessor().invoke(Filled.of(type)))
        .isNotIn(Optional.empty(), OptionalInt.empty(), List.of(), Map.of());
  }

  static Stream<Arguments> attributesThatMayBeAbsent() {
    return attributes()
        .filter(
            arguments ->
                ((Model.Attribute) ((Named<?>) arguments.get()[1]).getPayload()).mayBeAbsent());
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("attributesThatMayBeAbsent")
  void whatIsAbsentIsLeftOutAndReadAsAbsent(Class<?> type, Model.Attribute attribute)
      throws IllegalAccessException, InvocationTargetException, JsonProcessingException {
    ObjectNode without = JACKSON_3.valueToTree(Filled.of(type));
    assertThat(without.remove(attribute.name())).isNotNull();

    for (Host host : List.of(HOST_3, HOST_2)) {
      Object value = host.read(without.toString(), type);
      assertThat(attribute.accessor().invoke(value))
          .isIn(Optional.empty(), OptionalInt.empty(), List.of(), Map.of());
      assertThat(JACKSON_3.readTree(host.write(value)).propertyNames())
          .doesNotContain(attribute.name());
    }
  }

  @Test
  void onlyAttributesAreWritten() throws JsonProcessingException {
    Charter charter = Charter.builder().inForce(Term.parse("2018-01-25/..")).build();

    assertThat(HOST_3.write(charter)).isEqualTo("{\"inForce\":{\"firstDay\":\"2018-01-25\"}}");
    assertThat(HOST_2.write(charter)).isEqualTo("{\"inForce\":{\"firstDay\":[2018,1,25]}}");
  }

  @Test
  void aLabelOfNoLanguageIsAPlainString() throws JsonProcessingException {
    for (Host host : List.of(HOST_3, HOST_2)) {
      assertThat(host.write(Label.of("CCSP"))).isEqualTo("\"CCSP\"");
      assertThat(host.read("\"CCSP\"", Label.class)).isEqualTo(Label.of("CCSP"));
      assertThat(host.write(Filled.LABEL)).isEqualTo("{\"fr\":\"Été\",\"nl-BE\":\"Zomer\"}");
    }
  }

  @Test
  void anAmountIsATextWithItsCurrency() throws JsonProcessingException {
    Grant grant = Grant.builder().year(Year.of(2025)).amount(Money.parse("EUR 12500")).build();
    ProofRule rule =
        ProofRule.builder().above(Money.parse("JPY 0")).addRequires(Proof.ACTIVITY_REPORT).build();

    for (Host host : List.of(HOST_3, HOST_2)) {
      assertThat(JACKSON_3.readTree(host.write(grant)).get("amount").asString())
          .isEqualTo("EUR 12500.00");
      assertThat(host.read("{\"year\":2025,\"amount\":\"EUR 12500.00\"}", Grant.class))
          .isEqualTo(grant);
      assertThat(host.write(rule))
          .isEqualTo("{\"above\":\"JPY 0\",\"requires\":[\"ACTIVITY_REPORT\"]}");
      assertThat(host.read(host.write(rule), ProofRule.class)).isEqualTo(rule);
    }
  }

  @Test
  void anAmountThatIsNoTextIsRefused() {
    for (Host host : List.of(HOST_3, HOST_2)) {
      for (String amount : List.of("12500", "\"12500\"", "\"EUR 0.001\"", "{}")) {
        assertThatException()
            .isThrownBy(() -> host.read("{\"year\":2025,\"amount\":" + amount + "}", Grant.class));
      }
    }
  }

  @Test
  void theBudgetOfAnActionIsATextWithItsCurrency() throws JsonProcessingException {
    Action action =
        Action.builder()
            .id(Id.of("a"))
            .title(Label.of("Counter"))
            .term(Term.parse("2026-01-01/.."))
            .budget(Money.parse("EUR 12500"))
            .status(ActionStatus.PLANNED)
            .build();

    for (Host host : List.of(HOST_3, HOST_2)) {
      String written = host.write(action);
      assertThat(JACKSON_3.readTree(written).get("budget").asString()).isEqualTo("EUR 12500.00");
      assertThat(host.read(written, Action.class)).isEqualTo(action);
      assertThatException()
          .isThrownBy(() -> host.read(written.replace("EUR 12500.00", "EUR -0.01"), Action.class));
    }
  }

  @Test
  void scoresAreAnObjectInTheOrderOfTheCriteria() throws JsonProcessingException {
    for (Host host : List.of(HOST_3, HOST_2)) {
      String written = host.write(Filled.ACCESSIBILITY_REVIEW);
      assertThat(written).contains("\"scores\":{\"REACHABLE\":5,\"UNDERSTANDABLE\":1}");
      for (String scores : List.of("{\"REACHABLE\":6", "{\"REACHABLE\":0", "{\"NICE\":5")) {
        assertThatException()
            .isThrownBy(
                () ->
                    host.read(
                        written.replace("{\"REACHABLE\":5", scores), AccessibilityReview.class));
      }
    }
  }

  @Test
  void theRegisterIsWrittenWithItsFormat() throws JsonProcessingException {
    for (Host host : List.of(HOST_3, HOST_2)) {
      assertThat(JACKSON_3.readTree(host.write(Filled.REGISTER)).get("format").asString())
          .isEqualTo("samenspraak/1");
    }
  }
}

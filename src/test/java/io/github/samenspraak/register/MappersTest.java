package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Identifier;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A host application writes and reads the model with the mapper that it has. */
@Tag("slow")
class MappersTest {

  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  /** The hosts that tell one version of Jackson from the other. */
  private static final List<HostMapper> BOTH = List.of(HostMapper.JACKSON_3, HostMapper.JACKSON_2);

  static Stream<Class<?>> types() {
    return Stream.concat(
        DomainTypes.plainValues().stream(), DomainTypes.valuesWithAttributes().stream());
  }

  static Stream<Arguments> typesAndHosts() {
    return types()
        .flatMap(
            type ->
                Arrays.stream(HostMapper.values())
                    .map(host -> Arguments.of(Named.of(type.getSimpleName(), type), host)));
  }

  @ParameterizedTest(name = "{0}, written by {1}")
  @MethodSource("typesAndHosts")
  void aValueThatOneMapperWritesAnotherReads(Class<?> type, HostMapper writer)
      throws JsonProcessingException {
    Object value = FilledValues.of(type);

    for (HostMapper reader : ImmutableSet.of(writer, HostMapper.JACKSON_3, HostMapper.JACKSON_2)) {
      assertThat(reader.read(writer.write(value), type)).isEqualTo(value);
    }
  }

  @ParameterizedTest(name = "{0}, written by {1}")
  @MethodSource("typesAndHosts")
  void aValueIsWrittenAlikeHoweverTheMapperIsAsked(Class<?> type, HostMapper host)
      throws JsonProcessingException {
    Object value = FilledValues.of(type);
    String written = host.write(value);

    assertThat(host.writeAs(type, value)).isEqualTo(written);
    assertThat(host.writeAs(parameterized(List.class, type), List.of(value)))
        .isEqualTo("[" + written + "]");
    assertThat(host.writeAs(parameterized(Optional.class, type), Optional.of(value)))
        .isEqualTo(written);
    assertThat(host.writeAs(parameterized(Column.class, type), new Column<>(value)))
        .isEqualTo("{\"value\":" + written + "}");
    assertThat(host.readAs(parameterized(List.class, type), "[" + written + "]"))
        .isEqualTo(List.of(value));
  }

  /** A row of a host's table, or the answer of its controller. */
  record Column<T>(T value) {}

  private static ParameterizedType parameterized(Class<?> raw, Class<?> argument) {
    return new ParameterizedType() {
      @Override
      public Type getRawType() {
        return raw;
      }

      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {argument};
      }

      @Override
      public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
      }
    };
  }

  @ParameterizedTest
  @EnumSource
  void anElementIsWrittenAlikeByAnyOfItsTypes(HostMapper host) throws JsonProcessingException {
    for (Class<?> type : List.of(Identified.class, Body.class)) {
      assertThat(host.writeAs(type, FilledValues.STEERING_COMMITTEE))
          .isEqualTo(host.write(FilledValues.STEERING_COMMITTEE));
      assertThat(
              host.writeAs(
                  parameterized(Optional.class, type),
                  Optional.of(FilledValues.STEERING_COMMITTEE)))
          .isEqualTo(host.write(FilledValues.STEERING_COMMITTEE));
    }
    Signal signal = FilledValues.of(Signal.class);
    assertThat(host.writeAs(Ground.class, signal)).isEqualTo(host.write(signal));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOutsideTheLibraryIsNotWrittenAsAnEmptyObject(HostMapper host) {
    Identified foreign =
        new Identified() {
          @Override
          public Id<?> id() {
            return Id.of("x");
          }

          @Override
          public ImmutableList<Identifier> identifiers() {
            return ImmutableList.of();
          }
        };

    assertThatException()
        .isThrownBy(() -> host.writeAs(Identified.class, foreign))
        .withMessageContaining("is no type of this library");
  }

  @ParameterizedTest(name = "{0}, written by {1}")
  @MethodSource("typesAndHosts")
  void whereDaysAreWrittenAsTextsADocumentIsThatOfTheLibrary(Class<?> type, HostMapper host)
      throws JsonProcessingException {
    Object value = FilledValues.of(type);

    if (host.writesDaysAsTexts()) {
      assertThat(JACKSON_3.readTree(host.write(value)))
          .isEqualTo(JACKSON_3.readTree(JACKSON_3.writeValueAsString(value)));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void noOtherClassCanImplementATypeOfTheModel(Class<?> type) {
    if (type == ExtensionValue.class) {
      assertThat(type.isSealed()).isTrue();
    } else if (type.isInterface()) {
      assertThat(type.getPermittedSubclasses())
          .extracting(Class::getSimpleName)
          .containsExactly("Immutable" + type.getSimpleName());
    } else {
      assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    }
  }

  static Stream<Arguments> attributes() {
    return DomainTypes.valuesWithAttributes().stream()
        .flatMap(
            type ->
                TypeDescriptor.of(type).attributes().stream()
                    .map(
                        attribute ->
                            Arguments.of(
                                Named.of(type.getSimpleName(), type),
                                Named.of(attribute.name(), attribute))));
  }

  static Stream<Arguments> attributesThatMayBeAbsent() {
    return attributes()
        .filter(
            arguments ->
                ((AttributeDescriptor) ((Named<?>) arguments.get()[1]).getPayload()).multiplicity()
                    != Multiplicity.ONE)
        .filter(
            arguments -> !NEEDED.contains(((Named<?>) arguments.get()[1]).getPayload().toString()));
  }

  /**
   * The attributes without which no value can be that has all the others, or that it cannot have.
   */
  private static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(
          "Proportion.of",
          "Mandate.standsInFor",
          "Meeting.headcount",
          "Covenant.partners",
          "Instalment.due",
          "Instalment.after",
          "Instalment.within",
          "ProofRule.above",
          "PovertyTest.concerns",
          "PovertyTest.measure",
          "ProofRule.atLeast",
          "YearlyDue.day",
          "YearlyDue.within");

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("attributesThatMayBeAbsent")
  void anAbsentAttributeIsLeftOutAndReadAsAbsent(Class<?> type, AttributeDescriptor attribute)
      throws JsonProcessingException {
    ObjectNode without = JACKSON_3.valueToTree(FilledValues.of(type));
    assertThat(without.remove(attribute.name())).isNotNull();

    for (HostMapper host : BOTH) {
      Object value = host.read(without.toString(), type);
      assertThat(attribute.get(value))
          .isIn(Optional.empty(), OptionalInt.empty(), List.of(), Map.of());
      assertThat(JACKSON_3.readTree(host.write(value)).propertyNames())
          .doesNotContain(attribute.name());
    }
  }

  @Test
  void onlyAttributesAreWritten() throws JsonProcessingException {
    Membership membership =
        Membership.builder().member(Id.of("a")).term(Term.parse("2018-01-25/..")).build();

    assertThat(HostMapper.JACKSON_3.write(membership))
        .isEqualTo("{\"member\":\"a\",\"term\":{\"firstDay\":\"2018-01-25\"}}");
    assertThat(HostMapper.JACKSON_2.write(membership))
        .isEqualTo("{\"member\":\"a\",\"term\":{\"firstDay\":[2018,1,25]}}");
  }

  @Test
  void aLabelOfNoLanguageIsAPlainString() throws JsonProcessingException {
    for (HostMapper host : BOTH) {
      assertThat(host.write(Label.of("CCSP"))).isEqualTo("\"CCSP\"");
      assertThat(host.read("\"CCSP\"", Label.class)).isEqualTo(Label.of("CCSP"));
      assertThat(host.write(FilledValues.LABEL)).isEqualTo("{\"fr\":\"Été\",\"nl-BE\":\"Zomer\"}");
    }
  }

  static Stream<Arguments> shortForms() {
    return attributes()
        .filter(
            arguments ->
                ((AttributeDescriptor) ((Named<?>) arguments.get()[1]).getPayload()).isShortForm());
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("shortForms")
  void aShortFormIsReadAndWrittenInFull(Class<?> type, AttributeDescriptor telling)
      throws JsonProcessingException {
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    Object sample = FilledValues.of(telling.type());
    Object full =
        descriptor.build(
            descriptor.attributes().stream()
                .map(
                    attribute ->
                        attribute.isShortForm() && attribute.type() == telling.type()
                            ? sample
                            : null)
                .toArray());

    for (HostMapper host : HostMapper.values()) {
      Object read = host.read(JACKSON_3.writeValueAsString(sample), type);
      assertThat(read).isEqualTo(full);
      assertThat(host.read(host.write(read), type)).isEqualTo(full);
    }
  }

  @Test
  void aHostLeavesOutTheNameOfTheSchema() throws JsonProcessingException {
    for (HostMapper host : BOTH) {
      String written = host.write(FilledValues.REGISTER);
      assertThat(host.read(written.replaceFirst("\\{", "{\"\\$schema\":\"x\","), Register.class))
          .isEqualTo(FilledValues.REGISTER);
    }
  }

  @Test
  void anAmountIsATextWithItsCurrency() throws JsonProcessingException {
    Grant grant = Grant.builder().year(Year.of(2025)).amount(Money.parse("EUR 12500")).build();
    ProofRule rule =
        ProofRule.builder()
            .above(Money.parse("JPY 0"))
            .addRequires(ProofKind.ACTIVITY_REPORT)
            .build();

    for (HostMapper host : BOTH) {
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
    for (HostMapper host : BOTH) {
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

    for (HostMapper host : BOTH) {
      String written = host.write(action);
      assertThat(JACKSON_3.readTree(written).get("budget").asString()).isEqualTo("EUR 12500.00");
      assertThat(host.read(written, Action.class)).isEqualTo(action);
      assertThatException()
          .isThrownBy(() -> host.read(written.replace("EUR 12500.00", "EUR -0.01"), Action.class));
    }
  }

  @Test
  void scoresAreAnObjectInTheOrderOfTheCriteria() throws JsonProcessingException {
    for (HostMapper host : BOTH) {
      String written =
          host.write(
              AccessibilityReview.builder()
                  .from(FilledValues.ACCESSIBILITY_REVIEW)
                  .scores(
                      Map.of(
                          AccessibilityCriterion.UNDERSTANDABLE, new Score(1),
                          AccessibilityCriterion.REACHABLE, new Score(5)))
                  .build());
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
    for (HostMapper host : BOTH) {
      assertThat(JACKSON_3.readTree(host.write(FilledValues.REGISTER)).get("format").asString())
          .isEqualTo("samenspraak/1");
    }
  }
}

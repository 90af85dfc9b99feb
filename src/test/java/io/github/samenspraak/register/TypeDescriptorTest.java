package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TypeDescriptorTest {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  static Stream<Class<?>> types() {
    return Stream.concat(Stream.of(Term.class), DomainTypes.valuesWithAttributes().stream());
  }

  /** Jackson knows the attributes from annotations, and nothing of the descriptor. */
  @ParameterizedTest
  @MethodSource("types")
  void jacksonWritesTheAttributesOfATypeAndNothingElse(Class<?> type) {
    ObjectNode written = JACKSON.valueToTree(FilledValues.of(type));

    assertThat(written.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            attributes(type).stream().map(AttributeDescriptor::name).toList());
  }

  /** The attributes that a value cannot have beside its others. */
  private static final ImmutableSetMultimap<Class<?>, String> EXCLUDED =
      ImmutableSetMultimap.<Class<?>, String>builder()
          .put(Meeting.class, "headcount")
          .putAll(Instalment.class, "after", "within")
          .put(PovertyTest.class, "measure")
          .put(ProofRule.class, "atLeast")
          .put(YearlyDue.class, "within")
          .build();

  /** {@return the attributes that a value can have at once} */
  private static List<AttributeDescriptor> attributes(Class<?> type) {
    return TypeDescriptor.of(type).attributes().stream()
        .filter(attribute -> !EXCLUDED.containsEntry(type, attribute.name()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderOfAValueBuildsItAgain(Class<?> type) {
    Assumptions.assumeThat(type).isNotEqualTo(Term.class);
    Object value = FilledValues.of(type);

    Object builder = DomainMethod.of(type, "toBuilder").call(value);

    assertThat(DomainMethod.of(builder.getClass(), "build").call(builder)).isEqualTo(value);
  }

  /**
   * Only the values of the package value have no extensions; those of a covenant are another thing.
   */
  @ParameterizedTest
  @MethodSource("types")
  void everyObjectOfARegisterEndsWithItsExtensions(Class<?> type) {
    ImmutableList<AttributeDescriptor> attributes = TypeDescriptor.of(type).attributes();
    boolean hasExtensions = type.getPackage() != Term.class.getPackage() && type != Covenant.class;

    assertThat(Extensible.class.isAssignableFrom(type)).isEqualTo(hasExtensions);
    if (hasExtensions) {
      assertThat(Iterables.getLast(attributes).name()).isEqualTo("extensions");
    }
    assertThat(attributes.stream().map(AttributeDescriptor::name).anyMatch("identifiers"::equals))
        .isEqualTo(attributes.stream().map(AttributeDescriptor::name).anyMatch("id"::equals));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aFilledValueHasEveryAttribute(Class<?> type) {
    Object value = FilledValues.of(type);

    assertThat(attributes(type))
        .isNotEmpty()
        .allSatisfy(
            attribute ->
                assertThat(attribute.get(value))
                    .isNotIn(Optional.empty(), OptionalInt.empty(), List.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueIsBuiltFromItsAttributes(Class<?> type) {
    Object value = FilledValues.of(type);
    TypeDescriptor descriptor = TypeDescriptor.of(type);

    assertThat(
            descriptor.build(
                descriptor.attributes().stream()
                    .map(attribute -> attribute.get(value))
                    .map(TypeDescriptorTest::given)
                    .toArray()))
        .isEqualTo(value);
  }

  @Test
  void aFirstDayMustBeKnownWhereABeginningIsThePoint() {
    assertThat(
            types()
                .flatMap(type -> TypeDescriptor.of(type).attributes().stream())
                .filter(AttributeDescriptor::hasFirstDay)
                .map(AttributeDescriptor::toString))
        .containsExactlyInAnyOrder(
            "Municipality.legislatures",
            "Suspension.term",
            "Covenant.initialTerm",
            "Extension.term",
            "PolicyPlan.term",
            "Action.term",
            "PovertyBarometer.term",
            "SupportTrack.term",
            "Waiver.term");
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderRefusesATermWithoutAFirstDayExactlyWhereThatMustBeKnown(Class<?> type) {
    Object value = FilledValues.of(type);
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    for (AttributeDescriptor attribute : descriptor.attributes()) {
      if (attribute.type() == Term.class) {
        Object[] values =
            descriptor.attributes().stream()
                .map(each -> each == attribute ? unknown(each) : given(each.get(value)))
                .toArray();
        Throwable thrown = catchThrowable(() -> descriptor.build(values));
        if (attribute.hasFirstDay()) {
          assertThat(thrown)
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("must have a first day: ../2030-02-27 has none.");
        } else {
          assertThat(thrown).isNull();
        }
      }
    }
  }

  private static Object unknown(AttributeDescriptor attribute) {
    Term term = Term.parse("../2030-02-27");
    return attribute.multiplicity() == AttributeDescriptor.Multiplicity.LIST ? List.of(term) : term;
  }

  private static @Nullable Object given(Object held) {
    if (held instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    return held instanceof Optional<?> optional ? optional.orElse(null) : held;
  }
}

package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
  void jacksonWritesTheAttributesOfATypeInTheirOrderAndNothingElse(Class<?> type) {
    ObjectNode written = JACKSON.valueToTree(FilledValues.of(type));

    assertThat(written.propertyNames())
        .containsExactlyElementsOf(
            TypeDescriptor.of(type).attributes().stream().map(AttributeDescriptor::name).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aFilledValueHasEveryAttribute(Class<?> type) {
    Object value = FilledValues.of(type);

    assertThat(TypeDescriptor.of(type).attributes())
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

  private static Object given(Object held) {
    if (held instanceof OptionalInt number) {
      return number.orElseThrow();
    }
    return held instanceof Optional<?> optional ? optional.orElseThrow() : held;
  }
}

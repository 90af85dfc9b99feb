package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.ElementReader;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.ExtensionValue.NullValue;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Identifier;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of a host survives every way through the library. */
class KeptDataTest {

  private static final Extensions DATA =
      Extensions.of(
          ImmutableMap.of(
              "x:digits", number("123456789012345678901234567890"),
              "x:fraction", number("0.123456789012345678901234567890"),
              "x:large", number("1e400"),
              "x:small", number("-1e-400"),
              "https://example.org/nothing",
                  ExtensionValue.of(
                      ImmutableMap.of(
                          "a",
                          NullValue.NULL,
                          "b",
                          ExtensionValue.of(
                              ImmutableList.of(
                                  NullValue.NULL,
                                  ExtensionValue.of(ImmutableMap.of("c", NullValue.NULL))))))));

  private static final Identifier IDENTIFIER =
      Identifier.builder().scheme(URI.create("https://example.org/scheme")).value("5fa2").build();

  private static ExtensionValue number(String text) {
    return ExtensionValue.of(new BigDecimal(text));
  }

  /** {@return every type of which values have extensions or identifiers} */
  static Stream<Class<?>> types() {
    return DomainTypes.valuesWithAttributes().stream().filter(Fact.class::isAssignableFrom);
  }

  /** {@return a filled value with the data} */
  private static Object filled(Class<?> type) {
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    Object value = FilledValues.of(type);
    if (value instanceof Extensible) {
      value = descriptor.with(value, descriptor.find("extensions").orElseThrow(), DATA);
    }
    return value instanceof Identified
        ? descriptor.with(value, descriptor.find("identifiers").orElseThrow(), List.of(IDENTIFIER))
        : value;
  }

  private static boolean isKept(Object value) {
    return (!(value instanceof Extensible extensible) || extensible.extensions().equals(DATA))
        && (!(value instanceof Identified identified)
            || identified.identifiers().equals(List.of(IDENTIFIER)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyObjectOfARegisterKeepsItUnderEveryMapper(Class<?> type) throws JsonProcessingException {
    Object value = filled(type);

    for (HostMapper writer : HostMapper.values()) {
      Object read = writer.read(writer.write(value), type);
      assertThat(read).as(writer.name()).isEqualTo(value).matches(KeptDataTest::isKept);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyObjectOfARegisterKeepsItThroughTheLibrary(Class<?> type)
      throws JsonProcessingException {
    Object value = filled(type);
    String document =
        value instanceof Register register
            ? RegisterWriter.compact().write(register)
            : RegisterWriter.indented().write((Fact) value);

    assertThat(ElementReader.of(type).read(document))
        .isEqualTo(value)
        .matches(KeptDataTest::isKept);
    assertThat(HostMapper.JACKSON_2.read(document, type)).isEqualTo(value);
    assertThat(HostMapper.JACKSON_3.read(document, type)).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderKeepsIt(Class<?> type) {
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    Object value = filled(type);

    Object again =
        descriptor.build(descriptor.attributes().stream().map(each -> each.given(value)).toArray());

    assertThat(again).isEqualTo(value).matches(KeptDataTest::isKept);
  }

  @Test
  void aChangeOfAnotherElementKeepsIt() {
    Register register = FilledValues.REGISTER;
    Register changed =
        register.with(
            Person.class,
            FilledValues.PERSON.id(),
            person -> person.toBuilder().name("Another").build());

    assertThat(changed.extensions()).isEqualTo(register.extensions());
    assertThat(changed.people().get(0).extensions())
        .isEqualTo(register.people().get(0).extensions());
    assertThat(changed.people().get(0).identifiers())
        .isEqualTo(register.people().get(0).identifiers());
    assertThat(changed.platforms().get(0)).isSameAs(register.platforms().get(0));
    assertThat(RegisterReader.standard().read(RegisterWriter.compact().write(changed)))
        .isEqualTo(changed);
  }
}

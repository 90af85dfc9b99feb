package io.github.samenspraak.json.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.samenspraak.register.Register;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Binds JSON to the types of the domain, and refuses every value that is not exactly right. */
public final class Binding {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(Spelling.module())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // Attributes are written in the order in which the types declare them.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .withCoercionConfigDefaults(
              coercion ->
                  coercion
                      .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
          // A quantity may be a whole number.
          .withCoercionConfig(
              LogicalType.Float,
              coercion ->
                  coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
          .changeDefaultNullHandling(
              nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          // A year is written as in a register, also among the arguments of a finding.
          .withConfigOverride(
              Year.class,
              years -> years.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)))
          .build();

  private static final ObjectReader REGISTER =
      MAPPER.readerFor(Register.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Map<JavaType, ObjectReader> READERS = new ConcurrentHashMap<>();

  /** {@return a value as JSON, as in a register} */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private final JsonFactory factory;

  /** Creates a binding that reads no more than some limits allow. */
  public Binding(StreamReadConstraints limits) {
    factory = JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /**
   * {@return the register in a document}
   *
   * @throws JacksonException if the document is no register
   */
  public Register register(DocumentBytes document) {
    try (JsonParser parser = parser(new DocumentInterner(), document, document.start())) {
      Register register = REGISTER.readValue(parser);
      if (register == null) {
        throw DatabindException.from(parser, "The document is null.");
      }
      return register;
    }
  }

  /** {@return whether the value at an offset of a document has a type} */
  public boolean binds(JavaType type, DocumentBytes document, int offset) {
    try (JsonParser parser = parser(ObjectReadContext.empty(), document, offset)) {
      reader(type).readValue(parser);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  /**
   * Checks that the scalar at a parser has a type.
   *
   * @throws JacksonException if it does not
   */
  public void bindScalar(JavaType type, JsonParser parser) {
    reader(type).readValue(parser);
  }

  private static ObjectReader reader(JavaType type) {
    return READERS.computeIfAbsent(type, MAPPER::readerFor);
  }

  /** {@return a parser at the beginning of a document} */
  public JsonParser walk(DocumentBytes document) {
    return parser(ObjectReadContext.empty(), document, document.start());
  }

  private JsonParser parser(ObjectReadContext context, DocumentBytes document, int offset) {
    return factory.createParser(context, document.bytes(), offset, document.length() - offset);
  }
}

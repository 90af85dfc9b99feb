package io.github.samenspraak.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.ExtensionValue.ListValue;
import io.github.samenspraak.value.ExtensionValue.NullValue;
import io.github.samenspraak.value.ExtensionValue.NumberValue;
import io.github.samenspraak.value.ExtensionValue.ObjectValue;
import io.github.samenspraak.value.ExtensionValue.TextValue;
import io.github.samenspraak.value.ExtensionValue.TruthValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The serializers and deserializers of {@link Extensions} and their values, for both Jacksons.
 *
 * <p>The mapper of a host may round numbers and leave out what is null or empty. These do not. The
 * two types name them in annotations.
 */
final class ExtensionJson {

  private ExtensionJson() {}

  /** Takes the parts of a JSON value, one after another. */
  private interface Output {
    void startObject() throws IOException;

    void key(String key) throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    void text(String value) throws IOException;

    void number(BigDecimal value) throws IOException;

    void truth(boolean value) throws IOException;

    void nothing() throws IOException;
  }

  /** Gives the tokens of a JSON value, one after another. */
  private interface Input {
    /** {@return the id of the present token, which is the same in both Jacksons} */
    int token() throws IOException;

    void next() throws IOException;

    String text() throws IOException;

    BigDecimal number() throws IOException;
  }

  private static void write(Object value, Output out) throws IOException {
    if (value instanceof Extensions extensions) {
      writeObject(extensions.values(), out);
    } else if (value instanceof ObjectValue object) {
      writeObject(object.values(), out);
    } else if (value instanceof ListValue list) {
      out.startList();
      for (ExtensionValue each : list.values()) {
        write(each, out);
      }
      out.endList();
    } else if (value instanceof TextValue text) {
      out.text(text.value());
    } else if (value instanceof NumberValue number) {
      out.number(number.value());
    } else if (value instanceof TruthValue truth) {
      out.truth(truth.value());
    } else {
      out.nothing();
    }
  }

  private static void writeObject(Map<String, ExtensionValue> values, Output out)
      throws IOException {
    out.startObject();
    for (Map.Entry<String, ExtensionValue> entry : values.entrySet()) {
      out.key(entry.getKey());
      write(entry.getValue(), out);
    }
    out.endObject();
  }

  private static ExtensionValue read(Input in) throws IOException {
    return switch (in.token()) {
      case JsonTokenId.ID_START_OBJECT -> {
        // A mapper that does not refuse a key that stands twice takes its last value.
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        for (in.next(); in.token() != JsonTokenId.ID_END_OBJECT; in.next()) {
          String key = in.text();
          in.next();
          values.put(key, read(in));
        }
        yield new ObjectValue(ImmutableMap.copyOf(values));
      }
      case JsonTokenId.ID_START_ARRAY -> {
        ImmutableList.Builder<ExtensionValue> values = ImmutableList.builder();
        for (in.next(); in.token() != JsonTokenId.ID_END_ARRAY; in.next()) {
          values.add(read(in));
        }
        yield new ListValue(values.build());
      }
      case JsonTokenId.ID_STRING -> new TextValue(in.text());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> new NumberValue(in.number());
      case JsonTokenId.ID_TRUE -> new TruthValue(true);
      case JsonTokenId.ID_FALSE -> new TruthValue(false);
      case JsonTokenId.ID_NULL -> NullValue.NULL;
      default -> throw new IllegalArgumentException("A value of extensions must be JSON.");
    };
  }

  private static Extensions extensions(ExtensionValue value) {
    if (value instanceof ObjectValue object) {
      return Extensions.of(object.values());
    }
    throw new IllegalArgumentException("Extensions must be an object.");
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Extensions extensions && extensions.isEmpty();
  }

  /** Writes for mappers of Jackson 3. */
  static final class Jackson3Serializer extends ValueSerializer<Object> {

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
      return ExtensionJson.isEmpty(value);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      try {
        write(value, new Jackson3Output(generator));
      } catch (IOException e) {
        throw new IllegalStateException("A generator of Jackson 3 throws no such exception.", e);
      }
    }

    /** The value names no class: what it is stands in its JSON. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private record Jackson3Output(JsonGenerator generator) implements Output {
    @Override
    public void startObject() {
      generator.writeStartObject();
    }

    @Override
    public void key(String key) {
      generator.writeName(key);
    }

    @Override
    public void endObject() {
      generator.writeEndObject();
    }

    @Override
    public void startList() {
      generator.writeStartArray();
    }

    @Override
    public void endList() {
      generator.writeEndArray();
    }

    @Override
    public void text(String value) {
      generator.writeString(value);
    }

    @Override
    public void number(BigDecimal value) {
      // A mapper may be told to spell out all zeros of a decimal number.
      if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        generator.writeNumber(value.toString());
      } else {
        generator.writeNumber(value);
      }
    }

    @Override
    public void truth(boolean value) {
      generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
      generator.writeNull();
    }
  }

  /** Writes for mappers of Jackson 2. */
  static final class Jackson2Serializer
      extends com.fasterxml.jackson.databind.JsonSerializer<Object> {

    @Override
    public boolean isEmpty(
        com.fasterxml.jackson.databind.SerializerProvider provider, Object value) {
      return ExtensionJson.isEmpty(value);
    }

    @Override
    public void serialize(
        Object value,
        com.fasterxml.jackson.core.JsonGenerator generator,
        com.fasterxml.jackson.databind.SerializerProvider provider)
        throws IOException {
      write(value, new Jackson2Output(generator));
    }

    /** The value names no class: what it is stands in its JSON. */
    @Override
    public void serializeWithType(
        Object value,
        com.fasterxml.jackson.core.JsonGenerator generator,
        com.fasterxml.jackson.databind.SerializerProvider provider,
        com.fasterxml.jackson.databind.jsontype.TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  private record Jackson2Output(com.fasterxml.jackson.core.JsonGenerator generator)
      implements Output {
    @Override
    public void startObject() throws IOException {
      generator.writeStartObject();
    }

    @Override
    public void key(String key) throws IOException {
      generator.writeFieldName(key);
    }

    @Override
    public void endObject() throws IOException {
      generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
      generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
      generator.writeEndArray();
    }

    @Override
    public void text(String value) throws IOException {
      generator.writeString(value);
    }

    @Override
    public void number(BigDecimal value) throws IOException {
      if (generator.canWriteFormattedNumbers()) {
        generator.writeNumber(value.toString());
      } else {
        generator.writeNumber(value);
      }
    }

    @Override
    public void truth(boolean value) throws IOException {
      generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
      generator.writeNull();
    }
  }

  private record Jackson3Input(JsonParser parser) implements Input {
    @Override
    public int token() {
      return parser.currentTokenId();
    }

    @Override
    public void next() {
      parser.nextToken();
    }

    @Override
    public String text() {
      return parser.getString();
    }

    @Override
    public BigDecimal number() {
      return parser.getDecimalValue();
    }

    ExtensionValue read() {
      try {
        return ExtensionJson.read(this);
      } catch (IOException e) {
        throw new IllegalStateException("A parser of Jackson 3 throws no such exception.", e);
      }
    }
  }

  private record Jackson2Input(com.fasterxml.jackson.core.JsonParser parser) implements Input {
    @Override
    public int token() {
      return parser.currentTokenId();
    }

    @Override
    public void next() throws IOException {
      parser.nextToken();
    }

    @Override
    public String text() throws IOException {
      return parser.getText();
    }

    @Override
    public BigDecimal number() throws IOException {
      return parser.getDecimalValue();
    }
  }

  /** Reads a value for mappers of Jackson 3. */
  static final class Jackson3Deserializer extends ValueDeserializer<ExtensionValue> {

    @Override
    public ExtensionValue deserialize(JsonParser parser, DeserializationContext context) {
      return new Jackson3Input(parser).read();
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }

    @Override
    public ExtensionValue getNullValue(DeserializationContext context) {
      return NullValue.NULL;
    }
  }

  /** Reads extensions for mappers of Jackson 3. */
  static final class Jackson3ExtensionsDeserializer extends ValueDeserializer<Extensions> {

    @Override
    public Extensions deserialize(JsonParser parser, DeserializationContext context) {
      return extensions(new Jackson3Input(parser).read());
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }

  /** Reads a value for mappers of Jackson 2. */
  static final class Jackson2Deserializer
      extends com.fasterxml.jackson.databind.JsonDeserializer<ExtensionValue> {

    @Override
    public ExtensionValue deserialize(
        com.fasterxml.jackson.core.JsonParser parser,
        com.fasterxml.jackson.databind.DeserializationContext context)
        throws IOException {
      return read(new Jackson2Input(parser));
    }

    @Override
    public Object deserializeWithType(
        com.fasterxml.jackson.core.JsonParser parser,
        com.fasterxml.jackson.databind.DeserializationContext context,
        com.fasterxml.jackson.databind.jsontype.TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public ExtensionValue getNullValue(
        com.fasterxml.jackson.databind.DeserializationContext context) {
      return NullValue.NULL;
    }
  }

  /** Reads extensions for mappers of Jackson 2. */
  static final class Jackson2ExtensionsDeserializer
      extends com.fasterxml.jackson.databind.JsonDeserializer<Extensions> {

    @Override
    public Extensions deserialize(
        com.fasterxml.jackson.core.JsonParser parser,
        com.fasterxml.jackson.databind.DeserializationContext context)
        throws IOException {
      return extensions(read(new Jackson2Input(parser)));
    }

    @Override
    public Object deserializeWithType(
        com.fasterxml.jackson.core.JsonParser parser,
        com.fasterxml.jackson.databind.DeserializationContext context,
        com.fasterxml.jackson.databind.jsontype.TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}

package io.github.samenspraak.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Has a mapper of Jackson 2 write results as the writers of this package do: findings, obligations,
 * rules, seatings, snapshots, traces, problems, and what comes of checking many registers.
 *
 * <pre>{@code
 * mapper.registerModule(new SamenspraakJackson2Module(ResultOptions.in(Locale.FRENCH)));
 * mapper.writeValueAsString(findings);
 * }</pre>
 *
 * <p>Lists and maps of them, and objects that have them, are written with them. Whatever else the
 * mapper is told, such as how to name properties or to write days, does not change them; only how
 * the document is laid out does. Without this module a mapper refuses to write them.
 *
 * <p>A mapper that looks for modules finds this one on the class path (on the module path it would
 * keep hosts without Jackson 2 from starting), with messages in English and ids for names. One that
 * is added with options goes before one that was found earlier. Elements of a register need no
 * module. This class asks for Jackson 2, which the library does without otherwise.
 */
public final class SamenspraakJackson2Module extends Module {

  private final String id;
  private final ResultOptions options;

  private SamenspraakJackson2Module(String id, ResultOptions options) {
    this.id = id;
    this.options = options;
  }

  /** Creates the module that a mapper finds, with messages in English and ids for names. */
  public SamenspraakJackson2Module() {
    this(SamenspraakJackson2Module.class.getName(), ResultOptions.in(Locale.ENGLISH));
  }

  /**
   * Creates a module.
   *
   * @param options the language of the messages, the names in them, and the day of states
   */
  public SamenspraakJackson2Module(ResultOptions options) {
    this(SamenspraakJackson2Module.class.getName() + " with options", options);
  }

  @Override
  public String getModuleName() {
    return "samenspraak";
  }

  /**
   * {@return what tells a module with options from the one that a mapper finds: it may have both}
   */
  @Override
  public Object getTypeId() {
    return id;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    ResultType.ALL.forEach(type -> add(type, serializers));
    context.addSerializers(serializers);
  }

  private <T> void add(ResultType<T> type, SimpleSerializers serializers) {
    serializers.addSerializer(type.type(), new ResultSerializer<>(type, options));
  }

  private static final class ResultSerializer<T> extends JsonSerializer<T> {

    private final ResultType<T> type;
    private final ResultOptions options;

    ResultSerializer(ResultType<T> type, ResultOptions options) {
      this.type = type;
      this.options = options;
    }

    @Override
    public void serialize(T result, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      write(type.json(result, options), generator);
    }

    /** A result is never read back, so it need not name its class. */
    @Override
    public void serializeWithType(
        T result, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
        throws IOException {
      serialize(result, generator, context);
    }

    private static void write(JsonNode json, JsonGenerator generator) throws IOException {
      switch (json.getNodeType()) {
        case OBJECT -> {
          generator.writeStartObject();
          for (Map.Entry<String, JsonNode> property : json.properties()) {
            generator.writeFieldName(property.getKey());
            write(property.getValue(), generator);
          }
          generator.writeEndObject();
        }
        case ARRAY -> {
          generator.writeStartArray();
          for (JsonNode each : json) {
            write(each, generator);
          }
          generator.writeEndArray();
        }
        case NUMBER -> writeNumber(json, generator);
        case BOOLEAN -> generator.writeBoolean(json.booleanValue());
        case STRING -> generator.writeString(json.stringValue());
        default -> throw new IllegalStateException("No result has a " + json.getNodeType() + ".");
      }
    }

    private static void writeNumber(JsonNode number, JsonGenerator generator) throws IOException {
      if (number.isIntegralNumber()) {
        generator.writeNumber(number.bigIntegerValue());
      } else if (generator
          .getWriteCapabilities()
          .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        // A mapper may be told to spell out all zeros of a decimal number.
        generator.writeNumber(number.decimalValue().toString());
      } else {
        generator.writeNumber(number.decimalValue());
      }
    }
  }
}

package io.github.samenspraak.json;

import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Has a mapper of Jackson 3 write results as the writers of this package do: findings, obligations,
 * rules, seatings, snapshots, traces, problems, and what comes of checking many registers.
 *
 * <pre>{@code
 * JsonMapper mapper =
 *     JsonMapper.builder()
 *         .addModule(new SamenspraakModule(ResultOptions.in(Locale.FRENCH)))
 *         .build();
 * mapper.writeValueAsString(findings);
 * }</pre>
 *
 * <p>Lists and maps of them, and objects that have them, are written with them. Whatever else the
 * mapper is told, such as how to name properties or to write days, does not change them; only how
 * the document is laid out does. Without this module a mapper refuses to write them.
 *
 * <p>A mapper that looks for modules finds this one, with messages in English and ids for names.
 * One that is added with options goes before one that was found earlier. Elements of a register
 * need no module.
 */
public final class SamenspraakModule extends JacksonModule {

  private final String id;
  private final ResultOptions options;

  private SamenspraakModule(String id, ResultOptions options) {
    this.id = id;
    this.options = options;
  }

  /** Creates the module that a mapper finds, with messages in English and ids for names. */
  public SamenspraakModule() {
    this(SamenspraakModule.class.getName(), ResultOptions.in(Locale.ENGLISH));
  }

  /**
   * Creates a module.
   *
   * @param options the language of the messages, the names in them, and the day of states
   */
  public SamenspraakModule(ResultOptions options) {
    this(SamenspraakModule.class.getName() + " with options", options);
  }

  @Override
  public String getModuleName() {
    return "samenspraak";
  }

  /**
   * {@return what tells a module with options from the one that a mapper finds: it may have both}
   */
  @Override
  public Object getRegistrationId() {
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

  private static final class ResultSerializer<T> extends ValueSerializer<T> {

    private final ResultType<T> type;
    private final ResultOptions options;

    ResultSerializer(ResultType<T> type, ResultOptions options) {
      this.type = type;
      this.options = options;
    }

    @Override
    public void serialize(T result, JsonGenerator generator, SerializationContext context) {
      write(type.json(result, options), generator);
    }

    /** A result is never read back, so it need not name its class. */
    @Override
    public void serializeWithType(
        T result, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(result, generator, context);
    }

    /** The mapper would write a tree in its own way, such as in the order of its names. */
    private static void write(JsonNode json, JsonGenerator generator) {
      switch (json.getNodeType()) {
        case OBJECT -> {
          generator.writeStartObject();
          for (Map.Entry<String, JsonNode> property : json.properties()) {
            generator.writeName(property.getKey());
            write(property.getValue(), generator);
          }
          generator.writeEndObject();
        }
        case ARRAY -> {
          generator.writeStartArray();
          json.forEach(each -> write(each, generator));
          generator.writeEndArray();
        }
        case NUMBER -> writeNumber(json, generator);
        case BOOLEAN -> generator.writeBoolean(json.booleanValue());
        case STRING -> generator.writeString(json.stringValue());
        default -> throw new IllegalStateException("No result has a " + json.getNodeType() + ".");
      }
    }

    private static void writeNumber(JsonNode number, JsonGenerator generator) {
      if (number.isIntegralNumber()) {
        generator.writeNumber(number.bigIntegerValue());
      } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        // A mapper may be told to spell out all zeros of a decimal number.
        generator.writeNumber(number.decimalValue().toString());
      } else {
        generator.writeNumber(number.decimalValue());
      }
    }
  }
}

package io.github.samenspraak.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.WrittenMoney;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a register, made from the types.
 *
 * <p>Attributes, their order and which are required come from the types, defaults from values that
 * are built without them, descriptions from the Javadoc of the sources.
 */
public final class GeneratedSchema {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final String LANGUAGE = "^([a-z]{2,8}|x)(-[A-Za-z0-9]{1,8})*$";

  /** What is written as one value, and what that looks like. */
  private static final ImmutableMap<Class<?>, String> VALUES =
      ImmutableMap.<Class<?>, String>builder()
          .put(String.class, "{'type': 'string'}")
          .put(boolean.class, "{'type': 'boolean'}")
          .put(int.class, "{'type': 'integer', 'minimum': 0, 'maximum': 2147483647}")
          .put(BigDecimal.class, "{'type': 'number'}")
          .put(
              Id.class,
              "{'type': 'string', 'maxLength': 512, 'pattern': '^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$',"
                  + " 'allOf': [{'pattern': '\\\\S'}]}")
          .put(
              Label.class,
              "{'oneOf': [{'type': 'string', 'pattern': '\\\\S'}, {'type': 'object', 'minProperties':"
                  + " 1, 'propertyNames': {'pattern': '"
                  + LANGUAGE
                  + "'}, 'additionalProperties': {'type': 'string', 'pattern': '\\\\S'}}]}")
          .put(
              LocalDate.class,
              "{'type': 'string', 'format': 'date', 'pattern': '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'}")
          .put(
              PartialDate.class,
              "{'type': 'string', 'pattern': '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'}")
          .put(
              MonthDay.class,
              "{'type': 'string', 'pattern':"
                  + " '^--(02-[012][0-9]|(0[469]|11)-([012][0-9]|30)|(0[13578]|1[02])-([012][0-9]|3[01]))$'}")
          .put(Year.class, "{'type': 'integer'}")
          .put(
              Period.class,
              "{'type': 'string', 'pattern':"
                  + " '^P(?=.*[1-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$'}")
          .put(Locale.class, "{'type': 'string', 'pattern': '" + LANGUAGE + "'}")
          .put(URI.class, "{'type': 'string', 'format': 'iri-reference'}")
          .put(
              QuorumShare.class,
              "{'type': 'string', 'pattern':"
                  + " '^(>?[1-9][0-9]*/[1-9][0-9]*|[1-9][0-9]*/[1-9][0-9]*\\\\+1)$'}")
          .put(
              Extensions.class,
              "{'type': 'object', 'propertyNames': {'maxLength': 512, 'pattern':"
                  + " '^[A-Za-z_][A-Za-z0-9_.+-]*:[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\ufeff]+$'}}")
          .put(Fraction.class, "{'type': 'string', 'pattern': '^[1-9][0-9]*/[1-9][0-9]*$'}")
          .put(
              Money.class,
              "{'type': 'string', 'maxLength': 100, 'pattern': '^[A-Z]{3} [0-9]+([.][0-9]+)?$'}")
          .put(Score.class, "{'type': 'integer', 'minimum': 1, 'maximum': 5}")
          .put(EnterpriseNumber.class, "{'type': 'string', 'pattern': '[0-9]'}")
          .put(NisCode.class, "{'type': 'string', 'maxLength': 512, 'pattern': '\\\\S'}")
          .put(Source.class, "{'type': 'string', 'pattern': '^[a-z0-9]+(-[a-z0-9]+)*$'}")
          .buildOrThrow();

  /** Objects by their type; one that has others of its type among its parts is still being made. */
  private final Map<Class<?>, ObjectNode> objects = new HashMap<>();

  /** {@return the schema as JSON} */
  public String text() {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .without(Option.DEFINITION_FOR_MAIN_SCHEMA);
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider(this::definition)
        .withDefinitionNamingStrategy(
            (key, context) -> key.getType().getErasedType().getSimpleName());
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Register.class);
    return new String(JsonStyle.INDENTED.document(schema), StandardCharsets.UTF_8);
  }

  private CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    String value = VALUES.get(type);
    if (value != null) {
      ObjectNode schema = (ObjectNode) MAPPER.readTree(value.replace('\'', '"'));
      describe(schema, type);
      return isOurs(type) ? definition(schema) : inline(schema);
    }
    if (type.isEnum()) {
      ObjectNode schema = MAPPER.createObjectNode();
      describe(schema, type);
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> schema.withArray("enum").add(((Enum<?>) constant).name()));
      return definition(schema);
    }
    return definition(object(type, context));
  }

  private static CustomDefinition definition(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  private ObjectNode object(Class<?> type, SchemaGenerationContext context) {
    ObjectNode known = objects.get(type);
    if (known != null) {
      return known;
    }
    ObjectNode schema = MAPPER.createObjectNode();
    objects.put(type, schema);
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    describe(schema, type);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    Map<String, JsonNode> defaults = defaults(descriptor);
    for (AttributeDescriptor attribute : descriptor.attributes()) {
      String key = attribute.name();
      ObjectNode property = schema(attribute, context);
      SourceText.of(type).describe(key).ifPresent(text -> describe(property, text));
      if (type == Register.class && key.equals("format")) {
        property.put("const", Register.FORMAT);
      } else if (attribute.isRequired()
          && (attribute.type() == String.class || attribute.type() == URI.class)) {
        property.put("pattern", "\\S");
      }
      if (defaults.containsKey(key)) {
        property.set("default", defaults.get(key));
      }
      properties.set(key, property);
    }
    required(descriptor).forEach(key -> schema.withArray("required").add(key));
    return schema.put("additionalProperties", false);
  }

  private static List<String> required(TypeDescriptor type) {
    return type.attributes().stream()
        .filter(AttributeDescriptor::isRequired)
        .map(AttributeDescriptor::name)
        .toList();
  }

  private static ObjectNode schema(AttributeDescriptor attribute, SchemaGenerationContext context) {
    ObjectNode one = schema(attribute.type(), context);
    if (attribute.hasFirstDay()) {
      one.putArray("required").add("firstDay");
    }
    return switch (attribute.multiplicity()) {
      case ONE, OPTIONAL -> one;
      case LIST -> {
        ObjectNode list = MAPPER.createObjectNode().put("type", "array");
        list.set("items", one);
        yield list;
      }
      case MAP -> {
        ObjectNode map = MAPPER.createObjectNode().put("type", "object");
        map.set("propertyNames", schema(attribute.keyType().orElseThrow(), context));
        map.set("additionalProperties", one);
        yield map;
      }
    };
  }

  private static ObjectNode schema(Class<?> type, SchemaGenerationContext context) {
    return context.createDefinitionReference(context.getTypeContext().resolve(type));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github") || type == Money.class;
  }

  private static void describe(ObjectNode schema, Class<?> type) {
    if (isOurs(type)) {
      SourceText.of(type == Money.class ? WrittenMoney.class : type)
          .describe()
          .ifPresent(text -> describe(schema, text));
    }
  }

  /** Puts a description before anything else in a schema. */
  private static void describe(ObjectNode schema, String text) {
    // Not a copy: references in it are filled in later.
    Map<String, JsonNode> rest = ImmutableMap.copyOf(schema.properties());
    schema.removeAll();
    schema.put("description", text).setAll(rest);
  }

  /** {@return the attributes of a value that is built without them, as they are written} */
  private static Map<String, JsonNode> defaults(TypeDescriptor type) {
    try {
      ObjectNode written = MAPPER.valueToTree(FilledValues.bare(type.type()));
      written.remove(required(type));
      return ImmutableMap.copyOf(written.properties());
    } catch (IllegalArgumentException e) {
      // It asks for one of several attributes, and has no defaults.
      return ImmutableMap.of();
    }
  }
}

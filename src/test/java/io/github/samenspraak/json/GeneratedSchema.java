package io.github.samenspraak.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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

  /** A month and a day that it has, in some year. */
  private static final String DAY_OF_YEAR =
      "(02-(0[1-9]|[12][0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))";

  /** What is written as one value, and what that looks like. */
  private static final ImmutableMap<Class<?>, String> VALUES =
      ImmutableMap.<Class<?>, String>builder()
          .put(String.class, "{'type': 'string'}")
          .put(boolean.class, "{'type': 'boolean'}")
          .put(int.class, "{'type': 'integer', 'minimum': 0, 'maximum': 2147483647}")
          .put(BigDecimal.class, "{'type': 'number'}")
          .put(
              Id.class,
              "{'type': 'string', 'maxLength': 512, 'pattern':"
                  + " '^(?=[\\\\s\\\\S]*\\\\S)[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$'}")
          .put(
              Label.class,
              "{'oneOf': [{'type': 'string', 'pattern': '\\\\S'}, {'type': 'object', 'minProperties':"
                  + " 1, 'propertyNames': {'pattern': '"
                  + LANGUAGE
                  + "'}, 'additionalProperties': {'type': 'string', 'pattern': '\\\\S'}}]}")
          .put(
              LocalDate.class,
              "{'type': 'string', 'format': 'date', 'pattern': '^[0-9]{4}-" + DAY_OF_YEAR + "$'}")
          .put(
              PartialDate.class,
              "{'type': 'string', 'pattern': '^[0-9]{4}(-(0[1-9]|1[0-2])|-" + DAY_OF_YEAR + ")?$'}")
          .put(MonthDay.class, "{'type': 'string', 'pattern': '^--" + DAY_OF_YEAR + "$'}")
          .put(Year.class, "{'type': 'integer', 'minimum': -999999999, 'maximum': 999999999}")
          .put(
              Period.class,
              "{'type': 'string', 'pattern':"
                  + " '^P(?=.*[1-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$'}")
          .put(Locale.class, "{'type': 'string', 'pattern': '" + LANGUAGE + "'}")
          .put(
              URI.class,
              "{'type': 'string', 'format': 'iri-reference', 'pattern':"
                  + " '^[^\\\\s\\\\u0000-\\\\u001f\\\\u0022\\\\u007f<>{}|\\\\u005c^`]*$'}")
          .put(
              QuorumShare.class,
              "{'type': 'string', 'pattern':"
                  + " '^(>?[1-9][0-9]*/[1-9][0-9]*|[1-9][0-9]*/[1-9][0-9]*\\\\+1)$'}")
          .put(
              Extensions.class,
              "{'type': 'object', 'propertyNames': {'maxLength': 512, 'pattern':"
                  + " '^[A-Za-z_][A-Za-z0-9_.+-]*:[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f\\\\ufeff]+$'}}")
          .put(Fraction.class, "{'type': 'string', 'pattern': '^[1-9][0-9]*/[1-9][0-9]*$'}")
          .put(Money.class, "{'type': 'string', 'maxLength': 100, 'pattern': '" + amount() + "'}")
          .put(Score.class, "{'type': 'integer', 'minimum': 1, 'maximum': 5}")
          .put(EnterpriseNumber.class, "{'type': 'string', 'pattern': '[0-9]'}")
          .put(NisCode.class, "{'type': 'string', 'maxLength': 512, 'pattern': '\\\\S'}")
          .put(Source.class, "{'type': 'string', 'pattern': '^[a-z0-9]+(-[a-z0-9]+)*$'}")
          .buildOrThrow();

  /** What a type refuses of several attributes together, where a schema can say it. */
  private static final ImmutableListMultimap<Class<?>, String> CONDITIONS =
      ImmutableListMultimap.<Class<?>, String>builder()
          .put(
              Mandate.class,
              "{'if': {'properties': {'heldAs': {'const': 'MEMBER'}}},"
                  + " 'then': {'properties': {'standsInFor': {'maxItems': 0}}}}")
          .put(
              Mandate.class,
              "{'if': {'properties': {'heldAs': {'const': 'SUBSTITUTE'}}, 'required': ['heldAs']},"
                  + " 'then': {'properties': {'standsInFor': {'minItems': 1, 'maxItems': 1}},"
                  + " 'required': ['standsInFor']}}")
          .put(
              Instalment.class,
              "{'oneOf': [{'required': ['due'], 'properties': {'after': false, 'within': false}},"
                  + " {'required': ['after', 'within'], 'properties': {'due': false}}]}")
          .put(
              Advice.class,
              "{'if': {'properties': {'kind': {'const': 'QUESTION'}}},"
                  + " 'then': {'properties': {'response': {'not': {'required': ['outcome']}}}}}")
          .put(Charter.class, oneRuleAtMost("'not': {'required': ['of']}"))
          .putAll(
              Charter.class,
              Arrays.stream(BodyKind.values())
                  .map(
                      kind ->
                          oneRuleAtMost(
                              "'properties': {'of': {'const': '"
                                  + kind
                                  + "'}}, 'required': ['of']"))
                  .toList())
          .build();

  /** {@return the condition that a charter has one rule at most on meetings of a kind of body} */
  private static String oneRuleAtMost(String ofKind) {
    return "{'properties': {'meetings': {'contains': {"
        + ofKind
        + "}, 'minContains': 0, 'maxContains': 1}}}";
  }

  /** Values that JSON knows itself: what they are is told where they stand. */
  private static final ImmutableSet<Class<?>> INLINE =
      ImmutableSet.of(String.class, boolean.class, int.class, BigDecimal.class);

  /** The names of types that are not ours. */
  private static final ImmutableMap<Class<?>, String> NAMES =
      ImmutableMap.of(
          LocalDate.class, "Day",
          MonthDay.class, "DayOfYear",
          Period.class, "LengthOfTime",
          Locale.class, "Language",
          URI.class, "Address",
          Money.class, "AmountOfMoney");

  private static final String ID = "https://samenspraak.github.io/schema/samenspraak-1.schema.json";

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
        .withDefinitionNamingStrategy((key, context) -> name(key.getType().getErasedType()));
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Register.class);
    nameLongForms((ObjectNode) schema.get("$defs"));
    putReferencesAlone(schema);
    describe(schema, "$id", ID);
    return new String(JsonStyle.INDENTED.document(schema), StandardCharsets.UTF_8);
  }

  /**
   * Gives the long form of a value that may be written in short a name of its own, as generators of
   * code want of every object.
   */
  private static void nameLongForms(ObjectNode definitions) {
    for (String name : ImmutableList.copyOf(definitions.propertyNames())) {
      JsonNode definition = definitions.get(name);
      ArrayNode forms = (ArrayNode) definition.get("anyOf");
      if (forms != null) {
        String longName = name + "InFull";
        ObjectNode longForm = (ObjectNode) forms.remove(forms.size() - 1);
        forms.addObject().put("$ref", "#/$defs/" + longName);
        describe(longForm, "description", definition.get("description").asString());
        describe(longForm, "title", longName);
        definitions.set(longName, longForm);
      }
    }
  }

  /** Generators of code make one more type of a reference that has anything beside it. */
  private static void putReferencesAlone(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("$ref") && object.size() > 1) {
      JsonNode reference = object.remove("$ref");
      object.putArray("allOf").addObject().set("$ref", reference);
    }
    node.valueStream().forEach(GeneratedSchema::putReferencesAlone);
  }

  private CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    String value = VALUES.get(type);
    if (value != null) {
      ObjectNode schema = (ObjectNode) MAPPER.readTree(json(value));
      if (INLINE.contains(type)) {
        return inline(schema);
      }
      describe(schema, type);
      return definition(schema);
    }
    if (type.isEnum()) {
      return definition(constants(type));
    }
    return definition(object(type, context));
  }

  /** {@return JSON that is written with single quotes} */
  private static String json(String text) {
    return text.replace('\'', '"');
  }

  /** {@return the constants, whose meaning stands in the description, where all tools show it} */
  private static ObjectNode constants(Class<?> type) {
    ObjectNode schema = MAPPER.createObjectNode().put("type", "string");
    StringBuilder meanings = new StringBuilder();
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      schema.withArray("enum").add(name);
      meanings
          .append("\n- ")
          .append(name)
          .append(": ")
          .append(SourceText.of(type).describeConstant(name).orElseThrow());
    }
    describe(schema, type);
    return schema.put("description", schema.get("description").asString() + meanings);
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
    describe(schema, type);
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    Set<ObjectNode> shortForms =
        descriptor.attributes().stream()
            .filter(AttributeDescriptor::isShortForm)
            .map(attribute -> schema(attribute, context))
            .collect(ImmutableSet.toImmutableSet());
    if (shortForms.isEmpty()) {
      putAttributes(schema, descriptor, context);
    } else {
      ArrayNode forms = schema.putArray("anyOf");
      shortForms.forEach(forms::add);
      putAttributes(forms.addObject(), descriptor, context);
    }
    return schema;
  }

  private static void putAttributes(
      ObjectNode schema, TypeDescriptor type, SchemaGenerationContext context) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    if (type.type() == Register.class) {
      properties
          .putObject("$schema")
          .put("description", "The address of this schema, for editors; not kept")
          .put("type", "string");
    }
    Map<String, JsonNode> defaults = defaults(type);
    Refusals refusals = new Refusals(type);
    for (AttributeDescriptor attribute : type.attributes()) {
      String key = attribute.name();
      ObjectNode property = schema(attribute, context);
      SourceText.of(declaring(type, key)).describe(key).ifPresent(text -> describe(property, text));
      if (type.type() == Register.class && key.equals("format")) {
        property.put("const", Register.FORMAT);
      } else if (attribute.type() == String.class
          && (attribute.isRequired() || refusals.refusesBlank(attribute))) {
        property.put("pattern", "\\S");
      } else if (attribute.type() == URI.class && attribute.isRequired()) {
        demand(attribute, schema).put("pattern", "\\S");
      } else if (attribute.type() == int.class) {
        property.put("minimum", refusals.minimum(attribute));
        property.put("maximum", refusals.maximum(attribute));
      } else if (refusals.refusesEmpty(attribute)) {
        property.put("minItems", 1);
      } else if (refusals.refuses(attribute, Locale.ROOT)) {
        demand(attribute, schema).putObject("not").put("pattern", "^(und|x)(-|$)");
      } else if (attribute.hasFirstDay()) {
        demand(attribute, schema).putArray("required").add("firstDay");
      }
      if (defaults.containsKey(key)) {
        property.set("default", defaults.get(key));
      }
      properties.set(key, property);
    }
    required(type).forEach(key -> schema.withArray("required").add(key));
    refusals.needed().forEach(attribute -> schema.withArray("required").add(attribute.name()));
    putOneOf(schema, type, refusals.oneOf());
    putExcluded(schema, type, refusals);
    CONDITIONS
        .get(type.type())
        .forEach(condition -> conditions(schema).add(MAPPER.readTree(json(condition))));
    schema.put("additionalProperties", false);
  }

  /**
   * {@return the conditions on several attributes of an object, to add to}
   *
   * <p>They always apply. Generators of code that find them directly in the object make several
   * types of it.
   */
  private static ArrayNode conditions(ObjectNode schema) {
    schema.put("if", true);
    return schema.withObject("then").withArray("allOf");
  }

  /**
   * {@return what is demanded of each value of an attribute of an object, to add to} It stands with
   * the conditions: beside the reference, it would make another type of the value.
   */
  private static ObjectNode demand(AttributeDescriptor attribute, ObjectNode schema) {
    ObjectNode property =
        conditions(schema).addObject().putObject("properties").putObject(attribute.name());
    return attribute.multiplicity() == Multiplicity.LIST ? property.putObject("items") : property;
  }

  /** Says which two attributes must not both be given. */
  private static void putExcluded(ObjectNode schema, TypeDescriptor type, Refusals refusals) {
    for (AttributeDescriptor one : type.attributes()) {
      for (AttributeDescriptor other : refusals.excludedBy(one)) {
        ObjectNode both = conditions(schema).addObject().putObject("not");
        for (AttributeDescriptor each : List.of(one, other)) {
          both.withArray("required").add(each.name());
          if (each.multiplicity() == Multiplicity.LIST) {
            both.withObject("properties").putObject(each.name()).put("minItems", 1);
          }
        }
      }
    }
  }

  /** Says of which attributes at least one must be given. */
  private static void putOneOf(
      ObjectNode schema, TypeDescriptor type, ImmutableList<AttributeDescriptor> oneOf) {
    if (oneOf.size() == type.attributes().size()) {
      schema.put("minProperties", 1);
    } else if (oneOf.size() == 1) {
      schema.withArray("required").add(oneOf.get(0).name());
    } else if (!oneOf.isEmpty()) {
      ArrayNode alternatives = conditions(schema).addObject().putArray("anyOf");
      oneOf.forEach(
          attribute -> alternatives.addObject().putArray("required").add(attribute.name()));
    }
  }

  private static Class<?> declaring(TypeDescriptor type, String attribute) {
    return Arrays.stream(type.type().getMethods())
        .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 0)
        .findAny()
        .orElseThrow()
        .getDeclaringClass();
  }

  /** {@return the pattern of an amount, which has no more decimals than its currency} */
  private static String amount() {
    ImmutableListMultimap<Integer, String> byDecimals =
        CurrencyUnit.registeredCurrencies().stream()
            .sorted()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    CurrencyUnit::getDecimalPlaces, CurrencyUnit::getCode));
    return byDecimals.asMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            each ->
                "("
                    + String.join("|", each.getValue())
                    + ") [0-9]+"
                    + (each.getKey() == 0 ? "" : "([.][0-9]{1," + each.getKey() + "})?"))
        .collect(Collectors.joining("|", "^(", ")$"));
  }

  private static List<String> required(TypeDescriptor type) {
    return type.attributes().stream()
        .filter(AttributeDescriptor::isRequired)
        .map(AttributeDescriptor::name)
        .toList();
  }

  private static ObjectNode schema(AttributeDescriptor attribute, SchemaGenerationContext context) {
    ObjectNode one = schema(attribute.type(), context);
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

  /** Puts a title and a description before anything else in the schema of a type. */
  private static void describe(ObjectNode schema, Class<?> type) {
    String text =
        isOurs(type)
            ? SourceText.of(type == Money.class ? WrittenMoney.class : type)
                .describe()
                .orElseThrow()
            : capitalized(Expectation.of(type).in(Locale.ENGLISH)) + ".";
    describe(schema, text);
    describe(schema, "title", name(type));
  }

  private static String name(Class<?> type) {
    return NAMES.getOrDefault(type, type.getSimpleName());
  }

  private static String capitalized(String text) {
    return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Puts a description before anything else in a schema. */
  private static void describe(ObjectNode schema, String text) {
    describe(schema, "description", text);
  }

  private static void describe(ObjectNode schema, String key, String text) {
    // Not a copy: references in it are filled in later.
    Map<String, JsonNode> rest = ImmutableMap.copyOf(schema.properties());
    schema.removeAll();
    schema.put(key, text).setAll(rest);
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

package io.github.samenspraak.json;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema (draft 2020-12) of the document of a register.
 *
 * <p>It is for editors and programs that check a document before it is read, or do not read it with
 * this library. It explains each type, attribute and constant. What it refuses, {@link
 * RegisterReader} refuses too, but for days after the year 9999.
 *
 * <p>It says all that can be said in JSON Schema. That cannot compare two values, so it takes a
 * term that ends before it begins, a maximum below a minimum, a fraction above 1, two allotments
 * with one code, and grants of one covenant in two currencies. It sees no key that stands twice, no
 * limit on the size of a document, and, unless the program checks formats, no day that does not
 * exist.
 */
public final class RegisterSchema {

  private static final String TEXT = read();

  private static final Supplier<JsonNode> SCHEMA =
      Suppliers.memoize(() -> DomainMapper.MAPPER.readTree(TEXT));

  private RegisterSchema() {}

  /** {@return the schema as JSON, with explanations in English} */
  public static String text() {
    return TEXT;
  }

  /**
   * {@return the schema as JSON, with explanations in the language of a reader} Names of types,
   * attributes and constants are the same in every language.
   *
   * @param locale of the reader; English if the library does not have that language
   */
  public static String text(Locale locale) {
    JsonNode schema = DomainMapper.MAPPER.readTree(TEXT);
    SchemaSentences.in(locale).translate(schema);
    return new String(JsonStyle.INDENTED.document(schema), StandardCharsets.UTF_8);
  }

  /**
   * {@return what an attribute means, in the language of a reader}
   *
   * @param type the type that has it
   * @param attribute one of its attributes
   * @param locale of the reader; English if the library does not have that language
   */
  public static String explain(TypeDescriptor type, AttributeDescriptor attribute, Locale locale) {
    return SchemaSentences.in(locale)
        .translate(
            definition(type.type().getSimpleName())
                .path("properties")
                .path(attribute.name())
                .path("description")
                .asString());
  }

  private static JsonNode definition(String name) {
    JsonNode schema = SCHEMA.get();
    if (name.equals(Register.class.getSimpleName())) {
      return schema;
    }
    JsonNode definitions = schema.get("$defs");
    // What may be written in short has its attributes apart.
    return definitions.path(name).has("properties")
        ? definitions.get(name)
        : definitions.path(name + "InFull");
  }

  private static String read() {
    try (InputStream in = RegisterSchema.class.getResourceAsStream("register.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

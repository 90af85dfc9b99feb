package io.github.samenspraak.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

  private RegisterSchema() {}

  /** {@return the schema as JSON} */
  public static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream in = RegisterSchema.class.getResourceAsStream("register.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

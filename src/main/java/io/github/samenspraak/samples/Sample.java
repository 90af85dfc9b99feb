package io.github.samenspraak.samples;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A system of local social governance as a register, with the day on which to check it.
 *
 * <p>It is a JSON document in the jar, and is read when it is first asked for. On its {@link #day}
 * no rule of {@code RuleSet.standard()} has a finding above INFO.
 */
public final class Sample {

  private final String name;
  private final LocalDate day;
  private final Supplier<String> json;
  private final Supplier<Register> register;

  Sample(String name, LocalDate day) {
    this.name = name;
    this.day = day;
    this.json = Suppliers.memoize(() -> document(name));
    this.register = Suppliers.memoize(() -> RegisterReader.standard().read(json()));
  }

  /** {@return the document with a name in the jar} */
  static String document(String name) {
    // Only a class of this module can read its resources.
    try (InputStream in = Sample.class.getResourceAsStream(name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the name of the sample, such as {@code namur}} */
  public String name() {
    return name;
  }

  /** {@return the day to pass as today to a check of the register} */
  public LocalDate day() {
    return day;
  }

  /** {@return the document} */
  public String json() {
    return json.get();
  }

  /** {@return the register in the document} */
  public Register register() {
    return register.get();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Sample.class);
  }
}

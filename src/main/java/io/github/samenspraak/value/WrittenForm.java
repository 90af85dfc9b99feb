package io.github.samenspraak.value;

import java.util.Arrays;
import java.util.Locale;

/**
 * Converters to the form that a value has in JSON, by the class of the value.
 *
 * <p>A mapper that is asked for {@code Identified.class}, or that types statically, would look at
 * that type only and write an empty object. Types and attributes name the converters in
 * annotations; applications do not use them.
 */
public final class WrittenForm {

  private WrittenForm() {}

  private static Object of(Object value) {
    if (value instanceof Label label) {
      return label.write();
    }
    if (value instanceof Locale language) {
      return language.toLanguageTag();
    }
    // Jackson 3.0 converts a label twice, to test whether it is empty.
    if (!(value instanceof Identified)
        || Arrays.stream(value.getClass().getInterfaces())
            .anyMatch(type -> type.isAnnotationPresent(DomainValue.class))) {
      return value;
    }
    throw new IllegalArgumentException(
        value.getClass().getName()
            + " cannot be written: it implements "
            + Identified.class.getName()
            + ", but is no type of this library.");
  }

  /** Converts for mappers of Jackson 3. */
  public static final class Jackson3
      extends tools.jackson.databind.util.StdConverter<Object, Object> {

    /** Used by Jackson. */
    public Jackson3() {}

    @Override
    public Object convert(Object value) {
      return of(value);
    }
  }

  /** Converts for mappers of Jackson 2. */
  public static final class Jackson2
      extends com.fasterxml.jackson.databind.util.StdConverter<Object, Object> {

    /** Used by Jackson. */
    public Jackson2() {}

    @Override
    public Object convert(Object value) {
      return of(value);
    }
  }
}

package io.github.samenspraak.value;

import java.util.Arrays;

/**
 * The form in which JSON has a value, found from the value itself and not from the type for which a
 * mapper was asked.
 *
 * <p>A mapper that is asked for {@code Identified.class}, or that types statically, looks no
 * further than that type. It would write an empty object.
 */
final class WrittenForm {

  private WrittenForm() {}

  private static Object of(Object value) {
    if (value instanceof Label label) {
      return label.write();
    }
    if (Arrays.stream(value.getClass().getInterfaces())
        .anyMatch(type -> type.isAnnotationPresent(DomainValue.class))) {
      return value;
    }
    throw new IllegalArgumentException(
        value.getClass().getName()
            + " cannot be written: it implements "
            + Identified.class.getName()
            + ", but is no type of this library.");
  }

  /** For mappers of Jackson 3. */
  static final class Jackson3 extends tools.jackson.databind.util.StdConverter<Object, Object> {
    @Override
    public Object convert(Object value) {
      return of(value);
    }
  }

  /** For mappers of Jackson 2. */
  static final class Jackson2
      extends com.fasterxml.jackson.databind.util.StdConverter<Object, Object> {
    @Override
    public Object convert(Object value) {
      return of(value);
    }
  }
}

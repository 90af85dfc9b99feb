package io.github.samenspraak.cli.input;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Converts an argument such as 2026-11-21 into a day. */
public final class DayConverter implements ITypeConverter<LocalDate> {

  /**
   * {@return the day}
   *
   * @throws IllegalArgumentException if no term can have such a day
   * @throws java.time.DateTimeException if there is no such day
   */
  @Override
  public LocalDate convert(String text) {
    return Term.on(LocalDate.parse(text)).firstDayOrThrow();
  }
}

package io.github.samenspraak.cli.input;

import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Converts an argument such as 2018-2030, or 2026 alone, into the days of those years. */
public final class YearsConverter implements ITypeConverter<Term> {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /**
   * {@return the days from the beginning of the first year to the end of the last}
   *
   * @throws IllegalArgumentException if it names no years, or the last comes before the first
   */
  @Override
  public Term convert(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      throw new IllegalArgumentException("These are no years: " + text);
    }
    String last = years.group(2) == null ? years.group(1) : years.group(2);
    return Term.of(
        Year.parse(years.group(1)).atDay(1), Term.in(Year.parse(last)).lastDay().orElseThrow());
  }
}

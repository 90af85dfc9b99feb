package io.github.samenspraak.json.internal;

import io.github.samenspraak.text.DisplayNames;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The language, names and day with which a result is written.
 *
 * @param locale the locale of the messages
 * @param names the names of elements in the messages
 * @param today the day of the states of obligations; absent if no states are written
 */
public record ResultContext(Locale locale, DisplayNames names, Optional<LocalDate> today) {

  public static ResultContext of(Locale locale, DisplayNames names) {
    return new ResultContext(locale, names, Optional.empty());
  }

  public ResultContext on(LocalDate day) {
    return new ResultContext(locale, names, Optional.of(day));
  }
}

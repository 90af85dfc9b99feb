package io.github.samenspraak.json.internal;

import io.github.samenspraak.text.DisplayNames;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom a result is written.
 *
 * @param locale of whoever reads the messages
 * @param names what elements are called in them
 * @param today the day on which an obligation is in a state; absent if none is to be written
 */
public record ResultContext(Locale locale, DisplayNames names, Optional<LocalDate> today) {

  public static ResultContext of(Locale locale, DisplayNames names) {
    return new ResultContext(locale, names, Optional.empty());
  }

  public ResultContext on(LocalDate day) {
    return new ResultContext(locale, names, Optional.of(day));
  }
}

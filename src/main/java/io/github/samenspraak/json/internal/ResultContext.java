package io.github.samenspraak.json.internal;

import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.text.DisplayNames;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The language, names, cells and day with which a result is written.
 *
 * @param locale the locale of the messages
 * @param names the names of elements in the messages
 * @param cells the words for the cell of a workbook that a place in the document comes from, if any
 * @param today the day of the states of obligations; absent if no states are written
 */
public record ResultContext(
    Locale locale,
    DisplayNames names,
    Function<JsonPointer, Optional<String>> cells,
    Optional<LocalDate> today) {

  public static ResultContext of(Locale locale, DisplayNames names) {
    return new ResultContext(locale, names, place -> Optional.empty(), Optional.empty());
  }

  public ResultContext withCells(Function<JsonPointer, Optional<String>> others) {
    return new ResultContext(locale, names, others, today);
  }

  public ResultContext on(LocalDate day) {
    return new ResultContext(locale, names, cells, Optional.of(day));
  }
}

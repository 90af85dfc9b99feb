package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.NotWritableException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that whoever keeps a workbook should know about how it was read.
 *
 * @param kind what sort of thing it is
 * @param code the code of what was done, such as {@code region}
 * @param place the cell, row or sheet; absent if it is about the whole workbook
 * @param arguments the texts, days and constants in its message
 * @param count how many cells of the column or sheet it is about, of which the place is the first
 */
public record WorkbookNote(
    Kind kind, String code, Optional<CellPlace> place, ImmutableList<?> arguments, int count) {

  /** The sorts of notes. */
  public enum Kind {
    /** Nothing says so in the workbook; it was guessed. */
    GUESSED,
    /** It was passed over, as it tells nothing that a register holds: a title, a total. */
    PASSED_OVER,
    /** It was not understood and is not in the register. */
    NOT_UNDERSTOOD
  }

  /**
   * {@return the note in one sentence, without the place}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  public String message(Locale locale) {
    String message =
        new MessageFormat(CellPlace.WORDS.get("note." + code, locale), locale)
            .format(arguments.stream().map(each -> word(each, locale)).toArray());
    return count == 1
        ? message
        : message
            + " "
            + new MessageFormat(CellPlace.WORDS.get("more", locale), locale)
                .format(new Object[] {count - 1});
  }

  static Object word(Object argument, Locale locale) {
    if (argument instanceof LocalDate day) {
      return LocalizedFormat.of(day, locale);
    }
    if (argument instanceof BodyKind kind) {
      return LocalizedFormat.of(ElementKind.of(kind), locale);
    }
    return argument instanceof Enum<?> constant ? SheetWords.written(locale, constant) : argument;
  }

  /** {@return the place and the message in English, for debugging} */
  @Override
  public String toString() {
    return place.map(at -> at + ": ").orElse("") + message(Locale.ENGLISH);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(WorkbookNote.class);
  }
}

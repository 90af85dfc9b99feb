package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Options for the results that a mapper of a host application writes: the language, the names of
 * elements, and the day of the states of obligations.
 *
 * <p>An option that changes from one request to the next is a supplier, asked for each result:
 *
 * <pre>{@code
 * ResultOptions.in(LocaleContextHolder::getLocale).on(() -> LocalDate.now(clock))
 * }</pre>
 */
public final class ResultOptions {

  private final Supplier<Locale> locale;
  private final Supplier<DisplayNames> names;
  private final Supplier<Optional<LocalDate>> today;

  private ResultOptions(
      Supplier<Locale> locale, Supplier<DisplayNames> names, Supplier<Optional<LocalDate>> today) {
    this.locale = locale;
    this.names = names;
    this.today = today;
  }

  /**
   * {@return options for one language, with ids for names and no states}
   *
   * @param locale the locale of the messages; English if the library does not speak it
   */
  public static ResultOptions in(Locale locale) {
    return in(() -> locale);
  }

  /**
   * {@return options for the language of each reader, with ids for names and no states}
   *
   * @param locale gives the locale of the present reader
   */
  public static ResultOptions in(Supplier<Locale> locale) {
    return new ResultOptions(locale, DisplayNames::ids, Optional::empty);
  }

  /**
   * {@return these options with names in the messages}
   *
   * @param others the names of elements
   */
  public ResultOptions withNames(DisplayNames others) {
    return withNames(() -> others);
  }

  /**
   * {@return these options with names in the messages}
   *
   * @param others gives the names of elements for the present result
   */
  public ResultOptions withNames(Supplier<DisplayNames> others) {
    return new ResultOptions(locale, others, today);
  }

  /**
   * {@return these options with the state of every obligation on a day}
   *
   * @param day the day
   */
  public ResultOptions on(LocalDate day) {
    return on(() -> day);
  }

  /**
   * {@return these options with the state of every obligation on the day on which it is written}
   *
   * @param day gives today's date
   */
  public ResultOptions on(Supplier<LocalDate> day) {
    return new ResultOptions(locale, names, () -> Optional.of(day.get()));
  }

  /** {@return the context of the present result} */
  ResultContext context() {
    ResultContext reader = ResultContext.of(locale.get(), names.get());
    return today.get().map(reader::on).orElse(reader);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ResultOptions.class);
  }
}

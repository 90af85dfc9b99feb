package io.github.samenspraak.text;

import com.google.common.collect.Maps;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.joda.money.Money;

/**
 * Formats days, terms, lengths of time, numbers, amounts of money and constants for a reader.
 *
 * <p>The caller passes the locale. If the library does not speak its language, the text is in
 * English.
 */
public final class LocalizedFormat {

  private static final Messages MESSAGES = Messages.of(LocalizedFormat.class, "format");

  /** In few characters, a document may have a number with a billion zeros. */
  private static final int MOST_DECIMALS = 20;

  private LocalizedFormat() {}

  /**
   * {@return a day in words, such as "21 November 2026"}
   *
   * @param day the day
   * @param locale of the reader
   */
  public static String of(LocalDate day, Locale locale) {
    String text =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken(locale)).format(day);
    // French writes the first of a month as an ordinal. The formatter of the JDK does not.
    return locale.getLanguage().equals("fr") ? text.replaceFirst("^1 ", "1er ") : text;
  }

  /**
   * {@return a term in words, such as "from 1 January 2025 to 31 December 2027" or, of one without
   * a first day, "until 31 December 2027"}
   *
   * @param term the term
   * @param locale of the reader
   */
  public static String of(Term term, Locale locale) {
    if (!term.hasFirstDay()) {
      return term.lastDay()
          .map(lastDay -> say("term.until", locale, of(lastDay, locale)))
          .orElseGet(() -> say("term.undated", locale));
    }
    String firstDay = of(term.firstDayOrThrow(), locale);
    if (term.isOpen()) {
      return say("term.open", locale, firstDay);
    }
    String lastDay = of(term.lastDay().orElseThrow(), locale);
    return firstDay.equals(lastDay)
        ? say("term.day", locale, firstDay)
        : say("term.closed", locale, firstDay, lastDay);
  }

  /**
   * {@return a delay in words, such as "11 days late" or, of one that has not ended, "11 days late
   * already"}
   *
   * @param delay the delay
   * @param locale of the reader
   */
  public static String of(Delay delay, Locale locale) {
    return say(delay.hasEnded() ? "delay.ended" : "delay.open", locale, delay.days());
  }

  /**
   * {@return a length of time in words, such as "six weeks" or "3 years"}
   *
   * @param length the length
   * @param locale of the reader
   */
  public static String of(Period length, Locale locale) {
    boolean inWeeks = length.getDays() != 0 && length.getDays() % 7 == 0;
    String text =
        Stream.of(
                part("period.years", length.getYears(), locale),
                part("period.months", length.getMonths(), locale),
                part("period.weeks", inWeeks ? length.getDays() / 7 : 0, locale),
                part("period.days", inWeeks ? 0 : length.getDays(), locale))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? say("period.days", locale, 0) : text;
  }

  /**
   * {@return bounds in words, such as "3", "3 to 5", "at most one" or "at least 3"}
   *
   * @param bounds the bounds
   * @param locale of the reader
   */
  public static String of(Bounds bounds, Locale locale) {
    if (bounds.max().isEmpty()) {
      return say("bounds.open", locale, bounds.min());
    }
    int most = bounds.max().getAsInt();
    if (bounds.min() == most) {
      return say("bounds.exact", locale, most);
    }
    return bounds.min() == 0
        ? say("bounds.most", locale, most)
        : say("bounds.closed", locale, bounds.min(), most);
  }

  /**
   * {@return an amount of money as the reader writes it, such as "€12,500.00", with all decimals of
   * the currency}
   *
   * @param amount the amount
   * @param locale of the reader
   */
  public static String of(Money amount, Locale locale) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(spoken(locale));
    DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
    // Joda-Money has currencies that the JDK does not have.
    symbols.setCurrencySymbol(amount.getCurrencyUnit().getSymbol(spoken(locale)));
    format.setDecimalFormatSymbols(symbols);
    format.setMinimumFractionDigits(amount.getScale());
    format.setMaximumFractionDigits(amount.getScale());
    return format.format(amount.getAmount());
  }

  /**
   * {@return a number as the reader writes it, such as "12.5", with all its decimals; a number with
   * very many zeros as in a document, such as "1E+400"}
   *
   * @param number the number
   * @param locale of the reader
   */
  public static String of(BigDecimal number, Locale locale) {
    if (Math.abs((long) number.scale()) > MOST_DECIMALS) {
      return number.toString();
    }
    NumberFormat format = NumberFormat.getNumberInstance(spoken(locale));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /**
   * {@return the name of a constant in the words of the field, such as "steering committee"; its
   * own name if the library has no words for it}
   *
   * @param constant of an enumeration of the domain
   * @param locale of the reader
   */
  public static String of(Enum<?> constant, Locale locale) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return MESSAGES.in(locale).getOrDefault(key, constant.name());
  }

  /**
   * {@return the citation of a source; in English, or as its author gives it, if the library does
   * not know it}
   *
   * @param source the source
   * @param locale of the reader
   */
  public static String of(Source source, Locale locale) {
    return MESSAGES.in(locale).getOrDefault("Source." + source.key(), source.citation());
  }

  /**
   * {@return the citation of a source in every language; in no language, as its author gives it, if
   * the library does not know it}
   *
   * @param source the source
   */
  public static Label citation(Source source) {
    String key = "Source." + source.key();
    return MESSAGES.keys().contains(key)
        ? Label.of(Maps.toMap(Messages.LANGUAGES, language -> MESSAGES.get(key, language)))
        : Label.of(source.citation());
  }

  /**
   * {@return the value that stands in a message for an argument} A count stays a number, so that a
   * pattern can choose by it; anything else becomes text.
   */
  static Object argument(Object value, Locale locale, DisplayNames names) {
    if (value instanceof Id<?> id) {
      return names.inText(id, locale);
    }
    if (value instanceof Subject subject) {
      return names.inText(subject, locale);
    }
    if (value instanceof Delay delay) {
      return of(delay, locale);
    }
    if (value instanceof BigDecimal number) {
      return of(number, locale);
    }
    if (value instanceof Number) {
      return value;
    }
    if (value instanceof LocalDate day) {
      return of(day, locale);
    }
    if (value instanceof Term term) {
      return of(term, locale);
    }
    if (value instanceof Period length) {
      return of(length, locale);
    }
    if (value instanceof Money amount) {
      return of(amount, locale);
    }
    if (value instanceof Bounds bounds) {
      return of(bounds, locale);
    }
    if (value instanceof Enum<?> constant) {
      return of(constant, locale);
    }
    if (value instanceof Locale language) {
      return language.getDisplayLanguage(spoken(locale));
    }
    if (value instanceof Label label) {
      return names.of(label, locale);
    }
    if (value instanceof Iterable<?> values) {
      return StreamSupport.stream(values.spliterator(), false)
          .map(each -> argument(each, locale, names).toString())
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static String part(String key, int number, Locale locale) {
    return number == 0 ? "" : say(key, locale, number);
  }

  static String say(String key, Locale locale, Object... arguments) {
    return new MessageFormat(MESSAGES.get(key, locale), spoken(locale)).format(arguments);
  }

  /**
   * {@return the locale if the library speaks its language, else English} English without a country
   * is that of Britain, which writes the day before the month.
   */
  static Locale spoken(Locale locale) {
    boolean spoken =
        Messages.LANGUAGES.stream()
            .anyMatch(each -> each.getLanguage().equals(locale.getLanguage()));
    return spoken && !locale.equals(Locale.ENGLISH) ? locale : Locale.UK;
  }
}

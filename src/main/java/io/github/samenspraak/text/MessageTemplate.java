package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a message, in several languages and with arguments by name, which is made into
 * text for a reader.
 *
 * <p>It is a pattern of {@link MessageFormat} with names for numbers, so {@code {seats, choice,
 * 1#one seat|1<{seats} seats}} works. Days, terms, lengths of time and the like are put into words
 * as {@link LocalizedFormat} does.
 */
public final class MessageTemplate {

  private static final Pattern NAME = Pattern.compile("\\{\\s*([A-Za-z]+)");

  private final Label pattern;
  private final ImmutableList<String> names;

  private MessageTemplate(String code, Label pattern, ImmutableList<String> names) {
    this.pattern = pattern;
    this.names = names;
    pattern
        .texts()
        .forEach(
            (language, text) -> {
              requireKnownNames(code, text);
              requirePattern(code, text);
            });
  }

  /**
   * {@return the template of a message}
   *
   * @param code what the message is for, in case it is no pattern
   * @param pattern the pattern, by language
   * @param names of the arguments that it may name
   * @throws IllegalArgumentException if it names another one, or is no pattern
   */
  public static MessageTemplate of(String code, Label pattern, Iterable<String> names) {
    return new MessageTemplate(code, pattern, ImmutableList.copyOf(names));
  }

  private void requirePattern(String code, String text) {
    try {
      new MessageFormat(numbered(text), Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The message of " + code + " is no pattern: " + text + " (" + e.getMessage() + ")", e);
    }
  }

  private void requireKnownNames(String code, String text) {
    NAME.matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "The message of " + code + " names {" + name + "}; it may name " + names + ".");
            });
  }

  /** {@return the pattern, by language} */
  public Label pattern() {
    return pattern;
  }

  /**
   * {@return the message}
   *
   * @param arguments by name; what is not among them is left empty
   * @param reader the locale of the reader; English if there is no pattern in that language
   */
  public String format(Map<String, ?> arguments, Locale reader) {
    return format(arguments, reader, DisplayNames.ids());
  }

  /**
   * {@return the message}
   *
   * @param arguments by name; what is not among them is left empty
   * @param reader the locale of the reader; English if there is no pattern in that language
   * @param called what those are called whose ids are among the arguments
   */
  public String format(Map<String, ?> arguments, Locale reader, DisplayNames called) {
    Locale locale = LocalizedFormat.spoken(isIn(reader) ? reader : Locale.ENGLISH);
    return new MessageFormat(numbered(pattern.in(locale)), locale)
        .format(names.stream().map(name -> word(arguments.get(name), locale, called)).toArray());
  }

  private static Object word(@Nullable Object argument, Locale locale, DisplayNames called) {
    return argument == null ? "" : LocalizedFormat.argument(argument, locale, called);
  }

  /**
   * {@return whether there is a pattern for a reader: in that language, or in none in particular}
   */
  private boolean isIn(Locale reader) {
    return pattern.languages().stream()
        .map(Locale::getLanguage)
        .anyMatch(language -> language.isEmpty() || language.equals(reader.getLanguage()));
  }

  private String numbered(String text) {
    Matcher matcher = NAME.matcher(text);
    return matcher.replaceAll(match -> "{" + names.indexOf(match.group(1)));
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(MessageTemplate.class);
  }
}

package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of a message in several languages, with named arguments.
 *
 * <p>It is a pattern of {@link MessageFormat} with names in place of numbers, so {@code {seats,
 * choice, 1#one seat|1<{seats} seats}} works. Beside {@code choice}, which goes by numbers, there
 * is {@code select}, which goes by constants: {@code {fault, select, GAP#a gap|OVERLAP#an
 * overlap}}. What it selects is a pattern as well. {@code {target, id}} is the id of an element
 * that has a name. {@link LocalizedFormat} formats the arguments.
 */
public final class MessageTemplate {

  private static final Pattern NAME = Pattern.compile("\\{\\s*([A-Za-z]+)(, id(?=}))?");

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
   * @param code the code of the message, for the text of exceptions
   * @param pattern the pattern, by language
   * @param names the names of the arguments
   * @throws IllegalArgumentException if the pattern names another argument, or is no pattern
   */
  public static MessageTemplate of(String code, Label pattern, Iterable<String> names) {
    return new MessageTemplate(code, pattern, ImmutableList.copyOf(names));
  }

  private void requirePattern(String code, String text) {
    try {
      new MessageFormat(numbered(Selection.expand(text, name -> "")), Locale.ROOT);
      for (String constant : Selection.constants(text)) {
        new MessageFormat(numbered(Selection.expand(text, name -> constant)), Locale.ROOT);
      }
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
   * @param arguments the arguments by name; a missing one is left empty
   * @param reader the locale of the reader; English if there is no pattern in that language, and
   *     the first language that there is if there is none in English either
   * @param called the names of elements whose ids are among the arguments
   */
  public String format(Map<String, ?> arguments, Locale reader, DisplayNames called) {
    Locale language = language(reader);
    Locale locale = LocalizedFormat.spoken(language);
    String selected = Selection.expand(pattern.in(language), name -> constant(arguments, name));
    return new MessageFormat(numbered(selected), locale)
        .format(
            Stream.of(called, DisplayNames.ids())
                .flatMap(named -> names.stream().map(name -> word(name, arguments, locale, named)))
                .toArray());
  }

  /** {@return the language in which a reader is told: never a part in one, the rest in another} */
  private Locale language(Locale reader) {
    if (isIn(reader)) {
      return reader;
    }
    return isIn(Locale.ENGLISH) ? Locale.ENGLISH : pattern.languages().iterator().next();
  }

  /** {@return the name of the constant that is an argument, or a word that stands for one} */
  private static String constant(Map<String, ?> arguments, String name) {
    return arguments.get(name) instanceof Enum<?> constant
        ? constant.name()
        : String.valueOf(arguments.get(name));
  }

  private static Object word(
      String name, Map<String, ?> arguments, Locale locale, DisplayNames called) {
    Object argument = arguments.get(name);
    if (argument == null) {
      return "";
    }
    return LocalizedFormat.argument(
        arguments.get("subject") instanceof Subject subject
            ? called.withoutCodes(subject, name, argument)
            : argument,
        locale,
        called);
  }

  /** {@return whether there is a pattern for a reader, in the language of the reader or in none} */
  private boolean isIn(Locale reader) {
    return pattern.languages().stream()
        .map(Locale::getLanguage)
        .anyMatch(language -> language.isEmpty() || language.equals(reader.getLanguage()));
  }

  private String numbered(String text) {
    Matcher matcher = NAME.matcher(text);
    return matcher.replaceAll(
        match ->
            "{" + (names.indexOf(match.group(1)) + (match.group(2) == null ? 0 : names.size())));
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(MessageTemplate.class);
  }
}

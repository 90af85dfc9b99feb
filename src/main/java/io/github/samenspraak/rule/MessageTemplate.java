package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Label;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a message, with arguments by name, which is made into text for a finding and a
 * locale.
 *
 * <p>It is a pattern of {@link MessageFormat} with names for numbers, so {@code {seats, choice,
 * 1#one seat|1<{seats} seats}} works.
 */
final class MessageTemplate {

  private static final Pattern NAME = Pattern.compile("\\{\\s*([A-Za-z]+)");

  /** The names by which every message has the id of what it is about and the days. */
  static final ImmutableList<String> OF_EVERY_FINDING = ImmutableList.of("subject", "when");

  private final Label pattern;
  private final ImmutableList<String> names;

  MessageTemplate(String code, Label pattern, ImmutableList<String> arguments) {
    this.pattern = pattern;
    this.names = ImmutableList.<String>builder().addAll(OF_EVERY_FINDING).addAll(arguments).build();
    pattern
        .texts()
        .forEach(
            (language, text) -> {
              requireKnownNames(code, text);
              requirePattern(code, text);
            });
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

  Label pattern() {
    return pattern;
  }

  String format(Finding finding, Locale reader) {
    Locale locale = Wording.spoken(isIn(reader) ? reader : Locale.ENGLISH);
    return new MessageFormat(numbered(pattern.in(locale)), locale)
        .format(names.stream().map(name -> value(name, finding, locale)).toArray());
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

  private static Object value(String name, Finding finding, Locale locale) {
    return switch (name) {
      case "subject" -> finding.subject().map(Object::toString).orElse("");
      case "when" -> finding.term().map(term -> Wording.of(term, locale)).orElse("");
      default -> Wording.argument(finding.arguments().get(name), locale);
    };
  }
}

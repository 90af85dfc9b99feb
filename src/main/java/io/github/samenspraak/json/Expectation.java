package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.text.Messages;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value that is expected at a place in a document, in the words of a reader. */
sealed interface Expectation {

  /** The messages about problems. */
  Messages WORDS = Messages.of(Expectation.class, "problems");

  /** The meanings of the attributes that types cannot be without. */
  Messages MEANINGS = Messages.of(Expectation.class, "meanings");

  /** No expectation that needs words. */
  Expectation NONE = new Words("");

  /** {@return the expectation in the language of a reader} */
  String in(Locale locale);

  /**
   * An expectation with a message of its own.
   *
   * @param key the key of the message; the empty string for none
   */
  record Words(String key) implements Expectation {
    @Override
    public String in(Locale locale) {
      return key.isEmpty() ? "" : WORDS.get(key, locale);
    }
  }

  /**
   * The meaning of an attribute.
   *
   * @param key the name of the attribute, or the type and the name
   */
  record Meaning(String key) implements Expectation {
    @Override
    public String in(Locale locale) {
      return MEANINGS.get(key, locale);
    }
  }

  /** A text that is the same in every language. */
  record Verbatim(String text) implements Expectation {
    @Override
    public String in(Locale locale) {
      return text;
    }
  }

  /** The number of a line, of which a document has several. */
  record Line(int number) implements Expectation {
    @Override
    public String in(Locale locale) {
      return Integer.toString(number);
    }
  }

  /** One of some texts, which are the same in every language. */
  record OneOf(ImmutableList<String> texts) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("one-of", locale, String.join(", ", texts));
    }
  }

  /** One of some keys, perhaps with the one nearest to the key that was found. */
  record OneOfKeys(ImmutableList<String> keys, Optional<String> nearest) implements Expectation {

    /** With more keys, only the nearest is told. */
    private static final int MOST_KEYS = 12;

    @Override
    public String in(Locale locale) {
      String all = String.join(", ", keys);
      return nearest
          .map(key -> say(keys.size() > MOST_KEYS ? "nearest.alone" : "nearest", locale, key, all))
          .orElseGet(() -> say("keys", locale, all));
    }
  }

  /** A list, with an expectation for each element. */
  record ListOf(Expectation element) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("list", locale, element.in(locale));
    }
  }

  /** An object, with an expectation for each value. */
  record MapOf(Expectation keys, Expectation value) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("map", locale, keys.in(locale), value.in(locale));
    }
  }

  /** One of several forms, or a last one. */
  record Either(ImmutableList<Expectation> forms, Expectation last) implements Expectation {
    @Override
    public String in(Locale locale) {
      String all = forms.stream().map(form -> form.in(locale)).collect(Collectors.joining(", "));
      return say("or", locale, all, last.in(locale));
    }
  }

  /** At most so many of the things that a message names. */
  record AtMost(String key, int limit) implements Expectation {

    /** {@return the expectation of a limit} */
    static AtMost of(ProblemKind kind, Limits limits) {
      int limit =
          switch (kind) {
            case DOCUMENT_TOO_LARGE -> limits.documentSize();
            case NESTED_TOO_DEEPLY -> limits.nestingDepth();
            case NUMBER_TOO_LONG -> limits.numberLength();
            case TEXT_TOO_LONG, KEY_TOO_LONG -> limits.textLength();
            case TOO_MANY_PROBLEMS -> limits.problems();
            default -> throw new IllegalArgumentException(kind + " is about no limit.");
          };
      return new AtMost("limit." + kind.code(), limit);
    }

    @Override
    public String in(Locale locale) {
      return say(key, locale, limit);
    }
  }

  /** {@return the expectation of a value of a type} */
  static Expectation of(Class<?> type) {
    return type.isEnum()
        ? new OneOf(
            Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList()))
        : new Words("type." + type.getSimpleName());
  }

  /** {@return the expectation of a value of a type whose attributes are all fine} */
  static Expectation ofWhole(Class<?> type) {
    String key = "whole." + type.getSimpleName();
    return WORDS.keys().contains(key) ? new Words(key) : of(type);
  }

  /** {@return the meaning of an attribute; absent if there are no words for it} */
  static Optional<Expectation> ofAttribute(Class<?> type, String name) {
    return Stream.of(type.getSimpleName() + "." + name, name)
        .filter(MEANINGS.keys()::contains)
        .findFirst()
        .map(Meaning::new);
  }

  private static String say(String key, Locale locale, Object... arguments) {
    return new MessageFormat(WORDS.get(key, locale), locale).format(arguments);
  }
}

package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.text.Messages;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JavaType;

/** What belongs at a place in a document, in words when someone asks. */
sealed interface Expectation {

  /** The words of this package. */
  Messages WORDS = Messages.of(Expectation.class, "problems");

  /** Nothing that needs to be said. */
  Expectation NONE = new Words("");

  /** {@return what is expected, in the language of a reader} */
  String in(Locale locale);

  /**
   * Said by words of its own.
   *
   * @param key of the words; the empty string for none
   */
  record Words(String key) implements Expectation {
    @Override
    public String in(Locale locale) {
      return key.isEmpty() ? "" : WORDS.get(key, locale);
    }
  }

  /** A text that is the same in every language. */
  record Verbatim(String text) implements Expectation {
    @Override
    public String in(Locale locale) {
      return text;
    }
  }

  /** One of some texts, which are the same in every language. */
  record OneOf(ImmutableList<String> texts) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("one-of", locale, String.join(", ", texts));
    }
  }

  /** One of some keys, of which one may be nearest to what was found. */
  record OneOfKeys(ImmutableList<String> keys, Optional<String> nearest) implements Expectation {
    @Override
    public String in(Locale locale) {
      String all = String.join(", ", keys);
      return nearest
          .map(key -> say("nearest", locale, key, all))
          .orElseGet(() -> say("keys", locale, all));
    }
  }

  /** A list, with for each element an expectation. */
  record ListOf(Expectation element) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("list", locale, element.in(locale));
    }
  }

  /** An object, with an expectation for what stands under any of its keys. */
  record MapOf(Expectation keys, Expectation value) implements Expectation {
    @Override
    public String in(Locale locale) {
      return say("map", locale, keys.in(locale), value.in(locale));
    }
  }

  /** At most so many, of what the words under a key say. */
  record AtMost(String key, int limit) implements Expectation {

    /** {@return what a limit allows} */
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

  /** {@return what is expected where a value of a type belongs} */
  static Expectation of(JavaType type) {
    if (type.isReferenceType()) {
      return of(type.getReferencedType());
    }
    if (Iterable.class.isAssignableFrom(type.getRawClass())) {
      return new ListOf(of(type.containedType(0)));
    }
    if (type.isMapLikeType()) {
      return new MapOf(of(type.getKeyType()), of(type.getContentType()));
    }
    return type.isEnumType()
        ? new OneOf(
            Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(ImmutableList.toImmutableList()))
        : new Words("type." + type.getRawClass().getSimpleName());
  }

  /** {@return what is expected of a value of a type whose attributes are fine one by one} */
  static Expectation ofWhole(JavaType type) {
    String key = "whole." + type.getRawClass().getSimpleName();
    return WORDS.keys().contains(key) ? new Words(key) : of(type);
  }

  private static String say(String key, Locale locale, Object... arguments) {
    return new MessageFormat(WORDS.get(key, locale), locale).format(arguments);
  }
}

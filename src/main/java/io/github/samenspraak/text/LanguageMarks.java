package io.github.samenspraak.text;

import io.github.samenspraak.value.Label;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Marks around those parts of a text that are in another language than the rest, such as the Dutch
 * name of a service in a message in English, so that a page can say so to those who hear it.
 *
 * <p>{@link DisplayNames#markingLanguages()} puts them there. They are characters that Unicode
 * keeps for the inside of programs, and no text for people has them. To show such a text, take it
 * apart or remove them:
 *
 * <pre>{@code
 * String message = finding.message(Locale.ENGLISH, names.markingLanguages());
 * LanguageMarks.forEachPart(message, (words, language) -> write(words, language));
 * }</pre>
 */
public final class LanguageMarks {

  /** What a part begins with, what comes between its language and its words, and its end. */
  private static final char BEGIN = '\uFDD0';

  private static final char WORDS = '\uFDD1';
  private static final char END = '\uFDD2';

  private LanguageMarks() {}

  /**
   * {@return the best text of a label for a reader, with marks if it is known to be in another
   * language than that of the reader}
   *
   * @param label the label
   * @param locale of the reader
   */
  public static String mark(Label label, Locale locale) {
    String words = label.in(locale);
    return otherLanguage(label, locale)
        .map(language -> BEGIN + language.toLanguageTag() + WORDS + words + END)
        .orElse(words);
  }

  /** {@return the language of the best text for a reader, if that is known and not the reader's} */
  private static Optional<Locale> otherLanguage(Label label, Locale locale) {
    boolean isKnown =
        label.languages().stream()
            .anyMatch(
                each ->
                    each.equals(Label.UNDETERMINED)
                        || each.getLanguage().equals(locale.getLanguage()));
    return isKnown ? Optional.empty() : label.languages().stream().findFirst();
  }

  /**
   * Takes a text apart.
   *
   * @param text with marks or without
   * @param part is given each part in turn, with the tag of its language, such as {@code nl-BE}; of
   *     parts in the language of the text itself that is absent
   */
  public static void forEachPart(String text, BiConsumer<String, Optional<String>> part) {
    int from = 0;
    for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
      int words = text.indexOf(WORDS, begin);
      int end = text.indexOf(END, begin);
      if (words < 0 || end < words) {
        break;
      }
      if (begin > from) {
        part.accept(text.substring(from, begin), Optional.empty());
      }
      part.accept(text.substring(words + 1, end), Optional.of(text.substring(begin + 1, words)));
      from = end + 1;
    }
    if (from < text.length()) {
      part.accept(text.substring(from), Optional.empty());
    }
  }

  /**
   * {@return a text without marks}
   *
   * @param text with marks or without
   */
  public static String remove(String text) {
    if (text.indexOf(BEGIN) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    forEachPart(text, (words, language) -> plain.append(words));
    return plain.toString();
  }

  /**
   * {@return the beginning of a text, whose marks stay}
   *
   * @param text with marks or without
   * @param length how many characters to keep, without marks
   */
  public static String first(String text, int length) {
    StringBuilder first = new StringBuilder();
    int[] left = {length};
    forEachPart(
        text,
        (words, language) -> {
          String kept = words.substring(0, Math.min(left[0], words.length()));
          left[0] -= kept.length();
          if (!kept.isEmpty()) {
            first.append(language.map(tag -> BEGIN + tag + WORDS + kept + END).orElse(kept));
          }
        });
    return first.toString();
  }

  /**
   * {@return a text after a change of its words; the marks around it stay if it is one part}
   *
   * @param text with marks or without
   * @param change gives other words for the words
   */
  public static String within(String text, UnaryOperator<String> change) {
    int words = text.indexOf(WORDS);
    boolean isOnePart =
        words > 0 && text.charAt(0) == BEGIN && text.indexOf(END) == text.length() - 1;
    return isOnePart
        ? text.substring(0, words + 1)
            + change.apply(text.substring(words + 1, text.length() - 1))
            + END
        : change.apply(text);
  }
}

package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Expectation.Line;
import io.github.samenspraak.json.Expectation.Verbatim;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;

/**
 * What to do about a problem, in the words of a reader.
 *
 * @param key the key of the message; the empty string for none
 * @param arguments of the message
 */
record Remedy(String key, ImmutableList<Expectation> arguments) {

  /** No remedy that is known. */
  static final Remedy NONE = new Remedy("", ImmutableList.of());

  /** {@return a remedy without arguments} */
  static Remedy of(String key) {
    return new Remedy(key, ImmutableList.of());
  }

  /** {@return a remedy with arguments that are the same in every language} */
  static Remedy of(String key, String... arguments) {
    return new Remedy(
        key,
        Arrays.stream(arguments)
            .<Expectation>map(Verbatim::new)
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return a remedy with arguments of any kind} */
  static Remedy of(String key, Expectation... arguments) {
    return new Remedy(key, ImmutableList.copyOf(arguments));
  }

  /**
   * {@return the advice to write something}
   *
   * @param json as it stands in a document
   */
  static Remedy write(String json) {
    return of("write", json);
  }

  /** {@return the same remedy in a document that is one line of a file} */
  Remedy onLine(int line) {
    return new Remedy(
        key,
        arguments.stream()
            .map(argument -> argument instanceof Line ? new Line(line) : argument)
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the remedy in the language of a reader; the empty string for none} */
  String in(Locale locale) {
    return key.isEmpty()
        ? ""
        : new MessageFormat(Expectation.WORDS.get("remedy." + key, locale), locale)
            .format(arguments.stream().map(argument -> argument.in(locale)).toArray());
  }
}

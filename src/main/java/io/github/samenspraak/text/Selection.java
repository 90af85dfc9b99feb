package io.github.samenspraak.text;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a pattern that depend on a constant, which {@link java.text.MessageFormat} does not
 * know: {@code {fault, select, GAP#a gap|OVERLAP#an overlap}}.
 */
final class Selection {

  private static final Pattern BEGIN = Pattern.compile("\\{\\s*([A-Za-z]+),\\s*select,\\s*");

  private static final Pattern CHOICE = Pattern.compile("([A-Z_]+)#");

  private Selection() {}

  /**
   * {@return a pattern in which each selection is replaced by what it selects; of a constant that
   * it does not have, by its last text}
   *
   * @param pattern the pattern
   * @param constants gives the name of the constant that stands for an argument
   * @throws IllegalArgumentException if a selection has no end, or a text of it no constant
   */
  static String expand(String pattern, UnaryOperator<String> constants) {
    Matcher begin = BEGIN.matcher(pattern);
    if (!begin.find()) {
      return pattern;
    }
    int end = end(pattern, begin.end());
    Map<String, String> texts = texts(pattern.substring(begin.end(), end));
    String last = texts.values().stream().reduce((before, after) -> after).orElseThrow();
    String selected = texts.getOrDefault(constants.apply(begin.group(1)), last);
    return pattern.substring(0, begin.start())
        + expand(selected + pattern.substring(end + 1), constants);
  }

  /** {@return the names of the constants that a pattern distinguishes} */
  static Set<String> constants(String pattern) {
    return BEGIN.matcher(pattern).find()
        ? CHOICE.matcher(pattern).results().map(match -> match.group(1)).collect(Collectors.toSet())
        : Set.of();
  }

  /** {@return the position of the brace that ends a selection} */
  private static int end(String pattern, int from) {
    int depth = 1;
    for (int i = from; i < pattern.length(); i++) {
      depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("A selection has no end: " + pattern);
  }

  private static Map<String, String> texts(String selection) {
    Map<String, String> texts = new LinkedHashMap<>();
    // A bar before a constant divides; one before a number belongs to a choice within.
    for (String text : Splitter.on(Pattern.compile("\\|(?=[A-Z_]+#)")).split(selection)) {
      Matcher choice = CHOICE.matcher(text);
      if (!choice.lookingAt()) {
        throw new IllegalArgumentException("A selection lacks a constant: " + text);
      }
      texts.put(choice.group(1), text.substring(choice.end()));
    }
    return texts;
  }
}

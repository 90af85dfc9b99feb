package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.TextOutput;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The environment variables that say how a reader wants to be spoken to.
 *
 * @param values by name
 */
record Variables(Map<String, String> values) {

  /** Narrower lines hold no date, and wider ones are hard to read. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 160;

  private Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * {@return the language of messages by {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG}, the
   * first of them that is set, whether the system knows it or not; absent if none is set}
   *
   * @param before a language that comes before them, such as {@code nl_BE.UTF-8}; empty for none
   */
  Optional<Locale> language(String before) {
    return Stream.of(
            Optional.of(before).filter(given -> !given.isEmpty()),
            find("LC_ALL"),
            find("LC_MESSAGES"),
            find("LANG"))
        .flatMap(Optional::stream)
        .findFirst()
        .map(name -> Locale.forLanguageTag(name.split("[.@]", 2)[0].replace('_', '-')));
  }

  /**
   * {@return the columns of the terminal, within bounds; as many as usual if they are not known}
   */
  int width() {
    return find("COLUMNS")
        .filter(columns -> columns.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .filter(columns -> columns > 0)
        .map(columns -> Math.max(NARROWEST, Math.min(WIDEST, columns)))
        .orElse(TextOutput.USUAL_WIDTH);
  }

  /** {@return whether the terminal can only print text, and takes no orders} */
  boolean isDumb() {
    return find("TERM").filter(value -> value.equals("dumb")).isPresent();
  }

  /**
   * {@return whether to print in colours} {@code NO_COLOR} forbids it with any value but an empty
   * one (no-color.org), else {@code CLICOLOR_FORCE} demands it with any value but 0.
   *
   * @param terminal whether the output is a terminal
   * @param system the name of the operating system; the consoles of old Windows know no colours
   */
  boolean colours(boolean terminal, String system) {
    if (find("NO_COLOR").isPresent()) {
      return false;
    }
    if (find("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    boolean knowsColours =
        !system.startsWith("Windows")
            || Stream.of("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM")
                .anyMatch(name -> find(name).isPresent());
    return terminal
        && knowsColours
        && !isDumb()
        && find("CLICOLOR").filter(value -> value.equals("0")).isEmpty();
  }
}

package io.github.samenspraak.cli.text;

import io.github.samenspraak.text.Messages;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps dates on one line, such as 1er janvier 2026 or 31. Oktober 2026, wherever they stand. */
final class UnbrokenDates {

  private static final Pattern DATE =
      Pattern.compile(
          "\\b([0-9]{1,2}(?:er|\\.)?) ("
              + months()
              + ")\\b(?: ([0-9]{4})\\b)?|\\b("
              + months()
              + ") ([0-9]{4})\\b");

  private UnbrokenDates() {}

  /** {@return the names of all months in every language} */
  private static String months() {
    return Messages.LANGUAGES.stream()
        .flatMap(
            language ->
                Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, language)))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** {@return a text whose dates have spaces at which no line ends} */
  static String in(String text) {
    return DATE.matcher(text)
        .replaceAll(date -> date.group().replace(' ', TextOutput.NO_BREAK_SPACE));
  }
}

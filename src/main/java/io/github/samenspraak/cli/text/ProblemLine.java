package io.github.samenspraak.cli.text;

import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.ReadingProblem;
import java.util.Locale;

/** Prints a problem of a document on a line that begins with its place. */
record ProblemLine(ReadingProblem problem, String file) {

  /** How many problems of one document are printed where there are many documents. */
  private static final int MOST_PROBLEMS = 3;

  void print(int indent, CliMessages messages, TextOutput output) {
    String place = file + ":" + problem.line() + ":" + problem.column() + ":";
    String pointer = legible(problem.place());
    output.printLine(
        indent,
        Style.BOLD.text(pointer.isEmpty() ? place : place + " " + pointer + ":"),
        Style.PLAIN.text(problem.message(messages.locale())));
  }

  /** {@return a pointer with invisible characters written as JSON escapes} */
  static String legible(JsonPointer pointer) {
    String text = pointer.toString();
    StringBuilder legible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int type = Character.getType(text.codePointAt(i));
      boolean hidden = type == Character.FORMAT || type == Character.SURROGATE;
      legible.append(
          hidden || Character.isISOControl(character)
              ? String.format(Locale.ROOT, "\\u%04x", (int) character)
              : String.valueOf(character));
    }
    return legible.toString();
  }

  /** Prints the first problems of one document among many, and the number of the others. */
  static void printBriefly(
      Iterable<? extends ReadingProblem> problems,
      String file,
      CliMessages messages,
      TextOutput output) {
    int count = 0;
    for (ReadingProblem problem : problems) {
      if (count++ < MOST_PROBLEMS) {
        new ProblemLine(problem, file).print(TextOutput.DEEPER, messages, output);
      }
    }
    if (count > MOST_PROBLEMS) {
      output.printLine(
          TextOutput.DEEPER, Style.PLAIN.text(messages.text("show.more", count - MOST_PROBLEMS)));
    }
  }
}

package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints a problem of a document on a line that begins with its place. */
record ProblemLine(ReadingProblem problem, String file) {

  /** How many problems of one document are printed where there are many documents. */
  private static final int MOST_PROBLEMS = 3;

  void print(int indent, CliMessages messages, TextOutput output) {
    String place = VisibleText.ofFile(file) + ":" + problem.line() + ":" + problem.column() + ":";
    String pointer = legible(problem.place());
    String inDocument = pointer.isEmpty() ? place : place + " " + pointer + ":";
    output.printLine(
        indent,
        Style.BOLD.text(
            problem
                .cell(messages.locale())
                .map(cell -> VisibleText.ofFile(file) + ", " + cell + ":")
                .orElse(inDocument)),
        Style.PLAIN.text(problem.message(messages.locale())));
  }

  /** {@return a pointer with invisible characters written as JSON escapes} */
  static String legible(JsonPointer pointer) {
    return legible(pointer.toString());
  }

  /** {@return a text with invisible characters written as JSON escapes} */
  static String legible(String text) {
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

  /** Prints problems; of those that are alike the first, and how many more there are. */
  static void printAll(
      List<? extends ReadingProblem> problems,
      String file,
      int indent,
      CliMessages messages,
      TextOutput output) {
    for (List<ReadingProblem> alike :
        ProblemLine.<ReadingProblem>groups(problems, ReadingProblem::likeness)) {
      printGroup(alike, file, indent, messages, output);
    }
  }

  /** Prints the first problems of one document among many, and the number of the others. */
  static void printBriefly(
      List<? extends ReadingProblem> problems,
      String file,
      CliMessages messages,
      TextOutput output) {
    int told = 0;
    for (List<ReadingProblem> alike :
        Iterables.limit(
            ProblemLine.<ReadingProblem>groups(problems, ReadingProblem::likeness),
            MOST_PROBLEMS)) {
      printGroup(alike, file, TextOutput.DEEPER, messages, output);
      told += alike.size();
    }
    if (told < problems.size()) {
      output.printLine(
          TextOutput.DEEPER, Style.PLAIN.text(messages.text("show.more", problems.size() - told)));
    }
  }

  private static void printGroup(
      List<ReadingProblem> alike,
      String file,
      int indent,
      CliMessages messages,
      TextOutput output) {
    ReadingProblem first = alike.get(0);
    int lastLine = Iterables.getLast(alike).line();
    new ProblemLine(first, file).print(indent, messages, output);
    printRest(alike.size() - 1, first.line(), lastLine, indent, messages, output);
  }

  /** Prints the number of further problems that are alike, and the line of the last one. */
  static void printRest(
      int count, int firstLine, int lastLine, int indent, CliMessages messages, TextOutput output) {
    if (count > 0) {
      String key = firstLine == lastLine ? "problem.rest.there" : "problem.rest";
      output.printLine(
          indent + TextOutput.INDENT,
          Style.FAINT.text(messages.text(key, count, Integer.toString(lastLine))));
    }
  }

  /** {@return things in groups of those that are alike, in the order of the first of each} */
  static <T> List<List<T>> groups(List<? extends T> all, Function<? super T, Object> likeness) {
    Map<Object, List<T>> groups = new LinkedHashMap<>();
    all.forEach(
        each -> groups.computeIfAbsent(likeness.apply(each), first -> new ArrayList<>()).add(each));
    return ImmutableList.copyOf(groups.values());
  }
}

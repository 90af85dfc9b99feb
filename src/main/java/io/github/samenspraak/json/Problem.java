package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Ints;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.value.NotWritableException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A problem at one place of a document.
 *
 * <p>A problem is data. It becomes text only when someone asks for its {@link #message}, in the
 * language of that reader. It quotes no personal data, neither a name of a person nor anything of a
 * contact, and nothing of the text of a signal, which may be confidential.
 */
public final class Problem implements ReadingProblem {

  private static final Pattern POSITION = Pattern.compile("/[0-9]+(?=/|$)");

  private final ProblemKind kind;
  private final JsonPointer place;
  private final int line;
  private final int column;
  private final Optional<String> found;
  private final Expectation expected;
  private final Remedy remedy;

  Problem(
      ProblemKind kind,
      JsonPointer place,
      int line,
      int column,
      String found,
      Expectation expected,
      Remedy remedy) {
    this.kind = kind;
    this.place = place;
    this.line = line;
    this.column = column;
    this.found = found.isEmpty() ? Optional.empty() : Optional.of(found);
    this.expected = expected;
    this.remedy = remedy;
  }

  /** {@return the same problem of a document that is one line of a file} */
  Problem onLine(long number) {
    int line = Ints.saturatedCast(number);
    return new Problem(kind, place, line, column, found.orElse(""), expected, remedy.onLine(line));
  }

  /** {@return the kind of the problem} */
  public ProblemKind kind() {
    return kind;
  }

  /** {@return the code of the kind, such as {@code unknown-key}} */
  @Override
  public String code() {
    return kind.code();
  }

  /**
   * {@return the place of the problem} A missing key has the place where it would stand. The text
   * of a place has every key as it is written, and may have characters that a terminal takes for a
   * command.
   */
  @Override
  public JsonPointer place() {
    return place;
  }

  /**
   * {@return the line, from 1; for a missing key, the line of the object without it} If the
   * document is one line of a file, it is that line.
   */
  @Override
  public int line() {
    return line;
  }

  /**
   * {@return the column in characters, from 1; for a missing key, the column of the object without
   * it}
   */
  @Override
  public int column() {
    return column;
  }

  /**
   * {@return the text at that place, shortened; absent if there is none, or if it may be personal
   * data or a confidential text}
   */
  @Override
  public Optional<String> found() {
    return found;
  }

  /**
   * {@return the value that is expected there, such as "a day that exists, such as 2025-02-28"; the
   * empty string if there is nothing to say}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  @Override
  public String expected(Locale locale) {
    return expected.in(locale);
  }

  /**
   * {@return what to do about it, such as "Write "2026-10-31"."; the empty string if it is not
   * known what was meant}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  @Override
  public String remedy(Locale locale) {
    return remedy.in(locale);
  }

  /**
   * {@return what problems of the same sort have in common} Those of one attribute in several items
   * of a list have the same, if the same is to be done about each.
   */
  @Override
  public Object likeness() {
    return List.of(kind, attributes(), expected, remedy.key());
  }

  /** {@return the place without the positions in lists} */
  private String attributes() {
    return POSITION.matcher(place.toString()).replaceAll("/");
  }

  /**
   * {@return the problem and its remedy in a sentence or two, without the place}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  @Override
  public String message(Locale locale) {
    boolean isAlone = found.isPresent() && expected == Expectation.NONE;
    String key = kind.code() + (isAlone ? ".alone" : found.isPresent() ? "" : ".unquoted");
    String pattern =
        Expectation.WORDS.get(Expectation.WORDS.keys().contains(key) ? key : kind.code(), locale);
    String message =
        new MessageFormat(pattern, locale)
            .format(
                new Object[] {
                  found.orElse(""), expected.in(locale), DocumentBytes.shown(place.last())
                });
    return remedy == Remedy.NONE ? message : message + " " + remedy(locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem problem
        && kind == problem.kind
        && place.equals(problem.place)
        && line == problem.line
        && column == problem.column
        && found.equals(problem.found)
        && expected.equals(problem.expected)
        && remedy.equals(problem.remedy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, place, line, column, found, expected, remedy);
  }

  /** {@return the place and the message in English, for debugging} */
  @Override
  public String toString() {
    String pointer = place.toString();
    String at = pointer.isEmpty() ? "" : ", " + DocumentBytes.escaped(pointer);
    return "Line " + line + ", column " + column + at + ": " + message(Locale.ENGLISH);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Problem.class);
  }
}

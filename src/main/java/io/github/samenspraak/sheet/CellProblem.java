package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.value.NotWritableException;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem of a cell, or of a row that lacks one.
 *
 * @param problem what is wrong, as the reader of the document found it
 * @param cell where it is
 */
record CellProblem(ReadingProblem problem, CellPlace cell) implements ReadingProblem {

  @Override
  public String code() {
    return problem.code();
  }

  @Override
  public JsonPointer place() {
    return problem.place();
  }

  @Override
  public int line() {
    return Math.max(1, cell.row());
  }

  @Override
  public int column() {
    return Math.max(1, cell.column());
  }

  @Override
  public Optional<String> found() {
    return problem.found();
  }

  @Override
  public String expected(Locale locale) {
    return problem.expected(locale);
  }

  @Override
  public String message(Locale locale) {
    return problem.message(locale);
  }

  @Override
  public Optional<String> cell(Locale locale) {
    return Optional.of(cell.words(locale));
  }

  /** {@return the place and the message in English, for debugging} */
  @Override
  public String toString() {
    return cell + ": " + message(Locale.ENGLISH);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(CellProblem.class);
  }
}

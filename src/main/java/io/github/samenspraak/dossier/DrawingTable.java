package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.text.LanguageMarks;
import io.github.samenspraak.value.NotWritableException;
import java.util.HashSet;
import java.util.Set;

/**
 * The facts that a figure shows, as a table.
 *
 * @param columns the headings of the columns
 * @param rows the rows, each with as many cells as there are columns; the first cell names the row
 */
public record DrawingTable(
    ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {

  /** {@return this table without the rows that another has} */
  DrawingTable without(DrawingTable other) {
    Set<ImmutableList<String>> known = new HashSet<>(other.rows);
    return new DrawingTable(
        columns,
        rows.stream().filter(row -> !known.contains(row)).collect(ImmutableList.toImmutableList()));
  }

  /** {@return this table without marks around what is in another language} */
  DrawingTable withoutMarks() {
    return new DrawingTable(
        withoutMarks(columns),
        rows.stream().map(DrawingTable::withoutMarks).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> withoutMarks(ImmutableList<String> cells) {
    return cells.stream().map(LanguageMarks::remove).collect(ImmutableList.toImmutableList());
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DrawingTable.class);
  }
}

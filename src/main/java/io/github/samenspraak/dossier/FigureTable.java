package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;

/**
 * The facts that a figure shows, as a table.
 *
 * @param columns the headings of the columns
 * @param rows the rows, each with as many cells as there are columns; the first cell names the row
 */
public record FigureTable(
    ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(FigureTable.class);
  }
}

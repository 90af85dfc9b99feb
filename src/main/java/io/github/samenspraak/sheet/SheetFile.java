package io.github.samenspraak.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a workbook in some format, one row at a time. */
interface SheetFile extends Closeable {

  /** A sheet whose rows are read when they are taken; rows that are empty may be left out. */
  interface Sheet {

    String name();

    /** {@return the rows, to be closed} */
    Stream<SheetRow> rows() throws IOException;

    /** {@return whether the last row that was taken is not whole} */
    default boolean breaksOff() throws IOException {
      return false;
    }
  }

  /** The name of the hidden sheet with the words to choose from. */
  String LISTS = "samenspraak";

  List<Sheet> sheets();

  /** {@return the names of sheets that are hidden, and not read} */
  default List<String> hiddenSheets() {
    return List.of();
  }

  @Override
  default void close() throws IOException {}
}

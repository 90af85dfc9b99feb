package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

/**
 * A row of a sheet.
 *
 * @param number from 1
 * @param cells from the first column to the last that is not empty
 */
record SheetRow(int number, ImmutableList<SheetCell> cells) {

  /** {@return the cell in a column, from 0; an empty one if the row is shorter} */
  SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  boolean isEmpty() {
    for (SheetCell cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first cell that is not empty, of a row that has one} */
  SheetCell first() {
    return Iterables.find(cells, cell -> !cell.isEmpty());
  }

  /** {@return how many cells are not empty} */
  int count() {
    int count = 0;
    for (SheetCell cell : cells) {
      count += cell.isEmpty() ? 0 : 1;
    }
    return count;
  }

  /** {@return the cells that are not empty} */
  ImmutableList<SheetCell> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).collect(ImmutableList.toImmutableList());
  }
}

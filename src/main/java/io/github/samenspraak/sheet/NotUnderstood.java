package io.github.samenspraak.sheet;

import io.github.samenspraak.value.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what sheets and columns may have been meant that are not known. */
record NotUnderstood(Notebook notes) {

  /** Tells of a sheet, of which the first row that is not empty has a number. */
  void sheet(String name, int row) {
    List<String> known = new ArrayList<>();
    for (ListSheet list : ListSheets.all()) {
      known.add(list.name());
      known.addAll(SheetWords.all("sheet." + list.name()));
    }
    Optional<String> nearest = NearestWord.find(name, known);
    CellPlace place = new CellPlace(name, row, 0, "");
    if (nearest.filter(each -> SheetWords.isSame(each, name)).isPresent()) {
      notes.refuse("sheet-headings", place, name);
    } else if (nearest.isPresent()) {
      notes.refuse("sheet-near", place, name, nearest.get());
    } else {
      notes.refuse("sheet", place, name);
    }
  }

  /** Tells of a cell in no column of a list. */
  void cell(SheetCell cell, CellPlace place, ListSheet list) {
    if (SheetWords.isOne(place.heading(), "running")) {
      notes.passOver("running", place, place.heading());
    } else if (SheetWords.isOne(place.heading(), "total")) {
      notes.passOver("total", place, place.heading());
    } else if (cell.text().startsWith(MarkedTables.MARK)) {
      notes.passOverEverywhere("remarks", place);
    } else if (place.heading().isEmpty()) {
      notes.refuse("headless", place, cell.text());
    } else {
      String heading = SheetWords.plain(place.heading());
      Optional<String> nearest = NearestWord.find(heading, list.knownHeadings());
      if (list.isOfYear(heading)) {
        notes.refuse("column-without-year", place, place.heading());
      } else if (nearest.filter(heading::equals).isPresent()) {
        notes.refuse("column-twice", place, place.heading());
      } else if (nearest.isPresent()) {
        notes.refuse("column-near", place, place.heading(), nearest.get());
      } else {
        notes.refuse("column", place, place.heading());
      }
    }
  }
}

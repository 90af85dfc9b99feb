package io.github.samenspraak.sheet;

import io.github.samenspraak.text.Messages;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * The place of a cell in a workbook, or of a row.
 *
 * @param sheet the name of the sheet, or of the file without its ending
 * @param row the number of the row, from 1
 * @param column the number of the column, from 1; 0 for the whole row, or the whole sheet if the
 *     row is 0 too
 * @param heading the heading of the column as it is written; the empty string if it has none
 */
public record CellPlace(String sheet, int row, int column, String heading) {

  static final Messages WORDS = Messages.of(CellPlace.class, "notes");

  /** The place of a value that no sheet has. */
  static final CellPlace NOWHERE = new CellPlace("", 0, 0, "");

  /** {@return the place of another column in the same row} */
  CellPlace at(int otherColumn, String otherHeading) {
    return new CellPlace(sheet, row, otherColumn, otherHeading);
  }

  /** {@return the letters of the column, such as {@code C}; the empty string for a whole row} */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  /**
   * {@return the place in words, such as: sheet “members”, row 5, column C “Number”}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  public String words(Locale locale) {
    String key =
        row == 0
            ? "place.sheet"
            : column == 0 ? "place.row" : heading.isEmpty() ? "place.cell" : "place.headed";
    return new MessageFormat(WORDS.get(key, locale), locale)
        .format(new Object[] {sheet, Integer.toString(row), letters(), heading});
  }

  /** {@return the place in English, for debugging} */
  @Override
  public String toString() {
    return words(Locale.ENGLISH);
  }
}

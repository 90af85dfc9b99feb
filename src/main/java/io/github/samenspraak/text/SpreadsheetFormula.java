package io.github.samenspraak.text;

/** The beginnings of texts that a spreadsheet takes for a formula, and so might run. */
public final class SpreadsheetFormula {

  private static final String BEGINNINGS = "=+-@\t\r";

  private SpreadsheetFormula() {}

  /**
   * {@return whether a spreadsheet may take a text for a formula}
   *
   * @param text of a cell
   */
  public static boolean mayBe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}

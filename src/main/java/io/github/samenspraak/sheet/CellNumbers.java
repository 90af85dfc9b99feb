package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import io.github.samenspraak.sheet.SheetCell.Sort;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and amounts as offices write them. */
final class CellNumbers {

  private static final Pattern CURRENCY = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d .,']*|[+-]?[.,]\\d+");

  private CellNumbers() {}

  static Optional<BigDecimal> number(SheetCell cell) {
    return cell.sort() == Sort.NUMBER
        ? Optional.of(new BigDecimal(cell.text()))
        : number(cell.text());
  }

  /** {@return a number as it is written in Belgium, or with a decimal point} */
  static Optional<BigDecimal> number(String text) {
    String digits = CharMatcher.whitespace().or(CharMatcher.anyOf("'\u2019")).removeFrom(text);
    if (!NUMBER.matcher(digits).matches() || digits.length() > 120) {
      return Optional.empty();
    }
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    boolean pointGroups =
        comma > point && point >= 0 || comma < 0 && point >= 0 && isGrouped(digits, '.');
    boolean commaGroups =
        point > comma && comma >= 0 || isGrouped(digits, ',') && digits.indexOf(',') != comma;
    String plain = digits;
    if (pointGroups) {
      plain = plain.replace(".", "");
    }
    plain = commaGroups ? plain.replace(",", "") : plain.replace(',', '.');
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@return whether a sign stands before each three digits} */
  private static boolean isGrouped(String digits, char sign) {
    return digits.matches("[+-]?[1-9]\\d{0,2}(?:\\" + sign + "\\d{3})+");
  }

  /**
   * {@return an amount behind the code of its currency}
   *
   * @param currency of an amount that does not say which
   */
  static Optional<String> money(SheetCell cell, String currency) {
    String text = cell.text();
    Matcher code = CURRENCY.matcher(text);
    String unit = text.contains("€") ? "EUR" : code.find() ? code.group() : currency;
    String amount = text.replace("€", "").replace("EURO", "").replace("euro", "").replace(unit, "");
    return number(new SheetCell(amount.strip().replaceAll(",-+$", ""), cell.sort()))
        .map(
            number ->
                unit
                    + " "
                    + (unit.equals("EUR") && number.scale() < 2 ? number.setScale(2) : number)
                        .toPlainString());
  }
}

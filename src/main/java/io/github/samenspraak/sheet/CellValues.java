package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.json.internal.WrittenDay;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.SheetCell.Sort;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.text.SpreadsheetFormula;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads cells as offices write them, each as a value of an attribute.
 *
 * <p>What is not understood stays the text that it is, so that the reader of the document says what
 * was expected there.
 */
final class CellValues {

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** The orders of day and month in a day such as 1/9/2026. */
  enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[T ].*)?");
  private static final Pattern NUMBERED_DAY =
      Pattern.compile("(\\d\\d?)\\s*[/.\\-]\\s*(\\d\\d?)\\s*[/.\\-]\\s*(\\d{4}|\\d\\d)");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(?:\\p{L}+ )?(\\d\\d?)(?:er|e|\\.)? ?(\\p{L}+)\\.? ?(\\d{4})");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d\\d?)[/.\\-](\\d\\d?)\\.?");
  private static final Pattern NAMED_DAY_OF_YEAR =
      Pattern.compile("(\\d\\d?)(?:er|e|\\.)? (\\p{L}+)\\.?");
  private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d\\d?)[/.\\-](\\d{4})");
  private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)\\.? ?((?:19|20)\\d\\d)");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?i)(?:[QTK] ?([1-4])|([1-4])(?:e|er|ère|ème|\\.|ste|de)? ?"
              + "(?:kwartaal|kw\\.?|trimestre|trim\\.?|Quartal|quarter))[ /-]?((?:19|20)\\d\\d)");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[-–/]\\s*((?:19|20)\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern BEFORE_DAYS =
      Pattern.compile("(?i)^(?:van|vanaf|du|von|vom|from)\\s+");
  private static final Splitter BETWEEN_DAYS =
      Splitter.on(
          Pattern.compile("(?i)\\s+(?:-|–|tot en met|tot|t/m|t\\.?e\\.?m\\.?|au|bis|to)\\s+"));
  private static final Pattern LENGTH = Pattern.compile("(\\d+)\\s*(\\p{L})\\p{L}*");
  private static final Pattern CURRENCY = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d .,']*|[+-]?[.,]\\d+");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Splitter ITEMS =
      Splitter.on(Pattern.compile("[;\\n]")).trimResults().omitEmptyStrings();

  private static final ImmutableSet<Class<?>> NUMBERS =
      ImmutableSet.of(BigDecimal.class, int.class, Year.class, Score.class);

  private static final int PIVOT = 70;
  private static final int LONGEST_WORD = 15;

  private static final ImmutableMap<String, Month> MONTHS = months();

  private static final ClassValue<ImmutableMap<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> type) {
          return constants(type);
        }
      };

  private final Notebook notes;
  private DayOrder dayOrder = DayOrder.DAY_FIRST;
  private String currency = "EUR";

  CellValues(Notebook notes) {
    this.notes = notes;
  }

  /**
   * {@return a reader with the same settings that notes nothing, for cells that are only looked at}
   */
  CellValues silently() {
    CellValues silent = new CellValues(new Notebook());
    silent.dayOrder = dayOrder;
    silent.currency = currency;
    return silent;
  }

  void dayOrder(DayOrder order) {
    dayOrder = order;
  }

  void currency(String code) {
    currency = code;
  }

  /** {@return whether a cell says that there is nothing} */
  static boolean isNothing(SheetCell cell) {
    return cell.isEmpty() || isShortWord(cell, "nothing");
  }

  /** {@return whether a cell says the same as the one above it} */
  static boolean isDitto(SheetCell cell) {
    return isShortWord(cell, "ditto");
  }

  /** {@return whether a cell says that something is not known} */
  static boolean isUnknown(SheetCell cell) {
    return mayBeWord(cell) && SheetWords.isOne(cell.text(), "unknown");
  }

  private static boolean isShortWord(SheetCell cell, String key) {
    return mayBeWord(cell)
        && cell.text().length() <= LONGEST_WORD
        && cell.text().charAt(0) != '\''
        && SheetWords.isOne(cell.text(), key);
  }

  /** {@return whether a cell may be a word, and not a day or a number, of which most sheets are} */
  private static boolean mayBeWord(SheetCell cell) {
    return cell.sort() == Sort.TEXT && !cell.isEmpty() && !Character.isDigit(cell.text().charAt(0));
  }

  /**
   * {@return the value of an attribute in a cell: a text, a number, a truth, a reference, a draft,
   * or a list of those; null if the cell says that there is nothing}
   */
  @Nullable Object read(SheetCell cell, AttributeDescriptor attribute, CellPlace place) {
    // An action may be in the state that elsewhere means that there is no end.
    boolean isConstant =
        attribute.type().isEnum() && constant(attribute.type(), cell.text()).isPresent();
    if (isNothing(cell) && !isConstant) {
      return null;
    }
    Optional<Object> json = json(cell, attribute);
    if (json.isPresent()) {
      return json.get();
    }
    if (attribute.multiplicity() == Multiplicity.LIST) {
      List<Object> values = new ArrayList<>();
      for (String item : items(cell, attribute)) {
        values.add(one(new SheetCell(item, cell.sort()), attribute, place));
      }
      return values;
    }
    return one(cell, attribute, place);
  }

  private static List<String> items(SheetCell cell, AttributeDescriptor attribute) {
    return attribute.type() == Locale.class
        ? Splitter.on(CharMatcher.anyOf(";,/ \n")).omitEmptyStrings().splitToList(cell.text())
        : ITEMS.splitToList(cell.text());
  }

  /** {@return JSON that stands in a cell for what has attributes of its own, or for a list} */
  private static Optional<Object> json(SheetCell cell, AttributeDescriptor attribute) {
    boolean isList = attribute.multiplicity() == Multiplicity.LIST && cell.text().startsWith("[");
    boolean isObject =
        (attribute.isPart() || attribute.type() == Extensions.class) && cell.text().startsWith("{");
    if (!isList && !isObject) {
      return Optional.empty();
    }
    try {
      JsonNode tree = JSON.readTree(cell.text());
      return tree.isContainer() ? Optional.of(tree) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Object one(SheetCell cell, AttributeDescriptor attribute, CellPlace place) {
    String text = cell.text();
    if (attribute.isReference()) {
      return new Reference(unquoted(text), attribute, place);
    }
    Optional<AttributeDescriptor> shortForm = ListSheet.shortForm(attribute);
    if (shortForm.isPresent()) {
      return one(cell, shortForm.get(), place);
    }
    Optional<?> understood = understood(cell, attribute, place);
    return understood.isPresent() ? understood.get() : unquoted(text);
  }

  private Optional<?> understood(SheetCell cell, AttributeDescriptor attribute, CellPlace place) {
    Class<?> type = attribute.type();
    String text = cell.text();
    if (type == LocalDate.class) {
      Optional<String> day = day(cell, place);
      return day.isPresent() ? day : edge(attribute.name(), text, place);
    }
    if (NUMBERS.contains(type)) {
      return number(cell);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == Term.class) {
      return term(text, place);
    }
    if (type == Money.class) {
      return money(text);
    }
    if (type == boolean.class) {
      return truth(text);
    }
    if (type == EnterpriseNumber.class) {
      return enterpriseNumber(text, place);
    }
    if (type == Period.class) {
      return length(text);
    }
    if (type == MonthDay.class) {
      return dayOfYear(text);
    }
    if (type == PartialDate.class) {
      return date(cell, place);
    }
    return type == Locale.class ? language(text) : Optional.empty();
  }

  /**
   * {@return a text without the apostrophe that keeps a program from taking it for something else}
   */
  static String unquoted(String text) {
    return isQuoted(text) ? text.substring(1) : text;
  }

  private static boolean isQuoted(String text) {
    String rest = CharMatcher.is('\'').trimLeadingFrom(text);
    return rest.length() < text.length() && needsQuote(rest);
  }

  /** {@return whether a program, or this reader, would take a text for something else} */
  static boolean needsQuote(String text) {
    return !text.isEmpty()
        && (SpreadsheetFormula.mayBe(text)
            || SheetWords.isOne(text, "nothing")
            || SheetWords.isOne(text, "ditto"));
  }

  /**
   * {@return a text as it is written: with an apostrophe where it would be taken for something
   * else}
   */
  static String quoted(String text) {
    return needsQuote(CharMatcher.is('\'').trimLeadingFrom(text)) ? "'" + text : text;
  }

  // Days.

  Optional<String> day(SheetCell cell, CellPlace place) {
    if (cell.sort() == Sort.DAY) {
      return Optional.of(cell.text());
    }
    String text = CharMatcher.whitespace().replaceFrom(cell.text(), ' ');
    try {
      Matcher iso = ISO_DAY.matcher(text);
      if (iso.matches()) {
        return day(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      Matcher numbered = NUMBERED_DAY.matcher(text);
      if (numbered.matches()) {
        boolean isShort = numbered.group(3).length() == 2;
        int year = number(numbered, 3) + (isShort ? number(numbered, 3) < PIVOT ? 2000 : 1900 : 0);
        boolean dayFirst = dayOrder == DayOrder.DAY_FIRST;
        Optional<String> day =
            day(year, number(numbered, dayFirst ? 2 : 1), number(numbered, dayFirst ? 1 : 2));
        if (isShort) {
          notes.guess("short-year", place, text, LocalDate.parse(day.orElseThrow()));
        }
        return day;
      }
      Matcher named = NAMED_DAY.matcher(text);
      if (named.matches() && month(named.group(2)).isPresent()) {
        return day(number(named, 3), month(named.group(2)).get().getValue(), number(named, 1));
      }
      if (cell.sort() == Sort.NUMBER && text.matches("[2-7]\\d{4}(?:\\.\\d+)?")) {
        LocalDate day = WrittenDay.FIRST_OF_SPREADSHEETS.plusDays(new BigDecimal(text).intValue());
        notes.guess("serial-day", place, text, day);
        return Optional.of(day.toString());
      }
    } catch (DateTimeException e) {
      // There is no such day: the reader of the document says so.
    }
    return Optional.empty();
  }

  /** {@return a day, of which a cell may leave out the year} */
  Optional<String> day(SheetCell cell, String year, CellPlace place) {
    Optional<String> whole = day(cell, place);
    return whole.isPresent() || year.isEmpty()
        ? whole
        : dayOfYear(cell.text()).map(day -> year + day.substring(1));
  }

  /**
   * {@return the first or last day of a year, quarter or month, where no more is known of a
   * beginning or end}
   */
  private Optional<String> edge(String attribute, String text, CellPlace place) {
    boolean isFirst = attribute.equals("firstDay");
    if (!isFirst && !attribute.equals("lastDay")) {
      return Optional.empty();
    }
    Optional<String> edge = edge(text, isFirst);
    edge.ifPresent(
        day -> notes.guess(YEAR.matcher(text).matches() ? "years" : "months", place, text));
    return edge;
  }

  private static Optional<String> edge(String text, boolean isFirst) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text + (isFirst ? "-01-01" : "-12-31"));
    }
    return months(text)
        .map(months -> isFirst ? months.get(0).atDay(1) : months.get(1).atEndOfMonth())
        .map(LocalDate::toString);
  }

  /** {@return the first and the last month that a text such as “jan 2025” or “Q1 2025” tells} */
  private static Optional<List<YearMonth>> months(String text) {
    Matcher named = NAMED_MONTH.matcher(text);
    if (named.matches()) {
      return month(named.group(1))
          .map(month -> YearMonth.of(number(named, 2), month))
          .map(month -> List.of(month, month));
    }
    Matcher numbered = MONTH_OF_YEAR.matcher(text);
    if (numbered.matches() && number(numbered, 1) >= 1 && number(numbered, 1) <= 12) {
      YearMonth month = YearMonth.of(number(numbered, 2), number(numbered, 1));
      return Optional.of(List.of(month, month));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      String which = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
      YearMonth first = YearMonth.of(number(quarter, 3), 3 * Integer.parseInt(which) - 2);
      return Optional.of(List.of(first, first.plusMonths(2)));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<String> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day).toString());
  }

  static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(SheetWords.plain(name)));
  }

  private static ImmutableMap<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Locale language : Messages.LANGUAGES) {
      List<String> shortened = SheetWords.in(language, "month.abbreviations");
      for (Month month : Month.values()) {
        months.put(SheetWords.plain(month.getDisplayName(TextStyle.FULL, language)), month);
        months.put(SheetWords.plain(shortened.get(month.getValue() - 1)), month);
      }
    }
    return ImmutableMap.copyOf(months);
  }

  private Optional<Object> term(String text, CellPlace place) {
    Draft parsed = new Draft(TypeDescriptor.of(Term.class), place);
    try {
      Term known = Term.parse(text);
      if (known.hasFirstDay()) {
        parsed.set("firstDay", known.firstDayOrThrow().toString(), place);
      }
      known.lastDay().ifPresent(day -> parsed.set("lastDay", day.toString(), place));
      return Optional.of(parsed);
    } catch (IllegalArgumentException | DateTimeException e) {
      return daysOfTerm(text, place);
    }
  }

  /** {@return the term that a text such as “2024-2026” or “1/1/2024 tot 31/12/2026” tells} */
  private Optional<Object> daysOfTerm(String text, CellPlace place) {
    Matcher years = YEARS.matcher(text);
    List<String> ends =
        years.matches()
            ? List.of(years.group(1), years.group(2))
            : BETWEEN_DAYS.splitToList(BEFORE_DAYS.matcher(text).replaceFirst(""));
    if (ends.size() > 2) {
      return Optional.empty();
    }
    Draft term = new Draft(TypeDescriptor.of(Term.class), place);
    if (ends.size() == 2) {
      day(SheetCell.text(ends.get(0)), place).ifPresent(day -> term.set("firstDay", day, place));
      day(SheetCell.text(ends.get(1)), place).ifPresent(day -> term.set("lastDay", day, place));
    }
    if (!term.has("firstDay")) {
      edge(ends.get(0), true).ifPresent(day -> term.set("firstDay", day, place));
    }
    if (!term.has("lastDay")) {
      edge(Iterables.getLast(ends), false).ifPresent(day -> term.set("lastDay", day, place));
    }
    if (!term.has("firstDay") || !term.has("lastDay")) {
      return Optional.empty();
    }
    if (ends.stream().allMatch(each -> YEAR.matcher(each).matches())) {
      notes.guess("years", place, text);
    } else if (ends.stream().anyMatch(each -> edge(each, true).isPresent())) {
      notes.guess("months", place, text);
    }
    return Optional.of(term);
  }

  private Optional<String> dayOfYear(String text) {
    try {
      Matcher numbered = DAY_OF_YEAR.matcher(text);
      if (numbered.matches()) {
        boolean dayFirst = dayOrder == DayOrder.DAY_FIRST;
        return Optional.of(
            MonthDay.of(number(numbered, dayFirst ? 2 : 1), number(numbered, dayFirst ? 1 : 2))
                .toString());
      }
      Matcher named = NAMED_DAY_OF_YEAR.matcher(text);
      return named.matches()
          ? month(named.group(2)).map(month -> MonthDay.of(month, number(named, 1)).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> date(SheetCell cell, CellPlace place) {
    Matcher month = MONTH_OF_YEAR.matcher(cell.text());
    if (month.matches()) {
      return Optional.of(
          month.group(2) + "-" + String.format(Locale.ROOT, "%02d", number(month, 1)));
    }
    return cell.text().matches("\\d{4}(?:-\\d\\d)?") ? Optional.of(cell.text()) : day(cell, place);
  }

  static Optional<String> length(String text) {
    Period length = Period.ZERO;
    int end = 0;
    Matcher part = LENGTH.matcher(text);
    while (part.find()) {
      if (!CharMatcher.anyOf(" ,").matchesAllOf(text.substring(end, part.start()))) {
        return Optional.empty();
      }
      end = part.end();
      long count = Long.parseLong(part.group(1));
      if (count > Short.MAX_VALUE) {
        return Optional.empty();
      }
      switch (Character.toLowerCase(part.group(2).charAt(0))) {
        case 'j' ->
            length =
                SheetWords.plain(part.group()).contains("jour")
                    ? length.plusDays(count)
                    : length.plusYears(count);
        case 'a', 'y' -> length = length.plusYears(count);
        case 'm' -> length = length.plusMonths(count);
        case 'w', 's' -> length = length.plusDays(7 * count);
        case 'd', 't' -> length = length.plusDays(count);
        default -> {
          return Optional.empty();
        }
      }
    }
    return end == text.length() && !length.isZero()
        ? Optional.of(length.toString())
        : Optional.empty();
  }

  // Numbers.

  private static Optional<BigDecimal> number(SheetCell cell) {
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

  private Optional<String> money(String text) {
    Matcher code = CURRENCY.matcher(text);
    String unit = text.contains("€") ? "EUR" : code.find() ? code.group() : currency;
    String amount = text.replace("€", "").replace("EURO", "").replace("euro", "").replace(unit, "");
    return number(amount.strip().replaceAll(",-+$", ""))
        .map(
            number ->
                unit
                    + " "
                    + (unit.equals("EUR") && number.scale() < 2 ? number.setScale(2) : number)
                        .toPlainString());
  }

  /** {@return an enterprise number with its ten digits} */
  private Optional<String> enterpriseNumber(String text, CellPlace place) {
    String digits = DIGITS.retainFrom(text);
    String others = SheetWords.plain(text.replaceAll("\\d", "")).replace(" ", "");
    if (!others.isEmpty()
        && !others.equals("be")
        && !others.equals("btwbe")
        && !others.equals("tvabe")) {
      return Optional.empty();
    }
    if (digits.length() == 9) {
      notes.guess("leading-zero", place, text);
      digits = "0" + digits;
    }
    return digits.length() == 10
        ? Optional.of(
            digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7))
        : Optional.empty();
  }

  // Words.

  private static Optional<Boolean> truth(String text) {
    if (SheetWords.isOne(text, "yes") || text.equals("1") || text.equalsIgnoreCase("x")) {
      return Optional.of(true);
    }
    return SheetWords.isOne(text, "no") || text.equals("0") ? Optional.of(false) : Optional.empty();
  }

  private static Optional<String> language(String text) {
    return Messages.LANGUAGES.stream()
        .filter(
            language ->
                Messages.LANGUAGES.stream()
                    .anyMatch(in -> SheetWords.isSame(language.getDisplayLanguage(in), text)))
        .findFirst()
        .map(Locale::toLanguageTag);
  }

  /** {@return the constant that a word stands for, in any language} */
  static Optional<String> constant(Class<?> type, String text) {
    return Optional.ofNullable(CONSTANTS.get(type).get(SheetWords.plainOrSelf(text)))
        .map(Object::toString);
  }

  private static ImmutableMap<String, Object> constants(Class<?> type) {
    Map<String, Object> byWord = new HashMap<>();
    for (Object each : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) each;
      byWord.put(SheetWords.plain(constant.toString()), constant);
      String words = type == Presence.class ? "marks" : type.getSimpleName();
      SheetWords.all(words + "." + constant.name())
          .forEach(word -> byWord.putIfAbsent(SheetWords.plainOrSelf(word), constant));
    }
    for (Object each : type.getEnumConstants()) {
      for (Locale language : Messages.LANGUAGES) {
        Enum<?> said = each instanceof BodyKind body ? ElementKind.of(body) : (Enum<?>) each;
        byWord.putIfAbsent(SheetWords.plain(LocalizedFormat.of(said, language)), each);
      }
    }
    return ImmutableMap.copyOf(byWord);
  }

  /** {@return whether texts of a type are free, and not made of a form that can be wrong} */
  static boolean isFreeText(AttributeDescriptor attribute) {
    return attribute.type() == String.class
        || attribute.type() == Label.class
        || attribute.type() == Id.class;
  }
}

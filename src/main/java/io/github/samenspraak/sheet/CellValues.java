package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.json.internal.WrittenDay.Order;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.text.SpreadsheetFormula;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\s*\\([^()]*\\)$");

  /** A name in a narrow column goes on below. */
  private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");

  private static final Splitter ITEMS =
      Splitter.on(Pattern.compile("[;\\n]")).trimResults().omitEmptyStrings();

  private static final ImmutableSet<Class<?>> NUMBERS =
      ImmutableSet.of(BigDecimal.class, int.class, Year.class, Score.class);

  private static final int LONGEST_WORD = 25;

  private final Notebook notes;
  private CellDays days;
  private String currency = "EUR";

  CellValues(Notebook notes) {
    this.notes = notes;
    this.days = new CellDays(notes, Order.DAY_FIRST);
  }

  /**
   * {@return a reader with the same settings that notes nothing, for cells that are only looked at}
   */
  CellValues silently() {
    CellValues silent = new CellValues(new Notebook());
    silent.dayOrder(days.order());
    silent.currency = currency;
    return silent;
  }

  /** {@return the reader of days} */
  CellDays days() {
    return days;
  }

  void dayOrder(Order order) {
    days = new CellDays(notes, order);
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
    return cell.sort() == SheetCell.Sort.TEXT
        && !cell.isEmpty()
        && !Character.isDigit(cell.text().charAt(0));
  }

  /**
   * {@return the value of an attribute in a cell: a text, a number, a truth, a reference, a draft,
   * or a list of those; null if the cell says that there is nothing}
   */
  @Nullable Object read(SheetCell cell, AttributeDescriptor attribute, CellPlace place) {
    // An action may be in the state that elsewhere means that there is no end.
    boolean isConstant =
        attribute.type().isEnum() && CellWords.constant(attribute.type(), cell.text()).isPresent();
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
      return new Reference(LINES.matcher(unquoted(text)).replaceAll(" "), attribute, place);
    }
    Optional<AttributeDescriptor> shortForm = ListSheet.shortForm(attribute);
    if (shortForm.isPresent()) {
      return one(cell, shortForm.get(), place);
    }
    Optional<?> understood = understood(cell, attribute, place);
    if (understood.isEmpty() && text.endsWith(")")) {
      understood = understood(withoutBrackets(cell), attribute, place);
      if (understood.isPresent()) {
        notes.refuse("brackets", place);
      }
    }
    return understood.isPresent() ? understood.get() : unquoted(text);
  }

  private static SheetCell withoutBrackets(SheetCell cell) {
    return new SheetCell(BRACKETS_BEHIND.matcher(cell.text()).replaceFirst(""), cell.sort());
  }

  private Optional<?> understood(SheetCell cell, AttributeDescriptor attribute, CellPlace place) {
    Class<?> type = attribute.type();
    String text = cell.text();
    if (type == LocalDate.class) {
      Optional<String> day = days.day(cell, place);
      return day.isPresent() ? day : days.edge(attribute.name(), text, place);
    }
    if (NUMBERS.contains(type)) {
      return CellNumbers.number(cell);
    }
    if (type.isEnum()) {
      return CellWords.constant(type, text);
    }
    if (type == Term.class) {
      return days.term(text, place);
    }
    if (type == Money.class) {
      return CellNumbers.money(cell, currency);
    }
    if (type == boolean.class) {
      return CellWords.truth(text);
    }
    if (type == EnterpriseNumber.class) {
      return enterpriseNumber(text, place);
    }
    if (type == Period.class) {
      return CellDays.length(text);
    }
    if (type == MonthDay.class) {
      return days.dayOfYear(text);
    }
    if (type == PartialDate.class) {
      return days.date(cell, place);
    }
    return type == Locale.class ? CellWords.language(text) : Optional.empty();
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
}

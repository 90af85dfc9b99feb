package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The tables of a workbook to fill. */
final class Template {

  private static final Messages WORDS = Messages.of(Template.class, "template");

  /** The sheets that most offices need; any other list may be a sheet as well. */
  private static final ImmutableList<String> SHEETS =
      ImmutableList.of(
          "people",
          "organisations",
          "memberships",
          "platforms",
          "bodies",
          "seatPlans",
          "allotments",
          "mandates",
          "participations",
          "meetings",
          "attendance",
          "signals",
          "adviceRequests",
          "advice",
          "annualReports",
          "conclusions",
          "covenantSchemes",
          "covenants",
          "extensions",
          "grants",
          "reports");

  /** The columns that nothing asks for and that have words, as some sheet is in need of them. */
  private static final ImmutableList<String> RARE =
      ImmutableList.of("extensions", "identifiers", "predecessors", "members");

  private final Locale locale;

  private Template(Locale locale) {
    this.locale = locale;
  }

  static ImmutableList<Table> tables(Locale locale) {
    Template template = new Template(locale);
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    tables.add(template.explanations());
    tables.add(template.settings());
    SHEETS.forEach(name -> tables.add(template.table(ListSheets.get(name))));
    return tables.build();
  }

  /** {@return the columns of a sheet that are required, or that offices have a word for} */
  private ImmutableList<Column> columns(ListSheet sheet) {
    return sheet.columns().stream()
        .filter(column -> isShown(column, sheet))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isShown(Column column, ListSheet sheet) {
    if (column.role() == Column.Role.OWNER || column.role() == Column.Role.POSITION) {
      return true;
    }
    boolean isPlainValue =
        column.role() == Column.Role.VALUE
            && column.attribute().filter(each -> isOneCell(each, column)).isPresent();
    if (!isPlainValue || RARE.contains(column.path().get(0)) || column.path().contains("1")) {
      return false;
    }
    String last = column.path().get(column.path().size() - 1);
    boolean isOwn =
        column.path().size() == 1
            || SheetWords.keys().contains(column.name())
            || SheetWords.keys().contains(sheet.type().type().getSimpleName() + "." + column.name())
            || last.equals("firstDay")
            || last.equals("lastDay");
    boolean hasWord = isOwn && !sheet.heading(column, locale).equals(column.name());
    boolean isRequired = column.path().size() == 1 && column.attribute().orElseThrow().isRequired();
    return isRequired || hasWord || column.name().equals("id");
  }

  private static boolean isOneCell(AttributeDescriptor attribute, Column column) {
    boolean isWholeTerm =
        attribute.type() == Term.class && attribute.multiplicity() != Multiplicity.LIST;
    return !isWholeTerm
        && (!attribute.isPart() || ListSheet.shortForm(attribute).isPresent())
        && attribute.multiplicity() != Multiplicity.MAP
        && (!attribute.isPart() || attribute.multiplicity() == Multiplicity.LIST);
  }

  private Table table(ListSheet sheet) {
    ImmutableList<Column> columns = columns(sheet);
    ImmutableList.Builder<Object> example = ImmutableList.builder();
    ImmutableMap.Builder<Integer, ImmutableList<String>> choices = ImmutableMap.builder();
    for (int i = 0; i < columns.size(); i++) {
      Object value = example(sheet, columns.get(i));
      String word = SheetWords.written(locale, "example") + ":";
      example.add(i == 0 ? (word + " " + text(value)).strip() : value);
      ImmutableList<String> words = choices(columns.get(i));
      if (!words.isEmpty()) {
        choices.put(i, words);
      }
    }
    return new Table(
        sheet.title(locale),
        columns.stream()
            .map(column -> sheet.heading(column, locale))
            .collect(ImmutableList.toImmutableList()),
        columns.stream()
            .map(column -> explanation(sheet, column))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of(example.build()),
        choices.buildOrThrow());
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private ImmutableList<String> choices(Column column) {
    Class<?> type = column.attribute().map(Template::wordType).orElse(null);
    if (type == boolean.class) {
      return ImmutableList.of(SheetWords.written(locale, "yes"), SheetWords.written(locale, "no"));
    }
    return type != null && type.isEnum()
        ? ImmutableList.copyOf(RegisterTables.words(type, locale).values())
        : ImmutableList.of();
  }

  private static Class<?> wordType(AttributeDescriptor attribute) {
    return ListSheet.shortForm(attribute).orElse(attribute).type();
  }

  private Object example(ListSheet sheet, Column column) {
    if (column.role() == Column.Role.POSITION) {
      return BigDecimal.ONE;
    }
    if (column.role() == Column.Role.OWNER) {
      return "";
    }
    AttributeDescriptor attribute = column.attribute().orElseThrow();
    Class<?> type = wordType(attribute);
    ImmutableList<String> choices = choices(column);
    if (!choices.isEmpty()) {
      return choices.get(0);
    }
    if (type == LocalDate.class) {
      boolean isLast = column.path().get(column.path().size() - 1).equals("lastDay");
      return isLast ? LocalDate.of(2027, 12, 31) : LocalDate.of(2025, 1, 1);
    }
    if (type == Money.class) {
      return new BigDecimal("12500.00");
    }
    if (type == Period.class) {
      return LocalizedFormat.of(Period.ofYears(3), locale);
    }
    if (type == Year.class || type == int.class) {
      return BigDecimal.valueOf(type == int.class ? 3 : 2025);
    }
    if (type == EnterpriseNumber.class) {
      return "0207.500.123";
    }
    boolean isOfPerson =
        attribute.targets().contains(ElementKind.PERSON)
            || sheet.name().equals("people") && column.name().equals("name");
    boolean isOfOrganisation =
        attribute.targets().contains(ElementKind.ORGANISATION)
            || sheet.name().equals("organisations") && column.name().equals("name");
    return isOfOrganisation
        ? WORDS.get("example.organisation", locale)
        : isOfPerson
            ? WORDS.get("example.person", locale)
            : type == Label.class || type == String.class ? "…" : "";
  }

  private String explanation(ListSheet sheet, Column column) {
    String what =
        switch (column.role()) {
          case OWNER -> say("owner");
          case POSITION -> say("position");
          default -> what(column.attribute().orElseThrow(), column);
        };
    boolean isRequired =
        column.role() == Column.Role.VALUE
            && column.path().size() == 1
            && column.attribute().orElseThrow().isRequired()
            && !column.name().equals("id");
    return isRequired ? what + " " + say("required") : what;
  }

  private String what(AttributeDescriptor attribute, Column column) {
    Class<?> type = wordType(attribute);
    ImmutableList<String> choices = choices(column);
    String one;
    if (!choices.isEmpty()) {
      one = say("choice", String.join(", ", choices));
    } else if (attribute.isReference()) {
      one =
          say(
              "reference",
              attribute.targets().stream()
                  .map(kind -> LocalizedFormat.of(kind, locale))
                  .distinct()
                  .limit(4)
                  .collect(Collectors.joining(", ")));
    } else if (type == Id.class) {
      one = say("id");
    } else {
      String key = "type." + type.getSimpleName();
      one = WORDS.keys().contains(key) ? say(key) : say("text");
    }
    return attribute.multiplicity() == Multiplicity.LIST ? one + " " + say("several") : one;
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.get(key, locale), locale).format(arguments);
  }

  private Table settings() {
    List<ImmutableList<Object>> rows = new ArrayList<>();
    for (String key :
        ImmutableList.of(
            "Register.municipality.name",
            "Register.municipality.nisCode",
            "Register.municipality.region",
            "Register.municipality.languages",
            "Register.recordedFrom")) {
      rows.add(ImmutableList.of(SheetWords.written(locale, key), ""));
    }
    return Table.of(
        SheetWords.written(locale, "sheet.settings"),
        ImmutableList.of(
            SheetWords.written(locale, "setting"), SheetWords.written(locale, "value")),
        ImmutableList.copyOf(rows));
  }

  /** {@return a sheet that says what belongs in each column of each other sheet} */
  private Table explanations() {
    ImmutableList.Builder<ImmutableList<Object>> rows = ImmutableList.builder();
    for (String line : say("how").split("\n")) {
      rows.add(ImmutableList.of(line));
    }
    for (String name : SHEETS) {
      ListSheet sheet = ListSheets.get(name);
      for (Column column : columns(sheet)) {
        rows.add(
            ImmutableList.of(
                sheet.title(locale), sheet.heading(column, locale), explanation(sheet, column)));
      }
    }
    return Table.of(
        SheetWords.written(locale, "sheet.explanations"), ImmutableList.of(), rows.build());
  }
}

package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables that say what a register says, each fact in a cell. */
final class RegisterTables {

  private static final AttributeDescriptor NAME_OF_PERSON =
      TypeDescriptor.of(Person.class).find("name").orElseThrow();

  private static final String BETWEEN_ITEMS = "; ";
  private static final CharMatcher SEPARATORS = CharMatcher.anyOf(";\n\r");

  private final Locale locale;
  private final Map<ListSheet, List<Map<Column, Object>>> rows = new LinkedHashMap<>();
  private final Map<AttributeDescriptor, String> defaults = new HashMap<>();

  private RegisterTables(Locale locale) {
    this.locale = locale;
  }

  /** {@return the tables of a register, with headings and words in a language} */
  static ImmutableList<Table> of(Register register, Locale locale) {
    RegisterTables tables = new RegisterTables(locale);
    ObjectNode document =
        (ObjectNode) CellValues.JSON.readTree(RegisterWriter.compact().writeBytes(register));
    document.remove("format");
    TypeDescriptor type = TypeDescriptor.of(Register.class);
    tables.addParts(new Owner(Register.class, "", Map.of()), type, document, ImmutableList.of());
    ImmutableList.Builder<Table> all = ImmutableList.builder();
    all.add(tables.settings(type, document));
    ListSheets.all().stream()
        .filter(tables.rows::containsKey)
        .forEach(sheet -> all.add(tables.table(sheet, tables.rows.get(sheet))));
    return all.build();
  }

  /** What parts belong to: an element, and the positions in its lists. */
  private record Owner(Class<?> type, String id, Map<String, Integer> positions) {

    Owner at(String list, int position) {
      Map<String, Integer> all = new HashMap<>(positions);
      all.put(list, position);
      return new Owner(type, id, all);
    }
  }

  // Rows.

  /** Adds a row for each part that an object has in its lists, however deeply. */
  private void addParts(
      Owner owner,
      TypeDescriptor type,
      ObjectNode object,
      ImmutableList<AttributeDescriptor> before) {
    for (AttributeDescriptor attribute : type.attributes()) {
      JsonNode value = object.get(attribute.name());
      if (value == null || !attribute.isPart() || isCell(attribute, value)) {
        continue;
      }
      TypeDescriptor part = TypeDescriptor.of(attribute.type());
      ImmutableList<AttributeDescriptor> way =
          ImmutableList.<AttributeDescriptor>builder().addAll(before).add(attribute).build();
      if (attribute.multiplicity() != Multiplicity.LIST) {
        addParts(owner, part, (ObjectNode) value, way);
        continue;
      }
      ListSheet sheet = ListSheets.find(owner.type(), way).orElseThrow();
      for (int i = 0; i < value.size(); i++) {
        ObjectNode item = (ObjectNode) value.get(i);
        rows.computeIfAbsent(sheet, none -> new ArrayList<>()).add(row(sheet, owner, item));
        boolean isOwner = part.find("id").isPresent();
        addParts(
            isOwner
                ? new Owner(part.type(), item.get("id").asString(), Map.of())
                : owner.at(attribute.name(), i + 1),
            part,
            item,
            isOwner ? ImmutableList.of() : way);
      }
    }
  }

  /** {@return whether a list of parts stands in a cell: each is only its telling attribute} */
  private static boolean isCell(AttributeDescriptor attribute, JsonNode value) {
    Optional<AttributeDescriptor> shortForm = ListSheet.shortForm(attribute);
    return attribute.multiplicity() == Multiplicity.LIST
        && shortForm.isPresent()
        && value
            .valueStream()
            .allMatch(item -> item.size() == 1 && item.has(shortForm.get().name()));
  }

  private Map<Column, Object> row(ListSheet sheet, Owner owner, ObjectNode item) {
    Map<Column, Object> row = new LinkedHashMap<>();
    for (Column column : sheet.columns()) {
      if (column.role() == Column.Role.OWNER) {
        row.put(column, CellValues.quoted(owner.id()));
      } else if (column.role() == Column.Role.POSITION) {
        row.put(column, BigDecimal.valueOf(owner.positions().get(column.name())));
      }
    }
    addCells(sheet.type(), item, ImmutableList.of(), row);
    return row;
  }

  /** Adds a cell for each value of an object that is no list of parts. */
  private void addCells(
      TypeDescriptor type,
      ObjectNode object,
      ImmutableList<String> prefix,
      Map<Column, Object> row) {
    for (AttributeDescriptor attribute : type.attributes()) {
      JsonNode value = object.get(attribute.name());
      if (value == null || isDefault(type, attribute, value)) {
        continue;
      }
      ImmutableList<String> path =
          ImmutableList.<String>builder().addAll(prefix).add(attribute.name()).build();
      Column column = Column.of(Column.Role.VALUE, path, attribute);
      if (attribute.type() == Extensions.class) {
        row.put(column, value.toString());
      } else if (attribute.multiplicity() == Multiplicity.MAP) {
        value
            .properties()
            .forEach(
                each ->
                    row.put(
                        Column.of(Column.Role.VALUE, plus(path, each.getKey()), attribute),
                        cell(attribute, each.getValue())));
      } else if (attribute.multiplicity() == Multiplicity.LIST) {
        if (!attribute.isPart() || isCell(attribute, value)) {
          addList(attribute, column, value, row);
        }
      } else if (attribute.type() == Term.class) {
        addTerm(attribute, path, value, row);
      } else if (attribute.type() == Label.class && value.isObject()) {
        value
            .properties()
            .forEach(
                text ->
                    row.put(
                        inLanguage(column, text.getKey()),
                        CellValues.quoted(text.getValue().asString())));
      } else if (attribute.isPart()) {
        int before = row.size();
        addCells(TypeDescriptor.of(attribute.type()), (ObjectNode) value, path, row);
        if (row.size() == before) {
          row.put(column, "{}");
        }
      } else {
        row.put(column, cell(attribute, value));
      }
    }
  }

  private static ImmutableList<String> plus(ImmutableList<String> path, String step) {
    return ImmutableList.<String>builder().addAll(path).add(step).build();
  }

  private static Column inLanguage(Column column, String tag) {
    return tag.equals("und") ? column : column.in(Locale.forLanguageTag(tag));
  }

  private void addTerm(
      AttributeDescriptor attribute,
      ImmutableList<String> path,
      JsonNode value,
      Map<Column, Object> row) {
    for (AttributeDescriptor day : TypeDescriptor.of(Term.class).attributes()) {
      Column column = Column.of(Column.Role.VALUE, plus(path, day.name()), day);
      if (value.has(day.name())) {
        row.put(column, cell(day, value.get(day.name())));
      } else if (value.isEmpty() && !attribute.isRequired() && day.name().equals("firstDay")) {
        row.put(column, "?");
      }
    }
  }

  /** {@return whether a value is what the attribute has anyway} */
  private boolean isDefault(TypeDescriptor type, AttributeDescriptor attribute, JsonNode value) {
    return attribute.multiplicity() == Multiplicity.ONE
        && !attribute.isRequired()
        && value.isValueNode()
        && defaults
            .computeIfAbsent(attribute, each -> defaultOf(type, each))
            .equals(value.asString());
  }

  private static String defaultOf(TypeDescriptor type, AttributeDescriptor attribute) {
    return type.accepts(type.least())
        ? attribute.get(type.build(type.least())).toString()
        : "no default";
  }

  /** Adds a list as one cell, or one for each language. */
  private void addList(
      AttributeDescriptor attribute, Column column, JsonNode list, Map<Column, Object> row) {
    if (list.isEmpty()) {
      return;
    }
    Set<String> tags = new LinkedHashSet<>(list.get(0).propertyNames());
    boolean isInLanguages =
        attribute.type() == Label.class
            && !tags.isEmpty()
            && !tags.contains("und")
            && list.valueStream().allMatch(each -> Set.copyOf(each.propertyNames()).equals(tags));
    if (!isInLanguages) {
      row.put(column, joined(attribute, list.valueStream().toList(), list.toString()));
      return;
    }
    List<String> joined = new ArrayList<>();
    for (String tag : tags) {
      Object text = joined(attribute, list.valueStream().map(each -> each.get(tag)).toList(), "[");
      joined.add(text.toString());
    }
    if (joined.stream().anyMatch(text -> text.startsWith("["))) {
      row.put(column, list.toString());
    } else {
      Streams.forEachPair(
          tags.stream(), joined.stream(), (tag, text) -> row.put(inLanguage(column, tag), text));
    }
  }

  /** {@return items with semicolons between them, or something else if that would not be clear} */
  private Object joined(AttributeDescriptor attribute, List<JsonNode> items, String otherwise) {
    AttributeDescriptor each = ListSheet.shortForm(attribute).orElse(attribute);
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items) {
      JsonNode value =
          item.isObject() && item.size() == 1 && attribute.isPart() ? item.get(each.name()) : item;
      boolean isTerm = each.type() == Term.class;
      String text =
          isTerm ? term(value) : value.isValueNode() ? String.valueOf(cell(each, value)) : "";
      if (text.isBlank()
          || SEPARATORS.matchesAnyOf(text)
          || !text.equals(text.strip())
          || text.startsWith("[")) {
        return otherwise;
      }
      texts.add(text);
    }
    return Joiner.on(BETWEEN_ITEMS).join(texts);
  }

  private static String term(JsonNode term) {
    String first = term.has("firstDay") ? term.get("firstDay").asString() : "..";
    String last = term.has("lastDay") ? term.get("lastDay").asString() : "..";
    return first + "/" + last;
  }

  // Cells.

  /** {@return what stands in a cell: a number, a day, or a text in the words of the reader} */
  private Object cell(AttributeDescriptor attribute, JsonNode value) {
    Class<?> type = attribute.type();
    if (value.isNumber()) {
      return value.decimalValue();
    }
    if (value.isBoolean()) {
      return SheetWords.written(locale, value.booleanValue() ? "yes" : "no");
    }
    String text = value.asString();
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == org.joda.money.Money.class && text.startsWith("EUR ")) {
      return new BigDecimal(text.substring(4));
    }
    if (type.isEnum()) {
      return word(type, text);
    }
    if (type == Period.class) {
      String words = LocalizedFormat.of(Period.parse(text), locale);
      return CellDays.length(words).filter(text::equals).isPresent() ? words : text;
    }
    if (type == MonthDay.class) {
      MonthDay day = MonthDay.parse(text);
      return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
    }
    return attribute == NAME_OF_PERSON ? ElementNames.toCell(text) : CellValues.quoted(text);
  }

  private String word(Class<?> type, String constant) {
    return words(type, locale).getOrDefault(constant, constant);
  }

  /** {@return the word for each constant that is read as that constant again} */
  static Map<String, String> words(Class<?> type, Locale locale) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Object each : type.getEnumConstants()) {
      String constant = each.toString();
      String word = WorkbookNote.word(each, locale).toString();
      words.put(
          constant,
          CellWords.constant(type, word).filter(constant::equals).isPresent() ? word : constant);
    }
    return words;
  }

  // Tables.

  private Table settings(TypeDescriptor type, ObjectNode document) {
    Map<Column, Object> row = new LinkedHashMap<>();
    addCells(type, document, ImmutableList.of(), row);
    return Table.of(
        SheetWords.written(locale, "sheet.settings"),
        ImmutableList.of(
            SheetWords.written(locale, "setting"), SheetWords.written(locale, "value")),
        row.entrySet().stream()
            .map(
                each ->
                    ImmutableList.of(
                        (Object) Settings.OF_REGISTER.get().heading(each.getKey(), locale),
                        each.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  private Table table(ListSheet sheet, List<Map<Column, Object>> all) {
    List<Column> order = sheet.columns();
    ImmutableList<Column> columns =
        all.stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .sorted(
                Comparator.comparingInt(
                    column ->
                        order.indexOf(column.language().isPresent() ? plain(column) : column)))
            .collect(ImmutableList.toImmutableList());
    return Table.of(
        sheet.title(locale),
        columns.stream()
            .map(column -> sheet.heading(column, locale))
            .collect(ImmutableList.toImmutableList()),
        all.stream()
            .map(
                row ->
                    columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Column plain(Column column) {
    return new Column(
        column.role(), column.path(), column.attribute(), Optional.empty(), column.year());
  }
}

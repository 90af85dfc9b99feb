package io.github.samenspraak.sheet;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of a list of the register, or of a list that some of its elements have.
 *
 * @param name in English, such as {@code mandates}
 * @param type what a row is
 * @param owners the types of the elements that have such a list; none if the register itself has it
 * @param way the attributes from the element to the list
 */
record ListSheet(
    String name,
    TypeDescriptor type,
    ImmutableSet<Class<?>> owners,
    ImmutableList<AttributeDescriptor> way,
    Supplier<ImmutableList<Column>> lazyColumns,
    Supplier<ImmutableMap<String, Column>> lazyHeadings) {

  /** What follows the name of a part that stands in one cell, as JSON. */
  private static final String JSON = " (JSON)";

  private static final Splitter SLASH = Splitter.on('/').trimResults().omitEmptyStrings();
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final ImmutableSet<String> LINKING_WORDS =
      ImmutableSet.of(
          "de", "het", "een", "en", "le", "la", "les", "l", "d", "et", "der", "die", "das", "und",
          "the", "and");

  private static final ImmutableSet<ElementKind> PARTIES =
      Sets.immutableEnumSet(ElementKind.PERSON, ElementKind.ORGANISATION);

  private static final ImmutableSet<String> NOT_OF_NAMED =
      ImmutableSet.of("id", "name", "identifiers", "extensions");

  static ListSheet of(
      String name,
      TypeDescriptor type,
      ImmutableSet<Class<?>> owners,
      ImmutableList<AttributeDescriptor> way) {
    Supplier<ImmutableList<Column>> columns = Suppliers.memoize(() -> columns(type, owners, way));
    return new ListSheet(
        name,
        type,
        owners,
        way,
        columns,
        Suppliers.memoize(() -> headings(name, type, columns.get())));
  }

  /** {@return the columns that the sheet may have} */
  ImmutableList<Column> columns() {
    return lazyColumns.get();
  }

  /** {@return whether the rows are something that has an id} */
  boolean hasIds() {
    return type.find("id").isPresent();
  }

  /** {@return the attribute that has the list} */
  AttributeDescriptor list() {
    return way.get(way.size() - 1);
  }

  /**
   * A heading, made ready to be looked for on many sheets.
   *
   * @param plain without accents, capitals, punctuation and language
   * @param sorted the same words in an order of their own
   * @param language of the texts below it, if it names one
   * @param withoutYear the same without its year; empty if it has none
   * @param year that it names; 0 if it names none
   * @param parts between its slashes, such as the same word in two languages, without brackets;
   *     none if it has neither
   */
  record Heading(
      String plain,
      String sorted,
      Optional<Locale> language,
      String withoutYear,
      int year,
      ImmutableList<Heading> parts) {

    static Heading of(String text) {
      List<String> parts = Splitter.on("::").limit(2).trimResults().splitToList(text);
      Matcher year = YEAR.matcher(text);
      int number = year.find() ? Integer.parseInt(year.group()) : 0;
      String plain = SheetWords.plain(parts.get(0));
      return new Heading(
          plain,
          ListSheet.sorted(plain),
          parts.size() == 2 ? Optional.of(Locale.forLanguageTag(parts.get(1))) : Optional.empty(),
          number == 0 ? "" : SheetWords.plain(year.replaceAll("")),
          number,
          ListSheet.parts(text).stream()
              .filter(part -> !part.equals(text))
              .map(Heading::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** {@return what stands between the slashes of a heading, without what is in brackets} */
  static ImmutableList<String> parts(String heading) {
    return betweenSlashes(BRACKETS.matcher(heading).replaceAll(" "));
  }

  static ImmutableList<String> betweenSlashes(String text) {
    return ImmutableList.copyOf(SLASH.split(text));
  }

  /** {@return the column with a heading, in any language} */
  Optional<Column> find(String heading) {
    return find(Heading.of(heading));
  }

  /**
   * {@return the column with a heading, perhaps but for what is in brackets, or the only one that
   * the parts between its slashes are headings of, such as “Nom / Naam”}
   */
  Optional<Column> findWholeOrParts(Heading heading) {
    Optional<Column> whole = find(heading);
    if (whole.isPresent()) {
      return whole;
    }
    ImmutableSet<Column> ofParts =
        heading.parts().stream()
            .flatMap(part -> find(part).stream())
            .collect(ImmutableSet.toImmutableSet());
    return ofParts.size() == 1 ? ofParts.stream().findFirst() : Optional.empty();
  }

  Optional<Column> find(Heading heading) {
    ImmutableMap<String, Column> headings = lazyHeadings.get();
    Column exact = headings.get(heading.plain());
    Column column = exact == null ? headings.get(heading.sorted()) : exact;
    if (heading.language().isPresent()) {
      return Optional.ofNullable(column)
          .filter(each -> each.attribute().filter(it -> it.type() == Label.class).isPresent())
          .map(each -> each.in(heading.language().get()));
    }
    if (column != null && column.role() != Column.Role.OF_YEAR) {
      return Optional.of(column);
    }
    return heading.year() == 0
        ? Optional.empty()
        : Optional.ofNullable(lazyHeadings.get().get(heading.withoutYear()))
            .filter(each -> each.role() == Column.Role.OF_YEAR)
            .map(each -> each.of(heading.year()));
  }

  /** {@return whether a heading needs a year beside it, such as that of an amount} */
  boolean isOfYear(String plain) {
    Column column = lazyHeadings.get().get(plain);
    return column != null && column.role() == Column.Role.OF_YEAR;
  }

  /** {@return the headings that are understood, for the nearest one} */
  ImmutableSet<String> knownHeadings() {
    return lazyHeadings.get().keySet().stream()
        .filter(heading -> !heading.startsWith("~"))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the name that is written for the sheet} */
  String title(Locale locale) {
    String key = "sheet." + name;
    return SheetWords.keys().contains(key) ? SheetWords.written(locale, key) : name;
  }

  /** {@return the heading that is written for a column} */
  String heading(Column column, Locale locale) {
    String word =
        switch (column.role()) {
          case OWNER -> owner(locale);
          case POSITION ->
              SheetWords.written(locale, "sheet." + column.name())
                  .replace("sheet.", "")
                  .concat(" " + SheetWords.written(locale, "number"));
          default ->
              keys(type, column)
                  .filter(SheetWords.keys()::contains)
                  .findFirst()
                  .map(key -> SheetWords.written(locale, key))
                  .orElse(column.name());
        };
    Column plain =
        new Column(
            column.role(),
            column.path(),
            column.attribute(),
            Optional.empty(),
            OptionalInt.empty());
    String name = isWholePart(column) ? column.name() + JSON : column.name();
    String written = find(word).filter(plain::equals).isPresent() ? word : name;
    return column.language().map(each -> written + "::" + each.toLanguageTag()).orElse(written);
  }

  /** {@return what the column with the owners is called: their kind, if they are of one} */
  private String owner(Locale locale) {
    return owners.size() == 1
        ? SheetWords.written(locale, "owner." + owners.iterator().next().getSimpleName())
            .replace("owner.", "")
        : SheetWords.written(locale, "partOf");
  }

  // Columns.

  private static ImmutableList<Column> columns(
      TypeDescriptor type, ImmutableSet<Class<?>> owners, ImmutableList<AttributeDescriptor> way) {
    List<Column> columns = new ArrayList<>();
    if (!owners.isEmpty()) {
      columns.add(Column.of(Column.Role.OWNER, "partOf"));
    }
    for (AttributeDescriptor step : way.subList(0, Math.max(0, way.size() - 1))) {
      if (step.multiplicity() == Multiplicity.LIST) {
        columns.add(Column.of(Column.Role.POSITION, step.name()));
      }
    }
    addColumns(type, Column.Role.VALUE, ImmutableList.of(), columns);
    addOfLists(type, columns);
    named(type)
        .ifPresent(
            named -> {
              if (named.targets().contains(ElementKind.PERSON)) {
                columns.add(Column.of(Column.Role.FIRST_NAME, named.name()));
                columns.add(Column.of(Column.Role.LAST_NAME, named.name()));
              }
              addOfNamed(named, columns);
            });
    if (type.type() == Mandate.class) {
      columns.add(Column.of(Column.Role.DEPUTY, "deputy"));
    }
    if (type.type() == Person.class) {
      columns.add(Column.of(Column.Role.FIRST_NAME, "name"));
      columns.add(Column.of(Column.Role.LAST_NAME, "name"));
    }
    return ImmutableList.copyOf(columns);
  }

  /** {@return the reference that names who a row is about; absent if a row is about itself} */
  static Optional<AttributeDescriptor> named(TypeDescriptor type) {
    return type.attributes().stream()
        .filter(AttributeDescriptor::isRequired)
        .filter(each -> !each.targets().isEmpty() && isParty(each))
        .findFirst()
        .filter(
            each ->
                type.find("name").isEmpty() && type.find("id").isEmpty()
                    || each.targets().equals(ImmutableSet.of(ElementKind.PERSON)));
  }

  static boolean isParty(AttributeDescriptor reference) {
    return PARTIES.containsAll(reference.targets());
  }

  /** {@return the type of whoever a reference names, of which the row may say more} */
  static TypeDescriptor typeOfNamed(AttributeDescriptor named) {
    return TypeDescriptor.of(
        named.targets().contains(ElementKind.ORGANISATION) ? Organisation.class : Person.class);
  }

  private static void addOfNamed(AttributeDescriptor named, List<Column> columns) {
    List<Column> all = new ArrayList<>();
    addColumns(typeOfNamed(named), Column.Role.OF_NAMED, ImmutableList.of(named.name()), all);
    all.stream()
        .filter(column -> !NOT_OF_NAMED.contains(column.path().get(1)))
        .filter(column -> !column.path().get(column.path().size() - 1).equals("extensions"))
        .forEach(columns::add);
  }

  private static void addColumns(
      TypeDescriptor type, Column.Role role, ImmutableList<String> prefix, List<Column> columns) {
    for (AttributeDescriptor attribute : type.attributes()) {
      ImmutableList<String> path = plus(prefix, attribute.name());
      switch (attribute.multiplicity()) {
        case LIST -> {
          if (!attribute.isPart() || shortForm(attribute).isPresent()) {
            columns.add(Column.of(role, path, attribute));
          }
        }
        case MAP -> {
          if (attribute.keyType().filter(Class::isEnum).isPresent()) {
            for (Object key : attribute.keyType().orElseThrow().getEnumConstants()) {
              columns.add(Column.of(role, plus(path, key.toString()), attribute));
            }
          }
        }
        default -> {
          if (attribute.type() == Term.class) {
            columns.add(Column.of(role, path, attribute));
            TypeDescriptor.of(Term.class)
                .attributes()
                .forEach(day -> columns.add(Column.of(role, plus(path, day.name()), day)));
          } else {
            columns.add(Column.of(role, path, attribute));
            if (attribute.isPart()) {
              addColumns(TypeDescriptor.of(attribute.type()), role, path, columns);
            }
          }
        }
      }
    }
  }

  /** {@return the attribute that may stand for a whole part, such as the role of a held role} */
  static Optional<AttributeDescriptor> shortForm(AttributeDescriptor attribute) {
    return attribute.isPart()
        ? TypeDescriptor.of(attribute.type()).attributes().stream()
            .filter(AttributeDescriptor::isShortForm)
            .findFirst()
        : Optional.empty();
  }

  /** Adds the columns of items of lists, for which there are words: of the first, or of a year. */
  private static void addOfLists(TypeDescriptor type, List<Column> columns) {
    String start = type.type().getSimpleName() + ".";
    for (String key : SheetWords.keys()) {
      if (key.startsWith(start)) {
        List<String> steps = Splitter.on('.').splitToList(key.substring(start.length()));
        Optional<AttributeDescriptor> list =
            type.find(steps.get(0))
                .filter(each -> each.multiplicity() == Multiplicity.LIST && each.isPart());
        if (list.isPresent() && steps.size() > 1) {
          boolean eachYear = steps.get(steps.size() - 1).equals("yearly");
          boolean first = steps.get(1).equals("1");
          List<String> inner = steps.subList(first ? 2 : 1, steps.size() - (eachYear ? 1 : 0));
          Column.Role role =
              first ? Column.Role.VALUE : eachYear ? Column.Role.OF_EACH_YEAR : Column.Role.OF_YEAR;
          columns.add(Column.of(role, ImmutableList.copyOf(steps), leaf(list.get(), inner)));
        }
      }
    }
  }

  private static AttributeDescriptor leaf(AttributeDescriptor from, List<String> steps) {
    AttributeDescriptor leaf = from;
    for (String step : steps) {
      leaf = TypeDescriptor.of(leaf.type()).find(step).orElseThrow();
    }
    return leaf;
  }

  private static ImmutableList<String> plus(ImmutableList<String> path, String step) {
    return ImmutableList.<String>builder().addAll(path).add(step).build();
  }

  // Headings.

  /** {@return the keys of the words for a column, the most telling first} */
  private static Stream<String> keys(TypeDescriptor type, Column column) {
    String name = column.name();
    String last = column.path().get(column.path().size() - 1);
    String own = type.type().getSimpleName() + ".";
    return switch (column.role()) {
      case FIRST_NAME -> Stream.of("firstName");
      case LAST_NAME -> Stream.of("lastName");
      case OF_NAMED -> Stream.of(own + name, name.substring(name.indexOf('.') + 1), last);
      case OF_YEAR, OF_EACH_YEAR -> Stream.of(own + name);
      default -> Stream.of(own + name, name, last);
    };
  }

  /**
   * {@return the columns by their headings: of two that have one, the one with the closer words}
   */
  private static ImmutableMap<String, Column> headings(
      String sheet, TypeDescriptor type, ImmutableList<Column> columns) {
    Map<String, Column> headings = new LinkedHashMap<>();
    for (Column column : columns) {
      if (!isWholePart(column)) {
        headings.putIfAbsent(SheetWords.plain(column.name()), column);
      }
      if (column.role() == Column.Role.POSITION) {
        for (Locale language : Messages.LANGUAGES) {
          for (String word : positionWords(column, language)) {
            headings.putIfAbsent(SheetWords.plain(word), column);
          }
        }
      }
    }
    for (int closeness = 0; closeness < 3; closeness++) {
      for (Column column : columns) {
        keys(type, column)
            .skip(closeness)
            .findFirst()
            .ifPresent(
                key ->
                    SheetWords.all(key)
                        .forEach(word -> headings.putIfAbsent(SheetWords.plain(word), column)));
      }
    }
    columns.stream()
        .filter(column -> column.role() == Column.Role.OWNER)
        .forEach(
            column ->
                SheetWords.keys().stream()
                    .filter(key -> key.equals("partOf") || key.startsWith("owner."))
                    .flatMap(key -> SheetWords.all(key).stream())
                    .forEach(word -> headings.putIfAbsent(SheetWords.plain(word), column)));
    // The words for its parts come before the name of a whole, such as the municipality.
    columns.stream()
        .filter(ListSheet::isWholePart)
        .forEach(
            column -> {
              headings.putIfAbsent(SheetWords.plain(column.name()), column);
              headings.put(SheetWords.plain(column.name() + JSON), column);
            });
    ImmutableMap.copyOf(headings)
        .forEach((heading, column) -> headings.putIfAbsent(sorted(heading), column));
    return ImmutableMap.copyOf(headings);
  }

  /** {@return the words of a heading in an order of their own, which no heading is written in} */
  private static String sorted(String plain) {
    return Splitter.on(' ')
        .splitToStream(plain)
        .filter(word -> !LINKING_WORDS.contains(word))
        .sorted()
        .collect(Collectors.joining(" ", "~", ""));
  }

  private static boolean isWholePart(Column column) {
    return column
        .attribute()
        .filter(each -> each.isPart() && each.multiplicity() != Multiplicity.LIST)
        .isPresent();
  }

  private static ImmutableList<String> positionWords(Column column, Locale language) {
    String list = "sheet." + column.name();
    return ImmutableList.of(
        (SheetWords.keys().contains(list) ? SheetWords.written(language, list) : column.name())
            + " "
            + SheetWords.written(language, "number"));
  }

  /** {@return the name, for debugging} */
  @Override
  public String toString() {
    return name;
  }
}

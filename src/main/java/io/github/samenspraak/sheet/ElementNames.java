package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of a workbook by their ids, their names and the words in their names. */
final class ElementNames {

  /** A nearest name is looked for among all names, so not for every name of a large file. */
  private static final int MOST_COMPARED = 200_000;

  /**
   * A name that an element has.
   *
   * @param text as it is written
   * @param plain without accents, capitals and punctuation
   * @param draft the element
   * @param number in the order in which names were added
   */
  private record Name(String text, String plain, Draft draft, int number) {}

  /** The names of elements of one type. */
  private static final class OfType {

    private final List<Name> all = new ArrayList<>();
    private final ListMultimap<String, Name> byWord =
        MultimapBuilder.hashKeys().arrayListValues(1).build();

    /** How many of all names are known by their words, which few workbooks ask for. */
    private int split;

    /** {@return the names with the rarest of some words} */
    Stream<Name> withRarest(List<String> words) {
      for (; split < all.size(); split++) {
        Name name = all.get(split);
        WORDS.split(name.plain()).forEach(word -> byWord.put(word, name));
      }
      return words.stream()
          .filter(word -> word.length() > 1)
          .map(byWord::get)
          .min(Comparator.comparingInt(Collection::size))
          .stream()
          .flatMap(Collection::stream);
    }
  }

  /** The attributes that may have the name of an element, the first of which has it. */
  private static final ImmutableList<String> NAME_ATTRIBUTES =
      ImmutableList.of("name", "title", "text", "subject", "code");

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Pattern LAST_NAME_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{Lu}'’\\- ]*\\p{Lu}) (\\p{Lu}\\p{Ll}.*)");
  private static final Pattern INITIAL = Pattern.compile("^(?:\\p{Lu}[.\\-]+ ?)+\\p{Lu}\\p{L}");
  private static final Pattern IN_BRACKETS = Pattern.compile("^(.*\\S)(\\s*\\([^()]*\\))$");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)^(?:asbl|vzw|aisbl|ivzw|vog|goe)\\s+|[\\s,]+(?:asbl|vzw|aisbl|ivzw|vog|goe)$");
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Draft> byId = new HashMap<>();
  private final Map<String, List<Draft>> byName = new HashMap<>();
  private final Map<Class<?>, OfType> byType = new HashMap<>();
  private int count;
  private int compared;

  /** Names that few workbooks ask for. */
  private @Nullable Runnable others;

  /** {@return the attribute with the name of elements of a type, if it has one} */
  static Optional<String> nameAttribute(TypeDescriptor type) {
    for (String name : NAME_ATTRIBUTES) {
      Optional<AttributeDescriptor> found = type.find(name);
      if (found.isPresent()
          && (found.get().type() == Label.class || found.get().type() == String.class)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** {@return the texts that name an element, in every language that it has} */
  static ImmutableList<String> names(Draft draft) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    nameAttribute(draft.type()).ifPresent(name -> addTexts(draft.get(name), names));
    addTexts(draft.get("alsoKnownAs"), names);
    return names.build();
  }

  private static void addTexts(Optional<Object> value, ImmutableList.Builder<String> texts) {
    Object held = value.orElse("");
    if (held instanceof String text && !text.isEmpty()) {
      texts.add(text);
    } else if (held instanceof Draft label) {
      for (int i = 0; i < label.size(); i++) {
        addTexts(Optional.of(label.value(i)), texts);
      }
    } else if (held instanceof List<?> list) {
      list.forEach(each -> addTexts(Optional.of(each), texts));
    }
  }

  /** Adds an element that has an id. */
  void add(Draft draft) {
    byId.putIfAbsent(draft.text("id").orElseThrow(), draft);
    addNames(draft);
  }

  /** Gives an element an id that none has: with a number if another has the wanted one already. */
  void identify(Draft draft, String wanted) {
    String base =
        wanted.isEmpty() ? "x" : wanted.length() > 120 ? wanted.substring(0, 120) : wanted;
    String free = base;
    for (int i = 2; byId.putIfAbsent(free, draft) != null; i++) {
      free = base + "-" + i;
    }
    draft.set("id", free);
  }

  /** Adds the names that an element has. */
  void addNames(Draft draft) {
    names(draft).forEach(name -> addName(name, draft));
  }

  /** Adds names when the next name is looked up, which may never be. */
  void addWhenAsked(Runnable adding) {
    others = adding;
  }

  private void addOthers() {
    if (others != null) {
      Runnable adding = others;
      others = null;
      adding.run();
    }
  }

  void addName(String name, Draft draft) {
    String plain = SheetWords.plain(name);
    byName.computeIfAbsent(plain, none -> new ArrayList<>(1)).add(draft);
    byType
        .computeIfAbsent(draft.type().type(), type -> new OfType())
        .all
        .add(new Name(name, plain, draft, count++));
  }

  /** {@return the element of some types with an id or, but for the way it is written, a name} */
  Optional<Draft> find(String text, Predicate<Draft> kind) {
    Draft known = byId.get(text);
    if (known != null && kind.test(known)) {
      return Optional.of(known);
    }
    Optional<Draft> named = named(text, kind);
    return named.isPresent() || !isTurned(text)
        ? named
        : named(naturalOrder(text), kind.and(draft -> draft.is(Person.class)));
  }

  private Optional<Draft> named(String text, Predicate<Draft> kind) {
    addOthers();
    for (Draft draft : byName.getOrDefault(SheetWords.plain(text), ImmutableList.of())) {
      if (kind.test(draft)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the only element of some types whose name has all words of a text, but perhaps for a
   * legal form and what stands in brackets}
   */
  Optional<Draft> guess(String text, Set<Class<?>> types, Predicate<Draft> which) {
    Optional<Draft> whole = guessByWords(text, types, which);
    if (whole.isPresent()) {
      return whole;
    }
    String bare = LEGAL_FORM.matcher(IN_BRACKETS.matcher(text).replaceFirst("$1")).replaceAll("");
    return bare.equals(text) ? whole : find(bare, which).or(() -> guessByWords(bare, types, which));
  }

  private Optional<Draft> guessByWords(String text, Set<Class<?>> types, Predicate<Draft> which) {
    addOthers();
    List<String> words = WORDS.splitToList(SheetWords.plain(text));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<Draft> found =
        ofTypes(types)
            .flatMap(each -> each.withRarest(words))
            .filter(name -> which.test(name.draft()))
            .filter(name -> hasAll(WORDS.splitToList(name.plain()), words))
            .map(Name::draft)
            .distinct()
            .limit(2)
            .collect(ImmutableSet.toImmutableSet());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** {@return whether a name has all words, of which a single letter may be an initial} */
  private static boolean hasAll(List<String> name, List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                name.contains(word)
                    || word.length() == 1 && name.stream().anyMatch(each -> each.startsWith(word)));
  }

  /** {@return the nearest name that an element of some types has} */
  Optional<String> nearest(String text, Set<Class<?>> types, Predicate<Draft> which) {
    if (compared > MOST_COMPARED) {
      return Optional.empty();
    }
    addOthers();
    compared += count;
    String digits = DIGITS.retainFrom(text);
    ImmutableSet<String> names =
        ofTypes(types)
            .flatMap(each -> each.all.stream())
            .filter(name -> which.test(name.draft()))
            .sorted(Comparator.comparingInt(Name::number))
            .map(Name::text)
            // Another number is another thing, such as the scouts of group 12, and no slip.
            .filter(name -> DIGITS.retainFrom(name).equals(digits))
            .collect(ImmutableSet.toImmutableSet());
    return NearestWord.find(text, names);
  }

  private Stream<OfType> ofTypes(Set<Class<?>> types) {
    return types.stream().flatMap(type -> Stream.ofNullable(byType.get(type)));
  }

  /** {@return whether a name has a comma, as “Janssens, An”, and so is one of a person} */
  static boolean hasComma(String name) {
    return COMMA.splitToList(name).size() == 2;
  }

  /** {@return whether commas stand between names, at least one of which an element has} */
  boolean areSeveral(String text, Predicate<Draft> kind) {
    List<String> parts = COMMA.splitToList(text);
    return parts.size() > 1 && parts.stream().anyMatch(part -> find(part, kind).isPresent());
  }

  /**
   * {@return the name of a person such as “Janssens, An” or “JANSSENS An” as it is said: “An
   * Janssens” or “An JANSSENS”}
   */
  static String naturalOrder(String name) {
    if (isUsual(name)) {
      return name;
    }
    Matcher brackets = IN_BRACKETS.matcher(name);
    if (brackets.matches()) {
      return naturalOrder(brackets.group(1)) + brackets.group(2);
    }
    List<String> parts = COMMA.splitToList(name);
    if (parts.size() == 2) {
      return parts.get(1) + " " + parts.get(0);
    }
    Matcher capitals = LAST_NAME_FIRST.matcher(name);
    return capitals.matches() ? capitals.group(2) + " " + capitals.group(1) : name;
  }

  /** {@return the name of a person that a cell has: with an apostrophe in front, as it stands} */
  static String fromCell(String text) {
    return text.startsWith("'") && isTurned(text.substring(1))
        ? text.substring(1)
        : naturalOrder(text);
  }

  /** {@return the name of a person as it is written in a cell, so that it stays as it is} */
  static String toCell(String name) {
    return isTurned(name) ? "'" + name : CellValues.quoted(name);
  }

  private static boolean isTurned(String name) {
    return !naturalOrder(name).equals(name);
  }

  /** {@return whether a first name is an initial, so that another row may say whose} */
  static boolean isShortened(String name) {
    return !isUsual(name) && INITIAL.matcher(naturalOrder(name)).find();
  }

  /** {@return whether a name is as most are, such as “An Janssens”: its first name first, whole} */
  private static boolean isUsual(String name) {
    return name.length() > 1 && Character.isLowerCase(name.charAt(1)) && name.indexOf(',') < 0;
  }
}

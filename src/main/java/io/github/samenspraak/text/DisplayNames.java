package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements of a register in the text of findings and obligations.
 *
 * <p>Findings and obligations hold ids. A text for people reads better with names. A text for a log
 * or for the public should name no person. So the caller says which names a text may have:
 *
 * <pre>{@code
 * finding.message(Locale.ENGLISH, DisplayNames.of(index));
 * finding.message(Locale.ENGLISH, DisplayNames.withoutPeople(index));
 * }</pre>
 *
 * <p>An element without a name of its own gets one: a mandate that of its holder and of the
 * organisation that it is held for, a meeting its body and day, a signal its first words, unless it
 * is {@linkplain Redaction confidential}. An id that no element has stands for itself. Within a
 * text a name stands between quotation marks, unless it is that of a person, an organisation or an
 * office, or is made of names and days of others. What has a code and no id, such as an allotment,
 * is called by name as well.
 */
public final class DisplayNames {

  private static final int EXCERPT = 50;

  private static final DisplayNames IDS = new DisplayNames(null, kind -> false, false, false);

  /** What stands for the id of nothing that may be named. */
  private static final String UNNAMED = "–";

  /** Where the names stand; absent if only ids are wanted. */
  private final @Nullable RegisterIndex index;

  /** Whether the elements of a kind are called by name. */
  private final Predicate<ElementKind> named;

  /** Whether people have numbers for names, and no id is shown. */
  private final boolean anonymous;

  /** Whether names in another language than the reader's have marks. */
  private final boolean marking;

  private final @Nullable CodedNames coded;

  private final Supplier<ImmutableMap<Id<?>, Integer>> numbers =
      Suppliers.memoize(this::numberPeople);

  private DisplayNames(
      @Nullable RegisterIndex index,
      Predicate<ElementKind> named,
      boolean anonymous,
      boolean marking) {
    this.index = index;
    this.named = named;
    this.anonymous = anonymous;
    this.marking = marking;
    this.coded = index == null ? null : new CodedNames(index);
  }

  /** {@return no names: every element is called by its id} */
  public static DisplayNames ids() {
    return IDS;
  }

  /**
   * {@return the names of all elements of a register, also of people}
   *
   * @param index of the register
   */
  public static DisplayNames of(RegisterIndex index) {
    return new DisplayNames(index, kind -> true, false, false);
  }

  /**
   * {@return the names of organisations, offices, platforms, their bodies, meetings and reports, of
   * covenants, and of the parts of a policy} Any other element, such as a person, a mandate or a
   * signal, has its id for a name.
   *
   * @param index of the register
   */
  public static DisplayNames withoutPeople(RegisterIndex index) {
    return new DisplayNames(index, ElementKind::hasPublicName, false, false);
  }

  /**
   * {@return the names of all elements but people and their mandates, which are called by their
   * place in the register, such as "person 6"} Ids may name a person as well, so that of no element
   * is a dash.
   *
   * @param index of the register
   */
  public static DisplayNames anonymous(RegisterIndex index) {
    return new DisplayNames(index, kind -> true, true, false);
  }

  /**
   * {@return the same names, and the same labels in texts, with {@linkplain LanguageMarks marks}
   * around those that are known to be in another language than the reader's}
   */
  public DisplayNames markingLanguages() {
    return new DisplayNames(index, named, anonymous, true);
  }

  /** {@return the words of a label as they stand in a text} */
  String of(Label label, Locale locale) {
    return marking ? LanguageMarks.mark(label, locale) : label.in(locale);
  }

  private ImmutableMap<Id<?>, Integer> numberPeople() {
    Map<Id<?>, Integer> places = new HashMap<>();
    if (index != null) {
      index.register().people().forEach(person -> putNext(places, person.id(), 0));
      int people = places.size();
      Streams.concat(
              index.register().governingBodies().stream(), index.register().platforms().stream())
          .flatMap(owner -> owner.bodies().stream())
          .flatMap(body -> body.mandates().stream())
          .forEach(mandate -> putNext(places, mandate.id(), people));
    }
    return ImmutableMap.copyOf(places);
  }

  private static void putNext(Map<Id<?>, Integer> places, Id<?> id, int before) {
    places.putIfAbsent(id, places.size() + 1 - before);
  }

  private static boolean isPersonal(ElementKind kind) {
    return kind == ElementKind.PERSON || kind == ElementKind.MANDATE;
  }

  /**
   * {@return what stands for an element in a place that is not read, such as an address: its id; of
   * a person or a mandate without a name, the number of it}
   *
   * @param element of the register
   */
  public String idOf(Identified element) {
    return anonymous && isPersonal(ElementKind.of(element))
        ? numbers.get().getOrDefault(element.id(), 0).toString()
        : element.id().value();
  }

  /** {@return what stands for an id that no element has, or whose element may not be named} */
  String unnamed(Id<?> id) {
    return anonymous ? UNNAMED : id.value();
  }

  /**
   * {@return the name of the element with an id, of any kind; the id if there is no such element or
   * it may not be named}
   *
   * @param id the id
   * @param locale of the reader
   */
  public String of(Id<?> id, Locale locale) {
    return find(Identified.class, id, locale).orElseGet(() -> unnamed(id));
  }

  /**
   * {@return the name of the element of a type with an id; the id if there is no such element or it
   * may not be named}
   *
   * <p>A name may contain the names of other elements. Each is looked up by its type, so that no
   * name contains itself, even if an element refers to itself.
   *
   * @param <T> the type
   * @param type such as {@code Person.class} or {@code Body.class}
   * @param id the id
   * @param locale of the reader
   */
  public <T extends Identified> String of(Class<T> type, Id<? extends T> id, Locale locale) {
    return find(type, id, locale).orElseGet(() -> unnamed(id));
  }

  /**
   * {@return the name of an element; its id if it has no name or may not be named}
   *
   * @param element of the register
   * @param locale of the reader
   */
  public String of(Identified element, Locale locale) {
    return named.test(ElementKind.of(element)) ? nameOf(element, locale) : element.id().value();
  }

  /**
   * {@return the name of the element of a kind with an id; absent if there is no such element or it
   * may not be named}
   *
   * @param kind the kind of the element
   * @param id the id; absent only for the municipality, if that has no NIS code
   * @param locale of the reader
   */
  public Optional<String> find(ElementKind kind, Optional<Id<?>> id, Locale locale) {
    if (kind == ElementKind.MUNICIPALITY) {
      return Optional.ofNullable(index)
          .filter(known -> named.test(kind))
          .map(known -> nameOf(known.register().municipality(), locale));
    }
    // A waiver has no id, but that of the element that it is about; a duty that was done that of
    // its platform.
    Class<?> type = kind == ElementKind.DUTY_DONE ? AdvisoryPlatform.class : kind.type();
    return id.filter(about -> Identified.class.isAssignableFrom(type))
        .flatMap(about -> find(type.asSubclass(Identified.class), about, locale));
  }

  private <T extends Identified> Optional<String> find(Class<T> type, Id<?> id, Locale locale) {
    return findElement(type, id).map(element -> nameOf(element, locale));
  }

  /** {@return the element of a type with an id, if it may be named} */
  private <T extends Identified> Optional<T> findElement(Class<T> type, Id<?> id) {
    return Optional.ofNullable(index)
        .flatMap(known -> known.find(type, Id.of(id.value())))
        .filter(element -> named.test(ElementKind.of(element)));
  }

  /** {@return the name of the element with an id, or the id, as it stands within a text} */
  String inText(Id<?> id, Locale locale) {
    return findElement(Identified.class, id)
        .map(element -> inText(element, nameOf(element, locale), locale))
        .orElseGet(() -> unnamed(id));
  }

  /** {@return the name of the subject of a text, or its id, as it stands within the text} */
  String inText(Subject subject, Locale locale) {
    return find(subject.kind(), subject.id(), locale)
        .map(name -> inText(subject.owner(), name, locale))
        .orElseGet(() -> subject.id().map(this::unnamed).orElse(""));
  }

  private String inText(Object element, String name, Locale locale) {
    boolean isWord =
        element instanceof Body body && body.name().isEmpty()
            || anonymous && isPersonal(ElementKind.of(element));
    return !isWord && ElementKind.of(element).hasNameInQuotes()
        ? LocalizedFormat.say("quoted", locale, name)
        : name;
  }

  /**
   * {@return an argument of a text in which codes, such as that of an allotment, are replaced by
   * names as far as these are known}
   *
   * @param subject of the text, within which a code is known
   * @param argument the name of the argument
   * @param value the argument
   */
  Object withoutCodes(Subject subject, String argument, Object value) {
    if (coded == null) {
      return value;
    }
    if (value instanceof String code) {
      return coded.find(subject.owner(), argument, code).orElse(value);
    }
    if (value instanceof Iterable<?> values) {
      List<Object> names = new ArrayList<>();
      values.forEach(each -> names.add(withoutCodes(subject, argument, each)));
      return names;
    }
    return value;
  }

  private String nameOf(Object named, Locale locale) {
    Object element = named instanceof Signal signal ? Redaction.of(signal) : named;
    ElementKind kind = ElementKind.of(element);
    if (anonymous && isPersonal(kind)) {
      Id<?> id = ElementKind.idOf(element).orElseThrow();
      return LocalizedFormat.of(kind, locale) + " " + numbers.get().getOrDefault(id, 0);
    }
    List<String> names =
        kind.nameAttributes().stream()
            .flatMap(attribute -> text(attribute, attribute.get(element), locale).stream())
            .map(name -> LanguageMarks.within(name, VisibleText::ofName))
            .toList();
    if (names.isEmpty()) {
      return LocalizedFormat.of(kind, locale);
    }
    String name =
        kind.isNamedByFirstWords()
            ? LanguageMarks.within(names.get(0), DisplayNames::excerpt)
            : names.get(0);
    return names.size() == 1
        ? name
        : name + " (" + String.join(", ", names.subList(1, names.size())) + ")";
  }

  /** {@return the text of an attribute; absent if it is} */
  private Optional<String> text(AttributeDescriptor attribute, Object value, Locale locale) {
    return value instanceof Optional<?> optional
        ? optional.map(present -> presentText(attribute, present, locale))
        : Optional.of(presentText(attribute, value, locale));
  }

  private String presentText(AttributeDescriptor attribute, Object value, Locale locale) {
    return value instanceof Id<?> id
        ? attribute.targets().stream()
            .flatMap(target -> find(target, Optional.of(id), locale).stream())
            .findFirst()
            .orElseGet(() -> unnamed(id))
        : LocalizedFormat.argument(value, locale, this).toString();
  }

  /** {@return the first words of a text} */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, EXCERPT / 2)) + " …";
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DisplayNames.class);
  }
}

package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NotWritableException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 * <p>An element without a name of its own gets one: a mandate that of its holder, a meeting its
 * body and day, a signal its first words, unless it is {@linkplain Redaction confidential}. An id
 * that no element has stands for itself.
 */
public final class DisplayNames {

  private static final int EXCERPT = 50;

  private static final DisplayNames IDS = new DisplayNames(null, kind -> false, false);

  /** What stands for the id of nothing that may be named. */
  private static final String UNNAMED = "–";

  /** Where the names stand; absent if only ids are wanted. */
  private final @Nullable RegisterIndex index;

  /** Whether the elements of a kind are called by name. */
  private final Predicate<ElementKind> named;

  /** Whether people have numbers for names, and no id is shown. */
  private final boolean anonymous;

  private final Supplier<ImmutableMap<Id<?>, Integer>> numbers =
      Suppliers.memoize(this::numberPeople);

  private DisplayNames(
      @Nullable RegisterIndex index, Predicate<ElementKind> named, boolean anonymous) {
    this.index = index;
    this.named = named;
    this.anonymous = anonymous;
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
    return new DisplayNames(index, kind -> true, false);
  }

  /**
   * {@return the names of organisations, offices, platforms and their bodies, and of the parts of a
   * policy} Any other element, such as a person or a mandate, has its id for a name.
   *
   * @param index of the register
   */
  public static DisplayNames withoutPeople(RegisterIndex index) {
    return new DisplayNames(index, ElementKind::hasPublicName, false);
  }

  /**
   * {@return the names of all elements but people and their mandates, which are called by their
   * place in the register, such as "person 6"} Ids may name a person as well, so that of no element
   * is a dash.
   *
   * @param index of the register
   */
  public static DisplayNames anonymous(RegisterIndex index) {
    return new DisplayNames(index, kind -> true, true);
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
    return Optional.ofNullable(index)
        .flatMap(known -> known.find(type, Id.of(id.value())))
        .filter(element -> named.test(ElementKind.of(element)))
        .map(element -> nameOf(element, locale));
  }

  private String nameOf(Object named, Locale locale) {
    Object element = named instanceof Signal signal ? Redaction.of(signal) : named;
    ElementKind kind = ElementKind.of(element);
    if (anonymous && isPersonal(kind)) {
      Id<?> id = ElementKind.idOf(element).orElseThrow();
      return LocalizedFormat.of(kind, locale) + " " + numbers.get().getOrDefault(id, 0);
    }
    String name =
        kind.nameAttributes().stream()
            .flatMap(attribute -> text(attribute, attribute.get(element), locale).stream())
            .collect(Collectors.joining(", "));
    if (name.isEmpty()) {
      return LocalizedFormat.argument(kind, locale, this).toString();
    }
    return kind.isNamedByFirstWords() ? excerpt(name) : name;
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

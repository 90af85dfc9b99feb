package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Days;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a type of the domain, which is an object in JSON.
 *
 * <p>The accessors of the type declare them. There is no second list of attributes. The attributes
 * are the fields of the class that Immutables generates, in their order; those of a {@link Term}
 * are the fields of its builder. Attributes that the type inherits come last, so that every object
 * ends alike: with its identifiers and extensions.
 *
 * <p>A descriptor visits the parts of a value, reads one and describes it in a schema, all without
 * knowing its type. It does not describe a type that is one text or number in JSON, such as an id.
 */
public final class TypeDescriptor {

  private static final ClassValue<Optional<TypeDescriptor>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<TypeDescriptor> computeValue(Class<?> type) {
          if (type == Term.class) {
            return Optional.of(new TypeDescriptor(type, builderOf(type)));
          }
          if (isDescribed(type)) {
            return Optional.of(new TypeDescriptor(type, type.getPermittedSubclasses()[0]));
          }
          return Arrays.stream(type.getInterfaces()).flatMap(face -> find(face).stream()).findAny();
        }
      };

  private final Class<?> type;
  private final ImmutableMap<String, AttributeDescriptor> attributes;
  private final ImmutableList<AttributeDescriptor> inOrder;
  private final boolean isElement;

  // Found at the first use: many types of a library are in no document.
  private final Supplier<ImmutableList<AttributeDescriptor>> parts =
      Suppliers.memoize(() -> filter(AttributeDescriptor::isPart));
  private final Supplier<ImmutableList<AttributeDescriptor>> ways =
      Suppliers.memoize(() -> filter(TypeDescriptor::isWay));
  private final Supplier<Boolean> leaf = Suppliers.memoize(this::holdsNoElement);
  private final Supplier<Optional<DomainMethod>> days = Suppliers.memoize(this::findDays);
  private final Supplier<@Nullable Object[]> least =
      Suppliers.memoize(() -> LeastValues.attributes(this));
  private final Supplier<DomainMethod> newBuilder =
      Suppliers.memoize(() -> DomainMethod.of(type(), "builder"));
  private final Supplier<DomainMethod> build =
      Suppliers.memoize(() -> DomainMethod.of(builderOf(type()), "build"));

  private TypeDescriptor(Class<?> type, Class<?> withFields) {
    this.type = type;
    ImmutableMap.Builder<String, AttributeDescriptor> found = ImmutableMap.builder();
    ImmutableMap<String, Method> accessors =
        Arrays.stream(type.getMethods())
            .filter(
                method ->
                    method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
            .collect(ImmutableMap.toImmutableMap(Method::getName, method -> method));
    // Immutables puts inherited attributes first.
    ImmutableList<Method> inOrder =
        Arrays.stream(withFields.getDeclaredFields())
            .map(Field::getName)
            .filter(accessors::containsKey)
            .map(accessors::get)
            .sorted(Comparator.comparing(accessor -> accessor.getDeclaringClass() != type))
            .collect(ImmutableList.toImmutableList());
    for (Method accessor : inOrder) {
      int position = inOrder.indexOf(accessor);
      found.put(accessor.getName(), new AttributeDescriptor(accessor, builderOf(type), position));
    }
    this.attributes = found.buildOrThrow();
    this.inOrder = ImmutableList.copyOf(attributes.values());
    this.isElement = ElementKind.isElement(type);
  }

  private static Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findAny()
        .orElseThrow();
  }

  /** {@return whether a type is an interface that only its generated class implements} */
  static boolean isDescribed(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    return permitted != null
        && permitted.length == 1
        && permitted[0].getSimpleName().equals("Immutable" + type.getSimpleName());
  }

  /**
   * {@return the descriptor of a type; absent if its values are no objects in JSON}
   *
   * @param type a type of the domain, or the class of one of its values
   */
  public static Optional<TypeDescriptor> find(Class<?> type) {
    return KNOWN.get(type);
  }

  /**
   * {@return the descriptor of a type}
   *
   * @param type a type of the domain, or the class of one of its values
   * @throws IllegalArgumentException if its values are no objects in JSON
   */
  public static TypeDescriptor of(Class<?> type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException(type + " is no type with attributes."));
  }

  /** {@return the type} */
  public Class<?> type() {
    return type;
  }

  /** {@return the attributes, in the order in which they are written} */
  public ImmutableList<AttributeDescriptor> attributes() {
    return inOrder;
  }

  /**
   * {@return the attribute with a name}
   *
   * @param name as in JSON
   */
  public Optional<AttributeDescriptor> find(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** {@return whether its values are elements: a finding can be about one of them} */
  public boolean isElement() {
    return isElement;
  }

  /**
   * {@return whether it is one of the small things, such as a term or a decision, that lose their
   * meaning without an attribute}
   */
  public boolean isSmall() {
    // Without one of its attributes a calendar would set other days than it did.
    return type.getPackageName().equals(Term.class.getPackageName())
        || type == ReportingCalendar.class;
  }

  /** {@return whether its values hold no reference, no public text and no element} */
  public boolean isPlain() {
    return ways().isEmpty();
  }

  /**
   * {@return the days of a value, such as the term of a mandate or the day of a meeting; absent if
   * it has none}
   *
   * <p>They are those of its first required attribute with a day or a term, unless {@link Days}
   * marks a method.
   */
  Optional<Term> days(Object value) {
    return days.get()
        .map(method -> method.call(value))
        .flatMap(found -> found instanceof Optional<?> optional ? optional : Optional.of(found))
        .map(found -> found instanceof LocalDate day ? Term.on(day) : (Term) found);
  }

  /** {@return whether a value has days, or may have them} */
  boolean hasDays() {
    return days.get().isPresent();
  }

  private Optional<DomainMethod> findDays() {
    Stream<String> marked =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(Days.class))
            .map(Method::getName);
    Stream<String> attributes =
        attributes().stream()
            .filter(AttributeDescriptor::isRequired)
            .filter(each -> each.type() == Term.class || each.type() == LocalDate.class)
            .map(AttributeDescriptor::name);
    return Stream.concat(marked, attributes).findFirst().map(name -> DomainMethod.of(type, name));
  }

  /**
   * {@return a value with some attributes}
   *
   * @param values a value, iterable or map for each attribute in order; null where none is given
   * @throws IllegalArgumentException if there can be no such value
   * @throws io.github.samenspraak.value.IncompleteValueException if a required attribute is missing
   */
  public Object build(@Nullable Object... values) {
    Object builder = newBuilder.get().call();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        inOrder.get(i).set(builder, value);
      }
    }
    return build.get().call(builder);
  }

  /**
   * {@return whether there can be a value with some attributes}
   *
   * @param values a value, iterable or map for each attribute in order; null where none is given
   */
  public boolean accepts(@Nullable Object... values) {
    try {
      build(values);
      return true;
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException e) {
      return false;
    }
  }

  /**
   * {@return the attributes of a value that says as little as it can, in order; null where it has
   * none}
   */
  public @Nullable Object[] least() {
    return least.get().clone();
  }

  /** {@return a value with all attributes of another but one, of which it has what is given} */
  Object with(Object value, AttributeDescriptor attribute, @Nullable Object given) {
    return build(
        inOrder.stream().map(each -> each == attribute ? given : each.given(value)).toArray());
  }

  // The ways of a visitor.

  /** {@return whether no value of the type holds an element} */
  boolean isLeaf() {
    return leaf.get();
  }

  private boolean holdsNoElement() {
    return parts().stream().noneMatch(part -> holds(part, TypeDescriptor::isElement));
  }

  /** {@return the attributes that hold elements or other parts} */
  ImmutableList<AttributeDescriptor> parts() {
    return parts.get();
  }

  /** {@return the attributes by which a visitor comes to elements, references and public texts} */
  ImmutableList<AttributeDescriptor> ways() {
    return ways.get();
  }

  private static boolean isWay(AttributeDescriptor attribute) {
    return attribute.isReference()
        || attribute.isPublicText()
        || attribute.isPart() && holds(attribute, TypeDescriptor::isOnTheWay);
  }

  private boolean isOnTheWay() {
    return isElement()
        || attributes().stream()
            .anyMatch(attribute -> attribute.isReference() || attribute.isPublicText());
  }

  private ImmutableList<AttributeDescriptor> filter(Predicate<AttributeDescriptor> which) {
    return attributes().stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  /** {@return whether the parts that an attribute holds, or the parts of those, are of a kind} */
  private static boolean holds(AttributeDescriptor attribute, Predicate<TypeDescriptor> kind) {
    return holds(attribute.part(), kind, new HashSet<>());
  }

  private static boolean holds(
      TypeDescriptor type, Predicate<TypeDescriptor> kind, Set<TypeDescriptor> known) {
    return known.add(type)
        && (kind.test(type)
            || type.parts().stream().anyMatch(part -> holds(part.part(), kind, known)));
  }

  /** {@return the name of the type, for debugging} */
  @Override
  public String toString() {
    return type.getSimpleName();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(TypeDescriptor.class);
  }
}

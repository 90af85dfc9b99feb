package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.OfKind;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.ShortForm;
import io.github.samenspraak.value.WithFirstDay;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a type of the domain, as its accessor declares it.
 *
 * <p>It has one value, or none or one, or a list of them, or one for each key of a map.
 */
public final class AttributeDescriptor {

  /** The number of values that an attribute can have. */
  public enum Multiplicity {
    /** One value. */
    ONE,
    /** No value or one. */
    OPTIONAL,
    /** Any number of values, in order. */
    LIST,
    /** A value for each of some keys. */
    MAP
  }

  private static final ImmutableMap<Class<?>, Multiplicity> CONTAINERS =
      ImmutableMap.of(
          Optional.class, Multiplicity.OPTIONAL,
          OptionalInt.class, Multiplicity.OPTIONAL,
          ImmutableList.class, Multiplicity.LIST,
          ImmutableSet.class, Multiplicity.LIST,
          ImmutableMap.class, Multiplicity.MAP);

  /** The types that say what holds for others: without one of its attributes, something else. */
  private static final ImmutableSet<Class<?>> OF_OTHERS =
      ImmutableSet.of(Condition.class, Proportion.class);

  private final Method accessor;

  /** The builder of the type, which takes values of the attribute. */
  private final Class<?> builder;

  private final int position;
  private final Multiplicity multiplicity;

  private final Class<?> type;
  private final boolean reference;
  private final boolean publicText;
  private final boolean isPart;
  private final ImmutableSet<ElementKind> targets;

  // Found at the first use: most documents have few of all attributes.
  private final Supplier<TypeDescriptor> part = Suppliers.memoize(() -> TypeDescriptor.of(type()));
  private final Supplier<DomainMethod> getter = Suppliers.memoize(this::findGetter);
  private final Supplier<DomainMethod> setter = Suppliers.memoize(this::findSetter);

  AttributeDescriptor(Method accessor, Class<?> builder, int position) {
    this.accessor = accessor;
    this.builder = builder;
    this.position = position;
    this.multiplicity = CONTAINERS.getOrDefault(accessor.getReturnType(), Multiplicity.ONE);
    Type held = accessor.getGenericReturnType();
    Type value =
        switch (multiplicity) {
          case ONE -> held;
          case OPTIONAL -> held == OptionalInt.class ? int.class : argument(held, 0);
          case LIST -> argument(held, 0);
          case MAP -> argument(held, 1);
        };
    this.type = raw(value);
    this.reference = type == Id.class && !name().equals("id");
    this.publicText = type == Label.class && accessor.isAnnotationPresent(PublicText.class);
    this.isPart = type.isInterface() && TypeDescriptor.isDescribed(type);
    this.targets = reference ? targets(accessor, raw(argument(value, 0))) : ImmutableSet.of();
  }

  private static ImmutableSet<ElementKind> targets(Method accessor, Class<?> target) {
    OfKind only = target == Body.class ? accessor.getAnnotation(OfKind.class) : null;
    return only == null
        ? ElementKind.thatAre(target)
        : ImmutableSet.of(ElementKind.of(only.value()));
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return type instanceof WildcardType wildcard
        ? raw(wildcard.getUpperBounds()[0])
        : (Class<?>) type;
  }

  /** {@return the name, in Java and in JSON} */
  public String name() {
    return accessor.getName();
  }

  /** {@return the position among the attributes of the type, from 0} */
  public int position() {
    return position;
  }

  /** {@return the number of values that it can have} */
  public Multiplicity multiplicity() {
    return multiplicity;
  }

  /** {@return the type of one value, such as that of the elements of a list} */
  public Class<?> type() {
    return type;
  }

  /** {@return the type of the keys of a map; absent if it is no map} */
  public Optional<Class<?>> keyType() {
    return multiplicity == Multiplicity.MAP
        ? Optional.of(raw(argument(accessor.getGenericReturnType(), 0)))
        : Optional.empty();
  }

  /** {@return whether it must be given: it has one value and no default} */
  public boolean isRequired() {
    return multiplicity == Multiplicity.ONE && !accessor.isDefault();
  }

  /**
   * {@return whether a value of the type would say something else without it, although it need not
   * be given} A deputy would be a member, the rule on the meetings of one kind of body would hold
   * for all others, and a condition for holders of other seats, or for each of them.
   */
  public boolean isVital() {
    return type == HeldAs.class
        || type == BodyKind.class
        || OF_OTHERS.contains(accessor.getDeclaringClass());
  }

  /** {@return whether each value is the id of an element, and not the own id of the type} */
  public boolean isReference() {
    return reference;
  }

  /** {@return whether each value is a term whose first day must be known} */
  public boolean hasFirstDay() {
    return accessor.isAnnotationPresent(WithFirstDay.class);
  }

  /** {@return whether each value is a text that the public reads} */
  public boolean isPublicText() {
    return publicText;
  }

  /** {@return whether a value of the type may be written as its value of this attribute alone} */
  public boolean isShortForm() {
    return accessor.isAnnotationPresent(ShortForm.class);
  }

  /** {@return whether each value has attributes of its own, and is no term} */
  public boolean isPart() {
    return isPart;
  }

  /** {@return the kinds of element that a reference may lead to; none if it is no reference} */
  public ImmutableSet<ElementKind> targets() {
    return targets;
  }

  /** {@return the kinds of the elements that may stand in it, however deeply} */
  public ImmutableSet<ElementKind> elementKinds() {
    Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
    if (isPart) {
      addKinds(part(), kinds, new HashSet<>());
    }
    return Sets.immutableEnumSet(kinds);
  }

  private static void addKinds(
      TypeDescriptor type, Set<ElementKind> kinds, Set<TypeDescriptor> known) {
    if (known.add(type)) {
      if (type.isElement()) {
        kinds.addAll(ElementKind.thatAre(type.type()));
      }
      type.parts().forEach(part -> addKinds(part.part(), kinds, known));
    }
  }

  /** {@return the type of the parts that it holds} */
  TypeDescriptor part() {
    return part.get();
  }

  /** {@return whether it holds elements that hold no others} */
  boolean holdsLeaves() {
    return isPart && part().isElement() && part().isLeaf();
  }

  /**
   * {@return what the accessor returns: a value, or an optional, list or map of values}
   *
   * @param owner a value of the type that has the attribute
   */
  public Object get(Object owner) {
    return getter.get().call(owner);
  }

  /** {@return the values that an owner has, such as the elements of a list} */
  Stream<?> values(Object owner) {
    Object held = get(owner);
    return switch (multiplicity) {
      case ONE -> Stream.of(held);
      case OPTIONAL -> ((Optional<?>) held).stream();
      case LIST -> ((List<?>) held).stream();
      case MAP -> ((Map<?, ?>) held).values().stream();
    };
  }

  /** {@return what a builder takes for what an owner has; null if it has no value} */
  @Nullable Object given(Object owner) {
    Object held = get(owner);
    if (held instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    return held instanceof Optional<?> optional ? optional.orElse(null) : held;
  }

  /**
   * {@return what a builder takes for a value that says as little as it can, in a list if several}
   */
  public Object least() {
    return switch (multiplicity) {
      case ONE, OPTIONAL -> LeastValues.of(type);
      case LIST -> ImmutableList.of(LeastValues.of(type));
      case MAP ->
          ImmutableMap.of(keyType().orElseThrow().getEnumConstants()[0], LeastValues.of(type));
    };
  }

  /** {@return the place of a value of the attribute} */
  JsonPointer place(JsonPointer ofOwner, int inList) {
    JsonPointer place = ofOwner.at(name(), position);
    return inList == JsonPointer.NO_POSITION ? place : place.at(inList);
  }

  /** Gives a builder a value, an iterable of values, or a map of them. */
  void set(Object target, Object given) {
    setter.get().call(target, given);
  }

  private DomainMethod findGetter() {
    return DomainMethod.of(accessor.getDeclaringClass(), name());
  }

  private DomainMethod findSetter() {
    return switch (multiplicity) {
      case ONE, OPTIONAL -> DomainMethod.of(builder, name(), type);
      case LIST -> DomainMethod.of(builder, name(), Iterable.class);
      case MAP -> DomainMethod.of(builder, name(), Map.class);
    };
  }

  /** {@return the type and the name, for debugging} */
  @Override
  public String toString() {
    return accessor.getDeclaringClass().getSimpleName() + "." + name();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(AttributeDescriptor.class);
  }
}

package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.samenspraak.CompiledClasses;
import io.github.samenspraak.value.DomainValue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** The types of the model as they are in the compiled classes, so that a test forgets none. */
public final class DomainTypes {

  /**
   * An attribute of a type.
   *
   * @param name as in JSON
   * @param type with its type arguments
   * @param accessor what tells it
   */
  public record Attribute(String name, Type type, Method accessor) {

    /** {@return whether a value of its type may do without it} */
    boolean mayBeAbsent() {
      Class<?> raw = accessor.getReturnType();
      return Set.of(Optional.class, OptionalInt.class, ImmutableList.class, ImmutableMap.class)
          .contains(raw);
    }
  }

  /** {@return the types with a builder and attributes, by name} */
  public static List<Class<?>> valuesWithAttributes() {
    return types(type -> type.isAnnotatedWith(DomainValue.class));
  }

  /** {@return the types that are written in JSON as a whole, by name} */
  public static List<Class<?>> plainValues() {
    return types(
        type ->
            !type.getSimpleName().startsWith("Immutable")
                && type.getCodeUnits().stream()
                    .anyMatch(unit -> unit.isAnnotatedWith(JsonCreator.class)));
  }

  private static List<Class<?>> types(Predicate<JavaClass> which) {
    return CompiledClasses.LIBRARY.stream()
        .filter(which)
        .<Class<?>>map(JavaClass::reflect)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** {@return the attributes of a type, in the order of their declaration} */
  public static List<Attribute> attributes(Class<?> type) {
    Class<?> written = implementation(type);
    List<String> names =
        Arrays.stream(written.getDeclaredMethods())
            .map(method -> method.getAnnotation(JsonProperty.class))
            .filter(property -> property != null)
            .map(JsonProperty::value)
            .toList();
    // The fields are in the order of the attributes; the methods are in none.
    return Arrays.stream(written.getDeclaredFields())
        .map(Field::getName)
        .filter(names::contains)
        .map(name -> attribute(type, name))
        .toList();
  }

  private static Attribute attribute(Class<?> type, String name) {
    try {
      Method accessor = type.getMethod(name);
      return new Attribute(name, accessor.getGenericReturnType(), accessor);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private DomainTypes() {}
}

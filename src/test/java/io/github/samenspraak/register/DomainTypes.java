package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.samenspraak.CompiledClasses;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.Extensions;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The types of the domain, found in the compiled classes, so that a test forgets none. */
public final class DomainTypes {

  /** {@return the types with a builder and attributes, by name} */
  public static List<Class<?>> valuesWithAttributes() {
    return types(type -> type.isAnnotatedWith(DomainValue.class));
  }

  /** {@return the types that are written in JSON as a whole, by name} */
  public static List<Class<?>> plainValues() {
    return types(
        type ->
            !type.getSimpleName().startsWith("Immutable")
                && !type.getSimpleName().equals("Builder")
                && (type.getCodeUnits().stream()
                        .anyMatch(unit -> unit.isAnnotatedWith(JsonCreator.class))
                    || type.isEquivalentTo(Extensions.class)
                    || type.isEquivalentTo(ExtensionValue.class)));
  }

  private static List<Class<?>> types(Predicate<JavaClass> which) {
    return CompiledClasses.LIBRARY.stream()
        .filter(which)
        .<Class<?>>map(JavaClass::reflect)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  private DomainTypes() {}
}

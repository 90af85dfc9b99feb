package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.DomainTypes;
import io.github.samenspraak.register.TypeDescriptor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Together the samples show every type of the model, and every constant that one of them makes
 * sense with.
 */
@Tag("slow")
class EverythingIsShownTest {

  /** What no sample shows, and why. Whoever tells of a case that has one takes it off the list. */
  private static final ImmutableMap<String, String> SHOWN_BY_NO_SAMPLE =
      ImmutableMap.<String, String>builder()
          .put("BodyKind.OTHER", "every body of a case has a kind")
          .put("DocumentKind.OTHER", "every document of a case has a kind")
          .put("ParticipationMethod.OTHER", "every method that is known has a name")
          .put("Regime.BRUSSELS_ADVISORY_COUNCIL", "Woluwe is under article 62 instead")
          .put("Regime.WALLOON_ADVISORY_COUNCIL", "the platform of Namur is under no law")
          .put("Region.OTHER", "all cases are in Belgium")
          .buildOrThrow();

  @Test
  void theSamplesShowEveryTypeAndEveryConstantButThese() {
    Shown shown = new Shown();
    Samples.all().forEach(sample -> shown.look(sample.register()));

    assertThat(Sets.difference(Shown.everything(), shown.names()))
        .containsExactlyInAnyOrderElementsOf(SHOWN_BY_NO_SAMPLE.keySet());
  }

  /** What a look at some values has shown of the model. */
  private static final class Shown {

    private static final ImmutableSet<Class<?>> WITH_ATTRIBUTES =
        ImmutableSet.copyOf(DomainTypes.valuesWithAttributes());

    /** What attributes are made of. */
    private static final ImmutableSet<Class<?>> OF_ATTRIBUTES =
        WITH_ATTRIBUTES.stream()
            .flatMap(type -> TypeDescriptor.of(type).attributes().stream())
            .<Class<?>>flatMap(
                attribute ->
                    Stream.concat(Stream.of(attribute.type()), attribute.keyType().stream()))
            .collect(toImmutableSet());

    private static final ImmutableList<Class<?>> PLAIN =
        DomainTypes.plainValues().stream()
            .filter(OF_ATTRIBUTES::contains)
            .collect(toImmutableList());

    private final Set<String> names = new HashSet<>();

    /** {@return the types of the model, and the constants that their attributes can have} */
    static ImmutableSet<String> everything() {
      return Stream.concat(
              Stream.concat(WITH_ATTRIBUTES.stream(), PLAIN.stream()).map(Class::getSimpleName),
              OF_ATTRIBUTES.stream()
                  .filter(Class::isEnum)
                  .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                  .map(constant -> name((Enum<?>) constant)))
          .collect(toImmutableSet());
    }

    private static String name(Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    Set<String> names() {
      return names;
    }

    void look(Object value) {
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(this::look);
      } else if (value instanceof Iterable<?> several) {
        several.forEach(this::look);
      } else if (value instanceof Map<?, ?> byKey) {
        look(byKey.keySet());
        look(byKey.values());
      } else if (value instanceof Enum<?> constant) {
        names.add(name(constant));
      } else {
        PLAIN.stream()
            .filter(type -> type.isInstance(value))
            .forEach(type -> names.add(type.getSimpleName()));
        WITH_ATTRIBUTES.stream()
            .filter(type -> type.isInstance(value))
            .forEach(type -> lookInto(value, type));
      }
    }

    private void lookInto(Object value, Class<?> type) {
      names.add(type.getSimpleName());
      TypeDescriptor.of(type).attributes().forEach(attribute -> look(attribute.get(value)));
    }
  }
}

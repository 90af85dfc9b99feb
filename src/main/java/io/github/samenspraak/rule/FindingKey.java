package io.github.samenspraak.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stays the same of a finding from one check to the next: the rule, the element that it is
 * about, and the {@linkplain Rule#identifyingArguments identifying arguments}.
 *
 * <p>Neither its days nor its place are part of the key, nor how bad it is: 22 members on 20 seats
 * and 21 on 20 have one key.
 *
 * @param code the code of the rule
 * @param kind the kind of the element
 * @param subject the id of the element; absent if it has none
 * @param arguments the identifying arguments, by name, each as the texts of its values, sorted
 */
public record FindingKey(
    String code,
    ElementKind kind,
    Optional<Id<?>> subject,
    ImmutableMap<String, ImmutableList<String>> arguments)
    implements Comparable<FindingKey> {

  private static final Comparator<FindingKey> ORDER =
      Comparator.comparing(FindingKey::code)
          .thenComparing(key -> key.subject().map(Id::value).orElse(""))
          .thenComparing(FindingKey::kind)
          .thenComparing(key -> key.arguments().toString());

  /**
   * {@return the key of a finding}
   *
   * @param finding the finding
   * @param identifying the names of the identifying arguments of its rule
   */
  static FindingKey of(KnownFinding finding, Set<String> identifying) {
    return new FindingKey(
        finding.code(),
        finding.kind(),
        finding.subject(),
        texts(Maps.filterKeys(finding.arguments(), identifying::contains)));
  }

  /** {@return the texts of arguments, which are the same in Java and in JSON} */
  static ImmutableMap<String, ImmutableList<String>> texts(Map<String, ?> arguments) {
    return ImmutableMap.copyOf(Maps.transformValues(arguments, FindingKey::texts));
  }

  private static ImmutableList<String> texts(Object argument) {
    Stream<?> values =
        argument instanceof Iterable<?> several ? Streams.stream(several) : Stream.of(argument);
    return values.map(FindingKey::text).sorted().collect(toImmutableList());
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
  }

  /** Orders keys with the same hash, so that a hash map with many of them stays fast. */
  @Override
  public int compareTo(FindingKey other) {
    return ORDER.compare(this, other);
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(FindingKey.class);
  }
}

package io.github.samenspraak.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Data that a host application keeps with an object of a register, by key.
 *
 * <p>A key is a URI or a name with a prefix, such as {@code lblod:uuid}, so that two applications
 * do not take the same one. A value is any JSON. This library reads it, writes it back and compares
 * it, and does nothing else with it.
 *
 * <p>The order of the keys is kept, and does not count when two are compared. Extensions without a
 * key equal absent ones, and are not written.
 */
@JsonSerialize(using = ExtensionJson.Jackson3Serializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
    using = ExtensionJson.Jackson2Serializer.class)
@JsonDeserialize(using = ExtensionJson.Jackson3ExtensionsDeserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = ExtensionJson.Jackson2ExtensionsDeserializer.class)
public final class Extensions {

  /** No extensions. */
  public static final Extensions NONE = new Extensions(ImmutableMap.of());

  /** {@value}, the most characters that a key may have. */
  public static final int MAXIMUM_KEY_LENGTH = 512;

  private static final Pattern KEY =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_.+-]*:[^\\s\\x00-\\x1f\\x7f-\\x9f\\ufeff]+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final ImmutableMap<String, ExtensionValue> values;

  private Extensions(ImmutableMap<String, ExtensionValue> values) {
    this.values = values;
  }

  /**
   * {@return extensions with some values}
   *
   * @param values by key: a URI or a name with a prefix, such as {@code lblod:uuid}
   * @throws IllegalArgumentException for a key of another form
   */
  public static Extensions of(Map<String, ? extends ExtensionValue> values) {
    values.keySet().forEach(Extensions::requireKey);
    return values.isEmpty() ? NONE : new Extensions(ImmutableMap.copyOf(values));
  }

  /**
   * {@return extensions with one value}
   *
   * @param key a URI or a name with a prefix, such as {@code lblod:uuid}
   * @param value the value
   * @throws IllegalArgumentException for a key of another form
   */
  public static Extensions of(String key, ExtensionValue value) {
    return of(ImmutableMap.of(key, value));
  }

  private static void requireKey(String key) {
    if (!isKey(key)) {
      throw new IllegalArgumentException(
          "A key of extensions must be a URI or a name with a prefix, such as lblod:uuid, of at most "
              + MAXIMUM_KEY_LENGTH
              + " characters, not \""
              + key
              + "\".");
    }
  }

  /**
   * {@return whether a text can be a key: a URI or a name with a prefix, without spaces}
   *
   * @param key the text
   */
  public static boolean isKey(String key) {
    return key.length() <= MAXIMUM_KEY_LENGTH && KEY.matcher(key).matches() && isWritable(key);
  }

  /** {@return whether a key is whole in Unicode: parsers refuse one with half a character} */
  static boolean isWritable(String key) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(key);
  }

  /** {@return the values by key, in the order in which they were given} */
  public ImmutableMap<String, ExtensionValue> values() {
    return values;
  }

  /** {@return the keys, in the order in which they were given} */
  public ImmutableSet<String> keys() {
    return values.keySet();
  }

  /**
   * {@return the value with a key, if there is one}
   *
   * @param key such as {@code lblod:uuid}
   */
  public Optional<ExtensionValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** {@return whether there is no key} */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Extensions extensions && values.equals(extensions.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return the keys, for debugging; never a value} */
  @Override
  public String toString() {
    return values.keySet().toString();
  }
}

package io.github.samenspraak.value;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A value of {@link Extensions}: any JSON, in types of our own.
 *
 * <p>Two values are equal if they are the same JSON: numbers are compared by size, objects without
 * regard to the order of their keys. {@link Object#toString} shows the keys of an object and the
 * kind of any other value, never its content.
 */
@JsonSerialize(using = ExtensionJson.Jackson3Serializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
    using = ExtensionJson.Jackson2Serializer.class)
@JsonDeserialize(using = ExtensionJson.Jackson3Deserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = ExtensionJson.Jackson2Deserializer.class)
public sealed interface ExtensionValue {

  /**
   * An object.
   *
   * @param values its values by key, in the order in which they are written
   */
  record ObjectValue(ImmutableMap<String, ExtensionValue> values) implements ExtensionValue {

    /**
     * Creates an object.
     *
     * @param values its values by key
     * @throws IllegalArgumentException for a key with half a character, which no parser reads
     */
    public ObjectValue {
      values
          .keySet()
          .forEach(
              key ->
                  Preconditions.checkArgument(
                      Extensions.isWritable(key),
                      "A key must not have half a character, as \"%s\" has.",
                      key));
    }

    /** {@return the keys, for debugging} */
    @Override
    public String toString() {
      return values.keySet().toString();
    }
  }

  /**
   * A list.
   *
   * @param values its values in order
   */
  record ListValue(ImmutableList<ExtensionValue> values) implements ExtensionValue {

    /** {@return the word for its kind, for debugging} */
    @Override
    public String toString() {
      return "list";
    }
  }

  /**
   * A text.
   *
   * @param value the text, which may be empty
   */
  record TextValue(String value) implements ExtensionValue {

    /** {@return the word for its kind, for debugging} */
    @Override
    public String toString() {
      return "text";
    }
  }

  /**
   * A number with all its digits; {@code 1.0} equals {@code 1}.
   *
   * @param value the number, of any size
   */
  record NumberValue(BigDecimal value) implements ExtensionValue {

    @Override
    public boolean equals(Object other) {
      return other instanceof NumberValue number && value.compareTo(number.value) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }

    /** {@return the word for its kind, for debugging} */
    @Override
    public String toString() {
      return "number";
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record TruthValue(boolean value) implements ExtensionValue {

    /** {@return the word for its kind, for debugging} */
    @Override
    public String toString() {
      return "truth";
    }
  }

  /** The value {@code null}, which in extensions may mean something. */
  enum NullValue implements ExtensionValue {
    /** The only one. */
    NULL;

    /** {@return the word for its kind, for debugging} */
    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * {@return a text}
   *
   * @param value the text, which may be empty
   */
  static ExtensionValue of(String value) {
    return new TextValue(value);
  }

  /**
   * {@return a whole number}
   *
   * @param value the number
   */
  static ExtensionValue of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /**
   * {@return a number}
   *
   * @param value the number, of any size
   */
  static ExtensionValue of(BigDecimal value) {
    return new NumberValue(value);
  }

  /**
   * {@return true or false}
   *
   * @param value which of the two
   */
  static ExtensionValue of(boolean value) {
    return new TruthValue(value);
  }

  /**
   * {@return a list}
   *
   * @param values its values in order
   */
  static ExtensionValue of(List<? extends ExtensionValue> values) {
    return new ListValue(ImmutableList.copyOf(values));
  }

  /**
   * {@return an object}
   *
   * @param values its values by key, in the order in which they are written
   * @throws IllegalArgumentException for a key with half a character, which no parser reads
   */
  static ExtensionValue of(Map<String, ? extends ExtensionValue> values) {
    return new ObjectValue(ImmutableMap.copyOf(values));
  }
}

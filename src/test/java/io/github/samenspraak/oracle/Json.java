package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the attributes of an object in JSON. */
final class Json {

  private Json() {}

  static Optional<String> text(JsonNode object, String key) {
    return object.has(key) ? Optional.of(object.get(key).stringValue()) : Optional.empty();
  }

  static String text(JsonNode object, String key, String otherwise) {
    return text(object, key).orElse(otherwise);
  }

  static Optional<LocalDate> day(JsonNode object, String key) {
    return text(object, key).map(LocalDate::parse);
  }

  static Optional<Period> period(JsonNode object, String key) {
    return text(object, key).map(Period::parse);
  }

  static OptionalInt number(JsonNode object, String key) {
    return object.has(key) ? OptionalInt.of(object.get(key).intValue()) : OptionalInt.empty();
  }

  static boolean flag(JsonNode object, String key, boolean otherwise) {
    return object.has(key) ? object.get(key).booleanValue() : otherwise;
  }

  static Days days(JsonNode object, String key) {
    return object.has(key) ? Days.of(object.get(key)) : Days.ALL;
  }

  static Stream<JsonNode> each(JsonNode object, String key) {
    return object.path(key).valueStream();
  }

  static List<String> texts(JsonNode object, String key) {
    return each(object, key).map(JsonNode::stringValue).toList();
  }

  /** {@return the element of a list with an id, if there is one} */
  static Optional<JsonNode> find(JsonNode object, String key, String id) {
    return each(object, key).filter(each -> text(each, "id", "").equals(id)).findFirst();
  }
}

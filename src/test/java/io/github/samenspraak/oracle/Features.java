package io.github.samenspraak.oracle;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Questions about what occurs in a register. */
final class Features {

  private Features() {}

  /** {@return whether an attribute is anywhere} */
  static Predicate<JsonNode> has(String attribute) {
    return json -> json.findValue(attribute) != null;
  }

  /** {@return whether something holds for an attribute of a name anywhere} */
  static Predicate<JsonNode> each(String attribute, Predicate<JsonNode> question) {
    return json -> json.findValues(attribute).stream().anyMatch(question);
  }

  /** {@return whether something holds for an element of one of the lists of a name} */
  static Predicate<JsonNode> any(String list, Predicate<JsonNode> question) {
    return each(list, elements -> elements.valueStream().anyMatch(question));
  }

  /** {@return whether an attribute of an object has a value} */
  static Predicate<JsonNode> is(String attribute, String value) {
    return object -> Json.text(object, attribute).filter(value::equals).isPresent();
  }

  /** {@return whether the days of an object have a first or a last one} */
  static Predicate<JsonNode> hasDay(String term, String day) {
    return object -> object.path(term).has(day);
  }
}

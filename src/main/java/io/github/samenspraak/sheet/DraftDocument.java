package io.github.samenspraak.sheet;

import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the tree of a document of drafts. */
final class DraftDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DraftDocument() {}

  /** {@return the tree of a draft} */
  static ObjectNode tree(Draft draft) {
    ObjectNode object = NODES.objectNode();
    draft
        .values()
        .forEach(
            (key, value) -> {
              boolean isList =
                  draft
                      .type()
                      .find(key)
                      .map(AttributeDescriptor::multiplicity)
                      .filter(Multiplicity.LIST::equals)
                      .isPresent();
              object.set(key, isList ? list(value) : node(value));
            });
    return object;
  }

  private static ArrayNode list(Object value) {
    ArrayNode list = NODES.arrayNode();
    List<?> items = value instanceof List<?> all ? all : List.of(value);
    items.forEach(item -> list.add(node(item)));
    return list;
  }

  private static JsonNode node(Object value) {
    if (value instanceof Draft draft) {
      return tree(draft);
    }
    if (value instanceof List<?>) {
      return list(value);
    }
    if (value instanceof JsonNode json) {
      return json;
    }
    if (value instanceof Boolean truth) {
      return NODES.booleanNode(truth);
    }
    if (value instanceof BigDecimal number) {
      return NODES.numberNode(number);
    }
    return NODES.stringNode(
        value instanceof Reference reference ? reference.text() : value.toString());
  }
}

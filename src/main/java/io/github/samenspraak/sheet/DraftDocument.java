package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.JsonPointer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the tree of a document of drafts, and notes which cell each part of it comes from. */
final class DraftDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<JsonPointer, CellPlace> cells = new HashMap<>();
  private final ObjectNode tree;

  DraftDocument(Draft register) {
    this.tree = object(register, JsonPointer.DOCUMENT);
  }

  ObjectNode tree() {
    return tree;
  }

  SourceMap cells() {
    return new SourceMap(ImmutableMap.copyOf(cells));
  }

  private ObjectNode object(Draft draft, JsonPointer place) {
    ObjectNode object = NODES.objectNode();
    draft.place().ifPresent(cell -> cells.put(place, cell));
    draft
        .values()
        .forEach(
            (key, value) -> {
              JsonPointer at = place.at(key);
              draft.place(key).ifPresent(cell -> cells.put(at, cell));
              boolean isList =
                  draft
                      .type()
                      .find(key)
                      .map(AttributeDescriptor::multiplicity)
                      .filter(Multiplicity.LIST::equals)
                      .isPresent();
              object.set(key, isList ? list(value, at) : node(value, at));
            });
    return object;
  }

  private ArrayNode list(Object value, JsonPointer place) {
    ArrayNode list = NODES.arrayNode();
    List<?> items = value instanceof List<?> all ? all : List.of(value);
    for (int i = 0; i < items.size(); i++) {
      list.add(node(items.get(i), place.at(i)));
    }
    return list;
  }

  private JsonNode node(Object value, JsonPointer place) {
    if (value instanceof Draft draft) {
      return object(draft, place);
    }
    if (value instanceof List<?>) {
      return list(value, place);
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

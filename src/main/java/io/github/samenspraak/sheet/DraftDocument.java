package io.github.samenspraak.sheet;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;

/** Writes drafts as a document. */
final class DraftDocument {

  private DraftDocument() {}

  /** {@return the document of a draft, in JSON} */
  static byte[] bytes(Draft draft) {
    ByteArrayBuilder out = new ByteArrayBuilder();
    try (JsonGenerator json = CellValues.JSON.createGenerator(out)) {
      write(draft, json);
    }
    return out.toByteArray();
  }

  private static void write(Draft draft, JsonGenerator json) {
    json.writeStartObject();
    for (int i = 0; i < draft.size(); i++) {
      json.writeName(draft.key(i));
      write(draft.value(i), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Draft draft) {
      write(draft, json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(each -> write(each, json));
      json.writeEndArray();
    } else if (value instanceof JsonNode tree) {
      json.writeTree(tree);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else {
      json.writeString(value instanceof Reference reference ? reference.text() : value.toString());
    }
  }
}

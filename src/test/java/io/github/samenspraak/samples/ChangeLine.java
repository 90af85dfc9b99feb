package io.github.samenspraak.samples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact of a document that becomes another one, as a line tells it.
 *
 * <pre>
 * elected-2024-03.term.lastDay = 2030-03-01         says something else, or more
 * advice-2025.basedOn + signal-2024-work            adds to a list
 * - advice-2025.response.reasons                    says no more
 * </pre>
 *
 * @param line as it is written
 */
record ChangeLine(String line) {

  private static final Pattern LINE =
      Pattern.compile("- (?<gone>\\S+)|(?<address>\\S+) (?<sign>[=+]) (?<fact>.+)");

  /** Numbers, lists and the like are written as in JSON; texts and days without quotes. */
  private static final Pattern JSON = Pattern.compile("[\\[{\"].*|-?\\d+(\\.\\d+)?|true|false");

  /** Says in a document what is different. */
  void makeIn(JsonNode document) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("This changes nothing: " + line);
    }
    if (parts.group("gone") != null) {
      remove(new ElementAddress(parts.group("gone")).in(document), document);
    } else {
      JsonPointer place = new ElementAddress(parts.group("address")).in(document);
      JsonNode fact = fact(parts.group("fact"));
      if (parts.group("sign").equals("+")) {
        document.withArray(place).add(fact);
      } else {
        set(place, fact, document);
      }
    }
  }

  private static JsonNode fact(String text) {
    JsonMapper mapper = JsonMapper.shared();
    return JSON.matcher(text).matches()
        ? mapper.readTree(text)
        : mapper.getNodeFactory().stringNode(text);
  }

  private static void set(JsonPointer place, JsonNode fact, JsonNode document) {
    if (document.at(place.head()) instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), fact);
    } else {
      ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), fact);
    }
  }

  private void remove(JsonPointer place, JsonNode document) {
    if (document.at(place).isMissingNode()) {
      throw new IllegalArgumentException("There is nothing to remove: " + line);
    }
    if (document.at(place.head()) instanceof ArrayNode list) {
      list.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
    }
  }
}

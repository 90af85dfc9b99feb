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
 * elected-2024-03.term.lastDay = 2030-03-01                        says something else, or more
 * advice-2025.basedOn + signal-2024-work                           adds to a list
 * - advice-2025.response.reasons                                   says no more
 * </pre>
 */
interface Change {

  /** Says in a document what is different. */
  void makeIn(JsonNode document);

  static Change parse(String line) {
    Matcher parts = Grammar.LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("This changes nothing: " + line);
    }
    if (parts.group("gone") != null) {
      Address gone = new Address(parts.group("gone"));
      return document -> remove(gone.in(document), document);
    }
    Address address = new Address(parts.group("address"));
    JsonNode fact = fact(parts.group("fact"));
    return parts.group("sign").equals("+")
        ? document -> document.withArray(address.in(document)).add(fact)
        : document -> set(address.in(document), fact, document);
  }

  private static JsonNode fact(String text) {
    JsonMapper mapper = JsonMapper.shared();
    return Grammar.JSON.matcher(text).matches()
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

  private static void remove(JsonPointer place, JsonNode document) {
    if (document.at(place).isMissingNode()) {
      throw new IllegalArgumentException("Nothing stands at " + place + ".");
    }
    if (document.at(place.head()) instanceof ArrayNode list) {
      list.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
    }
  }

  /** How changes are written. */
  final class Grammar {

    private static final Pattern LINE =
        Pattern.compile("- (?<gone>\\S+)|(?<address>\\S+) (?<sign>[=+]) (?<fact>.+)");

    /** Numbers, lists and the like are written as in JSON; texts and days without quotes. */
    private static final Pattern JSON = Pattern.compile("[\\[{\"].*|-?\\d+(\\.\\d+)?|true|false");

    private Grammar() {}
  }
}

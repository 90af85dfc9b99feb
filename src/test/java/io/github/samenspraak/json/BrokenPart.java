package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of which one value was replaced by {@code null}, which is impossible everywhere.
 *
 * @param place the JSON Pointer to the value
 * @param document the broken document
 */
record BrokenPart(String place, JsonNode document) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** {@return the places of all values in a document, each before those in it} */
  static List<String> places(String document) {
    List<String> places = new ArrayList<>();
    addPlaces(MAPPER.readTree(document), "", places);
    return places;
  }

  private static final ImmutableList<String> REQUIRED = ImmutableList.of("format", "municipality");

  /**
   * {@return documents that together have every attribute of a register, and are short: each has
   * one of its lists, and of every list of objects the first and the last one} With {@code
   * -Dsamenspraak.thorough=true}, it is the register as a whole.
   */
  static List<String> parts(String register) {
    if (Boolean.getBoolean("samenspraak.thorough")) {
      return List.of(register);
    }
    ObjectNode whole = (ObjectNode) MAPPER.readTree(register);
    shorten(whole);
    return whole.properties().stream()
        .filter(each -> !REQUIRED.contains(each.getKey()))
        .map(
            each -> {
              ObjectNode part = whole.objectNode();
              REQUIRED.forEach(name -> part.set(name, whole.get(name)));
              return part.<ObjectNode>set(each.getKey(), each.getValue()).toString();
            })
        .toList();
  }

  private static void shorten(JsonNode node) {
    if (node instanceof ArrayNode list && list.size() > 2 && list.get(1).isObject()) {
      JsonNode last = list.get(list.size() - 1);
      while (list.size() > 1) {
        list.remove(list.size() - 1);
      }
      list.add(last);
    }
    node.forEach(BrokenPart::shorten);
  }

  /** {@return a document with the value at a place broken} */
  static BrokenPart at(String place, String document) {
    return new BrokenPart(place, broken(MAPPER.readTree(document), place));
  }

  private static void addPlaces(JsonNode node, String place, List<String> places) {
    if (!place.isEmpty()) {
      places.add(place);
    }
    // In extensions nothing but a key can be broken: they hold any JSON, also null.
    if (node.isObject() && !place.endsWith("/extensions")) {
      node.properties()
          .forEach(each -> addPlaces(each.getValue(), place + "/" + each.getKey(), places));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addPlaces(node.get(i), place + "/" + i, places);
      }
    }
  }

  private static JsonNode broken(JsonNode whole, String place) {
    JsonNode copy = whole.deepCopy();
    JsonNode parent = copy.at(parent(place));
    if (parent instanceof ObjectNode object) {
      object.putNull(last(place));
    } else {
      ((ArrayNode) parent).setNull(Integer.parseInt(last(place)));
    }
    return copy;
  }

  /** {@return the broken document without the value at a place} */
  String without(String leftOut) {
    JsonNode copy = document.deepCopy();
    JsonNode parent = copy.at(parent(leftOut));
    if (parent instanceof ObjectNode object) {
      object.remove(last(leftOut));
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(last(leftOut)));
    }
    return copy.toString();
  }

  /** {@return the place of the whole that a value is in} */
  static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** {@return the broken document} */
  String text() {
    return document.toString();
  }

  @Override
  public String toString() {
    return place;
  }
}

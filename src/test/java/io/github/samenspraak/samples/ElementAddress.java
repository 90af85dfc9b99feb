package io.github.samenspraak.samples;

import com.google.common.base.Splitter;
import com.google.common.base.Splitter.MapSplitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Where something stands in the document of a register, told by ids: {@code
 * elected-2024-03.term.lastDay}.
 *
 * <p>It begins with the id of an element, wherever that stands, or with a key of the document. What
 * has no id of its own is told by its attributes, or by its position from 0: {@code
 * barometer.measurements[indicator=evictions,year=2027].value}, {@code waivers[0]}.
 *
 * @param text as it is written
 */
record ElementAddress(String text) {

  private static final Pattern STEP = Pattern.compile("\\[(?<which>[^]]+)]|(?<key>[^.\\[\\]]+)");

  private static final MapSplitter ATTRIBUTES = Splitter.on(',').withKeyValueSeparator('=');

  /**
   * {@return the same place as a JSON Pointer; the last key need not be there yet}
   *
   * @throws IllegalArgumentException if the document has no such place, or if several are meant
   */
  JsonPointer in(JsonNode document) {
    List<MatchResult> steps = STEP.matcher(text).results().toList();
    JsonPointer place = start(steps.get(0).group(), document);
    for (MatchResult step : Iterables.skip(steps, 1)) {
      String which = step.group(1);
      place =
          which == null
              ? place.appendProperty(step.group())
              : place.appendIndex(position(which, document.at(place)));
    }
    if (document.at(place.head()).isMissingNode()) {
      throw new IllegalArgumentException("There is nowhere that could be " + text + ".");
    }
    return place;
  }

  private JsonPointer start(String name, JsonNode document) {
    List<JsonPointer> places = withId(name, document, JsonPointer.empty()).toList();
    return places.isEmpty() ? JsonPointer.empty().appendProperty(name) : only(places);
  }

  private static Stream<JsonPointer> withId(String id, JsonNode node, JsonPointer here) {
    Stream<JsonPointer> itself =
        node.path("id").asString("").equals(id) ? Stream.of(here) : Stream.empty();
    Stream<JsonPointer> inAttributes =
        node.propertyNames().stream()
            .flatMap(key -> withId(id, node.get(key), here.appendProperty(key)));
    Stream<JsonPointer> inElements =
        IntStream.range(0, node.isArray() ? node.size() : 0)
            .boxed()
            .flatMap(i -> withId(id, node.get(i), here.appendIndex(i)));
    return Stream.of(itself, inAttributes, inElements).flatMap(places -> places);
  }

  private int position(String which, JsonNode list) {
    return which.contains("=")
        ? only(
            IntStream.range(0, list.size())
                .filter(i -> has(list.get(i), ATTRIBUTES.split(which)))
                .boxed()
                .toList())
        : Integer.parseInt(which);
  }

  private static boolean has(JsonNode part, Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .allMatch(
            attribute -> part.path(attribute.getKey()).asString("").equals(attribute.getValue()));
  }

  private <T> T only(List<T> places) {
    if (places.size() != 1) {
      throw new IllegalArgumentException(text + " says where " + places.size() + " things stand.");
    }
    return places.get(0);
  }

  @Override
  public String toString() {
    return text;
  }
}

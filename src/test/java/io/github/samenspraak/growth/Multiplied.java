package io.github.samenspraak.growth;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shapes that nobody thought of: a built-in register in which one item of one list is there many
 * times, or one of each list of one element. There is one for each list that the format has and a
 * sample uses, in each of some ways to multiply the item.
 *
 * @param sample the built-in register
 * @param list the names on the way to the list, without positions; an asterisk for all lists
 * @param way how the items differ
 */
record Multiplied(Sample sample, String list, Way way) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** How the items differ. */
  private enum Way {
    /** They all have the same id, if they have one, and are the same. */
    SAME("the same"),
    /** They have ids of their own, and lie a day and a year apart. */
    OWN_DAY("with an id and days each"),
    /** They have ids of their own, and refer to an element of their own, of whatever kind. */
    OWN_REFERENCES("with an id and references each");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  /** {@return all such shapes} */
  static ImmutableList<Shape> all() {
    Set<String> seen = new HashSet<>();
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    // The shortest that has a list: what does not grow only takes time.
    for (Sample sample :
        ImmutableList.sortedCopyOf(
            comparing((Sample each) -> each.json().length()), Samples.all())) {
      for (String list : lists(tree(sample)).keySet()) {
        if (seen.add(list)) {
          for (Way way : Way.values()) {
            Multiplied multiplied = new Multiplied(sample, list, way);
            if (multiplied.canBeRead()) {
              shapes.add(new Shape(multiplied.name(), multiplied::register));
            }
          }
        }
      }
    }
    return shapes.build();
  }

  private String name() {
    return sample.name() + list + " " + way.words;
  }

  /** Not everything can be there twice. */
  private boolean canBeRead() {
    try {
      register(2);
      return true;
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }

  private Register register(int size) {
    JsonNode register = tree(sample);
    List<ArrayNode> lists = lists(register).get(list);
    Map<String, ArrayNode> elements = new HashMap<>();
    for (JsonNode top : register) {
      if (top instanceof ArrayNode array) {
        array.forEach(element -> elements.putIfAbsent(idOf(element), array));
      }
    }
    lists.forEach(items -> multiply(items, size, elements));
    return RegisterReader.standard().read(JsonMapper.shared().writeValueAsBytes(register));
  }

  private void multiply(ArrayNode items, int size, Map<String, ArrayNode> elements) {
    JsonNode item = shortened(items.get(items.size() - 1));
    Map<String, JsonNode> referredTo = new LinkedHashMap<>();
    if (way == Way.OWN_REFERENCES) {
      changed(item, text -> referTo(text, elements, referredTo), 0);
      referredTo.remove(idOf(item));
    }
    Set<String> own = new HashSet<>(referredTo.keySet());
    if (way != Way.SAME) {
      own.addAll(ids(item));
      referredTo.values().forEach(element -> own.addAll(ids(element)));
    }
    for (int i = 0; i < size; i++) {
      int number = i;
      UnaryOperator<String> change = text -> own.contains(text) ? text + "-" + number : text;
      int days = way == Way.OWN_DAY ? i - size / 2 : 0;
      items.add(changed(item, change, days));
      referredTo.forEach((id, element) -> elements.get(id).add(changed(element, change, days)));
    }
  }

  /** {@return an item of which no list is long} */
  private static JsonNode shortened(JsonNode node) {
    JsonNode copy = node.deepCopy();
    cut(copy);
    return copy;
  }

  private static void cut(JsonNode node) {
    if (node instanceof ArrayNode array) {
      while (array.size() > 2) {
        array.remove(array.size() - 1);
      }
    }
    node.forEach(Multiplied::cut);
  }

  private static String referTo(
      String text, Map<String, ArrayNode> elements, Map<String, JsonNode> referredTo) {
    if (elements.containsKey(text)) {
      for (JsonNode element : elements.get(text)) {
        if (idOf(element).equals(text)) {
          referredTo.putIfAbsent(text, shortened(element));
        }
      }
    }
    return text;
  }

  private static final Map<String, JsonNode> TREES = new HashMap<>();

  /** {@return the document of a sample, read once and copied each time} */
  private static JsonNode tree(Sample sample) {
    return TREES
        .computeIfAbsent(
            sample.name(),
            missing ->
                JsonMapper.shared()
                    .readTree(RegisterWriter.compact().writeBytes(sample.register())))
        .deepCopy();
  }

  private static String idOf(JsonNode element) {
    return element.isObject() ? element.path("id").asString("") : "";
  }

  /**
   * {@return the fullest list of each kind, by the names on the way to it; and all lists of an
   * object that has several, by the names on the way to the object}
   */
  private static Map<String, List<ArrayNode>> lists(JsonNode tree) {
    Map<String, List<ArrayNode>> lists = new LinkedHashMap<>();
    collect("", tree, lists);
    return lists;
  }

  private static void collect(String path, JsonNode node, Map<String, List<ArrayNode>> lists) {
    if (node instanceof ObjectNode object) {
      List<ArrayNode> all = new ArrayList<>();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        String name = path + "/" + each.getKey();
        collect(name, each.getValue(), lists);
        if (each.getValue() instanceof ArrayNode array && !array.isEmpty()) {
          all.add(array);
          lists.merge(name, List.of(array), Multiplied::fullest);
        }
      }
      if (all.size() > 1) {
        lists.merge(path + "/*", all, Multiplied::fullest);
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(item -> collect(path, item, lists));
    }
  }

  private static List<ArrayNode> fullest(List<ArrayNode> some, List<ArrayNode> others) {
    return count(some) < count(others) ? others : some;
  }

  private static int count(List<ArrayNode> lists) {
    return lists.stream().mapToInt(ArrayNode::size).sum();
  }

  private static List<String> ids(JsonNode item) {
    List<String> ids = new ArrayList<>();
    if (item instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        if (each.getKey().equals("id") || each.getKey().equals("code")) {
          ids.add(each.getValue().asString());
        }
      }
    }
    item.forEach(part -> ids.addAll(ids(part)));
    return ids;
  }

  private static JsonNode changed(JsonNode node, UnaryOperator<String> change, int days) {
    JsonMapper mapper = JsonMapper.shared();
    if (node instanceof ObjectNode object) {
      ObjectNode changed = mapper.createObjectNode();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        JsonNode value = each.getValue();
        changed.set(
            each.getKey(),
            each.getKey().equals("year") && value.isInt()
                ? mapper.getNodeFactory().numberNode(value.asInt() + days)
                : changed(value, change, days));
      }
      return changed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode changed = mapper.createArrayNode();
      array.forEach(item -> changed.add(changed(item, change, days)));
      return changed;
    }
    return node.isString()
        ? mapper.getNodeFactory().stringNode(change.apply(shifted(node.asString(), days)))
        : node;
  }

  private static String shifted(String text, int days) {
    return days != 0 && DAY.matcher(text).matches()
        ? LocalDate.parse(text).plusDays(days).toString()
        : text;
  }
}

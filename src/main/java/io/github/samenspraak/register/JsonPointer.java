package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The place of something in the document of a register, as a JSON Pointer (RFC 6901) such as {@code
 * /platforms/0/bodies/1/mandates/3}.
 *
 * <p>The places of one register are ordered as in its document: attributes in their usual order,
 * elements of a list by position, and a whole before its parts. The text of a pointer is put
 * together when it is asked for, because most pointers are compared and never printed.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

  /** The pointer to the whole document, whose text is empty. */
  public static final JsonPointer DOCUMENT = new JsonPointer(null, "", 0);

  /** The position of something that stands in no list. */
  static final int NO_POSITION = -1;

  private final @Nullable JsonPointer parent;

  /** The key of an attribute; null for an element of a list. */
  private final @Nullable String key;

  /** The position in the list, or the position of the key among those of its object. */
  private final int order;

  /** The number of keys and positions from the document to here. */
  private final int depth;

  private JsonPointer(@Nullable JsonPointer parent, @Nullable String key, int order) {
    this.parent = parent;
    this.key = key;
    this.order = order;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /**
   * {@return the pointer of a text as {@link #toString} writes it}
   *
   * @param text empty, or a slash before each key and position
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static JsonPointer parse(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "A JSON Pointer begins with a slash, unlike " + text + ".");
    }
    JsonPointer pointer = DOCUMENT;
    for (String step : Iterables.skip(Splitter.on('/').split(text), 1)) {
      pointer = pointer.at(step.replace("~1", "/").replace("~0", "~"));
    }
    return pointer;
  }

  /**
   * {@return the pointer to an attribute of the object at this place}
   *
   * @param attribute the key; keys of one object are ordered by alphabet
   */
  public JsonPointer at(String attribute) {
    return at(attribute, 0);
  }

  /**
   * {@return the pointer to an element of the list at this place}
   *
   * @param position from 0
   */
  public JsonPointer at(int position) {
    return new JsonPointer(this, null, position);
  }

  /** {@return the pointer to an attribute whose position among the keys of the object is known} */
  JsonPointer at(String attribute, int order) {
    return new JsonPointer(this, requireNonNull(attribute), order);
  }

  /** {@return the last key or position; the empty string for the whole document} */
  public String last() {
    return key == null ? Integer.toString(order) : key;
  }

  /** {@return the keys and positions from the document to here} */
  public ImmutableList<String> steps() {
    List<String> steps = new ArrayList<>();
    for (JsonPointer at = this; at.parent != null; at = at.parent) {
      steps.add(at.last());
    }
    return ImmutableList.copyOf(steps).reverse();
  }

  /**
   * {@return whether this is the place of a whole or of a part of it}
   *
   * @param whole the place of the whole
   */
  public boolean isIn(JsonPointer whole) {
    return depth >= whole.depth && ancestor(depth - whole.depth).equals(whole);
  }

  /**
   * {@return the place of this in a document in which the whole stands at another place}
   *
   * @param whole the place there of what has this place in a document of its own
   */
  public JsonPointer within(JsonPointer whole) {
    return parent == null ? whole : new JsonPointer(parent.within(whole), key, order);
  }

  /**
   * {@return the way from a whole to this place, as its place in a document of the whole alone}
   *
   * @param whole the place of the whole, which this place is in
   */
  public JsonPointer from(JsonPointer whole) {
    return depth == whole.depth
        ? DOCUMENT
        : new JsonPointer(requireNonNull(parent).from(whole), key, order);
  }

  /** {@return the position in the list around it; absent for an attribute or the document} */
  OptionalInt position() {
    return key == null && parent != null ? OptionalInt.of(order) : OptionalInt.empty();
  }

  /** {@return the list or object around it; absent for the document} */
  public Optional<JsonPointer> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * {@return the place that something had before items were left out of the lists around it}
   *
   * @param leftOut the positions of the items that were left out, by the place of their list
   */
  JsonPointer before(SetMultimap<JsonPointer, Integer> leftOut) {
    if (parent == null) {
      return this;
    }
    JsonPointer around = parent.before(leftOut);
    int before = order;
    if (key == null) {
      for (int position : leftOut.get(around)) {
        before += position <= before ? 1 : 0;
      }
    }
    return new JsonPointer(around, key, before);
  }

  @Override
  public int compareTo(JsonPointer other) {
    JsonPointer left = ancestor(depth - other.depth);
    JsonPointer right = other.ancestor(other.depth - depth);
    int difference = 0;
    // The difference nearest to the document counts. Most compared places are close together and
    // soon share a parent, however deep they are.
    while (left != right) {
      int stepDifference = left.compareStep(right);
      difference = stepDifference == 0 ? difference : stepDifference;
      left = left.ancestor(1);
      right = right.ancestor(1);
    }
    return difference == 0 ? Integer.compare(depth, other.depth) : difference;
  }

  /** {@return the ancestor that is some steps nearer to the document} */
  private JsonPointer ancestor(int steps) {
    JsonPointer pointer = this;
    for (int i = 0; i < steps; i++) {
      pointer = requireNonNull(pointer.parent);
    }
    return pointer;
  }

  private int compareStep(JsonPointer other) {
    int orderDifference = Integer.compare(order, other.order);
    return orderDifference != 0 ? orderDifference : last().compareTo(other.last());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonPointer pointer
        && depth == pointer.depth
        && last().equals(pointer.last())
        && Objects.equals(parent, pointer.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, last());
  }

  /** {@return the text of the pointer, which escapes a slash or a tilde in a key} */
  @Override
  @JsonValue
  public String toString() {
    return parent == null ? "" : parent + "/" + last().replace("~", "~0").replace("/", "~1");
  }
}

package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the document of a register, such as {@code
 * /platforms/0/steeringCommittee/mandates/3}.
 *
 * <p>Places are ordered as they stand in the document: attributes in their usual order, elements of
 * a list by position, and a whole before its parts. The JSON Pointer is only spelled out when
 * someone asks for it.
 */
public final class Place implements Comparable<Place> {

  /** The position of what stands in no list. */
  static final int NO_POSITION = -1;

  /** The whole document. */
  static final Place DOCUMENT = new Place(null, 0, "", NO_POSITION);

  private final @Nullable Place parent;

  /** The position of the key among those of the parent. */
  private final int order;

  private final String key;

  /** The position in the list that stands under the key, or {@link #NO_POSITION}. */
  private final int position;

  /** How many steps it is from the document to here. */
  private final int depth;

  private Place(@Nullable Place parent, int order, String key, int position) {
    this.parent = parent;
    this.order = order;
    this.key = key;
    this.position = position;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  Place at(int order, String key, int position) {
    return new Place(this, order, key, position);
  }

  /** {@return the place as a JSON Pointer; the empty string for the whole document} */
  @JsonValue
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Place place : path()) {
      // No key of ours has a character that a pointer would have to escape.
      pointer.append('/').append(place.key);
      if (place.position != NO_POSITION) {
        pointer.append('/').append(place.position);
      }
    }
    return pointer.toString();
  }

  /** {@return the steps from the document to here, without the document} */
  private ImmutableList<Place> path() {
    Deque<Place> path = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      path.addFirst(place);
    }
    return ImmutableList.copyOf(path);
  }

  @Override
  public int compareTo(Place other) {
    Place mine = above(depth - other.depth);
    Place its = other.above(other.depth - depth);
    int difference = 0;
    // Of several steps that differ, the one nearest to the document counts. As a rule the two stand
    // close together, however deep that is, and have their parents in common.
    while (mine != its) {
      int byStep = mine.compareStep(its);
      difference = byStep == 0 ? difference : byStep;
      mine = mine.above(1);
      its = its.above(1);
    }
    return difference == 0 ? Integer.compare(depth, other.depth) : difference;
  }

  /** {@return the place so many steps nearer to the document} */
  private Place above(int steps) {
    Place place = this;
    for (int i = 0; i < steps; i++) {
      place = requireNonNull(place.parent);
    }
    return place;
  }

  private int compareStep(Place other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : Integer.compare(position, other.position);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && position == place.position
        && key.equals(place.key)
        && Objects.equals(parent, place.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, key, position);
  }

  /** {@return the JSON Pointer} */
  @Override
  public String toString() {
    return pointer();
  }
}

package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;
import java.util.Optional;

/**
 * An element that two registers do not have alike.
 *
 * @param before the element as it was; absent if it was added
 * @param after the element as it is; absent if it was removed
 * @param attributes the names of the attributes that differ, as in JSON; none unless the element is
 *     in both
 */
public record ElementChange(
    Optional<Object> before, Optional<Object> after, ImmutableList<String> attributes) {

  /** The way in which an element changed. */
  public enum Kind {
    /** It is in the register after only. */
    ADDED,
    /** It is in the register before only. */
    REMOVED,
    /** It is in both, and an attribute of it differs. */
    CHANGED
  }

  /** {@return the way in which the element changed} */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }

  /** {@return the element as it is, or as it was if it was removed} */
  public Object element() {
    return after.or(() -> before).orElseThrow();
  }

  /** {@return the kind and the id of the element, and what differs, for debugging} */
  @Override
  public String toString() {
    return kind() + " " + Subject.of(element()) + (attributes.isEmpty() ? "" : " " + attributes);
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ElementChange.class);
  }
}

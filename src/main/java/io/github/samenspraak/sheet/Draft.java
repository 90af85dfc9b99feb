package io.github.samenspraak.sheet;

import io.github.samenspraak.register.TypeDescriptor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document of a register that is being made, with the cells that it comes from.
 *
 * <p>A value is a text, a number, a truth, a {@link Reference}, another draft, JSON as it stands in
 * a cell, or a list of those. An object has few, so they are gone through: maps of them took half
 * of the time that a large sheet takes, and three times the memory.
 */
final class Draft {

  private static final int FEW = 4;
  private static final int NONE = -1;

  /** A key, its value and the cell of that take three places, one entry after the other. */
  private static final int VALUE = 1;

  private static final int PLACE = 2;
  private static final int WIDTH = 3;

  private final TypeDescriptor type;
  private final @Nullable CellPlace place;
  private int size;
  private @Nullable Object[] entries = new Object[FEW * WIDTH];

  Draft(TypeDescriptor type, @Nullable CellPlace place) {
    this.type = type;
    this.place = place;
  }

  TypeDescriptor type() {
    return type;
  }

  boolean is(Class<?> other) {
    return type.type() == other;
  }

  /** {@return the row or cell that it comes from; absent if nothing in the workbook is it} */
  Optional<CellPlace> place() {
    return Optional.ofNullable(place);
  }

  /** {@return where the entry of a key begins} */
  private int position(String key) {
    for (int i = 0; i < size * WIDTH; i += WIDTH) {
      if (key.equals(entries[i])) {
        return i;
      }
    }
    return NONE;
  }

  private int positionOrEnd(String key) {
    int known = position(key);
    if (known != NONE) {
      return known;
    }
    int end = size++ * WIDTH;
    if (end == entries.length) {
      entries = Arrays.copyOf(entries, 2 * end);
    }
    entries[end] = key;
    return end;
  }

  int size() {
    return size;
  }

  /** {@return a key, by its number in the order in which they were set first} */
  String key(int number) {
    return (String) Objects.requireNonNull(entries[number * WIDTH]);
  }

  /** {@return the value of the key with a number} */
  Object value(int number) {
    return Objects.requireNonNull(entries[number * WIDTH + VALUE]);
  }

  /** {@return the objects that it holds, by itself and in lists} */
  List<Draft> parts() {
    List<Draft> parts = new ArrayList<>(0);
    for (int i = 0; i < size; i++) {
      Object value = value(i);
      if (value instanceof Draft part) {
        parts.add(part);
      } else if (!(value instanceof String) && value instanceof List<?> list) {
        for (Object each : list) {
          if (each instanceof Draft part) {
            parts.add(part);
          }
        }
      }
    }
    return parts;
  }

  /** {@return another object with the same values, of which the parts are the same} */
  Draft copy() {
    Draft copy = new Draft(type, place);
    copy.size = size;
    copy.entries = entries.clone();
    return copy;
  }

  /** {@return whether another object has the same values} */
  boolean hasValuesOf(Draft other) {
    boolean isSame = size == other.size;
    for (int i = 0; i < size && isSame; i++) {
      isSame = other.get(key(i)).equals(Optional.of(value(i)));
    }
    return isSame;
  }

  /** {@return the cell with the value of a key} */
  Optional<CellPlace> place(String key) {
    int position = position(key);
    return position == NONE
        ? Optional.empty()
        : Optional.ofNullable((CellPlace) entries[position + PLACE]);
  }

  boolean has(String key) {
    return position(key) != NONE;
  }

  Optional<Object> get(String key) {
    int position = position(key);
    return position == NONE ? Optional.empty() : Optional.ofNullable(entries[position + VALUE]);
  }

  /** {@return the text under a key, such as an id} */
  Optional<String> text(String key) {
    return get(key).filter(String.class::isInstance).map(String.class::cast);
  }

  /** {@return the day under a key; absent if what stands there is none} */
  Optional<LocalDate> day(String key) {
    try {
      return text(key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@return the object under a key, such as a term} */
  Optional<Draft> part(String key) {
    return get(key).filter(Draft.class::isInstance).map(Draft.class::cast);
  }

  Draft set(String key, Object value) {
    int position = positionOrEnd(key);
    entries[position + VALUE] = value;
    return this;
  }

  Draft set(String key, Object value, CellPlace at) {
    int position = positionOrEnd(key);
    entries[position + VALUE] = value;
    entries[position + PLACE] = at;
    return this;
  }

  void remove(String key) {
    int position = position(key);
    if (position != NONE) {
      size--;
      int rest = size * WIDTH - position;
      System.arraycopy(entries, position + WIDTH, entries, position, rest);
      Arrays.fill(entries, size * WIDTH, (size + 1) * WIDTH, null);
    }
  }

  /** {@return the list under a key, which is made if there is none} */
  @SuppressWarnings("unchecked") // The lists of a draft hold any objects.
  List<Object> list(String key) {
    Object held = get(key).orElse(null);
    if (held instanceof List<?>) {
      return (List<Object>) held;
    }
    // A cell and rows of a sheet of their own give parts of one list.
    List<Object> list = new ArrayList<>(1);
    if (held != null) {
      list.add(held);
    }
    set(key, list);
    return list;
  }

  /** {@return the drafts in the list under a key} */
  List<Draft> parts(String key) {
    return get(key).filter(List.class::isInstance).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Draft.class::isInstance)
        .map(Draft.class::cast)
        .toList();
  }
}

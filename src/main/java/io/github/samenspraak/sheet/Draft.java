package io.github.samenspraak.sheet;

import io.github.samenspraak.register.TypeDescriptor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private final TypeDescriptor type;
  private final @Nullable CellPlace place;
  private int size;
  private String[] keys = new String[FEW];
  private Object[] values = new Object[FEW];
  private @Nullable CellPlace[] places = new CellPlace[FEW];

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

  private int position(String key) {
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
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
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    keys[size] = key;
    return size++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** {@return the keys, in the order in which they were set first} */
  List<String> keys() {
    return Arrays.asList(keys).subList(0, size);
  }

  /** {@return the values, in the order of the keys} */
  List<Object> values() {
    return Arrays.asList(values).subList(0, size);
  }

  /** Adds the objects that it holds, by itself and in lists, to a list. */
  void addParts(List<Draft> parts) {
    for (int i = 0; i < size; i++) {
      if (values[i] instanceof Draft part) {
        parts.add(part);
      } else if (values[i] instanceof List<?> list) {
        for (Object each : list) {
          if (each instanceof Draft part) {
            parts.add(part);
          }
        }
      }
    }
  }

  /** {@return whether another object has the same values} */
  boolean hasValuesOf(Draft other) {
    return size == other.size && keys().stream().allMatch(key -> get(key).equals(other.get(key)));
  }

  /** {@return the cell with the value of a key} */
  Optional<CellPlace> place(String key) {
    int position = position(key);
    return position == NONE ? Optional.empty() : Optional.ofNullable(places[position]);
  }

  boolean has(String key) {
    return position(key) != NONE;
  }

  Optional<Object> get(String key) {
    int position = position(key);
    return position == NONE ? Optional.empty() : Optional.of(values[position]);
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
    values[position] = value;
    return this;
  }

  Draft set(String key, Object value, CellPlace at) {
    int position = positionOrEnd(key);
    values[position] = value;
    places[position] = at;
    return this;
  }

  void remove(String key) {
    int position = position(key);
    if (position != NONE) {
      size--;
      System.arraycopy(keys, position + 1, keys, position, size - position);
      System.arraycopy(values, position + 1, values, position, size - position);
      System.arraycopy(places, position + 1, places, position, size - position);
      places[size] = null;
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
    List<Object> list = new ArrayList<>();
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

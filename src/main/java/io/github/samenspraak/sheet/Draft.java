package io.github.samenspraak.sheet;

import io.github.samenspraak.register.TypeDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document of a register that is being made, with the cells that it comes from.
 *
 * <p>A value is a text, a number, a truth, a {@link Reference}, another draft, JSON as it stands in
 * a cell, or a list of those.
 */
final class Draft {

  private final TypeDescriptor type;
  private final @Nullable CellPlace place;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, CellPlace> places = new LinkedHashMap<>();

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

  Map<String, Object> values() {
    return values;
  }

  Optional<CellPlace> place(String key) {
    return Optional.ofNullable(places.get(key));
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Object> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** {@return the text under a key, such as an id} */
  Optional<String> text(String key) {
    return get(key).filter(String.class::isInstance).map(String.class::cast);
  }

  /** {@return the object under a key, such as a term} */
  Optional<Draft> part(String key) {
    return get(key).filter(Draft.class::isInstance).map(Draft.class::cast);
  }

  Draft set(String key, Object value) {
    values.put(key, value);
    return this;
  }

  Draft set(String key, Object value, CellPlace at) {
    places.put(key, at);
    return set(key, value);
  }

  /** {@return the list under a key, which is made if there is none} */
  @SuppressWarnings("unchecked")
  List<Object> list(String key) {
    Object list = values.computeIfAbsent(key, none -> new ArrayList<>());
    if (!(list instanceof List<?>)) {
      // A cell and rows of a sheet of their own give parts of one list.
      List<Object> all = new ArrayList<>(List.of(list));
      values.put(key, all);
      return all;
    }
    return (List<Object>) list;
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

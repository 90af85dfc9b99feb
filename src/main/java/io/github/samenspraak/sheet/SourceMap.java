package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Ints;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.NotWritableException;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a workbook that the parts of a register come from.
 *
 * <p>It goes the way of a pointer when it is asked. To note the cell of every part beforehand took
 * as long as to read the rows.
 */
public final class SourceMap {

  private final Draft document;

  SourceMap(Draft document) {
    this.document = document;
  }

  /**
   * {@return the cell that something comes from, or the row of what it is in; absent if it was
   * guessed}
   *
   * @param place in the document of the register
   */
  public Optional<CellPlace> find(JsonPointer place) {
    Optional<CellPlace> found = Optional.empty();
    Object at = document;
    for (String step : place.steps()) {
      if (at instanceof Draft draft) {
        Optional<CellPlace> around = found;
        found = draft.place(step).or(draft::place).or(() -> around);
        at = draft.get(step).orElse("");
      } else if (at instanceof List<?> list) {
        Integer position = Ints.tryParse(step);
        at = position != null && position < list.size() ? list.get(position) : "";
      }
    }
    Optional<CellPlace> around = found;
    return at instanceof Draft draft ? draft.place().or(() -> around) : found;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(SourceMap.class);
  }
}

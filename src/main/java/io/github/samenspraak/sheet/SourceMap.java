package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.NotWritableException;
import java.util.Optional;

/**
 * The cells of a workbook that the parts of a register come from.
 *
 * @param cells the cell or row of each part that has one
 */
public record SourceMap(ImmutableMap<JsonPointer, CellPlace> cells) {

  /**
   * {@return the cell that something comes from, or the row of what it is in; absent if it was
   * guessed}
   *
   * @param place in the document of the register
   */
  public Optional<CellPlace> find(JsonPointer place) {
    Optional<JsonPointer> at = Optional.of(place);
    while (at.isPresent() && !cells.containsKey(at.get())) {
      at = at.get().parent();
    }
    return at.map(cells::get);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(SourceMap.class);
  }
}

package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;

/**
 * What was read from a workbook.
 *
 * @param partial the register, and the rows and cells that it could not be made of
 * @param notes what was guessed, passed over and not understood
 * @param cells the cells that the parts of the register come from
 */
public record WorkbookReading(
    PartialRegister partial, ImmutableList<WorkbookNote> notes, SourceMap cells) {

  /** {@return the register, without what was left out} */
  public Register register() {
    return partial.register();
  }

  /**
   * {@return the register, if nothing was left out of it}
   *
   * @throws UnreadableWorkbookException with the problems of what was left out
   */
  public Register wholeRegister() throws UnreadableWorkbookException {
    ImmutableList<ReadingProblem> problems = partial.problems();
    if (!problems.isEmpty()) {
      throw new UnreadableWorkbookException(
          problems, "problems", Integer.toString(problems.size()));
    }
    return register();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(WorkbookReading.class);
  }
}

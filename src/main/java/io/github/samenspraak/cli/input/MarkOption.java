package io.github.samenspraak.cli.input;

import com.google.common.collect.ImmutableListMultimap;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.sheet.CellPlace;
import io.github.samenspraak.sheet.WorkbookNote;
import io.github.samenspraak.sheet.WorkbookReading;
import io.github.samenspraak.sheet.Workbooks;
import io.github.samenspraak.text.DisplayNames;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --mark}, which writes a workbook anew with what was found beside its rows. */
public final class MarkOption {

  @Option(names = "--mark", paramLabel = "FILE", descriptionKey = "mark")
  private @Nullable Path file;

  public boolean isGiven() {
    return file != null;
  }

  /**
   * Writes the workbook anew, if that is asked for.
   *
   * @throws CommandException if the register comes from no workbook, or the file cannot be written
   */
  public void write(
      OpenedRegister opened, DisplayNames names, Findings findings, CliMessages messages) {
    if (file == null) {
      return;
    }
    WorkbookReading read =
        opened.workbook().orElseThrow(() -> new CommandException(messages.text("refused.mark")));
    ImmutableListMultimap.Builder<CellPlace, String> remarks = ImmutableListMultimap.builder();
    for (ReadingProblem problem : opened.partial().problems()) {
      read.cells()
          .find(problem.place())
          .ifPresent(cell -> remarks.put(cell, problem.message(messages.locale())));
    }
    for (WorkbookNote note : read.notes()) {
      if (note.kind() == WorkbookNote.Kind.NOT_UNDERSTOOD) {
        note.place().ifPresent(cell -> remarks.put(cell, note.message(messages.locale())));
      }
    }
    for (Finding finding : findings) {
      read.cells()
          .find(finding.place())
          .ifPresent(cell -> remarks.put(cell, finding.message(messages.locale(), names)));
    }
    try {
      Workbooks.mark(Path.of(opened.document().file()), remarks.build(), file);
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(file.toString()), messages);
    }
  }
}

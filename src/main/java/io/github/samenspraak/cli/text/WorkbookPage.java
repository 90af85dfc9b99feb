package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.sheet.WorkbookNote;
import io.github.samenspraak.sheet.WorkbookReading;
import java.util.Arrays;
import java.util.List;

/** Prints what was guessed, passed over and not understood in a workbook. */
public record WorkbookPage(WorkbookReading read, CliMessages messages, TextOutput output) {

  public void print() {
    Arrays.stream(WorkbookNote.Kind.values()).forEach(this::print);
  }

  private void print(WorkbookNote.Kind kind) {
    List<WorkbookNote> notes = read.notes().stream().filter(note -> note.kind() == kind).toList();
    if (!notes.isEmpty()) {
      output.printTitle(messages.text("workbook." + kind));
      notes.forEach(this::print);
    }
  }

  private void print(WorkbookNote note) {
    StatusSymbol symbol =
        note.kind() == WorkbookNote.Kind.NOT_UNDERSTOOD ? StatusSymbol.DOUBTFUL : StatusSymbol.NOTE;
    output.print(INDENT, INDENT, symbol.before(note.message(messages.locale())));
    note.place()
        .ifPresent(
            place -> output.print(DEEPER, 0, Style.FAINT.text(place.words(messages.locale()))));
  }
}

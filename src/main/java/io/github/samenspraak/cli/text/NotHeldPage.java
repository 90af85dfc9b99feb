package io.github.samenspraak.cli.text;

import io.github.samenspraak.register.JsonPointer;
import java.util.List;

/**
 * Prints the places of texts that a workbook cannot hold as they are; nothing if there are none.
 */
public record NotHeldPage(List<JsonPointer> places, CliMessages messages, TextOutput output) {

  public void print() {
    if (!places.isEmpty()) {
      output.printTitle(messages.text("workbook.not-held"));
      places.forEach(place -> output.print(TextOutput.INDENT, ProblemLine.legible(place)));
    }
  }
}

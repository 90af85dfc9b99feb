package io.github.samenspraak.cli.text;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.ResultsWriter;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.rule.RuleSet;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/** An output for the results of many registers, one after the other. */
public interface BatchResults {

  /** Writes the beginning, before the first result. */
  default void begin() {}

  /** Tells the cell of a workbook that a part of a register comes from, if it comes from one. */
  interface Cells extends Function<JsonPointer, Optional<String>> {}

  /** Writes the result of one register. */
  void print(CheckResult<Origin> checked, Cells cells);

  /** Writes the overview of all results. */
  void end(Overview overview);

  /** Text for people: a line for each result, and an overview. */
  record Page(CliMessages messages, TextOutput output, RuleSet rules) implements BatchResults {

    @Override
    public void print(CheckResult<Origin> checked, Cells cells) {
      new ResultLine(checked, messages, output).print();
    }

    @Override
    public void end(Overview overview) {
      output.blank();
      new OverviewPage(overview, rules, messages, output).print();
    }
  }

  /** A line of JSON for each result; the overview goes to standard error, for people. */
  record Lines(
      PrintWriter out, ResultsWriter writer, TextOutput errors, CliMessages messages, RuleSet rules)
      implements BatchResults {

    @Override
    public void print(CheckResult<Origin> checked, Cells cells) {
      out.print(writer.withCells(cells).write(checked, messages.locale()));
    }

    @Override
    public void end(Overview overview) {
      new OverviewPage(overview, rules, messages, errors).print();
    }
  }

  /** A table for spreadsheets; the overview goes to standard error, for people. */
  record Table(FindingsTable table, TextOutput errors, CliMessages messages, RuleSet rules)
      implements BatchResults {

    @Override
    public void begin() {
      table.begin();
    }

    @Override
    public void print(CheckResult<Origin> checked, Cells cells) {
      table.print(checked);
    }

    @Override
    public void end(Overview overview) {
      new OverviewPage(overview, rules, messages, errors).print();
    }
  }

  /** Only a line about all registers together. */
  record Summary(TextOutput output, CliMessages messages, RuleSet rules) implements BatchResults {

    @Override
    public void print(CheckResult<Origin> checked, Cells cells) {}

    @Override
    public void end(Overview overview) {
      output.printLine(0, new OverviewPage(overview, rules, messages, output).line());
    }
  }

  /** One JSON document with all results and the overview. */
  final class Document implements BatchResults {

    private final PrintWriter out;
    private final ResultsWriter writer;
    private final CliMessages messages;
    private String before = "";

    public Document(PrintWriter out, ResultsWriter writer, CliMessages messages) {
      this.out = out;
      this.writer = writer;
      this.messages = messages;
    }

    @Override
    public void begin() {
      out.print("{\"results\":[\n");
    }

    @Override
    public void print(CheckResult<Origin> checked, Cells cells) {
      out.print(before + writer.withCells(cells).write(checked, messages.locale()));
      before = ",";
    }

    @Override
    public void end(Overview overview) {
      out.print("],\"overview\":\n" + ResultsWriter.write(overview) + "}\n");
    }
  }
}

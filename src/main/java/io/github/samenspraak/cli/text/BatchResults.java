package io.github.samenspraak.cli.text;

import io.github.samenspraak.batch.ComparisonOverview;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.ResultsWriter;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/** An output for the results of many registers, one after the other. */
public interface BatchResults {

  /** Writes the beginning, before the first result. */
  default void begin() {}

  /** Writes the result of one register. */
  void print(ComparedResult result);

  /**
   * Writes the overview of all results.
   *
   * @param comparison with an earlier check; absent if there was none
   */
  void end(Overview overview, Optional<ComparisonOverview> comparison);

  private static String json(ComparedResult result, ResultsWriter writer, CliMessages messages) {
    return result
        .comparison()
        .map(compared -> writer.write(result.checked(), compared, messages.locale()))
        .orElseGet(() -> writer.write(result.checked(), messages.locale()));
  }

  /** Text for people: a line for each result, and an overview. */
  record Page(
      Function<RegisterIndex, DisplayNames> names,
      CliMessages messages,
      TextOutput output,
      RuleSet rules)
      implements BatchResults {

    @Override
    public void print(ComparedResult result) {
      new ResultLine(result, names, messages, output).print();
    }

    @Override
    public void end(Overview overview, Optional<ComparisonOverview> comparison) {
      output.blank();
      new OverviewPage(overview, comparison, rules, messages, output).print();
    }
  }

  /** A line of JSON for each result; the overview goes to standard error, for people. */
  record Lines(
      PrintWriter out, ResultsWriter writer, TextOutput errors, CliMessages messages, RuleSet rules)
      implements BatchResults {

    @Override
    public void print(ComparedResult result) {
      out.print(json(result, writer, messages));
    }

    @Override
    public void end(Overview overview, Optional<ComparisonOverview> comparison) {
      new OverviewPage(overview, comparison, rules, messages, errors).print();
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
    public void print(ComparedResult result) {
      result
          .comparison()
          .ifPresentOrElse(
              compared -> table.print(result.checked(), compared),
              () -> table.print(result.checked()));
    }

    @Override
    public void end(Overview overview, Optional<ComparisonOverview> comparison) {
      new OverviewPage(overview, comparison, rules, messages, errors).print();
    }
  }

  /** Only a line about all registers together. */
  record Summary(TextOutput output, CliMessages messages, RuleSet rules) implements BatchResults {

    @Override
    public void print(ComparedResult result) {}

    @Override
    public void end(Overview overview, Optional<ComparisonOverview> comparison) {
      output.printLine(0, new OverviewPage(overview, comparison, rules, messages, output).line());
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
    public void print(ComparedResult result) {
      out.print(before + json(result, writer, messages));
      before = ",";
    }

    @Override
    public void end(Overview overview, Optional<ComparisonOverview> comparison) {
      String counts =
          comparison
              .map(compared -> ResultsWriter.write(overview, compared))
              .orElseGet(() -> ResultsWriter.write(overview));
      out.print("],\"overview\":\n" + counts + "}\n");
    }
  }
}

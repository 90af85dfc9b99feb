package io.github.samenspraak.cli.text;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingChange;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.KnownFinding;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.SpreadsheetFormula;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes findings as a table of comma-separated values that Excel opens as it is: a byte-order
 * mark, semicolons, and lines that end in CR and LF.
 *
 * <p>A cell that begins as a formula does gets an apostrophe in front, so that no spreadsheet runs
 * it.
 *
 * @param names gives the names of the elements of a register
 */
public record FindingsTable(
    PrintWriter out, Function<RegisterIndex, DisplayNames> names, CliMessages messages) {

  /** Spreadsheets tell by it that a file is in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "municipality",
          "day",
          "change",
          "severity",
          "rule",
          "kind",
          "id",
          "message",
          "first-day",
          "last-day",
          "tense",
          "waived",
          "place");

  /** Writes the names of the columns. */
  public void begin() {
    out.print(BYTE_ORDER_MARK);
    print(COLUMNS.stream().map(column -> messages.text("table." + column)));
  }

  /** Writes the findings in one register; of one that cannot be read, why. */
  public void print(CheckResult<Origin> checked) {
    checked.findings().ifPresent(findings -> print(checked, findings, Optional.empty()));
    checked
        .failure()
        .map(failure -> CommandException.of(failure, checked.name(), messages))
        .ifPresent(exception -> printMessage(checked, exception.getMessage()));
  }

  /** Writes what became of the findings of an earlier check. */
  public void print(CheckResult<Origin> checked, FindingComparison comparison) {
    print(checked, checked.findings().orElseThrow(), Optional.of(comparison));
    comparison
        .solved()
        .forEach(
            solved -> print(checked, solved, Optional.of(FindingChange.Kind.SOLVED), "", "", ""));
  }

  private void print(
      CheckResult<Origin> checked, Findings findings, Optional<FindingComparison> comparison) {
    Map<KnownFinding, FindingChange.Kind> changes = new IdentityHashMap<>();
    comparison.ifPresent(
        compared ->
            compared
                .changes()
                .forEach(
                    change -> change.after().forEach(after -> changes.put(after, change.kind()))));
    DisplayNames called = checked.index().map(names).orElseThrow();
    for (Finding finding : findings) {
      print(
          checked,
          finding,
          Optional.ofNullable(changes.get(finding)),
          messages.text(finding.severity()),
          finding.message(messages.locale(), called),
          finding.term().isPresent() ? messages.text(finding.tense()) : "");
    }
    findings
        .leftOut()
        .forEach(
            leftOut ->
                printMessage(
                    checked,
                    leftOut.place()
                        + ": "
                        + leftOut.problems().stream()
                            .map(problem -> problem.message(messages.locale()))
                            .collect(Collectors.joining(" "))));
  }

  private void print(
      CheckResult<Origin> checked,
      KnownFinding finding,
      Optional<FindingChange.Kind> change,
      String severity,
      String message,
      String tense) {
    Optional<Term> term = finding.term();
    print(
        Stream.of(
                Stream.of(checked.name().toString(), municipality(checked), day(checked)),
                Stream.of(
                    change.map(kind -> messages.text("table.change." + kind)).orElse(""),
                    severity,
                    finding.code(),
                    messages.text(finding.kind()),
                    finding.subject().map(Id::value).orElse(""),
                    message,
                    term.flatMap(Term::firstDay).map(LocalDate::toString).orElse(""),
                    term.flatMap(Term::lastDay).map(LocalDate::toString).orElse(""),
                    tense,
                    finding.isWaived() ? messages.text("table.yes") : "",
                    finding.place().toString()))
            .flatMap(cells -> cells));
  }

  /** Writes a line about a register as a whole. */
  private void printMessage(CheckResult<Origin> checked, String message) {
    print(
        COLUMNS.stream()
            .map(
                column ->
                    switch (column) {
                      case "file" -> checked.name().toString();
                      case "municipality" -> municipality(checked);
                      case "day" -> day(checked);
                      case "message" -> message;
                      default -> "";
                    }));
  }

  private String municipality(CheckResult<Origin> checked) {
    return checked.municipality().map(Municipality::name).map(messages::text).orElse("");
  }

  private static String day(CheckResult<Origin> checked) {
    return checked.findings().map(Findings::day).map(LocalDate::toString).orElse("");
  }

  private void print(Stream<String> cells) {
    out.print(cells.map(FindingsTable::cell).collect(Collectors.joining(";", "", "\r\n")));
  }

  /** {@return a cell as it is written, between quotation marks where it needs them} */
  static String cell(String text) {
    String harmless = SpreadsheetFormula.mayBe(text) ? "'" + text : text;
    return harmless.chars().anyMatch(character -> ";\"\n\r".indexOf(character) >= 0)
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}

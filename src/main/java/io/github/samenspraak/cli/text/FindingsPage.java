package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleFailure;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints the findings of a check by subject, the most serious first, and then those that are
 * waived; or what became of the findings of an earlier check.
 */
public record FindingsPage(
    Findings findings,
    Optional<FindingComparison> comparison,
    Function<JsonPointer, String> places,
    LocalizedNames names,
    CliMessages messages,
    TextOutput output) {

  public void print() {
    comparison.ifPresentOrElse(
        compared -> new ComparisonPage(compared, places, names, messages, output).print(),
        this::printFindings);
    if (findings.isCut()) {
      printTitle("notkept.title");
      findings.notKept().forEach(this::printNotKept);
      output.print(INDENT, messages.text("notkept.meaning", findings.size()));
    }
    if (!findings.failures().isEmpty()) {
      printTitle("failed.title");
      output.print(INDENT, messages.text("failed.meaning"));
      findings.failures().forEach(this::printFailure);
    }
    output.blank();
    printSummary();
  }

  private void printFindings() {
    FindingsBySubject bySubject = new FindingsBySubject(places, names, messages, output);
    bySubject.print(findings.stream().filter(finding -> !finding.isWaived()));
    if (!findings.waived().isEmpty()) {
      printTitle("waived.title");
      bySubject.print(findings.waived().stream());
    }
  }

  private void printTitle(String key) {
    output.printTitle(messages.text(key));
  }

  private void printNotKept(String rule, long count) {
    output.print(INDENT, messages.text("notkept.rule", rule, count));
  }

  private void printFailure(RuleFailure failure) {
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.BAD.before(failure.rule().code()),
        Style.PLAIN.text(messages.text(failure)));
  }

  private void printSummary() {
    String summary =
        messages.text(
            "summary",
            new FindingsSummary(findings, comparison, messages).text(),
            messages.rulesChecked(findings.rules().size(), findings.failures().size()));
    output.print(
        0,
        INDENT,
        StatusSymbol.of(comparison.map(findings::newIn).orElse(findings)).before(summary));
  }
}

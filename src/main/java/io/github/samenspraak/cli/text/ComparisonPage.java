package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingChange;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.KnownFinding;
import io.github.samenspraak.value.Term;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints what became of the findings of an earlier check: the new ones and those with other days in
 * full, the solved ones on a line each, and the number of the others.
 */
record ComparisonPage(
    FindingComparison comparison,
    Function<JsonPointer, String> places,
    LocalizedNames names,
    CliMessages messages,
    TextOutput output) {

  void print() {
    FindingsBySubject findings = new FindingsBySubject(places, names, messages, output);
    if (!comparison.introduced().isEmpty()) {
      output.printTitle(messages.text("compared.title.new"));
      findings.print(comparison.introduced().stream());
    }
    printChanged("compared.title.prolonged", comparison.prolonged(), findings);
    printChanged("compared.title.shortened", comparison.shortened(), findings);
    if (!comparison.solved().isEmpty()) {
      output.printTitle(messages.text("compared.title.solved"));
      comparison.solved().forEach(this::printSolved);
    }
    if (!comparison.isComplete()) {
      output.printTitle(messages.text("compared.title.undecided"));
      output.print(INDENT, String.join(", ", comparison.undecided()));
    }
  }

  private void printChanged(String title, List<FindingChange> changes, FindingsBySubject findings) {
    if (!changes.isEmpty()) {
      Map<Finding, FindingChange> ofFinding = new IdentityHashMap<>();
      changes.forEach(change -> change.after().forEach(each -> ofFinding.put(each, change)));
      output.printTitle(messages.text(title));
      findings.print(
          changes.stream().flatMap(change -> change.after().stream()),
          finding -> Optional.of(before(ofFinding.get(finding))));
    }
  }

  private String before(FindingChange change) {
    return messages.text(
        "compared.before",
        change.before().stream().map(this::days).collect(Collectors.joining(", ")));
  }

  private String days(KnownFinding finding) {
    return finding.term().map(messages::text).orElse("");
  }

  private void printSolved(KnownFinding finding) {
    String days = finding.term().map((Term term) -> " · " + messages.text(term)).orElse("");
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.GOOD.before(finding.code()),
        Style.PLAIN.text("· " + names.heading(finding.kind(), finding.subject()) + days));
  }
}

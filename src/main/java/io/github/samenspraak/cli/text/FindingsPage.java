package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the findings of a check by subject, the most serious first, and then those that are
 * waived.
 */
public record FindingsPage(
    Findings findings,
    Function<JsonPointer, String> places,
    LocalizedNames names,
    CliMessages messages,
    TextOutput output) {

  private record Subject(ElementKind kind, Optional<Id<?>> id) {

    static Subject of(Finding finding) {
      return new Subject(finding.kind(), finding.subject());
    }
  }

  public void print() {
    printSubjects(findings.where(finding -> !finding.isWaived()));
    if (!findings.waived().isEmpty()) {
      printTitle("waived.title");
      printSubjects(findings.waived());
    }
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

  private void printTitle(String key) {
    output.printTitle(messages.text(key));
  }

  private void printSubjects(Findings some) {
    Map<Subject, List<Finding>> bySubject =
        some.stream()
            .collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
    bySubject.entrySet().stream()
        .sorted(Comparator.comparing(about -> mostSerious(about.getValue())))
        .forEach(about -> printSubject(about.getKey(), about.getValue()));
  }

  private static Severity mostSerious(List<Finding> some) {
    return some.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
  }

  private void printSubject(Subject subject, List<Finding> about) {
    output.printTitle(names.heading(subject.kind(), subject.id()));
    about.stream().sorted(Comparator.comparing(Finding::severity)).forEach(this::printFinding);
  }

  private void printFinding(Finding finding) {
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.of(finding.severity()).before(messages.text(finding.severity())),
        Style.PLAIN.text(finding.code()));
    output.print(DEEPER, finding.message(messages.locale()));
    finding.waiver().ifPresent(this::printWaiver);
    output.print(DEEPER, 0, Style.FAINT.text(places.apply(finding.place())));
  }

  private void printWaiver(Waiver waiver) {
    output.print(
        DEEPER,
        messages.text(
            "waived",
            messages.text(waiver.term()),
            names.of(Decision.Taker.class, waiver.grantedBy()),
            messages.text(waiver.reason())));
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
            findings.isEmpty() ? nothing() : found(),
            messages.rulesChecked(findings.rules().size(), findings.failures().size()));
    output.print(0, INDENT, StatusSymbol.of(findings).before(summary));
  }

  /**
   * {@return how many findings there are of each severity, how many are waived, and how much was
   * left out}
   */
  private String found() {
    Stream<String> bySeverity =
        Arrays.stream(Severity.values())
            .map(severity -> messages.textOnOneLine("found." + severity, findings.count(severity)));
    return Stream.of(
            bySeverity, messages.counted("found.waived", findings.waived().count()), leftOut())
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private String nothing() {
    return Stream.concat(Stream.of(messages.text("found.nothing")), leftOut())
        .collect(Collectors.joining(", "));
  }

  private Stream<String> leftOut() {
    return messages.counted("found.left-out", findings.leftOut().size());
  }
}

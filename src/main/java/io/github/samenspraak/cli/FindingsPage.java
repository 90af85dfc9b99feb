package io.github.samenspraak.cli;

import io.github.samenspraak.register.ElementKind;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found, one subject after the other, the most serious first; then what was waived.
 */
final class FindingsPage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private record Subject(ElementKind kind, Optional<Id<?>> id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::kind)
            .thenComparing(subject -> subject.id().map(Id::value).orElse(""));

    static Subject of(Finding finding) {
      return new Subject(finding.kind(), finding.subject());
    }

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  private final Findings findings;
  private final Names names;
  private final Phrases phrases;
  private final Paper paper;

  FindingsPage(Findings findings, Names names, Phrases phrases, Paper paper) {
    this.findings = findings;
    this.names = names;
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    printSubjects(findings.where(finding -> !finding.isWaived()));
    if (!findings.waived().isEmpty()) {
      printTitle("waived.title");
      printSubjects(findings.waived());
    }
    if (findings.isCut()) {
      printTitle("notkept.title");
      findings.notKept().forEach(this::printNotKept);
      paper.print(INDENT, phrases.say("notkept.meaning", findings.size()));
    }
    if (!findings.failures().isEmpty()) {
      printTitle("failed.title");
      paper.print(INDENT, phrases.say("failed.meaning"));
      findings.failures().forEach(this::printFailure);
    }
    paper.blank();
    printSummary();
  }

  private void printTitle(String key) {
    paper.blank();
    paper.print(0, 0, Ink.BOLD.words(phrases.say(key)));
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
    paper.blank();
    paper.print(0, INDENT, Ink.BOLD.words(names.heading(subject.kind(), subject.id())));
    about.stream().sorted(Comparator.comparing(Finding::severity)).forEach(this::printFinding);
  }

  private void printFinding(Finding finding) {
    paper.print(
        INDENT,
        INDENT,
        Mark.of(finding.severity()).before(phrases.say(finding.severity())),
        Ink.PLAIN.words(finding.code()));
    paper.print(DEEPER, finding.message(phrases.locale()));
    finding.waiver().ifPresent(this::printWaiver);
    paper.print(DEEPER, 0, Ink.FAINT.words(finding.place().toString()));
  }

  private void printWaiver(Waiver waiver) {
    paper.print(
        DEEPER,
        phrases.say(
            "waived",
            phrases.say(waiver.term()),
            names.of(Decision.Taker.class, waiver.grantedBy()),
            phrases.say(waiver.reason())));
  }

  private void printNotKept(String rule, long count) {
    paper.print(INDENT, phrases.say("notkept.rule", rule, count));
  }

  private void printFailure(RuleFailure failure) {
    paper.print(
        INDENT,
        INDENT,
        Mark.BAD.before(failure.rule().code()),
        Ink.PLAIN.words(phrases.say(failure)));
  }

  private void printSummary() {
    String summary =
        phrases.say(
            "summary", findings.isEmpty() ? phrases.say("found.nothing") : found(), whatRan());
    paper.print(0, INDENT, Mark.of(findings).before(summary));
  }

  /** {@return how much was found of each severity, and how much of it is waived} */
  private String found() {
    Stream<String> bySeverity =
        Arrays.stream(Severity.values())
            .map(severity -> phrases.sayTogether("found." + severity, findings.count(severity)));
    return Stream.concat(bySeverity, counted("found.waived", findings.waived().count()))
        .collect(Collectors.joining(", "));
  }

  private String whatRan() {
    return Stream.concat(
            Stream.of(phrases.sayTogether("rules.checked", findings.rules().size())),
            counted("rules.failed", findings.failures().size()))
        .collect(Collectors.joining(", "));
  }

  private Stream<String> counted(String key, long count) {
    return count == 0 ? Stream.empty() : Stream.of(phrases.sayTogether(key, count));
  }
}

package io.github.samenspraak.cli;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Findings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of one register among many, on one line; why it could not be read, on a few more. */
final class ResultLine {

  private final CheckResult<Origin> checked;
  private final Phrases phrases;
  private final Paper paper;

  ResultLine(CheckResult<Origin> checked, Phrases phrases, Paper paper) {
    this.checked = checked;
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    checked.findings().ifPresent(this::printFindings);
    checked
        .failure()
        .map(failure -> Refusal.of(failure, checked.name(), phrases))
        .ifPresent(refusal -> refusal.printBriefly(phrases, paper));
  }

  private void printFindings(Findings findings) {
    String name = checked.municipality().map(Municipality::name).map(phrases::say).orElseThrow();
    paper.printLine(
        0,
        Mark.of(findings).before(phrases.say(checked.name())),
        Ink.PLAIN.words("· " + name + " · " + found(findings)));
  }

  private String found(Findings findings) {
    Stream<String> bySeverity =
        findings.bySeverity().entrySet().stream()
            .map(each -> phrases.say("found." + each.getKey(), each.getValue()));
    return Stream.of(
            bySeverity,
            counted("found.waived", findings.waived().count()),
            counted("result.failed", findings.failures().size()))
        .flatMap(words -> words)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? phrases.say("result.nothing") : all));
  }

  private Stream<String> counted(String key, long count) {
    return count == 0 ? Stream.empty() : Stream.of(phrases.say(key, count));
  }
}

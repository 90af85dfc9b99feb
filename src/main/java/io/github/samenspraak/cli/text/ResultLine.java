package io.github.samenspraak.cli.text;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Findings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the result of one register among many on a line, and on more lines why it cannot be read.
 */
record ResultLine(CheckResult<Origin> checked, CliMessages messages, TextOutput output) {

  void print() {
    checked.findings().ifPresent(this::printFindings);
    checked
        .failure()
        .map(failure -> CommandException.of(failure, checked.name(), messages))
        .ifPresent(exception -> exception.printBriefly(messages, output));
  }

  private void printFindings(Findings findings) {
    String name = checked.municipality().map(Municipality::name).map(messages::text).orElseThrow();
    output.printLine(
        0,
        StatusSymbol.of(findings).before(messages.text(checked.name())),
        Style.PLAIN.text("· " + name + " · " + found(findings)));
    ProblemLine.printBriefly(
        findings.leftOut().stream().flatMap(each -> each.problems().stream()).toList(),
        checked.name().file(),
        messages,
        output);
  }

  private String found(Findings findings) {
    Stream<String> bySeverity =
        findings.bySeverity().entrySet().stream()
            .map(each -> messages.text("found." + each.getKey(), each.getValue()));
    return Stream.of(
            bySeverity,
            messages.counted("found.waived", findings.waived().count()),
            messages.counted("result.failed", findings.failures().size()),
            messages.counted("found.left-out", findings.leftOut().size()))
        .flatMap(words -> words)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? messages.text("result.nothing") : all));
  }
}

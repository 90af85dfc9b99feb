package io.github.samenspraak.cli.text;

import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Checked;
import io.github.samenspraak.rule.Findings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of one register among many, on one line; why it could not be read, on a few more. */
final class ResultLine {

  private final Checked<Origin> checked;
  private final CliMessages messages;
  private final TextOutput output;

  ResultLine(Checked<Origin> checked, CliMessages messages, TextOutput output) {
    this.checked = checked;
    this.messages = messages;
    this.output = output;
  }

  void print() {
    checked.findings().ifPresent(this::printFindings);
    checked
        .failure()
        .map(failure -> CommandException.of(failure, checked.name(), messages))
        .ifPresent(refusal -> refusal.printBriefly(messages, output));
  }

  private void printFindings(Findings findings) {
    String name = checked.municipality().map(Municipality::name).map(messages::text).orElseThrow();
    output.printLine(
        0,
        StatusSymbol.of(findings).before(messages.text(checked.name())),
        Style.PLAIN.text("· " + name + " · " + found(findings)));
  }

  private String found(Findings findings) {
    Stream<String> bySeverity =
        findings.bySeverity().entrySet().stream()
            .map(each -> messages.text("found." + each.getKey(), each.getValue()));
    return Stream.of(
            bySeverity,
            counted("found.waived", findings.waived().count()),
            counted("result.failed", findings.failures().size()))
        .flatMap(words -> words)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? messages.text("result.nothing") : all));
  }

  private Stream<String> counted(String key, long count) {
    return count == 0 ? Stream.empty() : Stream.of(messages.text(key, count));
  }
}

package io.github.samenspraak.cli.text;

import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many findings there are, and what became of earlier ones, in a few words.
 *
 * @param findings of a check
 * @param comparison with those of an earlier check; absent if there was none
 */
public record FindingsSummary(
    Findings findings, Optional<FindingComparison> comparison, CliMessages messages) {

  /**
   * {@return a line that is fit for the subject of a mail, such as "Namur, 21 November 2026: 1
   * error, no warnings, no notes"}
   */
  public String line(Municipality municipality, LocalDate day) {
    return TextOutput.clean(
        messages.text(
            "summary.line", messages.text(municipality.name()), messages.text(day), text()));
  }

  /**
   * {@return how many findings are new, solved and so on; else how many there are of each severity,
   * how many are waived, and how much was left out}
   */
  String text() {
    return Stream.of(
            comparison.map(this::changes).orElseGet(this::found),
            messages.counted(
                "result.failed", comparison.isPresent() ? findings.failures().size() : 0),
            messages.counted("found.left-out", findings.leftOut().size()))
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private Stream<String> found() {
    if (findings.isEmpty()) {
      return Stream.of(messages.text("found.nothing"));
    }
    return Stream.concat(
        Arrays.stream(Severity.values())
            .map(severity -> messages.textOnOneLine("found." + severity, findings.count(severity))),
        messages.counted("found.waived", findings.waived().count()));
  }

  private Stream<String> changes(FindingComparison compared) {
    return Stream.of(
        messages.textOnOneLine("compared.new", compared.introduced().size()),
        messages.textOnOneLine("compared.solved", compared.solved().size()),
        messages.textOnOneLine("compared.prolonged", compared.prolonged().size()),
        messages.textOnOneLine("compared.shortened", compared.shortened().size()),
        messages.textOnOneLine("compared.unchanged", compared.unchanged().size()));
  }
}

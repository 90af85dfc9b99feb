package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.text.DisplayNames;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the result of one register among many on a line, and on more lines what is new in it or
 * why it cannot be read.
 *
 * @param names gives the names of the elements of a register
 */
record ResultLine(
    ComparedResult result,
    Function<RegisterIndex, DisplayNames> names,
    CliMessages messages,
    TextOutput output) {

  /** How many new findings of one register are printed where there are many registers. */
  private static final int MOST_NEW = 3;

  void print() {
    CheckResult<Origin> checked = result.checked();
    checked.findings().ifPresent(this::printFindings);
    checked
        .failure()
        .map(failure -> CommandException.of(failure, checked.name(), messages))
        .ifPresent(exception -> exception.printBriefly(messages, output));
  }

  private void printFindings(Findings findings) {
    CheckResult<Origin> checked = result.checked();
    String name = checked.municipality().map(Municipality::name).map(messages::text).orElseThrow();
    output.printLine(
        0,
        StatusSymbol.of(result.comparison().map(findings::newIn).orElse(findings))
            .before(messages.text(checked.name())),
        Style.PLAIN.text("· " + name + " · " + found(findings)));
    result.comparison().ifPresent(this::printNew);
    ProblemLine.printBriefly(
        findings.leftOut().stream().flatMap(each -> each.problems().stream()).toList(),
        checked.name().file(),
        messages,
        output);
  }

  private String found(Findings findings) {
    return Stream.of(
            messages.counted("compared.added", result.isAdded() ? 1 : 0),
            result.comparison().map(this::changes).orElseGet(() -> bySeverity(findings)),
            messages.counted("result.failed", findings.failures().size()),
            messages.counted("found.left-out", findings.leftOut().size()))
        .flatMap(words -> words)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? messages.text("result.nothing") : all));
  }

  private Stream<String> bySeverity(Findings findings) {
    return Stream.concat(
        findings.bySeverity().entrySet().stream()
            .map(each -> messages.text("found." + each.getKey(), each.getValue())),
        messages.counted("found.waived", findings.waived().count()));
  }

  private Stream<String> changes(FindingComparison compared) {
    return Stream.of(
            messages.counted("compared.new", compared.introduced().size()),
            messages.counted("compared.solved", compared.solved().size()),
            messages.counted("compared.prolonged", compared.prolonged().size()),
            messages.counted("compared.shortened", compared.shortened().size()),
            messages.counted("compared.unchanged", compared.unchanged().size()))
        .flatMap(words -> words);
  }

  private void printNew(FindingComparison compared) {
    LocalizedNames called =
        new LocalizedNames(
            result.checked().index().orElseThrow(),
            names.apply(result.checked().index().orElseThrow()),
            messages);
    ImmutableList<Finding> introduced = compared.introduced();
    for (Finding finding : Iterables.limit(introduced, MOST_NEW)) {
      output.print(
          TextOutput.DEEPER,
          TextOutput.INDENT,
          StatusSymbol.of(finding.severity()).before(finding.code()),
          Style.PLAIN.text("· " + called.message(finding)));
    }
    if (introduced.size() > MOST_NEW) {
      output.printLine(
          TextOutput.DEEPER,
          Style.PLAIN.text(messages.text("show.more", introduced.size() - MOST_NEW)));
    }
  }
}

package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.batch.ComparisonOverview;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.batch.Overview.RuleCount;
import io.github.samenspraak.batch.Overview.RuleFailureCount;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints how often each rule is broken in many registers, and how many registers there are. */
public record OverviewPage(
    Overview overview,
    Optional<ComparisonOverview> comparison,
    RuleSet rules,
    CliMessages messages,
    TextOutput output) {

  private static final int GAP = 3;

  public void print() {
    for (Severity severity : Severity.values()) {
      printRuleCounts(
          severity,
          overview.brokenRules().stream()
              .filter(count -> count.rule().severity() == severity)
              .toList());
    }
    printRuleFailures();
    comparison.ifPresent(compared -> printGone(compared.gone()));
    printSum();
  }

  private void printRuleCounts(Severity severity, List<RuleCount> counts) {
    if (!counts.isEmpty()) {
      StyledText heading =
          StatusSymbol.of(severity)
              .before(padEnd(messages.text("overview.title." + severity), codeWidth()));
      output.printLine(
          0, heading, Style.FAINT.text(inColumn(registersTitle()) + inColumn(findingsTitle())));
      counts.forEach(this::printRuleCount);
      output.blank();
    }
  }

  private void printRuleCount(RuleCount count) {
    String code = padEnd(count.rule().code(), codeWidth() + 1);
    String registers = inColumn(messages.text("number", count.registers()));
    String findings = inColumn(messages.text("number", count.findings()));
    output.printLine(INDENT, Style.PLAIN.text(code + registers + findings));
  }

  /** {@return a text at the right of a column as wide as the titles} */
  private String inColumn(String text) {
    int width =
        GAP + Math.max(TextOutput.columns(registersTitle()), TextOutput.columns(findingsTitle()));
    return Strings.repeat(" ", Math.max(0, width - TextOutput.columns(text))) + text;
  }

  private static String padEnd(String text, int width) {
    return text + Strings.repeat(" ", Math.max(0, width - TextOutput.columns(text)));
  }

  private String registersTitle() {
    return messages.text("overview.registers");
  }

  private String findingsTitle() {
    return messages.text("overview.findings");
  }

  private int codeWidth() {
    return overview.brokenRules().stream()
        .mapToInt(count -> TextOutput.columns(count.rule().code()))
        .max()
        .orElse(0);
  }

  private void printRuleFailures() {
    if (!overview.failedRules().isEmpty()) {
      output.print(0, 0, Style.BOLD.text(messages.text("failed.title")));
      output.print(INDENT, messages.text("failed.meaning"));
      overview.failedRules().forEach(this::printRuleFailure);
      output.blank();
    }
  }

  private void printRuleFailure(RuleFailureCount failed) {
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.BAD.before(failed.first().rule().code()),
        Style.PLAIN.text("· " + registers(failed.registers()) + " ·"),
        Style.PLAIN.text(messages.text(failed.first())));
  }

  private void printGone(ImmutableList<String> gone) {
    if (!gone.isEmpty()) {
      output.print(0, 0, Style.BOLD.text(messages.text("compared.title.gone")));
      gone.forEach(register -> output.print(INDENT, register));
      output.blank();
    }
  }

  /** Prints the number of registers, also by their most serious findings. */
  private void printSum() {
    String checked = messages.rulesChecked(rules.rules().size(), overview.failedRules().size());
    output.print(0, INDENT, mark().before(messages.text("summary", sum(), checked)));
  }

  /** {@return the number of registers, on a line that is fit for the subject of a mail} */
  public String line() {
    return TextOutput.clean(sum());
  }

  private String sum() {
    String standing =
        Stream.of(
                comparison.map(this::changes).orElseGet(this::bySeverity),
                messages.counted("overview.unreadable", overview.unreadable()),
                messages.counted("overview.incomplete", overview.incomplete()))
            .flatMap(words -> words)
            .collect(Collectors.joining(", "));
    return standing.isEmpty()
        ? registers(0)
        : messages.text("overview.sum", registers(overview.registers()), standing);
  }

  private Stream<String> bySeverity() {
    return Stream.concat(
        Arrays.stream(Severity.values())
            .flatMap(each -> messages.counted("overview." + each, overview.withMostSerious(each))),
        messages.counted("overview.nothing", overview.withNothing()));
  }

  private Stream<String> changes(ComparisonOverview compared) {
    return Stream.of(
            Stream.of(
                messages.textOnOneLine("compared.new", compared.introduced()),
                messages.textOnOneLine("compared.solved", compared.solved()),
                messages.textOnOneLine("compared.prolonged", compared.prolonged()),
                messages.textOnOneLine("compared.shortened", compared.shortened()),
                messages.textOnOneLine("compared.unchanged", compared.unchanged())),
            messages.counted("overview.added", compared.added()),
            messages.counted("overview.gone", compared.gone().size()))
        .flatMap(words -> words);
  }

  private String registers(long count) {
    return messages.textOnOneLine("registers", count);
  }

  private StatusSymbol mark() {
    if (overview.unreadable() + overview.incomplete() > 0) {
      return StatusSymbol.BAD;
    }
    if (comparison.isPresent()) {
      return comparison.get().introduced() > 0 ? StatusSymbol.BAD : StatusSymbol.GOOD;
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> overview.withMostSerious(severity) > 0)
        .findFirst()
        .map(StatusSymbol::of)
        .orElse(StatusSymbol.GOOD);
  }
}

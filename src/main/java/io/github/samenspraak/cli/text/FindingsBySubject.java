package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints findings by subject, the most serious first.
 *
 * @param places says in words where in the document a finding is
 */
record FindingsBySubject(
    Function<JsonPointer, String> places,
    LocalizedNames names,
    CliMessages messages,
    TextOutput output) {

  private record Subject(ElementKind kind, Optional<Id<?>> id) {

    static Subject of(Finding finding) {
      return new Subject(finding.kind(), finding.subject());
    }
  }

  void print(Stream<Finding> some) {
    print(some, finding -> Optional.empty());
  }

  /**
   * Prints findings with a remark on each.
   *
   * @param remark stands below the message of a finding; absent if there is none
   */
  void print(Stream<Finding> some, Function<Finding, Optional<String>> remark) {
    Map<Subject, List<Finding>> bySubject =
        some.collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
    bySubject.entrySet().stream()
        .sorted(Comparator.comparing(about -> mostSerious(about.getValue())))
        .forEach(about -> printSubject(about.getKey(), about.getValue(), remark));
  }

  private static Severity mostSerious(List<Finding> some) {
    return some.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
  }

  private void printSubject(
      Subject subject, List<Finding> about, Function<Finding, Optional<String>> remark) {
    output.printTitle(names.heading(subject.kind(), subject.id()));
    about.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(finding -> printFinding(finding, remark.apply(finding)));
  }

  private void printFinding(Finding finding, Optional<String> remark) {
    String tense = finding.term().map(days -> "· " + messages.text(finding.tense())).orElse("");
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.of(finding.severity()).before(messages.text(finding.severity())),
        Style.PLAIN.text(finding.code()),
        Style.FAINT.text(tense));
    output.print(DEEPER, names.message(finding));
    remark.ifPresent(text -> output.print(DEEPER, text));
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
}

package io.github.samenspraak.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a check found: the findings in a fixed order, the rules that ran and those that failed.
 *
 * <p>The order is that of their places in the document, then of the codes of their rules, then of
 * their first days. Waived findings are among them; they do not count.
 */
public final class Findings implements Iterable<Finding> {

  /**
   * What a change does to the findings.
   *
   * @param introduced what was not found before
   * @param resolved what is not found any more
   * @param remaining what is found as before
   */
  public record Comparison(
      ImmutableList<Finding> introduced,
      ImmutableList<Finding> resolved,
      ImmutableList<Finding> remaining) {}

  private final ImmutableList<Finding> findings;
  private final ImmutableList<Rule> rules;
  private final ImmutableList<RuleFailure> failures;

  Findings(
      ImmutableList<Finding> findings,
      ImmutableList<Rule> rules,
      ImmutableList<RuleFailure> failures) {
    this.findings = findings;
    this.rules = rules;
    this.failures = failures;
  }

  /** {@return the findings, waived ones among them, in order} */
  public ImmutableList<Finding> all() {
    return findings;
  }

  @Override
  public Iterator<Finding> iterator() {
    return findings.iterator();
  }

  /** {@return the findings, waived ones among them, in order} */
  public Stream<Finding> stream() {
    return findings.stream();
  }

  /** {@return whether nothing was found, waived or not} */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** {@return how many were found, waived or not} */
  public int size() {
    return findings.size();
  }

  /** {@return the errors that are not waived} */
  public Findings errors() {
    return where(finding -> finding.severity() == Severity.ERROR && !finding.isWaived());
  }

  /**
   * {@return the findings that are as serious as a severity or more so, and not waived}
   *
   * @param severity the least serious one
   */
  public Findings atLeast(Severity severity) {
    return where(finding -> finding.severity().isAtLeast(severity) && !finding.isWaived());
  }

  /** {@return the findings that the municipality has decided to live with} */
  public Findings waived() {
    return where(Finding::isWaived);
  }

  /**
   * {@return the findings of a rule}
   *
   * @param code of the rule
   */
  public Findings of(String code) {
    return where(finding -> finding.code().equals(code));
  }

  /**
   * {@return the findings about an element}
   *
   * @param id of the element
   */
  public Findings about(Id<?> id) {
    return where(finding -> finding.subject().filter(id::equals).isPresent());
  }

  /**
   * {@return the findings that hold on a day, those where days make no sense among them}
   *
   * @param day the day
   */
  public Findings on(LocalDate day) {
    return where(finding -> finding.isOn(day));
  }

  /**
   * {@return the findings that answer a question, in the same order, of the same rules}
   *
   * @param question the question
   */
  public Findings where(Predicate<Finding> question) {
    return new Findings(
        findings.stream().filter(question).collect(ImmutableList.toImmutableList()),
        rules,
        failures);
  }

  /** {@return how many findings of each severity there are that are not waived} */
  public ImmutableSortedMultiset<Severity> bySeverity() {
    return findings.stream()
        .filter(finding -> !finding.isWaived())
        .map(Finding::severity)
        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
  }

  /** {@return how many findings of each rule, by its code, there are that are not waived} */
  public ImmutableSortedMultiset<String> byRule() {
    return findings.stream()
        .filter(finding -> !finding.isWaived())
        .map(Finding::code)
        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
  }

  /** {@return the rules that ran, those that failed among them, in the order of the rule set} */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /** {@return the rules that failed, in the order of the rule set} */
  public ImmutableList<RuleFailure> failures() {
    return failures;
  }

  /**
   * {@return what a change did}
   *
   * <p>A finding is the same before and after if it is of the same rule about the same element,
   * with the same days, arguments and waiver, wherever in the document it stands.
   *
   * @param before what was found before the change, of which these are the findings after it
   */
  public Comparison comparedTo(Findings before) {
    Multiset<Object> known = multiset(before);
    Multiset<Object> found = multiset(this);
    ImmutableList.Builder<Finding> introduced = ImmutableList.builder();
    ImmutableList.Builder<Finding> remaining = ImmutableList.builder();
    for (Finding finding : findings) {
      (known.remove(finding.sameness()) ? remaining : introduced).add(finding);
    }
    ImmutableList<Finding> resolved =
        before.stream()
            .filter(finding -> !found.remove(finding.sameness()))
            .collect(ImmutableList.toImmutableList());
    return new Comparison(introduced.build(), resolved, remaining.build());
  }

  private static Multiset<Object> multiset(Findings findings) {
    Multiset<Object> multiset = HashMultiset.create();
    findings.forEach(finding -> multiset.add(finding.sameness()));
    return multiset;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Findings others && findings.equals(others.findings);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** {@return the findings, for people who debug} */
  @Override
  public String toString() {
    return findings.toString();
  }
}

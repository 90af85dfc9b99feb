package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.rule.WaiverApplication.Tally;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The result of a check: the findings in a fixed order, the rules that ran and those that failed.
 *
 * <p>Findings are ordered by their places in the document, then by the codes of their rules, then
 * by their first days. Waived findings are listed too, but do not count.
 *
 * <p>Findings beyond the {@linkplain RuleSet#withLimit limit} are counted and {@linkplain #notKept
 * not kept}. All counts are exact nevertheless, also those of {@link #errors}, {@link #atLeast},
 * {@link #waived} and {@link #of}. Other filters cannot look at findings that are not kept: they
 * count the kept ones, and say that there may be more.
 */
public final class Findings implements Iterable<Finding> {

  private final ImmutableList<Finding> findings;

  /** The number of findings that are not kept, for each rule that has any. */
  private final ImmutableMap<Rule, Tally> notKept;

  /** Whether the findings that are not kept certainly pass all filters. */
  private final boolean exact;

  private final ImmutableList<Rule> rules;
  private final ImmutableList<RuleFailure> failures;
  private final ImmutableList<LeftOut> leftOut;
  private final LocalDate day;

  Findings(
      ImmutableList<Finding> findings,
      ImmutableMap<Rule, Tally> notKept,
      ImmutableList<Rule> rules,
      ImmutableList<RuleFailure> failures,
      ImmutableList<LeftOut> leftOut,
      LocalDate day) {
    this(findings, notKept, true, rules, failures, leftOut, day);
  }

  private Findings(
      ImmutableList<Finding> findings,
      ImmutableMap<Rule, Tally> notKept,
      boolean exact,
      ImmutableList<Rule> rules,
      ImmutableList<RuleFailure> failures,
      ImmutableList<LeftOut> leftOut,
      LocalDate day) {
    this.findings = findings;
    this.notKept = notKept;
    this.exact = exact;
    this.rules = rules;
    this.failures = failures;
    this.leftOut = leftOut;
    this.day = day;
  }

  /** {@return the day of the check, as its caller had it} */
  public LocalDate day() {
    return day;
  }

  /** {@return the kept findings, waived or not, in order} */
  public ImmutableList<Finding> all() {
    return findings;
  }

  @Override
  public Iterator<Finding> iterator() {
    return findings.iterator();
  }

  /** {@return the kept findings, waived or not, in order} */
  public Stream<Finding> stream() {
    return findings.stream();
  }

  /**
   * {@return whether there is certainly no finding, waived or not}
   *
   * <p>So it is false if no finding is kept but there may be some.
   */
  public boolean isEmpty() {
    return findings.isEmpty() && notKept.isEmpty();
  }

  /** {@return the number of kept findings, waived or not} */
  public int size() {
    return findings.size();
  }

  /** {@return the number of all findings, kept or not, waived or not} */
  public long count() {
    return findings.size() + beyond().mapToLong(each -> each.getValue().total()).sum();
  }

  /**
   * {@return the number of findings of a severity, kept or not, without waived ones}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return bySeverity().getOrDefault(severity, 0L);
  }

  /** {@return whether some findings are not kept} */
  public boolean isCut() {
    return !notKept.isEmpty();
  }

  /**
   * {@return the number of findings that are not kept, waived or not, by the codes of their rules;
   * after a {@linkplain #where filter} that cannot look at them, the most that may pass it}
   */
  public ImmutableSortedMap<String, Long> notKept() {
    return notKept.entrySet().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                each -> each.getKey().code(),
                each -> each.getValue().total()));
  }

  /** {@return the errors that are not waived} */
  public Findings errors() {
    return atLeast(Severity.ERROR);
  }

  /**
   * {@return the findings that are at least as serious as a severity, and not waived}
   *
   * @param severity the least serious one
   */
  public Findings atLeast(Severity severity) {
    return where(
        finding -> finding.severity().isAtLeast(severity) && !finding.isWaived(),
        (rule, tally) ->
            rule.severity().isAtLeast(severity) ? new Tally(tally.open(), 0) : Tally.NOTHING);
  }

  /** {@return the findings that the municipality has decided to live with} */
  public Findings waived() {
    return where(Finding::isWaived, (rule, tally) -> new Tally(0, tally.waived()));
  }

  /**
   * {@return the findings of a rule}
   *
   * @param code of the rule
   */
  public Findings of(String code) {
    return where(
        finding -> finding.code().equals(code),
        (rule, tally) -> rule.code().equals(code) ? tally : Tally.NOTHING);
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
   * {@return the findings that hold on a day, including those without days}
   *
   * @param day the day
   */
  public Findings on(LocalDate day) {
    return where(finding -> finding.isOn(day));
  }

  /**
   * {@return the findings without those that ended before a day} A finding without days stays.
   *
   * @param first the first day that matters
   */
  public Findings since(LocalDate first) {
    return where(finding -> !finding.endedBefore(first));
  }

  /**
   * {@return the findings that pass a filter, in the same order, of the same rules}
   *
   * @param question the filter, which cannot look at findings that are not kept
   */
  public Findings where(Predicate<Finding> question) {
    return new Findings(kept(question), notKept, !isCut(), rules, failures, leftOut, day);
  }

  /**
   * {@return the findings at a place and in it, with their places from there on} A rule that failed
   * is told as ever.
   */
  Findings within(JsonPointer whole) {
    Findings inside =
        where(finding -> finding.rule() == RuleFailure.RULE_FAILED || finding.place().isIn(whole));
    return new Findings(
        inside.findings.stream()
            .map(each -> each.place().isIn(whole) ? each.at(each.place().from(whole)) : each)
            .collect(ImmutableList.toImmutableList()),
        inside.notKept,
        inside.exact,
        rules,
        failures,
        leftOut,
        day);
  }

  /** {@return the findings that pass a filter, which also works on counts} */
  private Findings where(Predicate<Finding> question, BiFunction<Rule, Tally, Tally> ofNotKept) {
    ImmutableMap.Builder<Rule, Tally> left = ImmutableMap.builder();
    notKept.forEach(
        (rule, tally) -> {
          Tally answer = ofNotKept.apply(rule, tally);
          if (answer.total() > 0) {
            left.put(rule, answer);
          }
        });
    ImmutableMap<Rule, Tally> others = left.buildOrThrow();
    return new Findings(
        kept(question), others, exact || others.isEmpty(), rules, failures, leftOut, day);
  }

  private ImmutableList<Finding> kept(Predicate<Finding> question) {
    return findings.stream().filter(question).collect(ImmutableList.toImmutableList());
  }

  /** {@return the number of findings of each severity, kept or not, without waived ones} */
  public ImmutableSortedMap<Severity, Long> bySeverity() {
    return sums(Rule::severity);
  }

  /** {@return the number of findings of each rule, by its code, without waived ones} */
  public ImmutableSortedMap<String, Long> byRule() {
    return sums(Rule::code);
  }

  private <K extends Comparable<K>> ImmutableSortedMap<K, Long> sums(Function<Rule, K> key) {
    TreeMap<K, Long> sums = new TreeMap<>();
    openByRule().forEach((rule, count) -> sums.merge(key.apply(rule), count, Long::sum));
    return ImmutableSortedMap.copyOfSorted(sums);
  }

  /** {@return the number of findings of each rule, kept or not, without waived ones} */
  public ImmutableMap<Rule, Long> openByRule() {
    Map<Rule, Long> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (!finding.isWaived()) {
        counts.merge(finding.rule(), 1L, Long::sum);
      }
    }
    beyond()
        .filter(each -> each.getValue().open() > 0)
        .forEach(each -> counts.merge(each.getKey(), each.getValue().open(), Long::sum));
    return ImmutableMap.copyOf(counts);
  }

  /** {@return the counts of findings that are not kept and certainly part of this} */
  private Stream<Map.Entry<Rule, Tally>> beyond() {
    return exact ? notKept.entrySet().stream() : Stream.empty();
  }

  /** {@return the rules that ran, those that failed among them, in the order of the rule set} */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * {@return the failed rules, in the order of the rule set, with their exceptions} A filter does
   * not change them. Each failure is a finding as well, even beyond the limit.
   */
  public ImmutableList<RuleFailure> failures() {
    return failures;
  }

  /**
   * {@return everything that was left out of the register before it was checked; empty if that is
   * nothing} A filter does not change it.
   */
  public ImmutableList<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * {@return the effect of a change}
   *
   * @param before the findings before the change; these are the ones after it
   */
  public FindingComparison comparedTo(Findings before) {
    return FindingComparison.of(before.findings, before.undecided(), this);
  }

  /**
   * {@return what became of the findings of an earlier check}
   *
   * @param before the earlier findings; these are the ones of today
   */
  public FindingComparison comparedTo(EarlierFindings before) {
    return FindingComparison.of(before.findings(), before.undecided(), this);
  }

  /**
   * {@return those of these findings that are new in a comparison}
   *
   * @param comparison of these findings with earlier ones
   */
  public Findings newIn(FindingComparison comparison) {
    Set<Finding> introduced = Sets.newIdentityHashSet();
    introduced.addAll(comparison.introduced());
    return where(introduced::contains);
  }

  /** {@return the codes of the rules of which not all findings are known} */
  ImmutableSet<String> undecided() {
    return Stream.concat(
            notKept().keySet().stream(), failures.stream().map(failure -> failure.rule().code()))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Findings others
        && findings.equals(others.findings)
        && exact == others.exact
        && notKept().equals(others.notKept());
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** {@return the findings, and how many are not kept, for debugging} */
  @Override
  public String toString() {
    return isCut() ? findings + " not kept: " + notKept() : findings.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Findings.class);
  }
}

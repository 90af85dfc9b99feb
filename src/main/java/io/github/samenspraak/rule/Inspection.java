package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;

/**
 * What one rule gets to look at a register: the facts, today's date, and where to report to.
 *
 * <p>It lasts for one check of one rule, on one thread.
 */
public final class Inspection {

  private final RegisterIndex index;
  private final LocalDate today;
  private final ImmutableList<Rule> rules;
  private final ImmutableList<Finding> findings;
  private final ImmutableSet<Waiver> needed;
  private final RuleReports reports;

  Inspection(
      RegisterIndex index,
      LocalDate today,
      ImmutableList<Rule> rules,
      ImmutableList<Finding> findings,
      ImmutableSet<Waiver> needed,
      RuleReports reports) {
    this.index = index;
    this.today = today;
    this.rules = rules;
    this.findings = findings;
    this.needed = needed;
    this.reports = reports;
  }

  /** {@return the same inspection once more, with other reports} */
  Inspection with(RuleReports others) {
    return new Inspection(index, today, rules, findings, needed, others);
  }

  RuleReports reports() {
    return reports;
  }

  /** {@return the facts} */
  public Register register() {
    return index.register();
  }

  /** {@return the index of the facts} */
  public RegisterIndex index() {
    return index;
  }

  /** {@return today's date, as the caller of the check has it} */
  public LocalDate today() {
    return today;
  }

  /**
   * {@return whether the first day of a term is today or lies behind}
   *
   * <p>What is missing is only a finding once it has begun to be missing: that nobody has been
   * elected yet for the years to come breaks no rule. What is too much or contradicts itself is a
   * finding on any day.
   *
   * @param term the days on which something is missing
   */
  public boolean hasBegun(Term term) {
    return term.hasBegunBy(today);
  }

  /**
   * {@return whether a day lies behind} What is due on a day may still be done on that day.
   *
   * @param due the last day to do something
   */
  public boolean isPast(LocalDate due) {
    return due.isBefore(today);
  }

  /**
   * {@return the rules that are being checked, this one among them}
   *
   * <p>For a rule that is checked {@linkplain Rule.Builder#afterTheOthers after the others}, those
   * that failed are not among them.
   */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * {@return what the other rules found, in the order of the rules, before any of it is waived;
   * nothing unless this rule is checked {@linkplain Rule.Builder#afterTheOthers after the others}}
   *
   * <p>What lies beyond the {@linkplain RuleSet#withLimit limit} on findings is not among it.
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * {@return whether the other rules found something that a waiver is for, beyond the limit on
   * findings or not; never unless this rule is checked {@linkplain Rule.Builder#afterTheOthers
   * after the others}}
   *
   * @param waiver a waiver of the register
   */
  public boolean isNeeded(Waiver waiver) {
    return needed.contains(waiver);
  }

  /**
   * {@return a report that an element breaks the rule, to which more can be added} It is a finding
   * as it stands; there is nothing to close it with. It is to be complete before the next one.
   *
   * <p>Beyond the {@linkplain RuleSet#withLimit limit} on findings it is counted and not kept,
   * which costs next to nothing.
   *
   * @param element of the register
   */
  public Report report(Identified element) {
    return report(Subject.of(element));
  }

  /**
   * {@return a report that something in the register breaks the rule, to which more can be added}
   * It is a finding as it stands; there is nothing to close it with. It is to be complete before
   * the next one.
   *
   * @param subject what breaks the rule
   */
  public Report report(Subject subject) {
    return reports.add(subject);
  }

  /**
   * {@return whether another report would be kept}
   *
   * <p>If not, the limit on findings has been reached, and the rule need not go through all that it
   * could report. It must still count it, so that the counts are exact. Most rules need not ask: it
   * is for those that find far more than there is in the register, such as all pairs that overlap.
   *
   * <pre>{@code
   * if (inspection.hasRoom()) {
   *   overlapping(covenant).forEach(other -> inspection.report(covenant).with("other", other.id()));
   * } else {
   *   inspection.count(covenant, daysOfOverlapping(covenant));
   * }
   * }</pre>
   */
  public boolean hasRoom() {
    return reports.hasRoom();
  }

  /**
   * Counts findings about an element that have no days, and are not reported one by one.
   *
   * @param element of the register
   * @param findings how many there are
   * @throws IllegalStateException if there {@linkplain #hasRoom is room} for reports
   * @throws IllegalArgumentException if it is a negative number
   */
  public void count(Identified element, long findings) {
    reports.count(element.id(), findings);
  }

  /**
   * Counts findings about an element that have days, and are not reported one by one.
   *
   * @param element of the register
   * @param findings how many begin and end when
   * @throws IllegalStateException if there {@linkplain #hasRoom is room} for reports
   */
  public void count(Identified element, FindingDays findings) {
    reports.count(element.id(), findings);
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Inspection.class);
  }
}

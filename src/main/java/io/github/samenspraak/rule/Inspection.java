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
 * The view of a register for one rule: the facts, today's date, and the methods to report with.
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

  /** {@return the same inspection with other reports} */
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

  /**
   * {@return whether nothing that concerns an element was left out of the register}
   *
   * <p>Most rules need not ask. Reports of a rule {@linkplain Rule.Builder#aboutMissing about
   * something missing} are dropped if their subject is not complete.
   *
   * @param element an element of the register
   */
  public boolean isComplete(Identified element) {
    return index.isComplete(Subject.of(element));
  }

  /** {@return today's date, as the caller of the check has it} */
  public LocalDate today() {
    return today;
  }

  /**
   * {@return whether the first day of a term is today or in the past}
   *
   * <p>Rules about something missing ask this, because members need not be elected yet for the
   * years to come. Rules about something superfluous or contradictory look at every day.
   *
   * @param term the days on which something is missing
   */
  public boolean hasBegun(Term term) {
    return term.hasBegunBy(today);
  }

  /**
   * {@return whether the days on which a fact is wrong have begun, or end on a known day}
   *
   * <p>Of a mandate without a recorded end nobody knows whether it will last so long. Rules about
   * facts that must lie within the days of others ask this: whoever sits for a member whose
   * membership ends in three years sits there rightly until then.
   *
   * @param days the days on which the fact is wrong; open if the end of the fact is not recorded
   */
  public boolean isToBeTold(Term days) {
    return !days.isOpen() || hasBegun(days);
  }

  /**
   * {@return whether a day is in the past} Something due today may still be done today.
   *
   * @param due the last day to do something
   */
  public boolean isPast(LocalDate due) {
    return due.isBefore(today);
  }

  /**
   * {@return the rules of this check, including this one}
   *
   * <p>A rule that is checked {@linkplain Rule.Builder#afterTheOthers after the others} gets only
   * those that did not fail.
   */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * {@return the findings of the other rules, in the order of the rules, before any is waived;
   * empty unless this rule is checked {@linkplain Rule.Builder#afterTheOthers after the others}}
   *
   * <p>Findings beyond the {@linkplain RuleSet#withLimit limit} are left out.
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * {@return whether a waiver applies to a finding of another rule, kept or not; false unless this
   * rule is checked {@linkplain Rule.Builder#afterTheOthers after the others}}
   *
   * @param waiver a waiver of the register
   */
  public boolean isNeeded(Waiver waiver) {
    return needed.contains(waiver);
  }

  /**
   * Reports that an element breaks the rule.
   *
   * <p>The report is a finding without any closing call. Add all details before the next report. A
   * report beyond the {@linkplain RuleSet#withLimit limit} is counted and not kept, which costs
   * next to nothing.
   *
   * @param element of the register
   * @return the report, for details such as days and arguments
   */
  public Report report(Identified element) {
    return report(Subject.of(element));
  }

  /**
   * Reports that something in the register breaks the rule, as {@link #report(Identified)} does.
   *
   * @param subject the element, part or attribute that breaks the rule
   * @return the report, for details such as days and arguments
   */
  public Report report(Subject subject) {
    return reports.add(subject);
  }

  /**
   * {@return whether another report would be kept}
   *
   * <p>If not, the limit on findings is reached, and the rule may count its findings without going
   * through them. Counts stay exact that way. Most rules need not ask. It is for rules that find
   * far more than there is in the register, such as all overlapping pairs.
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
   * Counts findings about an element, without days and without reporting each.
   *
   * @param element of the register
   * @param findings the number of findings
   * @throws IllegalStateException if there {@linkplain #hasRoom is room} for reports
   * @throws IllegalArgumentException if the number is negative
   */
  public void count(Identified element, long findings) {
    reports.count(element, findings);
  }

  /**
   * Counts findings about an element, with their days and without reporting each.
   *
   * @param element of the register
   * @param findings the first and last days of the findings
   * @throws IllegalStateException if there {@linkplain #hasRoom is room} for reports
   */
  public void count(Identified element, FindingDays findings) {
    reports.count(element, findings);
  }

  /**
   * Counts findings about what an element owed, without reporting each.
   *
   * @param element of the register
   * @param periods the first and last days of the periods that it was {@linkplain Report#owedFor
   *     owed for}
   * @throws IllegalStateException if there {@linkplain #hasRoom is room} for reports
   */
  public void countOwed(Identified element, FindingDays periods) {
    reports.countOwed(element, periods);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Inspection.class);
  }
}

package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.register.Spot;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
  private final List<Report> reports = new ArrayList<>();

  Inspection(
      RegisterIndex index,
      LocalDate today,
      ImmutableList<Rule> rules,
      ImmutableList<Finding> findings) {
    this.index = index;
    this.today = today;
    this.rules = rules;
    this.findings = findings;
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
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * {@return a report that an element breaks the rule, to which more can be added} It is a finding
   * as it stands; there is nothing to close it with.
   *
   * @param element of the register
   */
  public Report report(Identified element) {
    return report(Spot.of(element));
  }

  /**
   * {@return a report that something in the register breaks the rule, to which more can be added}
   * It is a finding as it stands; there is nothing to close it with.
   *
   * @param spot what breaks the rule
   */
  public Report report(Spot spot) {
    Report report = new Report(spot);
    reports.add(report);
    return report;
  }

  List<Report> reports() {
    return reports;
  }
}

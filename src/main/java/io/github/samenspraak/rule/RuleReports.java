package io.github.samenspraak.rule;

import com.google.common.base.Preconditions;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.WaiverApplication.Tally;
import io.github.samenspraak.rule.WaiverApplication.WaivedFindings;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one rule: the first ones themselves, and the exact number of findings of all.
 *
 * <p>A report beyond the limit is counted and dropped. If its element has a waiver, its days are
 * looked at first, because they decide whether it counts as waived.
 */
final class RuleReports {

  private static final int NONE = -1;

  private final Rule rule;
  private final RegisterIndex index;
  private final Map<Id<?>, WaivedFindings> waivers;
  private final List<Report> kept = new ArrayList<>();
  private final int room;
  private long open;
  private long waived;

  /**
   * The last report, whose details are still to come; null if they do not matter: it is beyond the
   * limit, its element has no waiver, and the register holds all there is.
   */
  private @Nullable Report last;

  /** The number, from 0, of the report whose stack trace is sought. */
  private final int sought;

  private StackTraceElement[] trace = {};

  /**
   * Creates the reports of a rule, without any yet.
   *
   * @param rule the rule
   * @param index of the register
   * @param waivers the waivers of its findings, by element
   * @param limit the most reports to keep
   */
  RuleReports(Rule rule, RegisterIndex index, Map<Id<?>, WaivedFindings> waivers, int limit) {
    this(rule, index, waivers, limit, NONE);
  }

  private RuleReports(
      Rule rule, RegisterIndex index, Map<Id<?>, WaivedFindings> waivers, int limit, int sought) {
    this.rule = rule;
    this.index = index;
    this.waivers = waivers;
    this.room = limit;
    this.sought = sought;
  }

  /** {@return empty reports of the same rule that record the stack trace of one report} */
  RuleReports seeking(int report) {
    return new RuleReports(rule, index, Map.of(), room, report);
  }

  /** {@return the stack trace of the report that is sought; empty if there was no such report} */
  StackTraceElement[] trace() {
    return trace;
  }

  /** {@return whether another report would be kept} */
  boolean hasRoom() {
    settle();
    return kept.size() < room;
  }

  Report add(Subject subject) {
    if (hasRoom()) {
      if (kept.size() == sought) {
        trace = new Throwable().getStackTrace();
      }
      last = new Report(rule, subject);
      kept.add(last);
      return last;
    }
    if (!index.isWhole() || subject.id().filter(waivers::containsKey).isPresent()) {
      last = new Report(rule, subject);
      return last;
    }
    open++;
    return Report.COUNTED;
  }

  /**
   * Drops the last report if it is uncertain, and counts it if it is beyond the limit. A waiver of
   * a report that is dropped may be needed.
   */
  private void settle() {
    Report report = last;
    last = null;
    if (report != null) {
      boolean isKept = !kept.isEmpty() && kept.get(kept.size() - 1) == report;
      if (report.isUncertain(index)) {
        if (isKept) {
          kept.remove(kept.size() - 1);
        }
        waivers(report).ifPresent(its -> its.find(report.term(), report.owedFor()));
      } else if (!isKept) {
        count(report);
      }
    }
  }

  /** Counts findings about an element that have no days. */
  void count(Identified element, long findings) {
    Preconditions.checkArgument(findings >= 0, "The number of findings must not be negative.");
    requireNoRoom(element.id());
    if (findings > 0 && !new Report(rule, Subject.of(element)).isUncertain(index)) {
      Optional<WaivedFindings> about = Optional.ofNullable(waivers.get(element.id()));
      about.ifPresent(its -> its.find(Optional.empty(), Optional.empty()));
      add(
          about
              .map(its -> its.count(Optional.empty(), Optional.empty()))
              .orElse(Tally.OPEN)
              .times(findings));
    }
  }

  /** Counts findings about an element. */
  void count(Identified element, FindingDays findings) {
    requireNoRoom(element.id());
    Optional<WaivedFindings> about = Optional.ofNullable(waivers.get(element.id()));
    about.ifPresent(its -> its.find(findings));
    if (index.isLimited(element) && !new Report(rule, Subject.of(element)).isUncertain(index)) {
      add(
          about
              .map(its -> its.count(findings))
              .orElseGet(() -> Tally.OPEN.times(findings.begunBy(LocalDate.MAX))));
    }
  }

  /** Counts findings about what an element owed. */
  void countOwed(Identified element, FindingDays periods) {
    requireNoRoom(element.id());
    Optional<WaivedFindings> about = Optional.ofNullable(waivers.get(element.id()));
    about.ifPresent(its -> its.findOwed(periods));
    if (index.isLimited(element) && !new Report(rule, Subject.of(element)).isUncertain(index)) {
      add(
          about
              .map(its -> its.countOwed(periods))
              .orElseGet(() -> Tally.OPEN.times(periods.begunBy(LocalDate.MAX))));
    }
  }

  private void requireNoRoom(Id<?> subject) {
    Preconditions.checkState(
        !hasRoom(),
        "There is room for reports about %s: report each finding, and count none.",
        subject);
  }

  private void add(Tally tally) {
    open += tally.open();
    waived += tally.waived();
  }

  private void count(Report report) {
    Optional<WaivedFindings> about = waivers(report);
    about.ifPresent(its -> its.find(report.term(), report.owedFor()));
    add(about.map(its -> its.count(report.term(), report.owedFor())).orElse(Tally.OPEN));
  }

  private Optional<WaivedFindings> waivers(Report report) {
    return waivers.isEmpty() ? Optional.empty() : report.subject().id().map(waivers::get);
  }

  /** Counts the remaining reports, once the rule has ended. */
  void close() {
    settle();
    kept.forEach(this::count);
  }

  /** Drops all reports but the first ones. */
  void truncate(long most) {
    if (kept.size() > most) {
      kept.subList((int) most, kept.size()).clear();
    }
  }

  List<Report> kept() {
    return Collections.unmodifiableList(kept);
  }

  /** {@return the number of kept reports} */
  int size() {
    return kept.size();
  }

  /** {@return the number of findings of all reports, kept or not} */
  Tally found() {
    return new Tally(open, waived);
  }

  /** {@return the number of findings of all reports, waived or not} */
  long total() {
    return open + waived;
  }
}

package io.github.samenspraak.rule;

import com.google.common.base.Preconditions;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.WaiverApplication.Tally;
import io.github.samenspraak.rule.WaiverApplication.Waivers;
import io.github.samenspraak.value.Id;
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
  private final Map<Id<?>, Waivers> waivers;
  private final List<Report> kept = new ArrayList<>();
  private final int room;
  private long open;
  private long waived;

  /** A report beyond the limit whose days are still to come. */
  private @Nullable Report incomplete;

  /** The number, from 0, of the report whose stack trace is sought. */
  private final int sought;

  private StackTraceElement[] trace = {};

  /**
   * Creates the reports of a rule, without any yet.
   *
   * @param rule the rule
   * @param waivers the waivers of its findings, by element
   * @param limit the most reports to keep
   */
  RuleReports(Rule rule, Map<Id<?>, Waivers> waivers, int limit) {
    this(rule, waivers, limit, NONE);
  }

  private RuleReports(Rule rule, Map<Id<?>, Waivers> waivers, int limit, int sought) {
    this.rule = rule;
    this.waivers = waivers;
    this.room = limit;
    this.sought = sought;
  }

  /** {@return empty reports of the same rule that record the stack trace of one report} */
  RuleReports seeking(int report) {
    return new RuleReports(rule, Map.of(), room, report);
  }

  /** {@return the stack trace of the report that is sought; empty if there was no such report} */
  StackTraceElement[] trace() {
    return trace;
  }

  /** {@return whether another report would be kept} */
  boolean hasRoom() {
    return kept.size() < room;
  }

  Report add(Subject subject) {
    countIncomplete();
    if (hasRoom()) {
      if (kept.size() == sought) {
        trace = new Throwable().getStackTrace();
      }
      Report report = new Report(rule, subject);
      kept.add(report);
      return report;
    }
    if (subject.id().filter(waivers::containsKey).isPresent()) {
      incomplete = new Report(rule, subject);
      return incomplete;
    }
    open++;
    return Report.COUNTED;
  }

  /** Counts findings about an element that have no days. */
  void count(Id<?> subject, long findings) {
    Preconditions.checkArgument(findings >= 0, "The number of findings must not be negative.");
    requireNoRoom(subject);
    if (findings > 0) {
      Optional<Waivers> about = Optional.ofNullable(waivers.get(subject));
      about.ifPresent(its -> its.find(Optional.empty()));
      add(about.map(its -> its.count(Optional.empty())).orElse(Tally.OPEN).times(findings));
    }
  }

  /** Counts findings about an element. */
  void count(Id<?> subject, FindingDays findings) {
    requireNoRoom(subject);
    Optional<Waivers> about = Optional.ofNullable(waivers.get(subject));
    about.ifPresent(its -> its.find(findings));
    add(
        about
            .map(its -> its.count(findings))
            .orElseGet(() -> Tally.OPEN.times(findings.begunBy(LocalDate.MAX))));
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

  private void countIncomplete() {
    if (incomplete != null) {
      count(incomplete);
      incomplete = null;
    }
  }

  private void count(Report report) {
    Optional<Waivers> about =
        waivers.isEmpty() ? Optional.empty() : report.subject().id().map(waivers::get);
    about.ifPresent(its -> its.find(report.term()));
    add(about.map(its -> its.count(report.term())).orElse(Tally.OPEN));
  }

  /** Counts the remaining reports, once the rule has ended. */
  void close() {
    countIncomplete();
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

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
 * What one rule reports: the first reports themselves, and exactly how many findings become of all.
 *
 * <p>Beyond the limit a report is counted and let go. One about an element that a waiver is about
 * is looked at first, as its days decide whether it is waived.
 */
final class RuleReports {

  private static final int NONE = -1;

  private final Rule rule;
  private final Map<Id<?>, Waivers> waivers;
  private final List<Report> kept = new ArrayList<>();
  private final int room;
  private long open;
  private long waived;

  /** A report beyond the limit that is still being written down; its days are to be looked at. */
  private @Nullable Report underway;

  /** The report of which to keep how the rule came to it, counted from 0. */
  private final int sought;

  private StackTraceElement[] trace = {};

  /**
   * @param rule that reports
   * @param waivers of what this rule finds, by the element that it is about
   * @param limit how many reports are kept
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

  /** {@return none yet of the same rule, to find out how it comes to one of its reports} */
  RuleReports seeking(int report) {
    return new RuleReports(rule, Map.of(), room, report);
  }

  /** {@return how the rule came to the report that is sought; empty if it did not} */
  StackTraceElement[] trace() {
    return trace;
  }

  /** {@return whether another report would be kept} */
  boolean hasRoom() {
    return kept.size() < room;
  }

  Report add(Subject subject) {
    countUnderway();
    if (hasRoom()) {
      if (kept.size() == sought) {
        trace = new Throwable().getStackTrace();
      }
      Report report = new Report(rule, subject);
      kept.add(report);
      return report;
    }
    if (subject.id().filter(waivers::containsKey).isPresent()) {
      underway = new Report(rule, subject);
      return underway;
    }
    open++;
    return Report.COUNTED;
  }

  /** Counts findings about an element that have no days. */
  void count(Id<?> subject, long findings) {
    Preconditions.checkArgument(findings >= 0, "No less than nothing can be found.");
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
        !hasRoom(), "It must report what it finds about %s, not count it.", subject);
  }

  private void add(Tally tally) {
    open += tally.open();
    waived += tally.waived();
  }

  private void countUnderway() {
    if (underway != null) {
      count(underway);
      underway = null;
    }
  }

  private void count(Report report) {
    Optional<Waivers> about =
        waivers.isEmpty() ? Optional.empty() : report.subject().id().map(waivers::get);
    about.ifPresent(its -> its.find(report.term()));
    add(about.map(its -> its.count(report.term())).orElse(Tally.OPEN));
  }

  /** Counts what is left to count, once the rule has reported all that it finds. */
  void close() {
    countUnderway();
    kept.forEach(this::count);
  }

  /** Keeps no more than the first reports. */
  void truncate(long most) {
    if (kept.size() > most) {
      kept.subList((int) most, kept.size()).clear();
    }
  }

  List<Report> kept() {
    return Collections.unmodifiableList(kept);
  }

  /** {@return how many reports are kept} */
  int size() {
    return kept.size();
  }

  /** {@return how many findings become of all reports, kept or not} */
  Tally found() {
    return new Tally(open, waived);
  }

  /** {@return how many findings become of all reports, waived or not} */
  long total() {
    return open + waived;
  }
}

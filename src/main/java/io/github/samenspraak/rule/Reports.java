package io.github.samenspraak.rule;

import com.google.common.base.Preconditions;
import io.github.samenspraak.register.Spot;
import io.github.samenspraak.rule.Waiving.Tally;
import io.github.samenspraak.rule.Waiving.Waivers;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
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
final class Reports {

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
  Reports(Rule rule, Map<Id<?>, Waivers> waivers, int limit) {
    this(rule, waivers, limit, NONE);
  }

  private Reports(Rule rule, Map<Id<?>, Waivers> waivers, int limit, int sought) {
    this.rule = rule;
    this.waivers = waivers;
    this.room = limit;
    this.sought = sought;
  }

  /** {@return none yet of the same rule, to find out how it comes to one of its reports} */
  Reports seeking(int report) {
    return new Reports(rule, Map.of(), room, report);
  }

  /** {@return how the rule came to the report that is sought; empty if it did not} */
  StackTraceElement[] trace() {
    return trace;
  }

  /** {@return whether it is not enough to count findings about an element} */
  boolean wants(Id<?> subject) {
    return hasRoom() || waivers.containsKey(subject);
  }

  /** {@return whether another report would be kept} */
  boolean hasRoom() {
    return kept.size() < room;
  }

  Report add(Spot spot) {
    countUnderway();
    if (hasRoom()) {
      if (kept.size() == sought) {
        trace = new Throwable().getStackTrace();
      }
      Report report = new Report(rule, spot);
      kept.add(report);
      return report;
    }
    if (spot.id().filter(waivers::containsKey).isPresent()) {
      underway = new Report(rule, spot);
      return underway;
    }
    open++;
    return Report.COUNTED;
  }

  void count(Id<?> subject, long findings) {
    require(!wants(subject), subject, findings);
    open += findings;
  }

  /** Counts findings without days, which are waived alike. */
  void countUndated(Id<?> subject, long findings) {
    require(!hasRoom(), subject, findings);
    if (findings > 0) {
      count(Optional.ofNullable(waivers.get(subject)), Optional.empty(), findings);
    }
  }

  /** Counts findings of which each is on all days of a year. */
  void countYears(Id<?> subject, Years years) {
    require(!hasRoom(), subject, years.size());
    Waivers about = waivers.get(subject);
    if (about == null) {
      open += years.size();
    } else {
      about.find(years);
      add(about.count(years), 1);
    }
  }

  private static void require(boolean mayCount, Id<?> subject, long findings) {
    Preconditions.checkArgument(findings >= 0, "No less than nothing can be found.");
    Preconditions.checkState(
        mayCount, "It must report what it finds about %s, not count it.", subject);
  }

  private void countUnderway() {
    if (underway != null) {
      count(underway);
      underway = null;
    }
  }

  private void count(Report report) {
    Optional<Waivers> about =
        waivers.isEmpty() ? Optional.empty() : report.spot().id().map(waivers::get);
    count(about, report.term(), 1);
  }

  private void count(Optional<Waivers> about, Optional<Term> term, long times) {
    about.ifPresent(its -> its.find(term));
    add(about.map(its -> its.count(term)).orElse(Tally.OPEN), times);
  }

  private void add(Tally tally, long times) {
    open += times * tally.open();
    waived += times * tally.waived();
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

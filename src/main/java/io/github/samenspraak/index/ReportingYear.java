package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import java.time.LocalDate;
import java.time.Year;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The report of a platform on one year, or a joint report on several: its conclusions,
 * presentation, publication and answer, each with its deadline and the day on which it was done.
 *
 * <p>The deadlines are those of the charter in force on the last day of the year; a joint report is
 * due as a report on the last of its years. If there are two reports on one year, which is
 * irregular, the first in document order counts, and the other one for its other years. A deadline
 * within a suspension of the platform moves to the day after it. Nothing is due once the platform
 * exists no more.
 */
public final class ReportingYear {

  private final AdvisoryPlatform platform;
  private final Year first;
  private final Year last;
  private final Term days;
  private final RecordedDays recordedDays;
  private final boolean isAsked;
  private final Optional<ReportingCalendar> calendar;
  private final Optional<AnnualReport> report;
  private final WorkingGroups workingGroups;
  private final Supplier<Map<Id<Body>, Conclusion>> conclusions;

  /**
   * @param first the year, or the first of several
   * @param last the year, or the last of several
   * @param cycle tells when years begin
   * @param calendar the calendar that counts for that year; absent if there is none
   * @param report the report; absent if there is none
   */
  ReportingYear(
      AdvisoryPlatform platform,
      RecordedDays recordedDays,
      WorkingGroups workingGroups,
      Year first,
      Year last,
      YearCycle cycle,
      Optional<ReportingCalendar> calendar,
      Optional<AnnualReport> report) {
    this.platform = platform;
    this.first = first;
    this.last = last;
    this.days = cycle.days(first).span(cycle.days(last));
    this.recordedDays = recordedDays;
    this.isAsked = recordedDays.isAsked(cycle.days(last));
    this.calendar = calendar.filter(inForce -> isAsked);
    this.report = report;
    this.workingGroups = workingGroups;
    this.conclusions = Suppliers.memoize(this::collectConclusions);
  }

  /** {@return the platform} */
  public AdvisoryPlatform platform() {
    return platform;
  }

  /**
   * {@return the reporting year, called after the calendar year in which it begins; the first of a
   * joint report on which there is no report before in the document}
   */
  public Year year() {
    return first;
  }

  /** {@return the last reporting year of a joint report; else the reporting year} */
  public Year lastYear() {
    return last;
  }

  /** {@return the days of the reporting year, or of all years of a joint report} */
  public Term days() {
    return days;
  }

  /** {@return the report; absent if there is none} */
  public Optional<AnnualReport> report() {
    return report;
  }

  /** {@return whether the calendar expects avenues, and anything is asked of the year} */
  public boolean expectsAvenues() {
    return calendar.filter(ReportingCalendar::avenuesExpected).isPresent();
  }

  /**
   * {@return the working groups that existed all through the year, or through one of several, each
   * of which must conclude; none if no day is set for conclusions}
   */
  public ImmutableList<Body> workingGroups() {
    return conclusionsDue().isPresent()
        ? workingGroups.allThrough(first, last)
        : ImmutableList.of();
  }

  /**
   * {@return the last day on which the report may still be missing: the earlier of the days for
   * presentation and publication, else the day for the conclusions if a working group must
   * conclude; absent if the charter sets no such day}
   */
  public Optional<LocalDate> reportDue() {
    return calendar.filter(inForce -> inForce.reportDueFor(last).isPresent()).isPresent()
        ? due(ReportingCalendar::reportDueFor)
        : conclusionsDue().filter(due -> workingGroups.years().contains(last));
  }

  /**
   * {@return the {@link #workingGroups()} that have no conclusion in the report} There may be very
   * many: {@code size()} does not go through them.
   */
  public Collection<Body> withoutConclusion() {
    return conclusionsDue().isPresent() ? new GroupsWithoutConclusion() : ImmutableList.of();
  }

  private final class GroupsWithoutConclusion extends AbstractCollection<Body> {

    @Override
    public Iterator<Body> iterator() {
      return workingGroups.allThroughWithout(first, last, conclusions.get().keySet()).iterator();
    }

    @Override
    public int size() {
      return workingGroups.countAllThrough(first, last)
          - workingGroups.countAllThrough(first, last, conclusions.get().keySet());
    }
  }

  /**
   * {@return the conclusions in the report, the first of each working group, in the order of the
   * groups in the document}
   */
  public ImmutableList<Conclusion> concluded() {
    return workingGroups.findEach(conclusions.get().keySet()).stream()
        .flatMap(group -> findConclusion(group.id()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the last day to adopt the conclusions: the day that the charter sets for them, else
   * the day for the report that holds them; absent if it sets neither}
   */
  public Optional<LocalDate> conclusionsDue() {
    return due(ReportingCalendar::conclusionsDueFor);
  }

  /** {@return whether the conclusions are due on a day before the report that holds them} */
  public boolean conclusionsAreDueFirst() {
    return conclusionsDue().filter(due -> reportDue().map(due::isBefore).orElse(true)).isPresent();
  }

  /**
   * {@return the deadline for the conclusion of each of the {@link #workingGroups()}, and of others
   * that concluded all the same; empty if the charter sets no day}
   */
  public ImmutableMap<Id<Body>, Deadline> conclusions() {
    return conclusionsDue().map(this::conclusions).orElse(ImmutableMap.of());
  }

  private ImmutableMap<Id<Body>, Deadline> conclusions(LocalDate due) {
    return workingGroups.allThrough(first, last, conclusions.get().keySet()).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Body::id,
                group -> new Deadline(due, findConclusion(group.id()).map(Conclusion::adoptedOn)),
                (one, other) -> one));
  }

  /**
   * {@return the conclusion of a working group in the report, if there is one}
   *
   * @param group the id of the working group
   */
  public Optional<Conclusion> findConclusion(Id<Body> group) {
    return Optional.ofNullable(conclusions.get().get(group));
  }

  private Map<Id<Body>, Conclusion> collectConclusions() {
    Map<Id<Body>, Conclusion> collected = new HashMap<>();
    report
        .map(AnnualReport::conclusions)
        .orElse(ImmutableList.of())
        .forEach(conclusion -> collected.putIfAbsent(conclusion.body(), conclusion));
    return collected;
  }

  /** {@return the deadline for presenting the report; absent if the charter sets no day} */
  public Optional<Deadline> presentation() {
    return deadline(ReportingCalendar::presentationDueFor, AnnualReport::presentedOn);
  }

  /** {@return the deadline for publishing the report; absent if the charter sets no day} */
  public Optional<Deadline> publication() {
    return deadline(ReportingCalendar::publicationDueFor, AnnualReport::publishedOn);
  }

  /**
   * {@return the deadline for the answer of the authority; absent if the charter sets no time, or
   * the report was never presented}
   */
  public Optional<Deadline> answer() {
    Optional<LocalDate> presentedOn = report.flatMap(AnnualReport::presentedOn);
    return deadline(
        (inForce, year) -> presentedOn.flatMap(inForce::answerDueAfter), AnnualReport::answeredOn);
  }

  private Optional<Deadline> deadline(
      BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due,
      Function<AnnualReport, Optional<LocalDate>> done) {
    return due(due).map(day -> new Deadline(day, report.flatMap(done)));
  }

  private Optional<LocalDate> due(BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due) {
    return calendar.flatMap(inForce -> due.apply(inForce, last)).flatMap(recordedDays::due);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ReportingYear.class);
  }
}

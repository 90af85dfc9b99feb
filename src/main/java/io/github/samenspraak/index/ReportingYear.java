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
 * The report of a platform on one year: its conclusions, presentation, publication and answer, each
 * with its deadline and the day on which it was done.
 *
 * <p>The deadlines are those of the charter in force on the last day of that year. If there are two
 * reports on one year, which is irregular, the first in document order counts. A deadline within a
 * suspension of the platform moves to the day after it.
 */
public final class ReportingYear {

  private final AdvisoryPlatform platform;
  private final Year year;
  private final RecordedDays recordedDays;
  private final boolean isAsked;
  private final Optional<ReportingCalendar> calendar;
  private final Optional<AnnualReport> report;
  private final WorkingGroups workingGroups;
  private final Supplier<Map<Id<Body>, Conclusion>> conclusions;
  private final Optional<Deadline> presentation;
  private final Optional<Deadline> publication;
  private final Optional<Deadline> answer;

  ReportingYear(
      AdvisoryPlatform platform,
      RecordedDays recordedDays,
      WorkingGroups workingGroups,
      Year year,
      Optional<ReportingCalendar> calendar,
      Optional<AnnualReport> report) {
    this.platform = platform;
    this.year = year;
    this.recordedDays = recordedDays;
    this.isAsked = recordedDays.isAsked(Term.in(year));
    this.calendar = calendar.filter(inForce -> isAsked);
    this.report = report;
    this.workingGroups = workingGroups;
    this.conclusions = Suppliers.memoize(this::collectConclusions);
    this.presentation = deadline(ReportingCalendar::presentationDueFor, AnnualReport::presentedOn);
    this.publication = deadline(ReportingCalendar::publicationDueFor, AnnualReport::publishedOn);
    this.answer = deadline(ReportingCalendar::answerDueFor, AnnualReport::answeredOn);
  }

  private Optional<Deadline> deadline(
      BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due,
      Function<AnnualReport, Optional<LocalDate>> done) {
    return due(due).map(day -> new Deadline(day, report.flatMap(done)));
  }

  private Optional<LocalDate> due(BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due) {
    return calendar.flatMap(inForce -> due.apply(inForce, year)).flatMap(recordedDays::due);
  }

  /** {@return the platform} */
  public AdvisoryPlatform platform() {
    return platform;
  }

  /** {@return the calendar year reported on} */
  public Year year() {
    return year;
  }

  /** {@return the report; absent if there is none} */
  public Optional<AnnualReport> report() {
    return report;
  }

  /**
   * {@return whether anything is asked of the year: it begins no earlier than the records of the
   * platform, and that was not suspended on any of its days}
   */
  public boolean isAsked() {
    return isAsked;
  }

  /**
   * {@return the working groups that existed all through the year, each of which must conclude;
   * none if nothing {@linkplain #isAsked is asked} of the year}
   */
  public ImmutableList<Body> workingGroups() {
    return isAsked ? workingGroups.allThrough(year) : ImmutableList.of();
  }

  /**
   * {@return the last day on which the report may still be missing: the earlier of the days for
   * presentation and publication, else the day for the conclusions if a working group must
   * conclude; absent if the charter sets no such day}
   */
  public Optional<LocalDate> reportDue() {
    return calendar.filter(inForce -> inForce.reportDueFor(year).isPresent()).isPresent()
        ? due(ReportingCalendar::reportDueFor)
        : conclusionsDue().filter(due -> workingGroups.years().contains(year));
  }

  /**
   * {@return the {@link #workingGroups()} that have no conclusion in the report} There may be very
   * many: {@code size()} does not go through them.
   */
  public Collection<Body> withoutConclusion() {
    return isAsked ? new GroupsWithoutConclusion() : ImmutableList.of();
  }

  private final class GroupsWithoutConclusion extends AbstractCollection<Body> {

    @Override
    public Iterator<Body> iterator() {
      return workingGroups.allThroughWithout(year, conclusions.get().keySet()).iterator();
    }

    @Override
    public int size() {
      return workingGroups.countAllThrough(year)
          - workingGroups.countAllThrough(year, conclusions.get().keySet());
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

  /** {@return the last day to adopt the conclusions; absent if the charter sets none} */
  public Optional<LocalDate> conclusionsDue() {
    return due(ReportingCalendar::conclusionsDueFor);
  }

  /**
   * {@return the deadline for the conclusion of each working group that existed all through the
   * year, and of others that concluded all the same; empty if the charter sets no day}
   */
  public ImmutableMap<Id<Body>, Deadline> conclusions() {
    return conclusionsDue().map(this::conclusions).orElse(ImmutableMap.of());
  }

  private ImmutableMap<Id<Body>, Deadline> conclusions(LocalDate due) {
    return workingGroups.allThrough(year, conclusions.get().keySet()).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Body::id,
                group -> new Deadline(due, findConclusion(group.id()).map(Conclusion::adoptedOn)),
                (first, second) -> first));
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
        .forEach(conclusion -> collected.putIfAbsent(conclusion.workingGroup(), conclusion));
    return collected;
  }

  /** {@return the deadline for presenting the report; absent if the charter sets no day} */
  public Optional<Deadline> presentation() {
    return presentation;
  }

  /** {@return the deadline for publishing the report; absent if the charter sets no day} */
  public Optional<Deadline> publication() {
    return publication;
  }

  /** {@return the deadline for the answer of the authority; absent if the charter sets no day} */
  public Optional<Deadline> answer() {
    return answer;
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ReportingYear.class);
  }
}

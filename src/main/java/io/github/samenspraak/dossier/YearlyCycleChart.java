package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.index.BodyMeetings;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.ReportingYear;
import io.github.samenspraak.index.YearlyDuty;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes round every year on a platform: its meetings against what the charter asks, and each
 * step of the annual report, year by year: done, late, missing or still to come.
 */
public final class YearlyCycleChart extends ChartDrawing {

  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private final PlatformCycle cycle;

  private YearlyCycleChart(PlatformCycle cycle, DrawingSettings settings) {
    super(settings);
    this.cycle = cycle;
  }

  /**
   * {@return the figure of the yearly cycle of a platform, with ids for names}
   *
   * @param cycle the cycle
   * @param span the days whose years to show, with a first and a last one
   */
  public static YearlyCycleChart of(PlatformCycle cycle, Term span) {
    return of(cycle, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of the yearly cycle of a platform}
   *
   * @param cycle the cycle
   * @param settings the days whose years to show, and the names
   */
  public static YearlyCycleChart of(PlatformCycle cycle, DrawingSettings settings) {
    return new YearlyCycleChart(cycle, settings);
  }

  /**
   * One step of one year.
   *
   * @param middle the day in the middle of the year
   * @param shape whether it was done
   * @param count how much of how much was done; empty if it is one thing
   * @param words the same in words
   */
  private record Cell(LocalDate middle, Shape shape, String count, String words) {}

  /** {@return whether anything is asked, or was done, in the years to show} */
  boolean isEmpty() {
    return steps(text(Locale.ENGLISH)).isEmpty();
  }

  /** {@return the steps that have a year, each with its years} */
  private Map<String, SortedMap<Year, Cell>> steps(DossierText text) {
    Map<String, SortedMap<Year, Cell>> steps = new LinkedHashMap<>();
    for (BodyMeetings meetings : cycle.meetings()) {
      SortedMap<Year, Cell> cells = new TreeMap<>();
      years().filter(meetings.years()::contains).forEach(year -> put(cells, year, meetings, text));
      put(steps, text.text("cycle.meetings", text.of(Body.class, meetings.body().id())), cells);
    }
    SortedMap<Year, ReportingYear> reporting = reporting();
    put(steps, text.text("cycle.conclusions"), conclusions(reporting.values(), text));
    put(
        steps,
        text.text("cycle.presentation"),
        step(reporting.values(), ReportingYear::presentation, AnnualReport::presentedOn, text));
    put(
        steps,
        text.text("cycle.publication"),
        step(reporting.values(), ReportingYear::publication, AnnualReport::publishedOn, text));
    put(
        steps,
        text.text("cycle.answer"),
        step(reporting.values(), ReportingYear::answer, AnnualReport::answeredOn, text));
    for (YearlyDuty duty : cycle.duties()) {
      Years undone = duty.undone(END_OF_TIME);
      Set<Year> done = duty.done().stream().map(DutyDone::year).collect(Collectors.toSet());
      SortedMap<Year, Cell> cells = new TreeMap<>();
      years()
          .filter(year -> undone.contains(year) || done.contains(year))
          .forEach(
              year ->
                  duty.deadline(year)
                      .flatMap(deadline -> cell(duty.days(year), deadline, text))
                      .ifPresent(cell -> cells.put(year, cell)));
      put(steps, text.of(duty.duty().name()), cells);
    }
    return steps;
  }

  private static void put(
      Map<String, SortedMap<Year, Cell>> steps, String name, SortedMap<Year, Cell> cells) {
    if (!cells.isEmpty()) {
      steps.merge(
          name,
          cells,
          (first, second) -> {
            second.forEach(first::putIfAbsent);
            return first;
          });
    }
  }

  private Stream<Year> years() {
    Term span = settings().span();
    return span.streamYears(
        Year.from(span.firstDayOrThrow()), Year.from(span.lastDay().orElseThrow()));
  }

  private SortedMap<Year, ReportingYear> reporting() {
    SortedMap<Year, ReportingYear> reporting = new TreeMap<>();
    Stream.concat(
            cycle.reported().stream().filter(each -> each.days().overlaps(settings().span())),
            cycle.unreported(settings().span()))
        .forEach(each -> reporting.putIfAbsent(each.year(), each));
    return reporting;
  }

  private void put(
      SortedMap<Year, Cell> cells, Year year, BodyMeetings meetings, DossierText text) {
    int asked = meetings.asked(year);
    int held = meetings.held(year);
    Term days = meetings.days(year);
    boolean isOver = settings().today().map(days::endsBefore).orElse(true);
    boolean isToCome = settings().isToCome(days.firstDayOrThrow());
    Shape shape = held >= asked ? Shape.DONE : isOver ? Shape.MISSING : Shape.TO_COME;
    if (asked > 0 && !(isToCome && held == 0)) {
      String words = text.text("cycle.held", held, asked);
      cells.put(year, new Cell(middle(days), shape, held + "/" + asked, words));
    }
  }

  private SortedMap<Year, Cell> conclusions(Collection<ReportingYear> years, DossierText text) {
    SortedMap<Year, Cell> cells = new TreeMap<>();
    for (ReportingYear year : years) {
      ImmutableMap<?, Deadline> all = year.conclusions();
      List<Shape> shapes = all.values().stream().flatMap(each -> shape(each).stream()).toList();
      long done =
          shapes.stream().filter(each -> each != Shape.MISSING && each != Shape.TO_COME).count();
      worst(shapes)
          .ifPresent(
              shape ->
                  cells.put(
                      year.lastYear(),
                      new Cell(
                          middle(year.days()),
                          shape,
                          done + "/" + shapes.size(),
                          text.text("cycle.concluded", done, shapes.size()))));
    }
    return cells;
  }

  private static Optional<Shape> worst(List<Shape> shapes) {
    return Stream.of(Shape.MISSING, Shape.LATE, Shape.TO_COME, Shape.DONE)
        .filter(shapes::contains)
        .findFirst();
  }

  private SortedMap<Year, Cell> step(
      Collection<ReportingYear> years,
      Function<ReportingYear, Optional<Deadline>> deadline,
      Function<AnnualReport, Optional<LocalDate>> done,
      DossierText text) {
    SortedMap<Year, Cell> cells = new TreeMap<>();
    for (ReportingYear year : years) {
      Optional<LocalDate> day =
          year.report().flatMap(done).filter(each -> !settings().isToCome(each));
      deadline
          .apply(year)
          .flatMap(each -> cell(year.days(), each, text))
          .or(
              () ->
                  day.map(
                      each ->
                          new Cell(
                              middle(year.days()),
                              Shape.DONE,
                              "",
                              text.text("cycle.done", text.of(each)))))
          .ifPresent(cell -> cells.put(year.lastYear(), cell));
    }
    return cells;
  }

  private Optional<Cell> cell(Term days, Deadline deadline, DossierText text) {
    return shape(deadline)
        .map(shape -> new Cell(middle(days), shape, "", words(shape, deadline, text)));
  }

  /**
   * {@return whether a deadline is met, late or missing today; absent if it need not be met any
   * more}
   */
  private Optional<Shape> shape(Deadline deadline) {
    LocalDate day = settings().today().orElse(LocalDate.MAX);
    if (deadline.isMetBy(day)) {
      return Optional.of(deadline.isMetLate() ? Shape.LATE : Shape.DONE);
    }
    if (deadline.hasLapsedBy(day)) {
      return Optional.empty();
    }
    return Optional.of(deadline.isOverdueOn(day) ? Shape.MISSING : Shape.TO_COME);
  }

  private static String words(Shape shape, Deadline deadline, DossierText text) {
    return switch (shape) {
      case DONE -> text.text("cycle.done", text.of(deadline.metOn()));
      case LATE -> text.text("cycle.late", text.of(deadline.metOn()), text.of(deadline.due()));
      case MISSING -> text.text("cycle.missing", text.of(deadline.due()));
      default -> text.text("cycle.to-come", text.of(deadline.due()));
    };
  }

  private static LocalDate middle(Term days) {
    LocalDate first = days.firstDayOrThrow();
    return first.plusDays(ChronoUnit.DAYS.between(first, days.lastDay().orElseThrow()) / 2);
  }

  @Override
  Optional<ChartDrawing> during(Term days) {
    return Optional.of(of(cycle, settings().withSpan(days)));
  }

  @Override
  String title(DossierText text) {
    String platform = text.of(AdvisoryPlatform.class, cycle.platform().id());
    List<Cell> cells =
        steps(text).values().stream().flatMap(each -> each.values().stream()).toList();
    long missing = cells.stream().filter(each -> each.shape() == Shape.MISSING).count();
    long late = cells.stream().filter(each -> each.shape() == Shape.LATE).count();
    return missing > 0
        ? text.text("cycle.title.missing", platform, missing, late)
        : text.text("cycle.title", platform, late);
  }

  @Override
  String description(DossierText text) {
    return text.text("cycle.description", text.of(settings().span()));
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Shape.DONE, text.text("legend.done")),
        LegendEntry.of(Shape.LATE, text.text("legend.late")),
        LegendEntry.of(Shape.MISSING, text.text("legend.missing")),
        LegendEntry.of(Shape.TO_COME, text.text("legend.to-come")));
  }

  @Override
  DrawingTable table(DossierText text) {
    Map<String, SortedMap<Year, Cell>> steps = steps(text);
    SortedSet<Year> years = new TreeSet<>();
    steps.values().forEach(cells -> years.addAll(cells.keySet()));
    return new DrawingTable(
        ImmutableList.<String>builder()
            .add(text.text("column.year"))
            .addAll(steps.keySet())
            .build(),
        years.stream()
            .map(
                year ->
                    Stream.concat(
                            Stream.of(year.toString()),
                            steps.values().stream()
                                .map(
                                    cells ->
                                        Optional.ofNullable(cells.get(year))
                                            .map(Cell::words)
                                            .orElse("–")))
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    List<Row> rows = new ArrayList<>();
    steps(text)
        .forEach(
            (name, cells) ->
                rows.add(
                    Row.of(
                        name,
                        "",
                        List.of(),
                        cells.entrySet().stream()
                            .flatMap(each -> mark(each.getKey(), each.getValue(), axis).stream())
                            .toList())));
    return ImmutableList.of(axis.chart(text, Optional.empty(), rows));
  }

  private static Optional<Mark> mark(Year year, Cell cell, TimeAxis axis) {
    return axis.mark(cell.middle(), cell.shape(), year + " · " + cell.words())
        .map(mark -> mark.saying(cell.count(), axis.widthOfAYear()));
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(YearlyCycleChart.class);
  }
}

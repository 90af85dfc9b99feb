package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The covenants of a register on a timeline: the initial term, the extensions and those still
 * possible, with evaluations, the day by which to decide, and refusals.
 */
public final class CovenantTimeline extends ChartDrawing {

  /** The most covenants that are drawn; the table has all. */
  private static final int MOST_ROWS = 60;

  private final RegisterIndex index;

  private CovenantTimeline(RegisterIndex index, DrawingSettings settings) {
    super(settings);
    this.index = index;
  }

  /**
   * {@return the figure of the covenants of a register, with ids for names}
   *
   * @param index of the register
   * @param span the days to show, with a first and a last one
   */
  public static CovenantTimeline of(RegisterIndex index, Term span) {
    return of(index, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of the covenants of a register}
   *
   * @param index of the register
   * @param settings the days to show, the names and the findings
   */
  public static CovenantTimeline of(RegisterIndex index, DrawingSettings settings) {
    return new CovenantTimeline(index, settings);
  }

  /**
   * A decision on an extension that is still to be taken.
   *
   * @param covenant the covenant
   * @param deadline the deadline for it
   */
  record ToDecide(Covenant covenant, Deadline deadline) {}

  /** {@return the decisions that are still to be taken today, the most urgent first} */
  ImmutableList<ToDecide> toDecide() {
    return settings().today().stream()
        .flatMap(
            day ->
                index.register().covenants().stream()
                    .flatMap(covenant -> toDecide(covenant, day).stream()))
        .sorted(Comparator.comparing(each -> each.deadline().due()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<ToDecide> toDecide(Covenant covenant, LocalDate day) {
    return covenant.isRunning(day)
        ? openRound(covenant)
            .filter(deadline -> !deadline.isMetBy(day) && !deadline.hasLapsedBy(day))
            .map(deadline -> new ToDecide(covenant, deadline))
        : Optional.empty();
  }

  /** {@return the deadline for deciding on the extension that comes next} */
  private Optional<Deadline> openRound(Covenant covenant) {
    return index
        .findCourse(covenant)
        .flatMap(
            course ->
                course.rounds().stream()
                    .filter(round -> round.extension().isEmpty())
                    .findFirst()
                    .flatMap(CovenantCourse.Round::decision));
  }

  @Override
  Optional<ChartDrawing> during(Term days) {
    return Optional.of(of(index, settings().withSpan(days)));
  }

  @Override
  String title(DossierText text) {
    ImmutableList<ToDecide> open = toDecide();
    if (settings().today().isEmpty()) {
      return text.text("covenants.title", text.of(settings().span()));
    }
    if (open.isEmpty()) {
      return text.text("covenants.title.none");
    }
    ToDecide first = open.get(0);
    return text.text(
        first.deadline().isOverdueOn(settings().today().get())
            ? "covenants.title.overdue"
            : "covenants.title.next",
        partners(first.covenant(), text),
        text.of(first.deadline().due()),
        text.of(first.covenant().subject()));
  }

  static String partners(Covenant covenant, DossierText text) {
    return text.of(Organisation.class, covenant.partners());
  }

  @Override
  String description(DossierText text) {
    return text.text("covenants.description", text.of(settings().span()));
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.HELD, text.text("legend.initial")),
        LegendEntry.of(Fill.SECOND, text.text("legend.extension")),
        LegendEntry.of(Fill.AHEAD, text.text("legend.agreed")),
        LegendEntry.of(Fill.VACANT, text.text("legend.possible")),
        LegendEntry.of(Shape.EVENT, text.text("legend.evaluation")),
        LegendEntry.of(Shape.DECIDE, text.text("legend.decide-by")),
        LegendEntry.of(Shape.DONE, text.text("legend.decided")),
        LegendEntry.of(Shape.MISSING, text.text("legend.refused")),
        LegendEntry.of(Shape.END, text.text("legend.ended")),
        LegendEntry.of(Shape.FAULT, text.text("legend.fault")));
  }

  /** {@return the covenants of the span: those to decide on first, then those that run longest} */
  private List<Covenant> shown() {
    List<Covenant> first = toDecide().stream().map(ToDecide::covenant).toList();
    List<Covenant> others =
        index.register().covenants().stream()
            .filter(covenant -> !first.contains(covenant))
            .filter(
                covenant ->
                    covenant.wholeTerm().orElse(covenant.initialTerm()).overlaps(settings().span()))
            .sorted(Comparator.comparing(this::rank))
            .toList();
    return Stream.concat(first.stream(), others.stream()).toList();
  }

  /** Those that run come first, those that ended last. */
  private int rank(Covenant covenant) {
    return settings()
        .today()
        .map(covenant::status)
        .map(
            status ->
                switch (status) {
                  case RUNNING, EXTENDED -> 0;
                  case SIGNED, PROPOSED -> 1;
                  case ENDED -> 2;
                })
        .orElse(0);
  }

  @Override
  DrawingTable table(DossierText text) {
    return new DrawingTable(
        ImmutableList.of(
            text.text("column.partners"),
            text.text("column.subject"),
            text.text("column.status"),
            text.text("column.from"),
            text.text("column.until"),
            text.text("column.at-most"),
            text.text("column.decide-by"),
            text.text("column.evaluations")),
        shown().stream()
            .map(covenant -> tableRow(covenant, text))
            .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<String> tableRow(Covenant covenant, DossierText text) {
    Optional<Term> whole = covenant.wholeTerm();
    return ImmutableList.of(
        partners(covenant, text),
        text.of(covenant.subject()),
        status(covenant, text),
        text.of(covenant.initialTerm().firstDay()),
        text.of(whole.flatMap(Term::lastDay)),
        text.of(index.findCourse(covenant).flatMap(CovenantCourse::latestDay)),
        text.of(
            settings()
                .today()
                .flatMap(day -> toDecide(covenant, day))
                .map(each -> each.deadline().due())),
        covenant.evaluations().stream()
            .map(each -> text.of(each.completedOn()) + " (" + text.of(each.outcome()) + ")")
            .reduce((first, second) -> first + ", " + second)
            .orElse("–"));
  }

  private String status(Covenant covenant, DossierText text) {
    return settings().today().map(covenant::status).map(text::of).orElse("");
  }

  @Override
  ImmutableList<Covenant> subjects() {
    return ImmutableList.copyOf(shown());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    List<Row> rows = new ArrayList<>();
    List<Covenant> shown = shown();
    shown.stream().limit(MOST_ROWS).forEach(covenant -> rows.add(row(covenant, axis, text)));
    if (shown.size() > MOST_ROWS) {
      rows.add(Row.heading(text.text("covenants.more", shown.size() - MOST_ROWS)));
    }
    return axis.chart(text, Optional.empty(), rows).pieces();
  }

  /** {@return the covenant to decide on next, or else one that runs; absent if none is shown} */
  Optional<Chart> glance(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    return shown().stream()
        .findFirst()
        .map(next -> axis.chart(text, Optional.empty(), List.of(row(next, axis, text))));
  }

  private Row row(Covenant covenant, TimeAxis axis, DossierText text) {
    List<Bar> bars = new ArrayList<>();
    possible(covenant)
        .flatMap(
            days -> axis.bar(days, Fill.VACANT, "", text.text("covenants.possible", text.of(days))))
        .ifPresent(bars::add);
    Fill fill = Fill.HELD;
    for (Term run : covenant.runs()) {
      axis.bars(run, fill, "", text.of(run)).forEach(bars::add);
      fill = Fill.SECOND;
    }
    return Row.of(
        partners(covenant, text),
        DossierText.joined(text.of(covenant.subject()), status(covenant, text)),
        bars,
        marks(covenant, axis, text).toList());
  }

  /** {@return the days that extensions may still add} */
  private Optional<Term> possible(Covenant covenant) {
    boolean isOver =
        settings().today().filter(day -> covenant.status(day) == CovenantStatus.ENDED).isPresent();
    return isOver || covenant.refusal().isPresent()
        ? Optional.empty()
        : index
            .findCourse(covenant)
            .flatMap(CovenantCourse::latestDay)
            .flatMap(
                latest ->
                    covenant
                        .wholeTerm()
                        .flatMap(Term::lastDay)
                        .filter(last -> last.isBefore(latest))
                        .map(last -> Term.of(last.plusDays(1), latest)));
  }

  private Stream<Mark> marks(Covenant covenant, TimeAxis axis, DossierText text) {
    Stream<Mark> evaluations =
        covenant.evaluations().stream()
            .flatMap(
                each ->
                    axis.mark(each.completedOn(), Shape.EVENT, evaluation(each, text)).stream());
    Stream<Mark> decided =
        covenant.extensions().stream()
            .flatMap(each -> each.agreedOn().stream())
            .flatMap(
                day ->
                    axis
                        .mark(day, Shape.DONE, text.text("covenants.decided", text.of(day)))
                        .stream());
    Stream<Mark> toDecide =
        settings().today().stream()
            .flatMap(day -> toDecide(covenant, day).stream())
            .map(each -> each.deadline().due())
            .flatMap(
                day ->
                    axis
                        .mark(day, Shape.DECIDE, text.text("covenants.decide-by", text.of(day)))
                        .stream());
    Stream<Mark> refused =
        covenant.refusal().map(Refusal::decidedOn).stream()
            .flatMap(
                day ->
                    axis
                        .mark(day, Shape.MISSING, text.text("covenants.refused", text.of(day)))
                        .stream());
    Stream<Mark> ended =
        covenant.ended().stream()
            .flatMap(each -> axis.mark(each.on(), Shape.END, ending(each, text)).stream());
    Stream<Mark> faults = faults(covenant.id(), covenant.wholeTerm(), axis, text);
    return Stream.of(evaluations, decided, toDecide, refused, ended, faults).flatMap(each -> each);
  }

  private static String evaluation(Evaluation evaluation, DossierText text) {
    return text.text(
        "covenants.evaluated", text.of(evaluation.completedOn()), text.of(evaluation.outcome()));
  }

  private static String ending(Ending ending, DossierText text) {
    return text.of(ending.reason()) + " · " + text.of(ending.on());
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(CovenantTimeline.class);
  }
}

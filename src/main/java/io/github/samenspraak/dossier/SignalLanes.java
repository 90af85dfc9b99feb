package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of signals from the field: how long each waited to be discussed, what it became, when the
 * authority heard of it and when it answered.
 *
 * <p>Those that wait come first, the oldest before the others. Confidential signals are left out.
 */
public final class SignalLanes extends ChartDrawing {

  /** The most signals that are drawn; the table has all of the span. */
  private static final int MOST_ROWS = 20;

  private final RegisterIndex index;

  private SignalLanes(RegisterIndex index, DrawingSettings settings) {
    super(settings);
    this.index = index;
  }

  /**
   * {@return the figure of the signals of a register, with ids for names}
   *
   * @param index of the register
   * @param span the days to show, with a first and a last one
   */
  public static SignalLanes of(RegisterIndex index, Term span) {
    return of(index, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of the signals of a register}
   *
   * @param index of the register
   * @param settings the days to show, the day up to which signals wait, and the names
   */
  public static SignalLanes of(RegisterIndex index, DrawingSettings settings) {
    return new SignalLanes(index, settings);
  }

  /**
   * The way of one signal, as far as it is known today.
   *
   * @param treated the day on which it was first discussed, concluded on, advised on or merged
   * @param heard the day on which the authority heard of it
   * @param answered the day of the last answer
   */
  private record Way(
      Signal signal,
      ImmutableList<Trace.Step> steps,
      Optional<LocalDate> treated,
      Optional<LocalDate> heard,
      Optional<LocalDate> answered) {

    boolean isWaiting() {
      return treated.isEmpty();
    }
  }

  private LocalDate day() {
    return settings().today().orElse(settings().span().lastDay().orElseThrow());
  }

  private Optional<LocalDate> past(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(day()));
  }

  private Way way(Signal signal) {
    Optional<Trace> trace = index.findTrace(signal.id());
    ImmutableList<Trace.Step> steps =
        trace.stream()
            .flatMap(each -> each.steps().stream())
            .filter(step -> past(step.day()).isPresent())
            .collect(ImmutableList.toImmutableList());
    return new Way(
        signal,
        steps,
        past(index.treatedOn(signal)),
        past(trace.flatMap(Trace::heardOn)),
        steps.stream()
            .filter(step -> step.stage() == Stage.ANSWERED)
            .flatMap(step -> step.day().stream())
            .max(Comparator.naturalOrder()));
  }

  private Stream<Way> ways() {
    return index.register().signals().stream()
        .filter(signal -> !signal.confidential() && !signal.raisedOn().isAfter(day()))
        .map(this::way);
  }

  /** {@return those that wait, the oldest first, and then the others of the span, newest first} */
  private List<Way> shown() {
    List<Way> all = ways().toList();
    Comparator<Way> byDay = Comparator.comparing(way -> way.signal().raisedOn());
    return Stream.concat(
            all.stream().filter(Way::isWaiting).filter(this::isInSpanOrBefore).sorted(byDay),
            all.stream()
                .filter(way -> !way.isWaiting())
                .filter(way -> settings().span().contains(way.signal().raisedOn()))
                .sorted(byDay.reversed()))
        .toList();
  }

  /** One that waits is shown however long it has waited. */
  private boolean isInSpanOrBefore(Way way) {
    return !way.signal().raisedOn().isAfter(settings().span().lastDay().orElseThrow());
  }

  /** {@return whether some signal waits} */
  boolean isAnyWaiting() {
    return ways().anyMatch(Way::isWaiting);
  }

  /** {@return whether the time is over in which the one that waits longest was to be discussed} */
  boolean isAnyOverdue() {
    return ways()
        .filter(Way::isWaiting)
        .flatMap(way -> index.findTreatment(way.signal()).stream())
        .anyMatch(deadline -> deadline.isOverdueOn(day()));
  }

  private static String sender(Signal signal, DossierText text) {
    return signal
        .raisedBy()
        .map(id -> text.of(Party.class, id))
        .orElseGet(() -> text.text("signals.anonymous"));
  }

  @Override
  Optional<ChartDrawing> during(Term days) {
    return Optional.of(of(index, settings().withSpan(days)));
  }

  @Override
  String title(DossierText text) {
    Optional<Way> oldest = shown().stream().findFirst().filter(Way::isWaiting);
    if (oldest.isEmpty()) {
      return text.text("signals.title.none");
    }
    Signal signal = oldest.get().signal();
    return text.text(
        "signals.title",
        text.of(signal),
        sender(signal, text),
        ChronoUnit.DAYS.between(signal.raisedOn(), day()),
        text.of(signal.raisedOn()));
  }

  @Override
  String description(DossierText text) {
    return text.text("signals.description");
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.WAITING, text.text("legend.waits")),
        LegendEntry.of(Fill.HELD, text.text("legend.treated")),
        LegendEntry.of(Fill.SECOND, text.text("legend.heard")),
        LegendEntry.of(Shape.EVENT, text.text("legend.discussed")),
        LegendEntry.of(Shape.STEP, text.text("legend.concluded")),
        LegendEntry.of(Shape.DECIDE, text.text("legend.advised")),
        LegendEntry.of(Shape.END, text.text("legend.presented")),
        LegendEntry.of(Shape.DONE, text.text("legend.answered")),
        LegendEntry.of(Shape.FAULT, text.text("legend.fault")));
  }

  @Override
  DrawingTable table(DossierText text) {
    return new DrawingTable(
        ImmutableList.of(
            text.text("column.signal"),
            text.text("column.raised-by"),
            text.text("column.raised-on"),
            text.text("column.discussed"),
            text.text("column.waited"),
            text.text("column.heard"),
            text.text("column.answered")),
        shown().stream()
            .map(
                way ->
                    ImmutableList.of(
                        text.of(way.signal()),
                        sender(way.signal(), text),
                        text.of(way.signal().raisedOn()),
                        text.of(way.treated()),
                        text.text("days", age(way)),
                        text.of(way.heard()),
                        text.of(way.answered())))
            .collect(ImmutableList.toImmutableList()));
  }

  private long age(Way way) {
    return ChronoUnit.DAYS.between(way.signal().raisedOn(), way.treated().orElse(day()));
  }

  @Override
  ImmutableList<Signal> subjects() {
    return shown().stream().map(Way::signal).collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    List<Way> shown = shown();
    List<Row> rows = new ArrayList<>();
    shown.stream().limit(MOST_ROWS).forEach(way -> rows.add(row(way, axis, text)));
    if (shown.size() > MOST_ROWS) {
      rows.add(Row.heading(text.text("signals.more", shown.size() - MOST_ROWS)));
    }
    return axis.chart(text, Optional.empty(), rows).pieces();
  }

  /** {@return the signal that waits longest, or else the latest one; absent if none is shown} */
  Optional<Chart> glance(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    return shown().stream()
        .findFirst()
        .map(way -> axis.chart(text, Optional.empty(), List.of(row(way, axis, text))));
  }

  private Row row(Way way, TimeAxis axis, DossierText text) {
    Signal signal = way.signal();
    String sender = sender(signal, text);
    LocalDate raised = signal.raisedOn();
    LocalDate treated = way.treated().orElse(day());
    List<Bar> bars = new ArrayList<>();
    between(raised, treated)
        .flatMap(days -> axis.bar(days, Fill.WAITING, "", text.text("signals.waited", age(way))))
        .ifPresent(bars::add);
    if (!way.isWaiting()) {
      LocalDate heard = way.heard().orElse(way.answered().orElse(treated));
      between(treated, heard)
          .flatMap(days -> axis.bar(days, Fill.HELD, "", text.text("legend.treated")))
          .ifPresent(bars::add);
      between(heard, way.answered().orElse(heard))
          .flatMap(days -> axis.bar(days, Fill.SECOND, "", text.text("legend.heard")))
          .ifPresent(bars::add);
    }
    Stream<Mark> marks =
        way.steps().stream()
            .flatMap(
                step ->
                    shape(step.stage())
                        .flatMap(
                            shape -> axis.mark(step.day().orElseThrow(), shape, stage(step, text)))
                        .stream());
    return Row.of(
        text.of(signal.text()),
        DossierText.joined(
            way.isWaiting() ? text.text("days", age(way)) : "", sender, text.of(raised)),
        bars,
        Stream.concat(marks, faults(signal.id(), Optional.of(Term.on(raised)), axis, text))
            .toList());
  }

  private static String stage(Trace.Step step, DossierText text) {
    return text.text("stage." + step.stage()) + " · " + text.of(step.day());
  }

  private static Optional<Term> between(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Optional.empty() : Optional.of(Term.of(first, last));
  }

  private static Optional<Shape> shape(Stage stage) {
    return switch (stage) {
      case RAISED, MERGED, PUBLISHED -> Optional.empty();
      case DISCUSSED -> Optional.of(Shape.EVENT);
      case CONCLUDED, AVENUE -> Optional.of(Shape.STEP);
      case ADVISED, GUIDED, INTERPELLED -> Optional.of(Shape.DECIDE);
      case PRESENTED -> Optional.of(Shape.END);
      case ANSWERED -> Optional.of(Shape.DONE);
    };
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(SignalLanes.class);
  }
}

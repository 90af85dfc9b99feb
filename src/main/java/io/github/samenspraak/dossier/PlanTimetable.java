package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The objectives of a plan with their actions on a timetable: planned, running, done, overdue. */
public final class PlanTimetable extends ChartDrawing {

  /** The most rows that are drawn; the table has all actions. */
  private static final int MOST_ROWS = 60;

  private final PolicyPlan plan;

  private PlanTimetable(PolicyPlan plan, DrawingSettings settings) {
    super(settings);
    this.plan = plan;
  }

  /**
   * {@return the figure of a plan, with ids for names}
   *
   * @param plan the plan
   * @param span the days to show, with a first and a last one
   */
  public static PlanTimetable of(PolicyPlan plan, Term span) {
    return of(plan, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of a plan}
   *
   * @param plan the plan
   * @param settings the days to show, the names and the findings
   */
  public static PlanTimetable of(PolicyPlan plan, DrawingSettings settings) {
    return new PlanTimetable(plan, settings);
  }

  private boolean isOverdue(Action action) {
    return settings()
        .today()
        .filter(day -> action.completion().filter(each -> each.isOverdueOn(day)).isPresent())
        .isPresent();
  }

  @Override
  String title(DossierText text) {
    List<Action> all = plan.allActions().toList();
    long done = all.stream().filter(each -> each.status() == ActionStatus.DONE).count();
    long overdue = all.stream().filter(this::isOverdue).count();
    return text.text("plans.title", text.of(plan.title()), done, all.size(), overdue);
  }

  @Override
  String description(DossierText text) {
    return text.text("plans.description", text.of(plan.term()));
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.AHEAD, text.of(ActionStatus.PLANNED)),
        LegendEntry.of(Fill.HELD, text.of(ActionStatus.RUNNING)),
        LegendEntry.of(Fill.SECOND, text.of(ActionStatus.DONE)),
        LegendEntry.of(Fill.VACANT, text.of(ActionStatus.DROPPED)),
        LegendEntry.of(Fill.FAULT, text.text("legend.overdue")),
        LegendEntry.of(Chart.Shape.FAULT, text.text("legend.fault")));
  }

  @Override
  DrawingTable table(DossierText text) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Objective objective : plan.objectives()) {
      objective
          .withAllUnderIt()
          .forEach(
              each -> each.actions().forEach(action -> rows.add(tableRow(action, each, text))));
    }
    return new DrawingTable(
        ImmutableList.of(
            text.text("column.action"),
            text.text("column.objective"),
            text.text("column.from"),
            text.text("column.until"),
            text.text("column.status"),
            text.text("column.executors"),
            text.text("column.budget")),
        rows.build());
  }

  private ImmutableList<String> tableRow(Action action, Objective objective, DossierText text) {
    return ImmutableList.of(
        text.of(action.title()),
        text.of(objective.title()),
        text.of(action.term().firstDay()),
        text.of(action.term().lastDay()),
        isOverdue(action)
            ? text.of(action.status()) + ", " + text.text("legend.overdue")
            : text.of(action.status()),
        text.of(Organisation.class, action.executors()),
        action.budget().map(text::of).orElse("–"));
  }

  @Override
  ImmutableList<Action> subjects() {
    return plan.objectives().stream()
        .flatMap(Objective::withAllUnderIt)
        .flatMap(objective -> objective.actions().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    TimeAxis axis = new TimeAxis(settings());
    List<Row> rows = new ArrayList<>();
    for (Objective objective : plan.objectives()) {
      rows.add(Row.heading(text.of(objective.title())));
      objective.allActions().forEach(action -> rows.add(row(action, axis, text)));
    }
    if (rows.size() > MOST_ROWS) {
      String more = text.text("plans.more", rows.size() - MOST_ROWS);
      rows.subList(MOST_ROWS, rows.size()).clear();
      rows.add(Row.heading(more));
    }
    return axis.chart(text, Optional.empty(), rows).pieces();
  }

  private Row row(Action action, TimeAxis axis, DossierText text) {
    Fill fill =
        switch (action.status()) {
          case PLANNED -> Fill.AHEAD;
          case RUNNING -> Fill.HELD;
          case DONE -> Fill.SECOND;
          case DROPPED -> Fill.VACANT;
        };
    String tip = DossierText.joined(text.of(action.status()), text.of(action.term()));
    List<Bar> bars = new ArrayList<>();
    axis.bar(action.term(), fill, "", tip).ifPresent(bars::add);
    if (isOverdue(action)) {
      settings()
          .today()
          .flatMap(day -> action.term().lastDay().map(last -> Term.of(last.plusDays(1), day)))
          .flatMap(days -> axis.bar(days, Fill.FAULT, "", text.text("legend.overdue")))
          .ifPresent(bars::add);
    }
    return Row.of(
        text.of(action.title()),
        DossierText.joined(
            text.of(action.status()), text.of(Organisation.class, action.executors())),
        bars,
        faults(action.id(), Optional.of(action.term()), axis, text).toList());
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlanTimetable.class);
  }
}

package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.policy.Evolution;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The evolution of one indicator of a poverty barometer, against its baseline and its target. */
public final class IndicatorChart extends ChartDrawing {

  private final PovertyBarometer barometer;
  private final Indicator indicator;
  private final Evolution evolution;

  private IndicatorChart(
      PovertyBarometer barometer, Indicator indicator, DrawingSettings settings) {
    super(settings);
    this.barometer = barometer;
    this.indicator = indicator;
    this.evolution =
        new Evolution(
            indicator,
            barometer.evolution(indicator).measurements().stream()
                .filter(each -> !settings.isToCome(each.year().atDay(1)))
                .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the figure of an indicator}
   *
   * @param barometer the barometer
   * @param indicator one of its indicators
   * @param span the days whose years to show, with a first and a last one
   */
  public static IndicatorChart of(PovertyBarometer barometer, Indicator indicator, Term span) {
    return of(barometer, indicator, DrawingSettings.of(span));
  }

  /**
   * {@return the figure of an indicator}
   *
   * @param barometer the barometer
   * @param indicator one of its indicators
   * @param settings the days whose years to show, and the day up to which figures are known
   */
  public static IndicatorChart of(
      PovertyBarometer barometer, Indicator indicator, DrawingSettings settings) {
    return new IndicatorChart(barometer, indicator, settings);
  }

  /** {@return whether it is better than at the start; absent while there is nothing to compare} */
  Optional<Boolean> isBetter() {
    boolean comparable = indicator.baseline().isPresent() || evolution.measurements().size() > 1;
    return evolution
        .change()
        .filter(change -> comparable && change.signum() != 0)
        .flatMap(change -> evolution.isBetter());
  }

  private String amount(BigDecimal value, DossierText text) {
    return text.of(value) + "\u00a0" + text.of(indicator.unit());
  }

  private String name(DossierText text) {
    String name = text.of(indicator.name());
    return indicator.population().map(each -> name + " (" + text.of(each) + ")").orElse(name);
  }

  @Override
  String title(DossierText text) {
    if (evolution.measurements().isEmpty()) {
      return text.text("indicator.title.none", name(text));
    }
    Measurement latest = Iterables.getLast(evolution.measurements());
    String now = amount(latest.value(), text);
    Optional<Boolean> better = isBetter();
    String target =
        indicator
            .target()
            .map(
                goal ->
                    " "
                        + text.text(
                            evolution.isTargetReached().orElse(false)
                                ? "indicator.reached"
                                : barometer.term().endsBefore(latestDay())
                                    ? "indicator.missed"
                                    : "indicator.not-yet",
                            amount(goal, text)))
            .orElse("");
    return (better.isEmpty()
            ? text.text("indicator.title", name(text), now, latest.year().toString())
            : text.text(
                better.get() ? "indicator.title.better" : "indicator.title.worse",
                name(text),
                text.of(evolution.start().orElseThrow()),
                now,
                latest.year().toString(),
                evolution.change().orElseThrow().signum()))
        + target;
  }

  private LocalDate latestDay() {
    return settings().today().orElse(LocalDate.MIN);
  }

  @Override
  String description(DossierText text) {
    return text.text("indicator.description", text.of(indicator.better()));
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of();
  }

  @Override
  DrawingTable table(DossierText text) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    indicator
        .baseline()
        .ifPresent(
            value ->
                rows.add(ImmutableList.of(text.text("indicator.baseline"), amount(value, text))));
    evolution
        .measurements()
        .forEach(
            each -> rows.add(ImmutableList.of(each.year().toString(), amount(each.value(), text))));
    indicator
        .target()
        .ifPresent(
            value ->
                rows.add(ImmutableList.of(text.text("indicator.target"), amount(value, text))));
    return new DrawingTable(
        ImmutableList.of(text.text("column.year"), text.text("column.value")), rows.build());
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    return ImmutableList.of(chart(text, 96));
  }

  /** {@return a lower chart, for a glance} */
  Chart glance(DossierText text) {
    return chart(text, 48);
  }

  private Chart chart(DossierText text, int rise) {
    TimeAxis axis = new TimeAxis(settings());
    return axis.chart(text, Optional.of(new Curve(axis, text, rise)), ImmutableList.of());
  }

  /** The curve of the measurements, with lines for the baseline and the target. */
  private final class Curve implements Chart.Band {

    private static final int ROOM = 20;

    private final TimeAxis axis;
    private final DossierText text;
    private final int rise;
    private final double least;
    private final double most;

    Curve(TimeAxis axis, DossierText text, int rise) {
      this.axis = axis;
      this.text = text;
      this.rise = rise;
      double[] values =
          Stream.of(
                  evolution.measurements().stream().map(Measurement::value),
                  indicator.baseline().stream(),
                  indicator.target().stream())
              .flatMap(each -> each)
              .mapToDouble(BigDecimal::doubleValue)
              .sorted()
              .toArray();
      this.least = values.length == 0 ? 0 : values[0];
      this.most = values.length == 0 ? 1 : values[values.length - 1];
    }

    @Override
    public int height() {
      return rise + 2 * ROOM;
    }

    @Override
    public Set<Object> looks() {
      return new HashSet<>();
    }

    private int y(BigDecimal value, int top) {
      double part = most == least ? 0.5 : (value.doubleValue() - least) / (most - least);
      return top + ROOM + (int) Math.round((1 - part) * rise);
    }

    private double x(Year year) {
      return axis.at(year.atDay(183));
    }

    private ImmutableList<Measurement> shown() {
      return evolution.measurements().stream()
          .filter(each -> settings().span().overlaps(Term.in(each.year())))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void draw(Markup out, int top) {
      indicator.baseline().ifPresent(value -> level(out, "start", y(value, top)));
      indicator.target().ifPresent(value -> level(out, "goal", y(value, top)));
      ImmutableList<Measurement> shown = shown();
      for (int i = 1; i < shown.size(); i++) {
        Measurement before = shown.get(i - 1);
        Measurement after = shown.get(i);
        out.empty(
            "line",
            "class",
            "curve",
            "x1",
            Chart.percent(x(before.year())),
            "x2",
            Chart.percent(x(after.year())),
            "y1",
            Integer.toString(y(before.value(), top)),
            "y2",
            Integer.toString(y(after.value(), top)));
      }
    }

    /** Draws a line across. */
    private static void level(Markup out, String css, int y) {
      String height = Integer.toString(y);
      out.empty("line", "class", css, "x1", "0%", "x2", "100%", "y1", height, "y2", height);
    }

    @Override
    public void label(Markup out, int top) {
      indicator
          .baseline()
          .ifPresent(value -> name(out, "indicator.baseline", value, y(value, top) - 5));
      indicator
          .target()
          .ifPresent(value -> name(out, "indicator.target", value, y(value, top) + 15));
      ImmutableList<Measurement> shown = shown();
      for (Measurement each : shown) {
        String words = each.year() + " · " + amount(each.value(), text);
        int y = y(each.value(), top);
        Chart.mark(out, x(each.year()), y, Chart.Shape.EVENT, words);
        String value = text.of(each.value());
        Width fits =
            each == Iterables.getLast(shown)
                ? Width.ANY
                : Width.of(value + "0", axis.widthOfAYear());
        if (fits != Width.NONE) {
          Chart.text(out, x(each.year()), y - 9, "middle", fits, "value", value);
        }
      }
    }

    /** Names a line that goes across, where the curve is not. */
    private void name(Markup out, String key, BigDecimal value, int y) {
      Chart.text(out, 100, y, "end", Width.ANY, "note", text.text(key) + " " + text.of(value));
    }
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(IndicatorChart.class);
  }
}

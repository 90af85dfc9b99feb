package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.LanguageMarks;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A figure that is drawn as one chart or several, one below the other. */
abstract sealed class ChartDrawing implements Drawing
    permits AccessibilityChart,
        CovenantTimeline,
        GrantChart,
        IndicatorChart,
        PlanTimetable,
        ReachChart,
        SeatTimeline,
        SignalLanes,
        YearlyCycleChart {

  private static final int SPACE = 16;

  private final DrawingSettings settings;

  ChartDrawing(DrawingSettings settings) {
    this.settings = settings;
  }

  final DrawingSettings settings() {
    return settings;
  }

  final DossierText text(Locale locale) {
    return settings.text(locale);
  }

  abstract String title(DossierText text);

  abstract String description(DossierText text);

  abstract DrawingTable table(DossierText text);

  /** {@return the same figure of other days; absent if it shows all that there is anyhow} */
  Optional<ChartDrawing> during(Term days) {
    return Optional.empty();
  }

  /**
   * {@return the elements that the rows of the table are about, row by row; none if they are about
   * no element each}
   */
  ImmutableList<? extends Identified> subjects() {
    return ImmutableList.of();
  }

  /** {@return the charts of the figure, one at least} */
  abstract ImmutableList<Chart> charts(DossierText text);

  /** {@return what all bars and marks that it may have mean, the most frequent first} */
  abstract ImmutableList<LegendEntry> legend(DossierText text);

  /** {@return what those bars and marks mean that some charts of it have} */
  final ImmutableList<LegendEntry> legend(ImmutableList<Chart> charts, DossierText text) {
    Set<Object> used = new HashSet<>();
    for (Chart chart : charts) {
      chart.band().ifPresent(band -> used.addAll(band.looks()));
      for (Chart.Row row : chart.rows()) {
        row.bars().forEach(bar -> used.add(bar.fill()));
        row.below().forEach(bar -> used.add(bar.fill()));
        row.marks().forEach(mark -> used.add(mark.shape()));
      }
    }
    return legend(text).stream()
        .filter(entry -> used.contains(entry.look()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a mark for each day on which findings about an element begin, notes left out}
   *
   * @param days the days of the element, for findings that have none
   */
  final Stream<Chart.Mark> faults(Id<?> id, Optional<Term> days, TimeAxis axis, DossierText text) {
    Map<LocalDate, List<String>> messages = new TreeMap<>();
    for (Finding finding : settings.findings(id)) {
      if (finding.severity() != Severity.INFO) {
        LocalDate start =
            finding
                .term()
                .or(() -> days)
                .flatMap(all -> all.intersection(settings.span()))
                .flatMap(Term::firstDay)
                .orElse(settings.span().firstDayOrThrow());
        messages.computeIfAbsent(start, none -> new ArrayList<>()).add(text.of(finding));
      }
    }
    return messages.entrySet().stream()
        .flatMap(
            each ->
                axis
                    .mark(each.getKey(), Chart.Shape.FAULT, String.join(" ", each.getValue()))
                    .stream());
  }

  @Override
  public final String title(Locale locale) {
    return LanguageMarks.remove(title(text(locale)));
  }

  @Override
  public final String description(Locale locale) {
    return LanguageMarks.remove(description(text(locale)));
  }

  @Override
  public final DrawingTable table(Locale locale) {
    return table(text(locale)).withoutMarks();
  }

  @Override
  public final String toSvg(Locale locale) {
    DossierText text = text(locale);
    ImmutableList<Chart> charts = charts(text);
    int height = SPACE;
    for (Chart chart : charts) {
      height += chart.height() + SPACE;
    }
    Markup out = new Markup();
    out.start(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "chart",
            "role",
            "img",
            "xml:lang",
            locale.toLanguageTag(),
            "width",
            "100%",
            "height",
            Integer.toString(height))
        .element("title", title(text))
        .element("desc", description(text))
        .element("style", Stylesheet.OF_A_FIGURE_ALONE);
    int y = SPACE;
    for (Chart chart : charts) {
      chart.draw(out, y);
      y += chart.height() + SPACE;
    }
    return out.end().toString();
  }
}

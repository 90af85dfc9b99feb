package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Tick;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The accessibility of a service: its average score from 1 to 5 on each of the seven criteria. */
public final class AccessibilityChart extends ChartDrawing {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private final AccessibilityProfile profile;

  private AccessibilityChart(AccessibilityProfile profile, DrawingSettings settings) {
    super(settings);
    this.profile = profile;
  }

  /**
   * {@return the figure of the accessibility of a service}
   *
   * @param profile its scores, with one review at least
   */
  public static AccessibilityChart of(AccessibilityProfile profile) {
    return of(profile, DrawingSettings.of(Term.parse("2000-01-01/2000-12-31")));
  }

  /**
   * {@return the figure of the accessibility of a service}
   *
   * @param profile its scores, with one review at least
   * @param settings the names
   */
  public static AccessibilityChart of(AccessibilityProfile profile, DrawingSettings settings) {
    return new AccessibilityChart(profile, settings);
  }

  private static double place(double score) {
    return (score - LOWEST) * 100 / (HIGHEST - LOWEST);
  }

  @Override
  String title(DossierText text) {
    Optional<Map.Entry<AccessibilityCriterion, BigDecimal>> weakest =
        profile.averages().entrySet().stream().min(Map.Entry.comparingByValue());
    String service = text.of(profile.service().name());
    return weakest
        .map(
            each ->
                text.text(
                    "accessibility.title",
                    service,
                    text.of(each.getKey()),
                    text.of(each.getValue())))
        .orElse(service);
  }

  @Override
  String description(DossierText text) {
    return text.text("accessibility.description", profile.reviews().size());
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of();
  }

  @Override
  DrawingTable table(DossierText text) {
    return new DrawingTable(
        ImmutableList.of(text.text("column.criterion"), text.text("column.score")),
        profile.averages().entrySet().stream()
            .map(each -> ImmutableList.of(text.of(each.getKey()), text.of(each.getValue())))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    ImmutableList<Tick> ticks =
        IntStream.rangeClosed(LOWEST, HIGHEST)
            .mapToObj(score -> new Tick(place(score), Integer.toString(score), Width.ANY))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Row> rows =
        profile.averages().entrySet().stream()
            .map(each -> row(each.getKey(), each.getValue(), text))
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.of(new Chart(ticks, Optional.empty(), Optional.empty(), rows));
  }

  private static Row row(AccessibilityCriterion criterion, BigDecimal score, DossierText text) {
    String value = text.of(score);
    return Row.of(
        text.capitalised(text.of(criterion)),
        value,
        List.of(new Bar(0, place(score.doubleValue()), Fill.HELD, "", value)),
        List.of());
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(AccessibilityChart.class);
  }
}

package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Row;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The target groups of a Social House, with the services that reach each; those that none reaches
 * first.
 */
public final class ReachChart extends ChartDrawing {

  private final SocialHouse house;

  private ReachChart(SocialHouse house, DrawingSettings settings) {
    super(settings);
    this.house = house;
  }

  /**
   * {@return the figure of a Social House}
   *
   * @param house the house
   */
  public static ReachChart of(SocialHouse house) {
    // The figure has no days, and any settings have some.
    return of(house, DrawingSettings.of(Term.parse("2000-01-01/2000-12-31")));
  }

  /**
   * {@return the figure of a Social House}
   *
   * @param house the house
   * @param settings the names
   */
  public static ReachChart of(SocialHouse house, DrawingSettings settings) {
    return new ReachChart(house, settings);
  }

  /** {@return whether some target group is reached by no service} */
  boolean isAnyLeftOut() {
    return !house.notReached().isEmpty();
  }

  private List<Service> reaching(TargetGroup group) {
    return house.services().stream()
        .filter(service -> service.targetGroups().contains(group.id()))
        .toList();
  }

  private List<TargetGroup> groups() {
    return house.targetGroups().stream()
        .sorted(Comparator.comparing(group -> reaching(group).size()))
        .toList();
  }

  private static String names(List<Service> services, DossierText text) {
    return services.stream().map(each -> text.of(each.name())).collect(Collectors.joining(", "));
  }

  @Override
  String title(DossierText text) {
    String left =
        house.notReached().stream()
            .map(group -> text.of(group.name()))
            .collect(Collectors.joining(", "));
    return left.isEmpty()
        ? text.text("reach.title.all", text.of(house.name()))
        : text.text("reach.title", text.of(house.name()), left);
  }

  @Override
  String description(DossierText text) {
    return text.text("reach.description");
  }

  @Override
  ImmutableList<LegendEntry> legend(DossierText text) {
    return ImmutableList.of(
        LegendEntry.of(Fill.HELD, text.text("legend.service")),
        LegendEntry.of(Fill.VACANT, text.text("legend.other-services")),
        LegendEntry.of(Shape.MISSING, text.text("legend.not-reached")));
  }

  @Override
  DrawingTable table(DossierText text) {
    return new DrawingTable(
        Stream.concat(
                Stream.of(text.text("column.service")),
                house.targetGroups().stream().map(group -> text.of(group.name())))
            .collect(ImmutableList.toImmutableList()),
        house.services().stream()
            .map(
                service ->
                    Stream.concat(
                            Stream.of(text.of(service.name())),
                            house.targetGroups().stream()
                                .map(
                                    group ->
                                        service.targetGroups().contains(group.id()) ? "✓" : "–"))
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  ImmutableList<Service> subjects() {
    return house.services();
  }

  @Override
  ImmutableList<Chart> charts(DossierText text) {
    return new Chart(
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            groups().stream()
                .map(group -> row(group, text))
                .collect(ImmutableList.toImmutableList()))
        .pieces();
  }

  /** {@return the groups that fewest services reach, for a glance} */
  Chart glance(DossierText text) {
    return new Chart(
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        groups().stream()
            .limit(2)
            .map(group -> row(group, text))
            .collect(ImmutableList.toImmutableList()));
  }

  private Row row(TargetGroup group, DossierText text) {
    List<Service> reaching = reaching(group);
    String names = names(reaching, text);
    double width = 100.0 / Math.max(1, house.services().size());
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    bars.add(
        new Bar(0, 100, Fill.VACANT, "", text.text("reach.services", house.services().size())));
    for (int i = 0; i < reaching.size(); i++) {
      String name = text.of(reaching.get(i).name());
      bars.add(new Bar(i * width, (i + 1) * width, Fill.HELD, name, name));
    }
    List<Mark> marks =
        reaching.isEmpty()
            ? List.of(new Mark(2, Shape.MISSING, text.text("legend.not-reached")))
            : List.of();
    return Row.of(
        text.of(group.name()),
        reaching.isEmpty() ? text.text("legend.not-reached") : names,
        bars.build(),
        marks);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ReachChart.class);
  }
}

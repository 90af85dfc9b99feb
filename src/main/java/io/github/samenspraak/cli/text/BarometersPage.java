package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.policy.Evolution;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PovertyBarometer;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the indicators of each poverty barometer as they are known on a day. */
record BarometersPage(RenderContext context, CliMessages messages) {

  void print() {
    context.register().barometers().forEach(this::printBarometer);
  }

  private void printBarometer(PovertyBarometer barometer) {
    context
        .output()
        .printTitle(messages.text(barometer.title()) + ", " + messages.text(barometer.term()));
    context.printEach(
        INDENT, barometer.indicators(), indicator -> printIndicator(indicator, barometer));
  }

  private void printIndicator(Indicator indicator, PovertyBarometer barometer) {
    Evolution evolution = evolution(indicator, barometer);
    Stream<String> details =
        Stream.of(
                latest(evolution),
                start(evolution),
                target(evolution),
                missing(gaps(indicator, barometer)))
            .flatMap(Optional::stream);
    context.printEntry(INDENT, name(indicator), messages.joined(details.toList()));
  }

  private String name(Indicator indicator) {
    String name = messages.text(indicator.name());
    return indicator
        .population()
        .map(population -> messages.text("show.which", name, messages.text(population)))
        .orElse(name);
  }

  /** {@return the evolution of an indicator up to the year of the day} */
  private Evolution evolution(Indicator indicator, PovertyBarometer barometer) {
    Year year = Year.from(context.day());
    return new Evolution(
        indicator,
        barometer.measurements(indicator.id()).stream()
            .filter(measurement -> !measurement.year().isAfter(year))
            .collect(ImmutableList.toImmutableList()));
  }

  private Optional<String> latest(Evolution evolution) {
    ImmutableList<Measurement> measured = evolution.measurements();
    if (measured.isEmpty()) {
      return Optional.of(messages.text("show.not-measured"));
    }
    Measurement latest = Iterables.getLast(measured);
    return Optional.of(
        messages.text(
            "show.latest-value", amount(latest.value(), evolution), latest.year().toString()));
  }

  /** {@return the first value and whether it is better now; absent while there is one value} */
  private Optional<String> start(Evolution evolution) {
    boolean comparable =
        evolution.indicator().baseline().isPresent() || evolution.measurements().size() > 1;
    return evolution
        .change()
        .filter(change -> comparable)
        .map(
            change ->
                messages.text(
                    change.signum() == 0
                        ? "show.unchanged"
                        : evolution.isBetter().orElseThrow() ? "show.better" : "show.worse",
                    amount(evolution.start().orElseThrow(), evolution)));
  }

  private Optional<String> target(Evolution evolution) {
    return evolution
        .indicator()
        .target()
        .map(
            target ->
                messages.text(
                    evolution
                        .isTargetReached()
                        .map(reached -> reached ? "show.target-reached" : "show.target-missed")
                        .orElse("show.target"),
                    amount(target, evolution)));
  }

  private String amount(BigDecimal value, Evolution evolution) {
    return messages.textOnOneLine("count", value, evolution.indicator().unit());
  }

  /** {@return the past years for which an indicator was not measured} */
  private ImmutableList<Year> gaps(Indicator indicator, PovertyBarometer barometer) {
    Year last = Year.from(context.day()).minusYears(1);
    return ImmutableList.copyOf(context.index().course(barometer).gaps(indicator.id(), last));
  }

  private Optional<String> missing(List<Year> gaps) {
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "show.gaps", gaps.stream().map(Year::toString).collect(Collectors.joining(", "))));
  }
}

package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.policy.Evolution;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.value.Years;
import java.math.BigDecimal;
import java.time.Period;
import java.time.Year;
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
    context.printDetails(INDENT, Stream.of(platform(barometer), rhythm(barometer)));
    context.printEach(
        INDENT, barometer.indicators(), indicator -> printIndicator(indicator, barometer));
  }

  private String platform(PovertyBarometer barometer) {
    return barometer
        .platform()
        .map(id -> messages.text("show.reported", context.names().of(AdvisoryPlatform.class, id)))
        .orElse("");
  }

  private String rhythm(PovertyBarometer barometer) {
    return barometer.every().equals(Period.ofYears(1))
        ? ""
        : messages.text("show.measured-every", messages.text(barometer.every()));
  }

  private void printIndicator(Indicator indicator, PovertyBarometer barometer) {
    Evolution evolution = evolution(indicator, barometer);
    Stream<String> details =
        Stream.of(
                latest(evolution),
                start(evolution),
                target(evolution, barometer),
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
        barometer.evolution(indicator).measurements().stream()
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

  private Optional<String> target(Evolution evolution, PovertyBarometer barometer) {
    return evolution
        .indicator()
        .target()
        .map(
            target ->
                messages.text(
                    evolution
                        .isTargetReached()
                        .map(reached -> reached ? "show.target-reached" : missed(barometer))
                        .orElse("show.target"),
                    amount(target, evolution)));
  }

  private String missed(PovertyBarometer barometer) {
    return barometer.term().endsBefore(context.day())
        ? "show.target-missed"
        : "show.target-not-yet";
  }

  private String amount(BigDecimal value, Evolution evolution) {
    return messages.textOnOneLine("count", value, messages.text(evolution.indicator().unit()));
  }

  /** {@return the years for which an indicator was not measured, and should have been} */
  private Years gaps(Indicator indicator, PovertyBarometer barometer) {
    return context.index().course(barometer).gapsBefore(indicator.id(), context.day());
  }

  private Optional<String> missing(Years gaps) {
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "show.gaps", gaps.stream().map(Year::toString).collect(Collectors.joining(", "))));
  }
}

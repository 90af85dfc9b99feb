package io.github.samenspraak.rules;

import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.policy.BarometerCourse;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Rules on poverty barometers: measured every year, in plausible numbers. */
final class BarometerRules {

  private static final RuleGroup AREA = RuleGroup.of("barometers", "0.1.0");

  /** The unit of every share, in whatever languages it is written. */
  private static final Label SHARE = Label.of("%");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BarometerRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("barometer-gap")
            .statement(
                "Every indicator should be measured in every period of its barometer's term that"
                    + " has passed, once its figures can have been published.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("barometer", "year", "due")
            .identifying("year")
            .brokenBy("No measurement for 2024, published within a year, on 1 January 2026.")
            .keptBy("No measurement for 2024, published within a year, on 31 December 2025.")
            .aboutMissing("platforms")
            .checkedBy(BarometerRules::barometerGap),
        AREA.error("measurement-out-of-range")
            .statement("A share must be between 0 and 100.")
            .sources(Source.AROPE)
            .arguments("indicator", "year", "value")
            .identifying("indicator", "year")
            .brokenBy("100.1 %.")
            .keptBy("100 %.")
            .checkedBy(BarometerRules::measurementOutOfRange),
        AREA.error("arope-below-component")
            .statement(
                "The share at risk of poverty or social exclusion must be no lower than any of its"
                    + " components, of the same year and population.")
            .sources(Source.AROPE)
            .arguments("indicator", "year", "value", "component", "componentValue")
            .identifying("indicator", "year", "component")
            .brokenBy("14.1 % at risk of poverty or social exclusion, 14.2 % at risk of poverty.")
            .keptBy("14.2 % at risk of poverty or social exclusion, 14.2 % at risk of poverty.")
            .aboutMissing()
            .checkedBy(BarometerRules::aropeBelowComponent));
  }

  private static void barometerGap(Inspection inspection) {
    for (PovertyBarometer barometer : inspection.register().barometers()) {
      BarometerCourse course = inspection.index().course(barometer);
      Map<Id<Indicator>, Years> gaps = new HashMap<>();
      for (Indicator indicator : barometer.indicators()) {
        LimitedReports.eachOwed(
            inspection,
            indicator,
            gaps.computeIfAbsent(indicator.id(), id -> course.gapsBefore(id, inspection.today())),
            Term::in,
            year -> Deadline.unmet(course.due(year).orElseThrow()),
            (report, year) ->
                report
                    .with("barometer", barometer.id())
                    .with("year", year)
                    .with("due", course.due(year).orElseThrow()));
      }
    }
  }

  private static void measurementOutOfRange(Inspection inspection) {
    eachReading(
        inspection,
        reading -> {
          if (reading.indicator().isShare() && !isShare(reading.value())) {
            reading.report(inspection);
          }
        });
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
  }

  private static void aropeBelowComponent(Inspection inspection) {
    List<Reading> wholes = new ArrayList<>();
    ListMultimap<ComparisonKey, Reading> components = ArrayListMultimap.create();
    eachReading(
        inspection,
        reading -> {
          if (reading.isOfWhole()) {
            wholes.add(reading);
          } else if (reading.isOfComponent()) {
            components.put(reading.comparisonKey(), reading);
          }
        });
    Multimaps.asMap(components).values().forEach(list -> list.sort(comparing(Reading::value)));
    for (Reading whole : wholes) {
      List<Reading> above = above(whole, components.get(whole.comparisonKey()));
      LimitedReports.each(
          inspection,
          whole.barometer(),
          inspection.hasRoom()
              ? ImmutableList.sortedCopyOf(comparing(Reading::position), above)
              : above,
          component ->
              whole
                  .report(inspection)
                  .with("component", component.indicator().id())
                  .with("componentValue", component.value()));
    }
  }

  /**
   * {@return the readings that are above another}
   *
   * @param byValue the readings, in the order of their values
   */
  private static List<Reading> above(Reading whole, List<Reading> byValue) {
    int first = 0;
    for (int end = byValue.size(); first < end; ) {
      int middle = (first + end) >>> 1;
      if (whole.value().compareTo(byValue.get(middle).value()) < 0) {
        end = middle;
      } else {
        first = middle + 1;
      }
    }
    return byValue.subList(first, byValue.size());
  }

  /** Checks every measurement of a known indicator. */
  private static void eachReading(Inspection inspection, Consumer<Reading> check) {
    for (PovertyBarometer barometer : inspection.register().barometers()) {
      ImmutableList<Measurement> measurements = barometer.measurements();
      for (int i = 0; i < measurements.size(); i++) {
        Measurement measurement = measurements.get(i);
        int position = i;
        inspection
            .index()
            .find(Indicator.class, measurement.indicator())
            .ifPresent(
                indicator ->
                    check.accept(new Reading(barometer, indicator, measurement, position)));
      }
    }
  }

  /** A measurement of an indicator in a barometer. */
  private record Reading(
      PovertyBarometer barometer, Indicator indicator, Measurement measurement, int position) {

    BigDecimal value() {
      return measurement.value();
    }

    boolean isOfWhole() {
      return indicator.measures().filter(PovertyMeasure.AROPE::equals).isPresent();
    }

    boolean isOfComponent() {
      return indicator.measures().isPresent() && !isOfWhole();
    }

    ComparisonKey comparisonKey() {
      return new ComparisonKey(
          barometer.id(),
          measurement.year(),
          indicator.population(),
          indicator.isShare() ? SHARE : indicator.unit());
    }

    Report report(Inspection inspection) {
      return inspection
          .report(barometer)
          .in(measurement)
          .at("value")
          .with("indicator", indicator.id())
          .with("year", measurement.year())
          .with("value", value());
    }
  }

  /** The attributes that readings must share to be comparable. */
  private record ComparisonKey(
      Id<PovertyBarometer> barometer, Year year, Optional<Label> population, Label unit)
      implements Comparable<ComparisonKey> {

    private static final Comparator<ComparisonKey> ORDER =
        Comparator.<ComparisonKey, Id<?>>comparing(ComparisonKey::barometer)
            .thenComparing(ComparisonKey::year)
            .thenComparing(comparisonKey -> comparisonKey.unit().toString())
            .thenComparing(comparisonKey -> comparisonKey.population().toString());

    @Override
    public int compareTo(ComparisonKey other) {
      return ORDER.compare(this, other);
    }
  }
}

package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PovertyBarometerTest {

  private static final Id<Indicator> ARREARS = Id.of("arrears");
  private static final Id<Indicator> RENT = Id.of("rent");

  private static Measurement measurement(Id<Indicator> indicator, int year, String value) {
    return Measurement.builder()
        .indicator(indicator)
        .year(Year.of(year))
        .value(new BigDecimal(value))
        .build();
  }

  private static Indicator indicator(Id<Indicator> id) {
    return Indicator.builder()
        .id(id)
        .name(Label.of("Achterstallige huur"))
        .unit("%")
        .better(Direction.LOWER)
        .build();
  }

  private static PovertyBarometer barometer(String term) {
    return PovertyBarometer.builder()
        .id(Id.of("barometer"))
        .title(Label.of("Armoedebarometer"))
        .term(Term.parse(term))
        .addIndicators(indicator(ARREARS), indicator(RENT))
        .addMeasurements(
            measurement(ARREARS, 2028, "11.5"),
            measurement(RENT, 2027, "48"),
            measurement(ARREARS, 2026, "12.5"))
        .build();
  }

  private static final PovertyBarometer SIX_YEARS = barometer("2026-01-01/2031-12-31");

  private static Deadline deadline(String due, Optional<String> metOn) {
    return new Deadline(LocalDate.parse(due), metOn.map(LocalDate::parse));
  }

  @Test
  void measurementsOfAnIndicatorComeInTheOrderOfTheirYears() {
    assertThat(SIX_YEARS.measurements(ARREARS))
        .containsExactly(measurement(ARREARS, 2026, "12.5"), measurement(ARREARS, 2028, "11.5"));
    assertThat(SIX_YEARS.measurements(Id.of("nothing"))).isEmpty();
  }

  @Test
  void theEvolutionOfAnIndicatorIsThatOfItsOwnMeasurements() {
    assertThat(SIX_YEARS.evolution(indicator(ARREARS)))
        .isEqualTo(new Evolution(indicator(ARREARS), SIX_YEARS.measurements(ARREARS)));
  }

  @Test
  void theYearsWithoutAMeasurementAreGaps() {
    assertThat(SIX_YEARS.gaps(ARREARS, Year.of(2029)))
        .containsExactly(Year.of(2027), Year.of(2029));
    assertThat(SIX_YEARS.gaps(RENT, Year.of(2028))).containsExactly(Year.of(2026), Year.of(2028));
    assertThat(SIX_YEARS.gaps(ARREARS, Year.of(2026))).isEmpty();
  }

  @Test
  void beforeAndAfterTheTermThereAreNoGaps() {
    assertThat(SIX_YEARS.gaps(RENT, Year.of(2025))).isEmpty();
    assertThat(SIX_YEARS.gaps(RENT, Year.of(2040)))
        .containsExactly(Year.of(2026), Year.of(2028), Year.of(2029), Year.of(2030), Year.of(2031));
  }

  @Test
  void aTermWithoutEndHasGapsUpToTheYearThatIsAskedFor() {
    assertThat(barometer("2027-07-01/..").gaps(ARREARS, Year.of(2030)))
        .containsExactly(Year.of(2027), Year.of(2029), Year.of(2030));
  }

  @Test
  void anIndicatorMustBeMeasuredByTheLastDayOfTheYear() {
    assertThat(SIX_YEARS.deadlines(ARREARS, Year.of(2027), Year.of(2027)))
        .containsExactly(Map.entry(Year.of(2027), deadline("2027-12-31", Optional.empty())));
    assertThat(SIX_YEARS.deadlines(RENT, Year.of(2027), Year.of(2027)))
        .containsExactly(
            Map.entry(Year.of(2027), deadline("2027-12-31", Optional.of("2027-01-01"))));
  }

  @Test
  void inAYearWithoutADayOfTheTermNothingIsToBeMeasured() {
    PovertyBarometer summers = barometer("2026-07-01/2028-06-30");

    assertThat(summers.deadlines(ARREARS, Year.of(1), Year.of(9999)))
        .containsExactly(
            Map.entry(Year.of(2026), deadline("2026-12-31", Optional.of("2026-01-01"))),
            Map.entry(Year.of(2027), deadline("2027-12-31", Optional.empty())),
            Map.entry(Year.of(2028), deadline("2028-12-31", Optional.of("2028-01-01"))));
    assertThat(summers.deadlines(ARREARS, Year.of(2029), Year.of(2040))).isEmpty();
    assertThat(barometer("2027-07-01/..").deadlines(ARREARS, Year.of(2026), Year.of(2028)))
        .containsOnlyKeys(Year.of(2027), Year.of(2028));
  }
}

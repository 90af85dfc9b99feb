package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .unit(Label.of("%"))
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
  void theEvolutionIsOverTheTermAlone() {
    assertThat(barometer("2028-01-01/..").evolution(indicator(ARREARS)).measurements())
        .containsExactly(measurement(ARREARS, 2028, "11.5"));
  }

  private static Years gaps(PovertyBarometer barometer, Id<Indicator> indicator, String day) {
    return barometer.gapsBefore(indicator, LocalDate.parse(day));
  }

  @Test
  void theYearsWithoutAMeasurementAreGapsOnceAnotherYearHasPassed() {
    assertThat(gaps(SIX_YEARS, RENT, "2027-12-31")).isEmpty();
    assertThat(gaps(SIX_YEARS, RENT, "2028-01-01")).containsExactly(Year.of(2026));
    assertThat(gaps(SIX_YEARS, ARREARS, "2031-01-01"))
        .containsExactly(Year.of(2027), Year.of(2029));
  }

  @Test
  void beforeAndAfterTheTermThereAreNoGaps() {
    assertThat(gaps(SIX_YEARS, RENT, "2026-06-30")).isEmpty();
    assertThat(gaps(SIX_YEARS, RENT, "2050-01-01"))
        .containsExactly(Year.of(2026), Year.of(2028), Year.of(2029), Year.of(2030), Year.of(2031));
  }

  @Test
  void onlyFullYearsOfTheTermAreAskedFor() {
    assertThat(gaps(barometer("2026-07-01/2030-06-30"), RENT, "2050-01-01"))
        .containsExactly(Year.of(2028), Year.of(2029));
    assertThat(gaps(barometer("2027-07-01/2028-06-30"), RENT, "2050-01-01")).isEmpty();
    assertThat(gaps(barometer("2027-07-01/.."), ARREARS, "2031-06-30"))
        .containsExactly(Year.of(2029));
  }

  @Test
  void figuresAreOutAsLateAsTheBarometerSays() {
    PovertyBarometer inMonths =
        PovertyBarometer.builder().from(SIX_YEARS).publishedWithin(Period.ofMonths(3)).build();
    PovertyBarometer inYears =
        PovertyBarometer.builder().from(SIX_YEARS).publishedWithin(Period.ofYears(4)).build();

    assertThat(gaps(inMonths, RENT, "2027-03-31")).isEmpty();
    assertThat(gaps(inMonths, RENT, "2027-04-01")).containsExactly(Year.of(2026));
    assertThat(gaps(inYears, RENT, "2030-12-31")).isEmpty();
    assertThat(gaps(inYears, RENT, "2031-01-01")).containsExactly(Year.of(2026));
    assertThat(inYears.course().due(Year.of(2026))).contains(LocalDate.of(2030, 12, 31));
  }

  @Test
  void aPeriodOfTwoYearsIsMeasuredInEither() {
    PovertyBarometer everyOther =
        PovertyBarometer.builder().from(SIX_YEARS).every(Period.ofYears(2)).build();

    assertThat(gaps(everyOther, ARREARS, "2050-01-01")).containsExactly(Year.of(2031));
    assertThat(gaps(everyOther, RENT, "2050-01-01")).containsExactly(Year.of(2029), Year.of(2031));
    assertThat(gaps(everyOther, RENT, "2030-12-31")).isEmpty();
    assertThat(gaps(everyOther, RENT, "2031-01-01")).containsExactly(Year.of(2029));
  }

  @Test
  void aPeriodThatDoesNotFitInTheTermIsNotAskedFor() {
    assertThat(
            gaps(
                PovertyBarometer.builder()
                    .from(barometer("2026-01-01/2030-12-31"))
                    .every(Period.ofYears(2))
                    .build(),
                RENT,
                "2050-01-01"))
        .containsExactly(Year.of(2029));
  }

  @Test
  void noPeriodIsAskedForThatBeginsBeforeRecordsDoOrHasASuspendedDay() {
    RecordedDays recorded =
        RecordedDays.of(
            Optional.of(LocalDate.of(2027, 1, 1)),
            Optional.empty(),
            Optional.of(Term.undated()),
            ImmutableList.of(Term.parse("2029-05-01/2029-05-01")));
    PovertyBarometer everyOther =
        PovertyBarometer.builder().from(SIX_YEARS).every(Period.ofYears(2)).build();

    assertThat(SIX_YEARS.course(recorded).gaps(RENT))
        .containsExactly(Year.of(2028), Year.of(2030), Year.of(2031));
    assertThat(everyOther.course(recorded).gaps(RENT)).containsExactly(Year.of(2031));
  }

  @Test
  void whatWasDueBeforeThePlatformExistedOrIsOnceItDoesNotNobodyOwes() {
    RecordedDays recorded =
        RecordedDays.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Term.parse("2028-06-01/2031-06-30")),
            ImmutableList.of());

    assertThat(SIX_YEARS.course(recorded).gaps(RENT)).containsExactly(Year.of(2028), Year.of(2029));
    assertThat(SIX_YEARS.course(recorded).gaps(ARREARS))
        .containsExactly(Year.of(2027), Year.of(2029));
  }

  @Test
  void publicationDueInASuspensionIsDueTheDayAfter() {
    RecordedDays recorded =
        RecordedDays.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Term.undated()),
            ImmutableList.of(Term.parse("2029-12-01/2030-02-28")));

    assertThat(SIX_YEARS.course(recorded).due(Year.of(2028))).contains(LocalDate.of(2030, 3, 1));
    assertThat(SIX_YEARS.course(recorded).gapsBefore(RENT, LocalDate.of(2030, 3, 1)))
        .containsExactly(Year.of(2026));
    assertThat(SIX_YEARS.course(recorded).gapsBefore(RENT, LocalDate.of(2030, 3, 2)))
        .containsExactly(Year.of(2026), Year.of(2028));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P6M", "P18M", "P0D", "P365D", "P1Y1D", "P-1Y"})
  void aRhythmIsOfWholeYears(String every) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PovertyBarometer.builder().from(SIX_YEARS).every(Period.parse(every)).build())
        .withMessageContaining("whole years");
  }

  @Test
  void twentyFourMonthsAreTwoYears() {
    assertThat(
            gaps(
                PovertyBarometer.builder().from(SIX_YEARS).every(Period.ofMonths(24)).build(),
                ARREARS,
                "2050-01-01"))
        .containsExactly(Year.of(2031));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1M"})
  void figuresHaveADayToBePublishedIn(String within) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PovertyBarometer.builder()
                    .from(SIX_YEARS)
                    .publishedWithin(Period.parse(within))
                    .build())
        .withMessageContaining("at least one day");
  }
}

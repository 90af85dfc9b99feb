package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.measurement;
import static io.github.samenspraak.fixtures.Facts.share;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarometerRulesTest {

  /** Lindedorp without anything but one barometer, which has nothing in it yet. */
  private static EditableRegister measuring(Term term, Consumer<PovertyBarometer.Builder> more) {
    PovertyBarometer.Builder barometer =
        PovertyBarometer.builder().id(id("b")).title(text("Barometer")).term(term);
    more.accept(barometer);
    return EditableRegister.of(
        Register.builder()
            .municipality(Lindedorp.TOWN.register().municipality())
            .addBarometers(barometer.build())
            .build());
  }

  @Nested
  class BarometerGap {

    private static final Term SIX_YEARS = term("2024-01-01", "2029-12-31");

    private static EditableRegister measured(Term term, int... years) {
      return measuring(
          term,
          b ->
              b.addIndicators(share("poor"))
                  .measurements(
                      IntStream.of(years)
                          .mapToObj(year -> measurement("poor", year, "14"))
                          .toList()));
    }

    private static ExpectedFinding gap(String indicator, int year) {
      return warning("barometer-gap", indicator, "/barometers/0/indicators/0")
          .during(from(year + 2 + "-01-01"))
          .with("barometer", id("b"))
          .with("year", Year.of(year))
          .with("due", day(year + 1 + "-12-31"));
    }

    @Test
    void everyYearOfTheTermIsMeasuredAYearAfterItHasPassed() {
      assertThat(findings(measured(SIX_YEARS, 2024))).isEmpty();
      assertThat(findings(measured(SIX_YEARS, 2023, 2025, 2026)))
          .containsExactly(gap("poor", 2024));
      assertThat(findings(measured(SIX_YEARS), day("2027-11-21")))
          .containsExactly(gap("poor", 2024), gap("poor", 2025));
    }

    @Test
    void figuresOfAYearThatEndedYesterdayNeedNotBeThere() {
      EditableRegister town = measured(SIX_YEARS, 2024);
      assertThat(findings(town, day("2026-01-01"))).isEmpty();
      assertThat(findings(town, day("2026-12-31"))).isEmpty();
      assertThat(findings(town, day("2027-01-01"))).containsExactly(gap("poor", 2025));
    }

    @Test
    void aYearThatIsNotAllInTheTermNeedNotBeMeasured() {
      EditableRegister town = measured(term("2024-12-31", "2026-01-01"));
      assertThat(findings(town, day("2035-11-21"))).containsExactly(gap("poor", 2025));
    }

    @Test
    void aBarometerWithoutEndIsMeasuredUntilToday() {
      assertThat(findings(measured(from("2024-01-01"), 2024), day("2028-06-30")))
          .containsExactly(gap("poor", 2025), gap("poor", 2026));
    }

    @Test
    void aPlatformThatReportsTheNeedsIsAskedForWhatItRecords() {
      EditableRegister town =
          measured(SIX_YEARS)
              .and(
                  AdvisoryPlatform.builder()
                      .id(id("platform"))
                      .name(text("Overleg"))
                      .kind(PlatformKind.SOCIAL_COORDINATION)
                      .authority(id("nobody"))
                      .recordedFrom(day("2025-01-01"))
                      .addSuspensions(
                          Suspension.builder().term(term("2026-07-01", "2026-07-01")).build())
                      .build())
              .barometer(id("b"), b -> b.platform(id("platform")));
      assertThat(
              findings(town, day("2029-11-21")).stream()
                  .filter(found -> found.code().equals("barometer-gap")))
          .containsExactly(gap("poor", 2025), gap("poor", 2027));
    }

    @Test
    void figuresDueInASuspensionAreDueAfterItAlsoIfThePlatformIsYoungerThanItsSuspension() {
      EditableRegister town =
          measured(term("2024-01-01", "2024-12-31"))
              .and(
                  AdvisoryPlatform.builder()
                      .id(id("platform"))
                      .name(text("Overleg"))
                      .kind(PlatformKind.SOCIAL_COORDINATION)
                      .authority(id("nobody"))
                      .established(PartialDate.parse("2026-02-01"))
                      .addSuspensions(
                          Suspension.builder().term(term("2025-12-01", "2026-03-31")).build())
                      .build())
              .barometer(id("b"), b -> b.platform(id("platform")));
      assertThat(gaps(town, "2026-04-01")).isEmpty();
      assertThat(gaps(town, "2026-04-02")).containsExactly(LocalDate.of(2026, 4, 1));
    }

    private static List<Object> gaps(EditableRegister town, String day) {
      return findings(town, day(day)).stream()
          .filter(found -> found.code().equals("barometer-gap"))
          .map(found -> found.arguments().get("due"))
          .toList();
    }

    @Test
    void nothingIsMissingOfABarometerThatIsStillToBegin() {
      assertThat(findings(measured(term("2027-01-01", "2032-12-31")))).isEmpty();
    }

    @Test
    void everyIndicatorIsMeasuredForItself() {
      EditableRegister town =
          measuring(
              term("2024-01-01", "2024-12-31"),
              b ->
                  b.addIndicators(share("poor"), share("evicted"))
                      .addMeasurements(measurement("evicted", 2024, "0.2")));
      assertThat(findings(town)).containsExactly(gap("poor", 2024));
    }
  }

  @Nested
  class MeasurementOutOfRange {

    private static EditableRegister valued(String unit, String value) {
      return measuring(
          term("2025-01-01", "2025-12-31"),
          b ->
              b.addIndicators(Indicator.builder().from(share("poor")).unit(text(unit)).build())
                  .addMeasurements(measurement("poor", 2025, value)));
    }

    private static ExpectedFinding outOfRange(String value) {
      return error("measurement-out-of-range", "b", "/barometers/0/measurements/0/value")
          .with("indicator", id("poor"))
          .with("year", Year.of(2025))
          .with("value", new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0", "14.2", "100", "100.000", "1E+2"})
    void aShareIsBetween0And100(String value) {
      assertThat(findings(valued("%", value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "-1E-9", "100.001", "142", "1E+3"})
    void noShareIsBelow0OrAbove100(String value) {
      assertThat(findings(valued("%", value))).containsExactly(outOfRange(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "142"})
    void anIndicatorThatIsNoShareMayHaveAnyValue(String value) {
      assertThat(findings(valued("households", value))).isEmpty();
    }

    @Test
    void ofAnUnknownIndicatorOnlyThatIsFound() {
      EditableRegister town =
          measuring(from("2026-01-01"), b -> b.addMeasurements(measurement("lost", 2026, "142")));
      assertThat(findings(town))
          .containsExactly(
              error("reference-not-found", "b", "/barometers/0/measurements/0/indicator")
                  .with("target", id("lost"))
                  .with("expected", ImmutableSet.of(ElementKind.INDICATOR))
                  .with("nearness", NearestIds.Nearness.NONE)
                  .with("nearest", ImmutableList.of())
                  .with("found", ImmutableList.of()));
    }

    @Test
    void theMessageHasAllDecimalsAsTheReaderWritesThem() {
      assertThat(messages(valued("%", "100.00001"), "measurement-out-of-range", Locale.ENGLISH))
          .containsExactly(
              "In barometer b, poor was 100.00001% in 2025; a share must be between 0 and 100.");
      assertThat(messages(valued("%", "-0.50"), "measurement-out-of-range", Locale.GERMAN))
          .containsExactly(
              "Im Barometer b betrug poor im Jahr 2025 -0,50\u00a0%; ein Anteil muss zwischen 0"
                  + " und 100 liegen.");
    }
  }

  private static List<String> messages(EditableRegister town, String code, Locale locale) {
    return RuleSet.standard().only(code).check(town.register(), TODAY).stream()
        .map((Finding finding) -> finding.message(locale))
        .toList();
  }

  @Nested
  class AropeBelowComponent {

    private static Indicator.Builder whole() {
      return Indicator.builder().from(share("excluded")).measures(PovertyMeasure.AROPE);
    }

    private static Indicator.Builder component() {
      return Indicator.builder().from(share("poor")).measures(PovertyMeasure.AT_RISK_OF_POVERTY);
    }

    private static EditableRegister with(
        Indicator.Builder whole, Indicator.Builder component, Measurement... measurements) {
      return measuring(
          from("2026-01-01"),
          b -> b.addIndicators(whole.build(), component.build()).addMeasurements(measurements));
    }

    private static ExpectedFinding below(
        int measurement, int year, String value, String componentValue) {
      return error(
              "arope-below-component", "b", "/barometers/0/measurements/" + measurement + "/value")
          .with("indicator", id("excluded"))
          .with("year", Year.of(year))
          .with("value", new BigDecimal(value))
          .with("component", id("poor"))
          .with("componentValue", new BigDecimal(componentValue));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AROPE")
    void theWholeIsNoLowerThanAnyOfItsComponents(PovertyMeasure measure) {
      Measurement poor = measurement("poor", 2026, "14.2");
      assertThat(
              findings(
                  with(
                      whole(),
                      component().measures(measure),
                      poor,
                      measurement("excluded", 2026, "14.1"))))
          .containsExactly(below(1, 2026, "14.1", "14.2"));
      assertThat(
              findings(
                  with(
                      whole(),
                      component().measures(measure),
                      poor,
                      measurement("excluded", 2026, "14.20"))))
          .isEmpty();
    }

    @Test
    void onlyTheSameYearIsCompared() {
      EditableRegister town =
          with(
              whole(),
              component(),
              measurement("excluded", 2026, "14"),
              measurement("poor", 2027, "15"),
              measurement("excluded", 2028, "14"),
              measurement("poor", 2028, "16"));
      assertThat(findings(town)).containsExactly(below(2, 2028, "14", "16"));
    }

    @ParameterizedTest
    @CsvSource({
      ", kinderen, 0",
      "kinderen, , 0",
      "ouderen, kinderen, 0",
      "kinderen, kinderen, 1",
    })
    void onlyTheSamePopulationIsCompared(String whole, String component, int found) {
      Indicator.Builder of = whole();
      Indicator.Builder part = component();
      if (whole != null) {
        of.population(text(whole));
      }
      if (component != null) {
        part.population(text(component));
      }
      EditableRegister town =
          with(of, part, measurement("excluded", 2026, "14"), measurement("poor", 2026, "15"));
      assertThat(findings(town)).hasSize(found);
    }

    @Test
    void sharesAreComparedInWhateverLanguageTheirUnitIs() {
      EditableRegister town =
          with(
              whole(),
              component().unit(Label.of(Locale.FRENCH, "%")),
              measurement("excluded", 2026, "14"),
              measurement("poor", 2026, "15"));
      assertThat(findings(town)).containsExactly(below(0, 2026, "14", "15"));
    }

    @Test
    void peopleAndSharesAreNotCompared() {
      EditableRegister town =
          with(
              whole(),
              component().unit(text("people")),
              measurement("excluded", 2026, "14"),
              measurement("poor", 2026, "1500"));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void anIndicatorThatIsNoComponentMayBeHigher() {
      EditableRegister town =
          measuring(
              from("2026-01-01"),
              b ->
                  b.addIndicators(whole().build(), share("indebted"))
                      .addMeasurements(
                          measurement("excluded", 2026, "14"),
                          measurement("indebted", 2026, "15")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void twoBarometersAreNotCompared() {
      EditableRegister town =
          with(whole(), component(), measurement("excluded", 2026, "14"))
              .and(
                  PovertyBarometer.builder()
                      .id(id("other"))
                      .title(text("Andere"))
                      .term(from("2026-01-01"))
                      .addMeasurements(measurement("poor", 2026, "15"))
                      .build());
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void everyComponentThatIsHigherIsFound() {
      EditableRegister town =
          measuring(
              from("2026-01-01"),
              b ->
                  b.addIndicators(
                          whole().build(),
                          component().build(),
                          Indicator.builder()
                              .from(share("deprived"))
                              .measures(PovertyMeasure.MATERIAL_DEPRIVATION)
                              .build())
                      .addMeasurements(
                          measurement("excluded", 2026, "14"),
                          measurement("poor", 2026, "15"),
                          measurement("deprived", 2026, "16")));
      assertThat(findings(town))
          .extracting(found -> found.arguments().get("component"))
          .containsExactly(id("poor"), id("deprived"));
    }
  }
}

package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures but those of seats and covenants: what their titles answer, and what they draw. */
class FiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Term SPAN = Term.parse("2018-01-01/2028-12-31");

  private static DrawingSettings settings(RegisterIndex index, LocalDate day) {
    return DrawingSettings.of(SPAN).withToday(day).withNames(DisplayNames.of(index));
  }

  // The yearly cycle.

  private static YearlyCycleChart cycle(Register register, LocalDate day) {
    RegisterIndex index = RegisterIndex.of(register, day);
    return YearlyCycleChart.of(
        index.findCycle(Id.of("social-platform")).orElseThrow(), settings(index, day));
  }

  private static Register namurWithout(int year) {
    Register namur = Samples.namur();
    return namur.toBuilder()
        .annualReports(
            namur.annualReports().stream()
                .filter(report -> report.year().getValue() != year)
                .toList())
        .build();
  }

  @Test
  void aMissingReportIsThreeStepsThatAreMissing() {
    assertThat(cycle(Samples.namur(), TODAY).title(Locale.ENGLISH))
        .isEqualTo("Social platform of Namur: nothing of the yearly cycle is missing");
    assertThat(cycle(namurWithout(2023), TODAY).title(Locale.ENGLISH))
        .isEqualTo("Social platform of Namur: 3 steps of the yearly cycle are missing");
  }

  @Test
  void aStepIsMissingFromTheDayAfterItWasDue() {
    Register register = namurWithout(2025);

    assertThat(cycle(register, LocalDate.of(2026, 3, 31)).table(Locale.ENGLISH).rows())
        .filteredOn(row -> row.get(0).equals("2025"))
        .extracting(row -> row.get(3))
        .containsExactly("due on 31 March 2026");
    assertThat(cycle(register, LocalDate.of(2026, 4, 1)).table(Locale.ENGLISH).rows())
        .filteredOn(row -> row.get(0).equals("2025"))
        .extracting(row -> row.get(3))
        .containsExactly("missing: due on 31 March 2026");
  }

  @Test
  void meetingsSayHowManyThereWereAndWereAsked() {
    assertThat(cycle(Samples.namur(), TODAY).table(Locale.ENGLISH).rows())
        .filteredOn(row -> row.get(0).equals("2024"))
        .extracting(row -> row.get(1))
        .containsExactly("3 held, 2 asked");
  }

  @Test
  void dutiesFromBeforeTheRecordsAreNotMissing() {
    RegisterIndex index = RegisterIndex.of(Samples.woluwe(), TODAY);

    assertThat(
            YearlyCycleChart.of(Iterables.getOnlyElement(index.cycles()), settings(index, TODAY))
                .title(Locale.ENGLISH))
        .contains("nothing of the yearly cycle is missing");
  }

  // Signals.

  private static Register withSignals(Signal... signals) {
    return Samples.namur().toBuilder().addSignals(signals).build();
  }

  private static Signal signal(String id, String raisedOn) {
    return Facts.signal(id, "organisation-003", raisedOn).toBuilder()
        .platform(Id.of("social-platform"))
        .text(Facts.text("De bus rijdt niet."))
        .build();
  }

  private static SignalLanes lanes(Register register) {
    RegisterIndex index = RegisterIndex.of(register, TODAY);
    return SignalLanes.of(index, settings(index, TODAY));
  }

  @Test
  void theSignalThatHasWaitedLongestIsTheTitle() {
    assertThat(lanes(Samples.namur()).title(Locale.ENGLISH))
        .isEqualTo("No signal waits to be discussed");
    assertThat(
            lanes(withSignals(signal("later", "2026-11-20"), signal("first", "2025-11-21")))
                .title(Locale.ENGLISH))
        .isEqualTo(
            "Organisation 003 has waited longest: 365 days, since 21 November 2025 (“De bus rijdt"
                + " niet.”)");
    assertThat(lanes(withSignals(signal("only", "2026-11-20"))).title(Locale.ENGLISH))
        .contains("has waited longest: one day,");
  }

  @Test
  void aConfidentialSignalIsNotDrawn() {
    SignalLanes figure =
        lanes(withSignals(signal("s", "2025-11-21").toBuilder().confidential(true).build()));

    assertThat(figure.title(Locale.ENGLISH)).isEqualTo("No signal waits to be discussed");
    assertThat(figure.table(Locale.ENGLISH).rows()).hasSize(Samples.namur().signals().size());
  }

  @Test
  void whatIsStillToComeIsNotOnTheWay() {
    RegisterIndex index = RegisterIndex.of(Samples.namur());
    LocalDate early = LocalDate.of(2018, 4, 11);

    assertThat(SignalLanes.of(index, settings(index, early)).table(Locale.ENGLISH).rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.subList(5, 7)).containsExactly("–", "–"));
  }

  // Plans and barometers.

  @Test
  void aPlanSaysHowManyActionsAreDoneAndOverdue() {
    RegisterIndex index = RegisterIndex.of(Samples.kina());
    LocalDate day = LocalDate.of(2012, 6, 15);

    assertThat(
            PlanTimetable.of(
                    Samples.kina().plans().get(0),
                    DrawingSettings.of(Term.parse("2008-01-01/2014-12-31"))
                        .withToday(day)
                        .withNames(DisplayNames.of(index)))
                .title(Locale.ENGLISH))
        .endsWith("of 17 actions carried out");
    assertThat(
            PlanTimetable.of(
                    Samples.kina().plans().get(0),
                    DrawingSettings.of(Term.parse("2008-01-01/2014-12-31"))
                        .withToday(LocalDate.of(2020, 1, 1)))
                .title(Locale.ENGLISH))
        .contains("overdue");
  }

  private static IndicatorChart indicator(String latest) {
    Indicator share =
        Facts.share("arope").toBuilder()
            .baseline(new BigDecimal("20.0"))
            .target(new BigDecimal("10"))
            .build();
    PovertyBarometer barometer =
        PovertyBarometer.builder()
            .id(Id.of("barometer"))
            .title(Facts.text("Barometer"))
            .term(Term.parse("2020-01-01/2027-12-31"))
            .addIndicators(share)
            .addMeasurements(
                Facts.measurement("arope", 2024, "18"),
                Facts.measurement("arope", 2025, latest),
                Facts.measurement("arope", 2027, "99"))
            .build();
    return IndicatorChart.of(barometer, share, DrawingSettings.of(SPAN).withToday(TODAY));
  }

  @Test
  void anIndicatorSaysWhetherItIsBetterAndWhetherTheTargetIsReached() {
    assertThat(indicator("15.5").title(Locale.ENGLISH))
        .contains(
            "down from 20.0 to 15.5",
            "for the better",
            "in 2025",
            "target of 10",
            "not reached yet");
    assertThat(indicator("21").title(Locale.ENGLISH)).contains("up from 20.0 to 21");
    assertThat(indicator("10").title(Locale.ENGLISH)).contains("target of 10", "reached)");
    assertThat(indicator("20.0").isBetter()).isEmpty();
    assertThat(indicator("15.5").table(Locale.ENGLISH).rows())
        .extracting(row -> row.get(0))
        .containsExactly("Start", "2024", "2025", "Target");
  }

  // Social Houses.

  @Test
  void whomNoServiceReachesIsTheTitle() {
    SocialHouse house =
        SocialHouse.builder()
            .id(Id.of("house"))
            .name(Facts.text("Huis"))
            .authority(Id.of("city"))
            .addTargetGroups(Facts.targetGroup("young"), Facts.targetGroup("old"))
            .addServices(Facts.service("counter", "old"))
            .build();

    ReachChart figure = ReachChart.of(house);

    assertThat(figure.title(Locale.ENGLISH)).isEqualTo("Huis: no service reaches young");
    assertThat(figure.isAnyLeftOut()).isTrue();
    assertThat(figure.table(Locale.ENGLISH))
        .isEqualTo(
            new DrawingTable(
                ImmutableList.of("Service", "young", "old"),
                ImmutableList.of(ImmutableList.of("counter", "–", "✓"))));
  }

  // All of them.

  static Stream<Drawing> figures() {
    return Samples.all().stream().flatMap(FiguresTest::figures);
  }

  private static Stream<Drawing> figures(Sample sample) {
    RegisterIndex index = RegisterIndex.of(sample.register(), sample.day());
    int year = sample.day().getYear();
    DrawingSettings settings =
        DrawingSettings.of(Term.of(LocalDate.of(year - 6, 1, 1), LocalDate.of(year + 2, 12, 31)))
            .withToday(sample.day())
            .withNames(DisplayNames.of(index));
    Register register = sample.register();
    return Stream.of(
            index.seats().stream().map(seats -> SeatTimeline.of(seats, settings)),
            index.cycles().stream().map(cycle -> YearlyCycleChart.of(cycle, settings)),
            Stream.of(
                SignalLanes.of(index, settings),
                CovenantTimeline.of(index, settings),
                GrantChart.of(index, settings)),
            register.plans().stream().map(plan -> PlanTimetable.of(plan, settings)),
            register.barometers().stream()
                .flatMap(
                    barometer ->
                        barometer.indicators().stream()
                            .map(each -> IndicatorChart.of(barometer, each, settings))),
            register.socialHouses().stream().map(house -> ReachChart.of(house, settings)),
            register.socialHouses().stream()
                .flatMap(house -> house.services().stream())
                .map(index::profile)
                .map(profile -> AccessibilityChart.of(profile, settings)))
        .<Drawing>flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void eachHasATitleADescriptionATableAndADrawingInEveryLanguage(Drawing figure) {
    for (Locale language : Messages.LANGUAGES) {
      assertThat(figure.title(language)).isNotBlank().doesNotContain("{");
      assertThat(figure.description(language)).isNotBlank().doesNotContain("{");
      DrawingTable table = figure.table(language);
      assertThat(table.columns()).doesNotHaveDuplicates().noneMatch(String::isBlank);
      assertThat(table.rows()).allMatch(row -> row.size() == table.columns().size());
      DossierPage svg = DossierPage.of(figure.toSvg(language));
      assertThat(svg.values("xml:lang")).contains(language.toLanguageTag());
      assertThat(places(svg)).allMatch(place -> place >= 0 && place <= 100.01);
    }
  }

  private static List<Double> places(DossierPage svg) {
    return Stream.of("x", "x1", "x2")
        .flatMap(attribute -> svg.values(attribute).stream())
        .filter(value -> value.endsWith("%"))
        .map(value -> Double.valueOf(value.substring(0, value.length() - 1)))
        .toList();
  }
}

package io.github.samenspraak.dossier;

import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeatTimelineTest {

  private static final Term SPAN = term("2024-01-01", "2027-12-31");

  private static SeatTimeline timeline(Mandate... mandates) {
    return timeline(SPAN, mandates);
  }

  /** {@return the figure of a committee of two elected seats, seen on 1 June 2026} */
  private static SeatTimeline timeline(Term span, Mandate... mandates) {
    SeatPlan plan =
        SeatPlan.builder()
            .inForce(from("2024-01-01"))
            .seatCap(2)
            .addAllotments(
                Facts.allotment("elected", SeatBasis.ELECTED).toBuilder().maximum(2).build())
            .build();
    return timeline(span, plan, mandates);
  }

  private static SeatTimeline timeline(Term span, SeatPlan plan, Mandate... mandates) {
    Body body =
        Facts.body("committee", BodyKind.STEERING_COMMITTEE).toBuilder()
            .addSeatPlans(plan)
            .addMandates(mandates)
            .build();
    AdvisoryPlatform platform =
        AdvisoryPlatform.builder()
            .id(id("platform"))
            .name(Facts.text("Platform"))
            .kind(PlatformKind.SOCIAL_PLATFORM)
            .authority(id("city"))
            .addBodies(body)
            .build();
    Register register =
        Register.builder()
            .municipality(
                Municipality.builder().name(Facts.text("Dorp")).region(Region.FLANDERS).build())
            .addPlatforms(platform)
            .build();
    return SeatTimeline.of(
        RegisterIndex.of(register).seats().get(0),
        DrawingSettings.of(span).withToday(day("2026-06-01")));
  }

  @Test
  void whoSitsTooManyIsInTheTitleWithTheFirstDay() {
    SeatTimeline figure =
        timeline(
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "elected", from("2024-01-01")),
            mandate("cy", "elected", term("2026-03-01", "2026-09-30")));

    assertThat(figure.title(Locale.ENGLISH))
        .isEqualTo("Committee: 3 sit on 2 seats, since 1 March 2026; cy came last");
    assertThat(figure.title(Locale.FRENCH))
        .isEqualTo(
            "Committee\u00a0: 3 membres pour 2 sièges, depuis le 1er mars 2026\u00a0; arrivée la plus"
                + " récente\u00a0: cy");
  }

  @Test
  void ofSeveralTooManyAllAreNamed() {
    SeatTimeline figure =
        timeline(
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "elected", from("2024-01-01")),
            mandate("cy", "elected", from("2026-03-01")),
            mandate("dee", "elected", from("2026-04-01")));

    assertThat(figure.title(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "Committee: 4 leden op 2 zetels, sinds 1 maart 2026; dee, cy kwamen er als laatste bij");
  }

  @Test
  void oneTooManyOnAnAllotmentIsSeenThoughTheBodyHasSeatsLeft() {
    SeatPlan plan =
        SeatPlan.builder()
            .inForce(from("2024-01-01"))
            .seatCap(4)
            .addAllotments(
                Facts.allotment("elected", SeatBasis.ELECTED),
                Facts.allotment("city", SeatBasis.DELEGATED).toBuilder()
                    .name(Facts.text("City"))
                    .maximum(1)
                    .build())
            .build();

    SeatTimeline figure =
        timeline(
            SPAN,
            plan,
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "city", from("2024-01-01")),
            mandate("cy", "city", from("2026-03-01")));

    assertThat(figure.title(Locale.ENGLISH))
        .isEqualTo("Committee (City): 2 sit on one seat, since 1 March 2026; cy came last");
    assertThat(figure.tooMany()).hasValue(from("2026-03-01"));
    assertThat(figure.table(Locale.ENGLISH).rows())
        .filteredOn(row -> row.get(0).equals("cy"))
        .singleElement()
        .asString()
        .contains("one too many from 1 March 2026");
  }

  @Test
  void theOneWhoCameLastIsOneTooMany() {
    SeatTimeline figure =
        timeline(
            mandate("cy", "elected", term("2026-03-01", "2026-09-30")),
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "elected", from("2025-01-01")));

    assertThat(figure.table(Locale.ENGLISH).rows())
        .containsExactly(
            ImmutableList.of("an", "Elected", "", "1 January 2024", "–", ""),
            ImmutableList.of("bo", "Elected", "", "1 January 2025", "–", ""),
            ImmutableList.of(
                "cy",
                "Elected",
                "",
                "1 March 2026",
                "30 September 2026",
                "one too many from 1 March 2026 to 30 September 2026"));
  }

  @Test
  void whoSitsTooManyHasTheFirstRow() {
    SeatTimeline figure =
        timeline(
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "elected", from("2024-01-01")),
            mandate("cy", "elected", term("2026-03-01", "2026-09-30")));

    assertThat(labels(figure)).containsExactly("cy", "an", "bo");
  }

  @Test
  void fullAndVacantSeatsAreCountedInTheTitle() {
    assertThat(
            timeline(
                    mandate("an", "elected", from("2024-01-01")),
                    mandate("bo", "elected", from("2024-01-01")))
                .title(Locale.ENGLISH))
        .isEqualTo("Committee: all 2 seats are taken");
    assertThat(
            timeline(
                    mandate("an", "elected", from("2024-01-01")),
                    mandate("bo", "elected", term("2024-01-01", "2026-02-28")))
                .title(Locale.ENGLISH))
        .isEqualTo("Committee: 1 of 2 seats taken, 1 vacant since 1 March 2026");
  }

  @Test
  void oneWhoReplacesAnotherStandsOnTheSameRow() {
    SeatTimeline figure =
        timeline(
            mandate("an", "elected", from("2024-01-01")),
            mandate("bo", "elected", term("2024-01-01", "2025-06-30")),
            mandate("cy", "elected", from("2025-07-01")));

    assertThat(labels(figure)).containsExactly("cy", "an");
  }

  @Test
  void whoSitsOnAfterTheDueEndHoldsOver() {
    Mandate an = mandate("an", "yearly", from("2024-01-01"));
    SeatPlan plan =
        SeatPlan.builder()
            .inForce(from("2024-01-01"))
            .addAllotments(
                Facts.allotment("yearly", SeatBasis.ELECTED).toBuilder()
                    .mandateLength(Period.ofYears(1))
                    .build())
            .build();

    SeatTimeline figure = timeline(SPAN, plan, an);

    assertThat(figure.table(Locale.ENGLISH).rows())
        .extracting(row -> row.get(5))
        .containsExactly("holds over since 1 January 2025");
    assertThat(figure.charts(figure.text(Locale.ENGLISH)).get(0).rows().get(0).bars())
        .extracting(Chart.Bar::fill)
        .containsExactly(Chart.Fill.HELD, Chart.Fill.AHEAD, Chart.Fill.OVER);
  }

  @Test
  void anEmptySeatIsARowToo() {
    assertThat(labels(timeline(mandate("an", "elected", from("2024-01-01")))))
        .containsExactly("an", "Vacant");
  }

  @Test
  void aDeputyOfAllHasARowAndOneOfAnotherABarBelow() {
    Mandate an = mandate("an", "elected", from("2024-01-01"));
    Mandate bo = mandate("bo", "elected", from("2024-01-01"));
    Mandate deputy =
        Facts.with(
            mandate("cy", "elected", from("2024-01-01")), change -> change.heldAs(HeldAs.DEPUTY));
    Mandate ofAn =
        Facts.with(
            mandate("di", "elected", from("2024-01-01")),
            change -> change.heldAs(HeldAs.DEPUTY).addStandsInFor(an.id()));

    SeatTimeline figure = timeline(an, bo, deputy, ofAn);

    assertThat(labels(figure)).containsExactly("an", "bo", "cy");
    assertThat(figure.title(Locale.ENGLISH)).isEqualTo("Committee: all 2 seats are taken");
    assertThat(figure.table(Locale.ENGLISH).rows())
        .filteredOn(row -> row.get(5).equals("deputy"))
        .hasSize(2);
  }

  @Test
  void mandatesOutsideTheSpanAreLeftOut() {
    SeatTimeline figure =
        timeline(
            term("2026-01-01", "2026-12-31"),
            mandate("an", "elected", term("2024-01-01", "2025-12-31")),
            mandate("bo", "elected", term("2024-01-01", "2026-01-01")));

    assertThat(figure.table(Locale.ENGLISH).rows())
        .extracting(row -> row.get(0))
        .containsExactly("bo");
  }

  @Test
  void aFigureStandsAloneWithItsTitleDescriptionAndStyle() {
    SeatTimeline figure = timeline(mandate("an", "elected", from("2024-01-01")));

    DossierPage svg = DossierPage.of(figure.toSvg(Locale.ENGLISH));

    assertThat(svg.document().getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg.elements("title").get(0).getTextContent())
        .isEqualTo(figure.title(Locale.ENGLISH));
    assertThat(svg.elements("desc").get(0).getTextContent())
        .isEqualTo(figure.description(Locale.ENGLISH));
    assertThat(svg.elements("style")).hasSize(1);
  }

  @Test
  void aSpanNeedsBothDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrawingSettings.of(from("2024-01-01")))
        .withMessage("A figure cannot show 2024-01-01/.., which has no end.");
  }

  private static ImmutableList<String> labels(SeatTimeline figure) {
    return figure.charts(figure.text(Locale.ENGLISH)).stream()
        .flatMap(chart -> chart.rows().stream())
        .map(Chart.Row::label)
        .collect(ImmutableList.toImmutableList());
  }
}

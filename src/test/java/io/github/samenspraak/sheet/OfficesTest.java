package io.github.samenspraak.sheet;

import static io.github.samenspraak.sheet.ReadWorkbooks.address;
import static io.github.samenspraak.sheet.ReadWorkbooks.notes;
import static io.github.samenspraak.sheet.ReadWorkbooks.platform;
import static io.github.samenspraak.sheet.ReadWorkbooks.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.sheet.WorkbookNote.Kind;
import io.github.samenspraak.value.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as offices keep them that nobody told how: what is understood, and what is said. */
class OfficesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("sint-ewoud-aan-de-zenne"));
  }

  private void sheet(String name, String... lines) throws IOException {
    ReadWorkbooks.write(folder, name, lines);
  }

  private WorkbookReading read() throws IOException {
    return Workbooks.read(folder);
  }

  /** {@return the cells of what is left out, as it cannot be} */
  private static List<String> leftOut(WorkbookReading read) {
    return read.partial().leftOut().stream()
        .flatMap(each -> each.problems().stream())
        .map(problem -> ((CellProblem) problem).cell())
        .map(cell -> address(cell))
        .toList();
  }

  private static List<String> codes(WorkbookReading read) {
    return RuleSet.standard().check(read.partial(), TODAY).stream()
        .map(finding -> finding.code())
        .toList();
  }

  private static List<Mandate> mandates(Register register, BodyKind kind) {
    return platform(register).bodies(kind).get(0).mandates();
  }

  /** A German-speaking municipality: seven lists as CSV in the character set of Windows. */
  @Nested
  class TheTownOfWeverath {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfWeverath() throws Exception {
      read = Workbooks.read(town("weverath"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(register.municipality().name().in(Locale.ROOT)).isEqualTo("Weverath");
      assertThat(register.municipality().region()).isEqualTo(Region.WALLONIA);
      assertThat(platform(register).name().in(Locale.ROOT)).isEqualTo("Beirat für Soziales");
      assertThat(register.organisations()).hasSize(9);
      assertThat(register.people()).hasSize(8);
      assertThat(platform(register).memberships()).hasSize(9);
      assertThat(register.covenants()).hasSize(4);
      assertThat(register.signals()).hasSize(3);
      assertThat(codes(read)).isEmpty();
    }

    @Test
    void saysWhatItLeavesOut() {
      assertThat(read.partial().leftOut()).isEmpty();
      assertThat(notes(read, Kind.NOT_UNDERSTOOD))
          .containsExactlyInAnyOrder(
              "brackets Vorstand!E5",
              "brackets Vorstand!A6",
              "column Anregungen aus dem Feld!E2",
              "column Anregungen aus dem Feld!F2",
              "column Anwesenheitsliste!D10",
              "column Mitglieder Beirat!E7",
              "column Sitzungskalender 2026!B3",
              "column-near Sitzungskalender 2026!E3",
              "column Vorstand!F3");
    }

    @Test
    void hasMembersWhoseRemarksAreNoReasonOfAnEnd() {
      assertThat(platform(register).memberships())
          .extracting(
              each -> each.term().toString(),
              each -> each.endReason().map(reason -> reason.in(Locale.ROOT)))
          .containsExactly(
              tuple("2019-03-01/..", Optional.empty()),
              tuple("2019-03-01/..", Optional.empty()),
              tuple("2019-03-01/..", Optional.empty()),
              tuple("2019-03-01/..", Optional.empty()),
              tuple("2021-09-15/..", Optional.empty()),
              tuple("2022-03-01/..", Optional.empty()),
              tuple("2022-01-01/..", Optional.empty()),
              tuple("2019-03-01/2024-12-31", Optional.of("aufgelöst")),
              tuple("2019-03-01/..", Optional.empty()));
      assertThat(notes(read, Kind.PASSED_OVER)).contains("remark Mitglieder Beirat!J9");
    }

    @Test
    void hasABoard() {
      assertThat(mandates(register, BodyKind.MANAGEMENT_COMMITTEE))
          .extracting(
              mandate -> mandate.holder().value(),
              mandate -> mandate.term().toString(),
              mandate -> mandate.roles().stream().map(role -> role.role()).toList())
          .containsExactly(
              tuple("agnes-veithen", "2025-01-14/2030-12-31", List.of(BodyRole.CHAIR)),
              tuple("leo-maraite", "2025-01-14/2030-12-31", List.of(BodyRole.VICE_CHAIR)),
              tuple("rita-kohnen", "2025-01-14/2026-06-30", List.of(BodyRole.SECRETARY)),
              tuple("paul-zians", "2026-07-01/2030-12-31", List.of(BodyRole.SECRETARY)),
              tuple("kevin-thielen", "2025-01-14/2030-12-31", List.of(BodyRole.TREASURER)),
              tuple("ursula-keutgen", "2025-01-14/2030-12-31", List.of()),
              tuple("claudia-schmitz", "2025-01-14/2030-12-31", List.of()),
              tuple("guido-heinen", "2025-01-14/..", List.of()));
    }

    @Test
    void hasOneMeetingOfTheCalendarAndOfTheListOfThosePresent() {
      assertThat(register.meetings())
          .extracting(Meeting::heldOn, Meeting::convenedOn, meeting -> meeting.attendance().size())
          .containsExactlyInAnyOrder(
              tuple(LocalDate.of(2026, 1, 20), Optional.of(LocalDate.of(2026, 1, 9)), 0),
              tuple(LocalDate.of(2026, 3, 17), Optional.of(LocalDate.of(2026, 2, 27)), 7),
              tuple(LocalDate.of(2026, 10, 13), Optional.of(LocalDate.of(2026, 9, 25)), 7),
              tuple(LocalDate.of(2026, 12, 8), Optional.empty(), 0));
    }

    @Test
    void hasAmountsInFourSpellings() {
      assertThat(register.covenants())
          .extracting(
              covenant -> covenant.grants().get(0).amount(),
              covenant -> covenant.grants().size(),
              covenant -> covenant.reports().size())
          .containsExactly(
              tuple(Money.parse("EUR 12500.00"), 3, 2),
              tuple(Money.parse("EUR 8000.00"), 3, 0),
              tuple(Money.parse("EUR 20000.00"), 3, 1),
              tuple(Money.parse("EUR 3250.00"), 3, 1));
      assertThat(notes(read, Kind.PASSED_OVER)).contains("total Vereinbarungen!7");
    }

    @Test
    void hasSignalsOfItsMembers() {
      assertThat(register.signals())
          .extracting(Signal::raisedOn, signal -> signal.raisedBy().orElseThrow().value())
          .containsExactly(
              tuple(LocalDate.of(2026, 2, 12), "viertelhaus-am-bach-vog"),
              tuple(LocalDate.of(2026, 3, 3), "telefonhilfe-hohes-venn-vog"),
              tuple(LocalDate.of(2026, 6, 9), "jugendheim-weverath-vog"));
    }
  }

  /** A Walloon public centre: merged titles, headings between rows, deputies, formulas. */
  @Nested
  class TheTownOfVauxSurAisne {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfVauxSurAisne() throws Exception {
      read = Workbooks.read(town("vaux-sur-aisne.xlsx"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(register.municipality().name().in(Locale.ROOT)).isEqualTo("Vaux-sur-Aisne");
      assertThat(register.organisations()).hasSize(8);
      assertThat(register.people()).hasSize(11);
      assertThat(platform(register).memberships()).hasSize(7);
      assertThat(codes(read)).containsExactly("signed-after-start");
    }

    @Test
    void saysWhatItLeavesOut() {
      assertThat(leftOut(read)).containsExactly("Commission!H12");
      assertThat(notes(read, Kind.NOT_UNDERSTOOD))
          .containsExactlyInAnyOrder(
              "column Commission!I7",
              "column-without-year Conventions!I5",
              "column-twice Présences!B3");
      assertThat(notes(read, Kind.PASSED_OVER)).contains("section Commission!6");
    }

    @Test
    void hasDeputiesWhoStandInForMembers() {
      assertThat(mandates(register, BodyKind.STEERING_COMMITTEE))
          .extracting(
              mandate -> mandate.holder().value(),
              Mandate::heldAs,
              mandate -> mandate.standsInFor().stream().map(Id::value).toList(),
              Mandate::endReason)
          .containsExactly(
              tuple("martine-lecocq", HeldAs.MEMBER, List.of(), Optional.empty()),
              tuple("thiry-benoit", HeldAs.MEMBER, List.of(), Optional.empty()),
              tuple("sarah-de-backer", HeldAs.MEMBER, List.of(), Optional.of(MandateEnd.RESIGNED)),
              tuple("noel-jean-marc", HeldAs.MEMBER, List.of(), Optional.empty()),
              tuple("van-damme-luc", HeldAs.MEMBER, List.of(), Optional.empty()),
              tuple("gilles-pascale", HeldAs.MEMBER, List.of(), Optional.empty()),
              tuple(
                  "dumont-eric",
                  HeldAs.DEPUTY,
                  List.of("martine-lecocq-2026-01-01"),
                  Optional.empty()),
              tuple(
                  "pirard-julie",
                  HeldAs.DEPUTY,
                  List.of("thiry-benoit-2026-01-01"),
                  Optional.empty()),
              tuple(
                  "servais-alain",
                  HeldAs.DEPUTY,
                  List.of("noel-jean-marc-2026-01-01"),
                  Optional.empty()),
              tuple(
                  "collard-nathalie-cheffe-de-projet-pcs",
                  HeldAs.MEMBER,
                  List.of(),
                  Optional.empty()),
              tuple("henrotte-didier", HeldAs.MEMBER, List.of(), Optional.empty()));
    }

    @Test
    void hasExpertsAndObserversWithoutAVote() {
      assertThat(platform(register).bodies(BodyKind.STEERING_COMMITTEE).get(0).seatPlans())
          .flatExtracting(SeatPlan::allotments)
          .extracting(SeatAllotment::code, SeatAllotment::voting)
          .containsExactly(
              tuple("effectif", true), tuple("experte", false), tuple("observateur", false));
      assertThat(notes(read, Kind.GUESSED)).contains("non-voting Commission!E20");
    }

    @Test
    void hasThoseWhoCameByTheirNames() {
      assertThat(register.meetings())
          .extracting(Meeting::heldOn)
          .containsExactly(
              LocalDate.of(2026, 2, 3), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 10, 6));
      assertThat(register.meetings().get(2).attendance())
          .extracting(attendance -> attendance.party().value(), Attendance::presence)
          .containsExactly(
              tuple("martine-lecocq", Presence.EXCUSED),
              tuple("thiry-benoit", Presence.PRESENT),
              tuple("noel-jean-marc", Presence.PRESENT),
              tuple("van-damme-luc", Presence.PRESENT),
              tuple("gilles-pascale", Presence.PRESENT),
              tuple("dumont-eric", Presence.PRESENT));
    }

    @Test
    void hasConventionsWithPartnersOfTheList() {
      assertThat(register.covenants())
          .extracting(
              covenant -> covenant.partners().get(0).value(),
              covenant -> covenant.initialTerm().toString(),
              covenant -> covenant.grants().stream().map(Grant::amount).toList())
          .containsExactly(
              tuple(
                  "le-coup-de-pouce",
                  "2026-01-01/2027-12-31",
                  List.of(Money.parse("EUR 12500.00"), Money.parse("EUR 12500.00"))),
              tuple(
                  "restaurant-social-la-louche",
                  "2026-01-01/2027-12-31",
                  List.of(Money.parse("EUR 18250.00"), Money.parse("EUR 18250.00"))),
              tuple(
                  "maison-des-jeunes-l-entracte",
                  "2026-01-01/2026-12-31",
                  List.of(Money.parse("EUR 9750.00"))));
    }
  }

  @Nested
  class Headings {

    @Test
    void inTwoLanguagesAreThoseOfBrussels() throws IOException {
      sheet(
          "Membres - Leden",
          "Organisation / Organisatie;Statut / Statuut;Date d'entrée / Datum toetreding",
          "La Ruche ASBL;ASBL / VZW;01/01/2022",
          "CPAS de Sint-Ewoud / OCMW van Sint-Ewoud;CPAS/OCMW;01/01/2022");
      sheet(
          "Comité de pilotage - Stuurgroep",
          "Nom / Naam;Prénom / Voornaam;Organisation / Organisatie;Fonction / Functie",
          "AZIZ;Nadia;La Ruche;Co-présidente / Co-voorzitster");
      Register register = read().register();
      assertThat(register.municipality().region()).isEqualTo(Region.BRUSSELS);
      assertThat(register.municipality().name().in(Locale.ROOT))
          .isEqualTo("Sint-Ewoud-aan-de-Zenne");
      assertThat(register.organisations())
          .extracting(Organisation::kind)
          .contains(OrganisationKind.CIVIL_SOCIETY, OrganisationKind.SOCIAL_WELFARE_CENTRE);
      Mandate mandate = mandates(register, BodyKind.STEERING_COMMITTEE).get(0);
      assertThat(mandate.holder()).isEqualTo(Id.of("nadia-aziz"));
      assertThat(mandate.onBehalfOf()).contains(Id.of("la-ruche-asbl"));
      assertThat(mandate.roles().get(0).role()).isEqualTo(BodyRole.CHAIR);
    }

    @Test
    void ofNameAndFirstNameAreTheWholeName() throws IOException {
      sheet("stuurgroep", "Naam;Voornaam;Namens", "Maes;An;De Brug", "Nijs;Jo;De Brug");
      assertThat(read().register().people())
          .extracting(Person::name)
          .containsExactly("An Maes", "Jo Nijs");
    }

    @Test
    void ofASecondNameAreSaid() throws IOException {
      sheet(
          "comité de pilotage",
          "Nom;Prénom;Sexe (H/F/X);Association;Nom;Prénom",
          "Collin;Marie;F;Le Relais;Leroy;Paul");
      WorkbookReading read = read();
      assertThat(read.register().people()).extracting(Person::name).containsExactly("Marie Collin");
      assertThat(notes(read, Kind.NOT_UNDERSTOOD))
          .containsExactly(
              "column-twice comité de pilotage!E2", "column-twice comité de pilotage!F2");
    }

    @Test
    void ofAnAmountWantAYear() throws IOException {
      sheet(
          "convenanten",
          "Partner;Voorwerp;Looptijd;Bedrag",
          "De Brug;inloophuis;2025-2027;€ 7.500");
      assertThat(notes(read(), Kind.NOT_UNDERSTOOD))
          .containsExactly("column-without-year convenanten!D2");
    }

    @Test
    void thatAreNotUnderstoodAreWhatIsSaidOfASheetWithAKnownName() throws IOException {
      sheet("indicatoren", "Wat;2024;2025", "werkloosheid;3,1;3,4");
      assertThat(notes(read(), Kind.NOT_UNDERSTOOD))
          .containsExactly("sheet-headings indicatoren!1");
    }
  }

  @Nested
  class HeadingsBetweenRows {

    @Test
    void areInCapitalsOrOfTheirWords() throws IOException {
      sheet(
          "leden",
          "Organisatie;Lid sinds;E-mail",
          "ONDERWIJS EN JEUGD;;",
          "Scholengroep Leie;01/09/2021;a@example.be",
          "KVLV;01/09/2021;",
          "Waarnemers;;",
          "Ontslagnemend:;;",
          "De Brug;01/09/2021;",
          "Het Anker;01/09/2021;");
      WorkbookReading read = read();
      assertThat(read.register().platforms().get(0).memberships())
          .extracting(each -> each.member().value())
          .containsExactly("scholengroep-leie", "kvlv", "de-brug", "het-anker");
      assertThat(notes(read, Kind.PASSED_OVER)).contains("section leden!2");
    }

    @Test
    void mayBeMembersOfWhomNothingElseIsKnownWhichIsSaid() throws IOException {
      sheet(
          "leden",
          "Organisatie;Lid sinds;E-mail",
          "Scholengroep Leie;01/09/2021;",
          "De Brug;01/09/2021;",
          "Onderwijs en jeugd;;");
      WorkbookReading read = read();
      assertThat(read.register().platforms().get(0).memberships()).hasSize(3);
      assertThat(notes(read, Kind.GUESSED)).contains("alone leden!4");
    }

    @Test
    void saySometimesThatThoseBelowHaveNoVote() throws IOException {
      sheet(
          "stuurgroep",
          "Naam;Namens;Functie",
          "Maes, An;De Brug;voorzitter",
          "Met raadgevende stem;;",
          "Nijs, Jo;OCMW;");
      assertThat(mandates(read().register(), BodyKind.STEERING_COMMITTEE))
          .extracting(Mandate::allotment)
          .containsExactly(Optional.of("effectief"), Optional.of("met-raadgevende-stem"));
    }

    @Test
    void ofPeopleInCapitalsAreNone() throws IOException {
      sheet(
          "stuurgroep",
          "Naam;Namens;Functie",
          "MAES An;De Brug;voorzitter",
          "NIJS Jo;De Brug;lid",
          "PEETERS FRANS;;");
      assertThat(mandates(read().register(), BodyKind.STEERING_COMMITTEE)).hasSize(3);
    }
  }

  @Nested
  class Names {

    @Test
    void mayHaveALegalFormOrNone() throws IOException {
      sheet("leden", "Organisatie;Lid sinds", "De Draad;2020", "Het Anker vzw;2020");
      sheet("stuurgroep", "Naam;Namens", "Maes, An;VZW De Draad", "Nijs, Jo;Het Anker");
      Register register = read().register();
      assertThat(mandates(register, BodyKind.STEERING_COMMITTEE))
          .extracting(mandate -> mandate.onBehalfOf().orElseThrow().value())
          .containsExactly("de-draad", "het-anker-vzw");
    }

    @Test
    void mayHaveBracketsBehindThem() throws IOException {
      sheet("stuurgroep", "Naam;Namens", "Maes, An (coördinator);De Brug");
      sheet("aanwezigheid", ";SG 10/03/2026;SG 12/05/2026", "Maes An (vz.);x;V");
      Register register = read().register();
      assertThat(register.people())
          .extracting(Person::name)
          .containsExactly("An Maes (coördinator)");
      assertThat(register.meetings())
          .extracting(meeting -> meeting.attendance().get(0).party().value())
          .containsOnly("an-maes-coordinator");
    }
  }

  @Nested
  class Marks {

    @Test
    void areWhatALegendSays() throws IOException {
      sheet(
          "aanwezigheid",
          "Organisatie;10/03/2026;12/05/2026",
          "De Brug;x;-",
          "Het Anker;N;x",
          "x = aanwezig, N = verontschuldigd, - = afwezig;;");
      assertThat(read().register().meetings())
          .extracting(meeting -> meeting.attendance().stream().map(Attendance::presence).toList())
          .containsExactly(
              List.of(Presence.PRESENT, Presence.EXCUSED),
              List.of(Presence.ABSENT, Presence.PRESENT));
    }
  }

  @Nested
  class Days {

    @Test
    void mayFollowAWeekdayOrBeANumber() throws IOException {
      sheet(
          "vergaderingen",
          "Vergadering;Datum",
          "plenaire;di 10/03/2026",
          "plenaire;Dinsdag 9 juni 2026",
          "plenaire;46280");
      assertThat(read().register().meetings())
          .extracting(Meeting::heldOn)
          .containsExactly(
              LocalDate.of(2026, 3, 10), LocalDate.of(2026, 6, 9), LocalDate.of(2026, 9, 15));
    }

    @Test
    void ofMembersInTheLastRowAreNoMatrix() throws IOException {
      sheet(
          "leden",
          "Organisatie;Lid sinds;Lid tot;Thema",
          "De Brug;01/01/2020;31/12/2024;wonen",
          "Het Anker;01/01/2020;31/12/2025;wonen",
          "Totaal:;2;;");
      assertThat(platform(read().register()).memberships()).hasSize(2);
    }
  }
}

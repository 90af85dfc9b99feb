package io.github.samenspraak.sheet;

import static io.github.samenspraak.sheet.ReadWorkbooks.address;
import static io.github.samenspraak.sheet.ReadWorkbooks.notes;
import static io.github.samenspraak.sheet.ReadWorkbooks.platform;
import static io.github.samenspraak.sheet.ReadWorkbooks.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.sheet.WorkbookNote.Kind;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("lindedorp"));
  }

  private void sheet(String name, String... lines) throws IOException {
    ReadWorkbooks.write(folder, name, lines);
  }

  private WorkbookReading read() throws IOException {
    return Workbooks.read(folder);
  }

  /** {@return the findings of a check, each with its code and the cell that it is about} */
  private static List<String> findings(WorkbookReading read) {
    return RuleSet.standard().check(read.partial(), TODAY).stream()
        .map(finding -> finding.code() + " " + cell(read, finding))
        .toList();
  }

  private static String cell(WorkbookReading read, Finding finding) {
    return read.cells().find(finding.place()).map(cell -> address(cell)).orElse("?");
  }

  private static Body committee(Register register) {
    return platform(register).bodies(BodyKind.STEERING_COMMITTEE).get(0);
  }

  @Nested
  class TheTownOfKasterlinde {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfKasterlinde() throws Exception {
      read = Workbooks.read(town("kasterlinde"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(read.partial().leftOut()).isEmpty();
      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).isEmpty();
      assertThat(register.municipality().region()).isEqualTo(Region.FLANDERS);
      assertThat(register.organisations()).hasSize(140);
      assertThat(platform(register).name().in(Locale.ROOT))
          .isEqualTo("Sociaal Platform Kasterlinde");
      assertThat(platform(register).memberships()).hasSize(140);
      assertThat(committee(register).mandates()).hasSize(23);
      assertThat(register.covenants()).hasSize(12);
      assertThat(register.meetings()).hasSize(4);
    }

    @Test
    void hasTheseFindings() {
      assertThat(findings(read))
          .containsExactlyInAnyOrder(
              "grant-outside-term convenanten!J6",
              "grant-outside-term convenanten!K6",
              "covenant-report-duplicated convenanten!M6",
              "signed-after-start convenanten!F8",
              "attendee-not-member aanwezigheden!A46",
              "attendee-not-member aanwezigheden!A69",
              "attendee-not-member aanwezigheden!A92",
              "attendee-not-member aanwezigheden!A115");
    }

    @Test
    void saysWhatWasPassedOver() {
      assertThat(notes(read, Kind.PASSED_OVER))
          .containsExactlyInAnyOrder(
              "title aanwezigheden!1",
              "title leden!1",
              "title stuurgroep!1",
              "running leden!A5",
              "total leden!145");
    }

    @Test
    void hasASuccessorWhoCompletesATerm() {
      Mandate successor =
          committee(register).mandates().stream()
              .filter(mandate -> mandate.replaces().isPresent())
              .findAny()
              .orElseThrow();

      assertThat(successor.id()).isEqualTo(Id.of("fatima-mertens-2026-04-01"));
      assertThat(successor.replaces()).contains(Id.of("els-mertens-2025-01-01"));
      assertThat(committee(register).mandates())
          .filteredOn(mandate -> mandate.id().value().equals("els-mertens-2025-01-01"))
          .extracting(Mandate::endReason)
          .containsExactly(Optional.of(MandateEnd.RESIGNED));
    }

    @Test
    void hasRecordsFromItsFirstYearWithAColumn() {
      assertThat(register.recordedFrom()).contains(LocalDate.of(2024, 1, 1));
      assertThat(platform(register).recordedFrom()).contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void hasAmountsInThreeSpellings() {
      Covenant covenant = register.covenants().get(1);

      assertThat(covenant.grants())
          .extracting(Grant::year, Grant::amount)
          .containsExactly(
              tuple(Year.of(2024), Money.parse("EUR 13500.00")),
              tuple(Year.of(2025), Money.parse("EUR 13750.00")),
              tuple(Year.of(2026), Money.parse("EUR 14000.50")));
    }
  }

  @Nested
  class TheTownOfRivemont {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfRivemont() throws Exception {
      read = Workbooks.read(town("rivemont"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(read.partial().leftOut()).isEmpty();
      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).isEmpty();
      assertThat(register.municipality().region()).isEqualTo(Region.WALLONIA);
      assertThat(register.municipality().languages()).containsExactly(Locale.FRENCH);
      assertThat(platform(register).memberships()).hasSize(26);
      assertThat(committee(register).mandates()).hasSize(9);
      assertThat(register.covenants()).hasSize(2);
      assertThat(findings(read)).isEmpty();
    }

    @Test
    void hasMenWithTheLetterOfHomme() {
      assertThat(register.people())
          .filteredOn(person -> person.name().equals("Désiré Lambert"))
          .extracting(Person::sex)
          .containsExactly(Optional.of(Sex.M));
    }

    @Test
    void hasAHeadcountOnly() {
      Meeting meeting = register.meetings().get(0);

      assertThat(meeting.headcount()).hasValue(18);
      assertThat(meeting.convenedOn()).contains(LocalDate.of(2026, 2, 20));
      assertThat(meeting.minutesApprovedOn()).contains(LocalDate.of(2026, 11, 5));
    }

    @Test
    void hasAGrantForEachYearOfTheTerm() {
      assertThat(register.covenants().get(0).grants())
          .extracting(Grant::year)
          .containsExactly(Year.of(2025), Year.of(2026), Year.of(2027));
      assertThat(notes(read, Kind.GUESSED)).contains("each-year conventions!E2", "signed");
    }
  }

  @Nested
  class TheTownOfOpdorp {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfOpdorp() throws Exception {
      read = Workbooks.read(town("opdorp"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(read.partial().leftOut()).isEmpty();
      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).isEmpty();
      assertThat(platform(register).memberships()).hasSize(5);
      assertThat(register.meetings()).hasSize(5);
      assertThat(register.covenants()).hasSize(3);
      assertThat(findings(read))
          .containsExactlyInAnyOrder(
              "enterprise-number-invalid Ledenlijst 2025!F5",
              "enterprise-number-invalid Ledenlijst 2025!F8",
              "mandate-overlap DB 2025-2030!D7",
              "signed-after-start Convenanten!G5");
    }

    @Test
    void saysWhatStandsForTheLineAbove() {
      assertThat(notes(read, Kind.GUESSED))
          .contains(
              "ditto Convenanten!G4",
              "ditto DB 2025-2030!C9",
              "ditto Ledenlijst 2025!E7",
              "months DB 2025-2030!D9",
              "same-person DB 2025-2030!A7");
      assertThat(register.covenants().get(1).signedOn()).contains(LocalDate.of(2023, 12, 12));
    }

    @Test
    void hasTheFirstAndTheLastDayOfMonthsAndYears() {
      assertThat(platform(register).memberships())
          .extracting(membership -> membership.term().toString())
          .containsExactly(
              "2019-01-01/..",
              "2019-01-01/..",
              "2019-03-01/2023-06-30",
              "2019-09-01/..",
              "2020-01-15/..");
      assertThat(platform(register).bodies(BodyKind.MANAGEMENT_COMMITTEE).get(0).mandates())
          .extracting(mandate -> mandate.term().toString())
          .containsOnly("2025-01-01/2030-12-31");
    }

    @Test
    void knowsAPersonByCapitalsAndByAnInitial() {
      assertThat(platform(register).bodies(BodyKind.MANAGEMENT_COMMITTEE).get(0).mandates())
          .extracting(Mandate::holder)
          .containsExactly(
              Id.of("jan-peeters"),
              Id.of("maria-claes"),
              Id.of("jan-peeters"),
              Id.of("lut-smets"),
              Id.of("ann-d-hondt"));
    }
  }

  @Nested
  class TheTownOfFontenelle {

    private final WorkbookReading read;
    private final Register register;

    TheTownOfFontenelle() throws Exception {
      read = Workbooks.read(town("fontenelle.xlsx"));
      register = read.register();
    }

    @Test
    void isRead() {
      assertThat(read.partial().leftOut()).isEmpty();
      assertThat(notes(read, Kind.NOT_UNDERSTOOD))
          .containsExactly("column Comité 2025-2027!I6", "hidden-sheet brouillon!0");
      assertThat(register.people()).hasSize(3);
      assertThat(findings(read))
          .containsExactlyInAnyOrder(
              "mandate-overlap Comité 2025-2027!E8", "partner-not-civil-society Conventions!B5");
    }

    @Test
    void hasRolesInTheColumnOfSeats() {
      assertThat(committee(register).mandates())
          .extracting(
              mandate -> mandate.holder().value(),
              mandate -> mandate.term().toString(),
              mandate -> mandate.roles().stream().map(role -> role.role()).toList())
          .containsExactly(
              tuple("marie-dupont", "2025-01-01/..", List.of(BodyRole.CHAIR)),
              tuple("jean-pierre-lambert", "2025-01-01/..", List.of(BodyRole.VICE_CHAIR)),
              tuple("sophie-de-wit", "2025-01-01/2026-06-30", List.of()),
              tuple("marie-dupont", "2025-04-01/..", List.of(BodyRole.SECRETARY)));
    }

    @Test
    void hasMeetingsOnDaysBelowTheirYear() {
      assertThat(register.meetings())
          .extracting(Meeting::heldOn)
          .containsExactly(
              LocalDate.of(2025, 1, 15),
              LocalDate.of(2025, 3, 12),
              LocalDate.of(2025, 6, 18),
              LocalDate.of(2026, 1, 14),
              LocalDate.of(2026, 3, 11));
      assertThat(register.meetings().get(2).attendance())
          .extracting(Attendance::presence)
          .containsExactly(Presence.EXCUSED, Presence.PRESENT, Presence.PRESENT);
    }

    @Test
    void hasYearsInTheSecondLineOfHeadings() {
      assertThat(register.covenants().get(0).grants())
          .extracting(Grant::year, Grant::amount)
          .containsExactly(
              tuple(Year.of(2025), Money.parse("EUR 12500.50")),
              tuple(Year.of(2026), Money.parse("EUR 12500.50")));
    }
  }

  @Nested
  class CsvDocuments {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void areSeparatedByAnyOfThree(String separator) throws IOException {
      sheet(
          "leden",
          String.join(separator, "Naam", "Van", "Tot"),
          String.join(separator, "Buurthuis", "01/02/2020", "31/12/2025"));

      assertThat(platform(read().register()).memberships().get(0).term())
          .isEqualTo(Term.parse("2020-02-01/2025-12-31"));
    }

    @Test
    void areInUtf8OrInThatOfWindows() throws IOException {
      Files.write(folder.resolve("leden.csv"), "Naam;Van\r\nCafé;1/2/2020\r\n".getBytes(WINDOWS));
      Files.write(
          folder.resolve("organisaties.csv"),
          "\ufeffNaam;Soort\r\nCrèche;vzw\r\n".getBytes(StandardCharsets.UTF_8));

      assertThat(read().register().organisations())
          .extracting(organisation -> organisation.name().in(Locale.ROOT))
          .contains("Café", "Crèche");
    }

    @Test
    void beginWithTheLineOfExcelThatNamesTheSeparator() throws IOException {
      sheet("leden", "sep=,", "Naam,Van", "Buurthuis,1/2/2020");

      assertThat(platform(read().register()).memberships()).hasSize(1);
    }

    @Test
    void thatAreNotKnownAreSaidWithTheNearestName() throws IOException {
      sheet("leden", "Naam;Van", "Buurthuis;1/2/2020");
      sheet("vergaderngen", "iets;anders", "a;b");

      WorkbookReading read = read();

      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).containsExactly("sheet-near vergaderngen!1");
      assertThat(read.notes().get(read.notes().size() - 1).message(Locale.ENGLISH))
          .isEqualTo(
              "It is not known what the sheet “vergaderngen” is. Do you mean “vergaderingen”?");
    }

    @Test
    void withOneEndlessLineAreRefused() throws IOException {
      Files.writeString(folder.resolve("leden.csv"), "Naam;Van\r\n\"" + "x".repeat(300_000));

      assertThatThrownBy(() -> read())
          .isInstanceOfSatisfying(
              UnreadableWorkbookException.class, e -> assertThat(e.code()).isEqualTo("sheet"));
    }
  }

  @Nested
  class Headings {

    @ParameterizedTest
    @CsvSource({
      "Mitglieder, Name, Unternehmensnummer, Mitglied seit, Austritt",
      "members, Organisation, Enterprise number, From, To",
      "leden, Lid, Ondernemingsnummer, Lid sinds, Einde lidmaatschap",
      "membres, Nom, N° BCE, Date d'adhésion, Date de sortie"
    })
    void areInAnyOfFourLanguages(String name, String member, String number, String from, String to)
        throws IOException {
      sheet(
          name,
          String.join(";", to, member, from, number),
          "31.12.2025;Haus;01.02.2020;0400.027.406");

      Register register = read().register();

      assertThat(platform(register).memberships().get(0).term())
          .isEqualTo(Term.parse("2020-02-01/2025-12-31"));
      assertThat(register.organisations().get(0).enterpriseNumber())
          .contains(EnterpriseNumber.of("0400.027.406"));
    }

    @Test
    void ofTwoLinesHaveAGroupAboveSeveralColumns() throws IOException {
      sheet(
          "leden",
          "Ledenlijst;;;;",
          ";Lidmaatschap;;Contactpersoon;",
          "Organisatie;van;tot;Naam;E-mail",
          "Buurthuis;1/2/2020;-;Peeters, Jan;jan@example.org");

      WorkbookReading read = read();

      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).isEmpty();
      Organisation organisation = read.register().organisations().get(0);
      assertThat(organisation.contact().orElseThrow().name()).contains("Peeters, Jan");
      assertThat(organisation.contact().orElseThrow().email()).contains("jan@example.org");
      assertThat(platform(read.register()).memberships().get(0).term().isOpen()).isTrue();
    }

    @Test
    void thatMeanTheSameAreReadOnce() throws IOException {
      sheet("leden", "Naam;Organisatie", "Buurthuis;Jeugdhuis");

      WorkbookReading read = read();

      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).containsExactly("column-twice leden!B2");
      assertThat(read.register().organisations().get(0).name().in(Locale.ENGLISH))
          .isEqualTo("Buurthuis");
    }

    @Test
    void thatAreNotKnownAreSaidWithTheCell() throws IOException {
      sheet("leden", "Naam;Ondernemingnumer;Lievelingskleur", "Buurthuis;0400.027.406;blauw");

      WorkbookReading read = read();

      assertThat(notes(read, Kind.NOT_UNDERSTOOD))
          .containsExactly("column-near leden!B2", "column leden!C2");
      assertThat(
              read.notes().get(read.notes().size() - 1).place().orElseThrow().words(Locale.ENGLISH))
          .isEqualTo("sheet “leden”, row 2, column C “Lievelingskleur”");
    }

    @Test
    void ofATextMayNameALanguage() throws IOException {
      sheet("organisaties", "naam::nl;naam::fr;soort", "Buurthuis;Maison;vzw");

      assertThat(read().register().organisations().get(0).name().texts())
          .containsExactlyInAnyOrderEntriesOf(
              ImmutableMap.of(Locale.forLanguageTag("nl"), "Buurthuis", Locale.FRENCH, "Maison"));
    }
  }

  @Nested
  class Names {

    @Test
    void becomeIdsThatStayTheSameWhateverTheOrderOfRows() throws IOException {
      sheet("leden", "Naam;Van", "Café Noord;1/2/2020", "Huis;1/2/2020");
      List<String> one = ids(read().register());
      sheet("leden", "Naam;Van", "Huis;1/2/2020", "Café Noord;1/2/2020");

      assertThat(ids(read().register())).containsExactlyInAnyOrderElementsOf(one);
      assertThat(one).containsExactlyInAnyOrder("cafe-noord", "huis", "gemeente-lindedorp");
    }

    private List<String> ids(Register register) {
      return register.organisations().stream()
          .map(organisation -> organisation.id().value())
          .collect(Collectors.toList());
    }

    @Test
    void mayBeShorterThanInAnotherSheet() throws IOException {
      sheet("leden", "Naam;Van", "OCMW Lindedorp;", "Huis;1/1/2020");
      sheet("stuurgroep", "Naam;Namens;Van", "Maes, Els;OCMW;1/1/2025");

      WorkbookReading read = read();

      assertThat(committee(read.register()).mandates().get(0).onBehalfOf())
          .contains(Id.of("ocmw-lindedorp"));
      assertThat(notes(read, Kind.GUESSED)).contains("same-name stuurgroep!B2");
    }

    @Test
    void thatFitNowhereAreSaidWithTheNearest() throws IOException {
      sheet("leden", "Naam;Van", "Buurthuis Noord;1/1/2020");
      sheet("stuurgroep", "Naam;Namens;Van", "Maes, Els;Buurtuis Noord;1/1/2025");

      WorkbookReading read = read();

      assertThat(notes(read, Kind.NOT_UNDERSTOOD)).containsExactly("name-near stuurgroep!B2");
      assertThat(findings(read)).containsExactly("reference-not-found stuurgroep!B2");
    }

    @Test
    void ofPeopleAreWrittenEitherWay() throws IOException {
      sheet("personen", "Voornaam;Familienaam;Geslacht", "An;Maes;V");
      sheet("stuurgroep", "Naam;Functie;Van", "Maes, An;Voorzitster;1/1/2025");

      Register register = read().register();

      assertThat(register.people()).extracting(Person::name).containsExactly("An Maes");
      assertThat(committee(register).mandates().get(0).roles().get(0).role())
          .isEqualTo(BodyRole.CHAIR);
    }

    @Test
    void ofPeopleAreInNoNote() throws IOException {
      sheet("personen", "Naam", "Els Maes");
      sheet("werkgroep wonen", "Deelnemer;Vertegenwoordiger;Van", "Huis;Els Mas;1/1/2025");

      for (WorkbookNote note : read().notes()) {
        assertThat(note.message(Locale.ENGLISH)).doesNotContain("Mas").doesNotContain("Maes");
      }
    }
  }

  @Test
  void aMatrixHasPartiesDownAndDaysAcross() throws IOException {
    sheet("leden", "Naam;Van", "Huis;1/1/2020", "Café;1/1/2020");
    sheet(
        "aanwezigheden", "Organisatie;20/03/2025;13-11-2025", "Huis;x;V", "Café;A;", "Totaal;1;0");

    Register register = read().register();

    assertThat(register.meetings())
        .extracting(Meeting::heldOn)
        .containsExactly(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 11, 13));
    assertThat(register.meetings().get(0).attendance())
        .extracting(Attendance::presence)
        .containsExactly(Presence.PRESENT, Presence.ABSENT);
    assertThat(register.meetings().get(1).attendance())
        .extracting(Attendance::presence)
        .containsExactly(Presence.EXCUSED);
  }

  @Test
  void aSettingSaysWhatMarksMean() throws IOException {
    sheet("instellingen", "instelling;waarde", "teken verontschuldigd;O");
    sheet("aanwezigheden", "Organisatie;20/03/2025;13/11/2025", "Huis;O;x");

    assertThat(read().register().meetings().get(0).attendance().get(0).presence())
        .isEqualTo(Presence.EXCUSED);
  }

  @Test
  void aSheetOfSettingsSaysWhatWouldBeGuessed() throws IOException {
    sheet(
        "instellingen",
        "instelling;waarde",
        "gemeente;Lindedorp-aan-Zee",
        "NIS-code;11002",
        "gewest;Brussel",
        "talen;nl, fr",
        "opgetekend sinds;01/01/2024");
    sheet("leden", "Naam;Van", "Huis;1/1/2020");

    Register register = read().register();

    assertThat(register.municipality().name().in(Locale.ROOT)).isEqualTo("Lindedorp-aan-Zee");
    assertThat(register.municipality().region()).isEqualTo(Region.BRUSSELS);
    assertThat(register.municipality().languages())
        .containsExactly(Locale.forLanguageTag("nl"), Locale.FRENCH);
    assertThat(register.recordedFrom()).contains(LocalDate.of(2024, 1, 1));
  }

  @Test
  void whatTheCallerSaysTakesThePlaceOfTheSheet() throws IOException {
    sheet("instellingen", "instelling;waarde", "gewest;Brussel");
    sheet("leden", "Naam;Van", "Huis;1/1/2020");

    WorkbookReading read =
        Workbooks.standard()
            .with(ImmutableMap.of("region", "WALLONIA", "platform", "Welzijnsraad"))
            .readWorkbook(folder);

    assertThat(read.register().municipality().region()).isEqualTo(Region.WALLONIA);
    assertThat(platform(read.register()).name().in(Locale.ROOT)).isEqualTo("Welzijnsraad");
  }

  @Test
  void aSettingThatIsNotKnownIsRefused() {
    Workbooks reader = Workbooks.standard().with(ImmutableMap.of("colour", "blue"));

    assertThatThrownBy(() -> reader.readWorkbook(folder))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage("There is no setting “colour”.");
  }

  @Test
  void aCellThatCannotBeIsLeftOutAndSaid() throws IOException {
    sheet("leden", "Naam;Van;Tot", "Huis;1/1/2020;31/02/2025", "Café;1/1/2020;");

    WorkbookReading read = read();

    assertThat(platform(read.register()).memberships()).hasSize(1);
    assertThat(read.partial().problems().get(0).cell(Locale.ENGLISH))
        .contains("sheet “leden”, row 2, column C “Tot”");
    assertThat(read.partial().problems().get(0).message(Locale.ENGLISH)).contains("31/02/2025");
    assertThatThrownBy(read::wholeRegister)
        .isInstanceOfSatisfying(
            UnreadableWorkbookException.class, e -> assertThat(e.problems()).hasSize(1));
  }

  @Test
  void aFootnoteIsPassedOver() throws IOException {
    sheet("leden", "Naam;Van;Tot", "Huis;1/1/2020;", "Bijgewerkt op 12/10/2026 door AM;;");

    WorkbookReading read = read();

    assertThat(platform(read.register()).memberships()).hasSize(1);
    assertThat(notes(read, Kind.PASSED_OVER)).containsExactly("footnote leden!3");
  }

  @Test
  void ofABeginningOnlyTheYearMayBeKnown() throws IOException {
    sheet("leden", "Naam organisatie;Lid sinds;Lid tot", "Stad in Beweging;2019;2024");

    WorkbookReading read = read();

    assertThat(platform(read.register()).memberships().get(0).term())
        .isEqualTo(Term.parse("2019-01-01/2024-12-31"));
    assertThat(notes(read, Kind.GUESSED)).contains("years leden!B2", "years leden!C2");
    assertThat(read.register().organisations().get(0).kind())
        .isEqualTo(OrganisationKind.CIVIL_SOCIETY);
  }

  @Test
  void attendanceMayBeALineForEach() throws IOException {
    sheet("vergaderingen", "Vergadering;Datum;Aantal aanwezigen", "Plenaire;12/03/2026;18");
    sheet(
        "aanwezigheden",
        "Vergadering;Organisatie;Aanwezigheid",
        "12/03/2026;Huis;x",
        "13/04/2026;Huis;verontschuldigd");

    WorkbookReading read = read();

    assertThat(read.register().meetings())
        .extracting(Meeting::heldOn)
        .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 13));
    assertThat(read.register().meetings().get(1).attendance())
        .extracting(Attendance::presence)
        .containsExactly(Presence.EXCUSED);
    assertThat(notes(read, Kind.NOT_UNDERSTOOD)).containsExactly("headcount vergaderingen!C2");
  }

  @Test
  void aMeetingIsKnownByItsDayHoweverThatIsWritten() throws IOException {
    sheet("instellingen", "instelling;waarde", "volgorde dag;maand eerst");
    sheet("vergaderingen", "Vergadering;Datum", "Plenaire;03/12/2026", "Plenaire;12/03/2026");
    sheet(
        "aanwezigheden",
        "Vergadering;Organisatie;Aanwezigheid",
        "3/12/26;Huis;x",
        "12 maart 2026;Café;x",
        "04/13/2026;Huis;x");

    assertThat(read().register().meetings())
        .extracting(Meeting::heldOn, meeting -> meeting.attendance().size())
        .containsExactly(
            tuple(LocalDate.of(2026, 3, 12), 2),
            tuple(LocalDate.of(2026, 12, 3), 0),
            tuple(LocalDate.of(2026, 4, 13), 1));
  }

  @Test
  void severalOrganisationsInACellAreNoPerson() throws IOException {
    sheet("leden", "Naam;Van", "Chiro Dal;1/1/2020", "Jeugdhuis Dal;1/1/2020", "Wijk;1/1/2020");
    sheet(
        "signalen",
        "Door;Datum;Signaal",
        "Chiro Dal, Jeugdhuis Dal;12/03/2026;Er is geen speelplein.",
        "Janssens, An;12/03/2026;De bus rijdt niet.");

    WorkbookReading read = read();

    assertThat(read.register().people()).extracting(Person::name).containsExactly("An Janssens");
    assertThat(notes(read, Kind.NOT_UNDERSTOOD)).containsExactly("several signalen!A2");
  }

  @Test
  void aDeputyMayBeNamedBesideWhomHeStandsInFor() throws IOException {
    sheet(
        "stuurgroep",
        "Naam;Namens;Plaatsvervanger;Van;Tot en met",
        "Janssens, An;Huis;Peeters, Bart;1/1/2020;31/12/2025",
        "Maes, Cleo;Café;-;1/1/2020;");

    WorkbookReading read = read();

    List<Mandate> mandates = platform(read.register()).bodies().get(0).mandates();
    assertThat(mandates)
        .extracting(mandate -> mandate.holder().value(), Mandate::heldAs, Mandate::term)
        .containsExactly(
            tuple("an-janssens", HeldAs.MEMBER, Term.parse("2020-01-01/2025-12-31")),
            tuple("bart-peeters", HeldAs.DEPUTY, Term.parse("2020-01-01/2025-12-31")),
            tuple("cleo-maes", HeldAs.MEMBER, Term.parse("2020-01-01/..")));
    assertThat(mandates.get(1).standsInFor()).containsExactly(mandates.get(0).id());
    assertThat(mandates.get(1).onBehalfOf()).isEqualTo(mandates.get(0).onBehalfOf());
    assertThat(notes(read, Kind.GUESSED)).contains("deputy stuurgroep!C2");
    assertThat(notes(read, Kind.NOT_UNDERSTOOD)).isEmpty();
  }

  @Test
  void aColumnMayTellMembersFromDeputies() throws IOException {
    sheet(
        "comité",
        "Nom;Effectif / Suppléant;Du",
        "Janssens, An;effectif;1/1/2020",
        "Peeters, Bart;suppléant;1/1/2020");

    assertThat(platform(read().register()).bodies().get(0).mandates())
        .extracting(Mandate::heldAs)
        .containsExactly(HeldAs.MEMBER, HeldAs.DEPUTY);
  }

  @Test
  void aColumnOfMarksForDeputiesNamesNobody() throws IOException {
    sheet(
        "stuurgroep",
        "Naam;Plaatsvervanger;Van",
        "Janssens, An;nee;1/1/2020",
        "Peeters, Bart;ja;1/1/2020",
        "Maes, Cleo;P;1/1/2020");

    WorkbookReading read = read();

    assertThat(read.register().people()).hasSize(3);
    assertThat(platform(read.register()).bodies().get(0).mandates())
        .extracting(Mandate::heldAs)
        .containsExactly(HeldAs.MEMBER, HeldAs.DEPUTY);
    assertThat(read.partial().leftOut())
        .flatExtracting(LeftOut::problems)
        .extracting(problem -> ((CellProblem) problem).cell().toString())
        .singleElement()
        .asString()
        .contains("stuurgroep", "B", "4");
  }

  @Test
  void wherePeopleHaveNoVoteTheOthersHaveASeatWithOne() throws IOException {
    sheet(
        "stuurgroep",
        "Naam;Functie;Van",
        "Janssens, An;;1/1/2020",
        "Peeters, Bart;waarnemer;1/1/2020");

    WorkbookReading read = read();

    assertThat(platform(read.register()).bodies().get(0).seatPlans().get(0).allotments())
        .extracting(SeatAllotment::code, SeatAllotment::voting)
        .containsExactly(tuple("effectief", true), tuple("waarnemer", false));
    assertThat(notes(read, Kind.GUESSED))
        .contains("non-voting stuurgroep!B3", "basis stuurgroep!2")
        .noneMatch(note -> note.contains(" !"));
  }

  @Test
  void anExampleRowIsPassedOver() throws IOException {
    sheet("leden", "Naam;Van", "voorbeeld: Buurthuis;1/1/2020", "Huis;1/1/2020");

    WorkbookReading read = read();

    assertThat(platform(read.register()).memberships()).hasSize(1);
    assertThat(notes(read, Kind.PASSED_OVER)).containsExactly("example leden!2");
  }

  @Test
  void anOrganisationHasItsKindByItsFirstWord() throws IOException {
    sheet("leden", "Naam;Van", "Gemeente Lindedorp;", "OCMW Lindedorp;", "Stadslab;1/1/2020");

    assertThat(read().register().organisations())
        .extracting(Organisation::kind)
        .containsExactly(
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.SOCIAL_WELFARE_CENTRE,
            OrganisationKind.CIVIL_SOCIETY);
  }
}

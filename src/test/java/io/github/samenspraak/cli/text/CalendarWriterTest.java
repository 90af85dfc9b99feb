package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.DateTimeComponents;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.cli.VillageDocuments;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads calendars by another library than the one that writes them. */
class CalendarWriterTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final Term YEARS = Term.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

  /** {@return the year before the one in which to look at a sample, that one and five more} */
  private static Term yearsOf(Sample sample) {
    int year = sample.day().getYear();
    return Term.of(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 5, 12, 31));
  }

  private static String write(Sample sample, Locale locale) {
    return write(sample.register(), yearsOf(sample), sample.day(), locale);
  }

  private static String write(Register register, LocalDate day, Locale locale) {
    return write(register, YEARS, day, locale);
  }

  private static String write(Register register, Term years, LocalDate day, Locale locale) {
    RegisterIndex index = RegisterIndex.of(register);
    return new CalendarWriter(index, new CliMessages(locale))
        .write(AgendaView.during(years, Agenda.of(index), day));
  }

  private static String write(String json) {
    return write(RegisterReader.standard().read(json), TODAY, Locale.ENGLISH);
  }

  private static ICalendar read(String text) {
    List<List<ParseWarning>> complaints = new ArrayList<>();
    List<ICalendar> calendars = Biweekly.parse(text).warnings(complaints).all();
    assertThat(calendars).hasSize(1);
    assertThat(complaints).allSatisfy(about -> assertThat(about).isEmpty());
    assertThat(calendars.get(0).validate(ICalVersion.V2_0)).isEmpty();
    return calendars.get(0);
  }

  private static ImmutableMap<String, VEvent> byUid(String text) {
    return Maps.uniqueIndex(read(text).getEvents(), event -> event.getUid().getValue());
  }

  private static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static LocalDate day(VEvent event) {
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    DateTimeComponents date = event.getDateStart().getValue().getRawComponents();
    return LocalDate.of(date.getYear(), date.getMonth(), date.getDate());
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void theWriterWritesAnEventForEveryObligationOnItsDay(Sample sample) {
    Term years = yearsOf(sample);
    for (Locale locale : Messages.LANGUAGES) {
      List<VEvent> events = read(write(sample, locale)).getEvents();
      ImmutableList<Obligation> obligations =
          Agenda.of(sample.register())
              .between(years.firstDayOrThrow(), years.lastDay().orElseThrow())
              .all();
      assertThat(events).isNotEmpty().hasSameSizeAs(obligations);
      assertThat(events.stream().map(CalendarWriterTest::day))
          .containsExactlyElementsOf(obligations.stream().map(Obligation::due).toList());
      assertThat(events.stream().map(event -> event.getSummary().getValue()))
          .containsExactlyElementsOf(
              obligations.stream().map(obligation -> obligation.message(locale)).toList());
      assertThat(events.stream().map(event -> event.getUid().getValue())).doesNotHaveDuplicates();
    }
  }

  @Test
  void theOutputIsACalendarEvenIfNothingIsDue() {
    Sample namur = Samples.find("namur").orElseThrow();
    RegisterIndex index = RegisterIndex.of(namur.register());
    Term before = Term.of(LocalDate.of(1950, 1, 1), LocalDate.of(1950, 12, 31));
    AgendaView nothing = AgendaView.during(before, Agenda.of(index), namur.day());
    CalendarWriter writer = new CalendarWriter(index, new CliMessages(Locale.ENGLISH));

    ICalendar read = Biweekly.parse(writer.write(nothing)).first();
    assertThat(read.getEvents()).isEmpty();
    assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
    assertThat(writer.calendar(nothing).validate(true).getEntries()).isEmpty();
  }

  @Test
  void theCalendarPassesTheValidationOfItsOwnLibrary() {
    for (Sample sample : Samples.all()) {
      RegisterIndex index = RegisterIndex.of(sample.register());
      AgendaView agendaView = AgendaView.during(yearsOf(sample), Agenda.of(index), sample.day());
      Calendar calendar =
          new CalendarWriter(index, new CliMessages(Locale.ENGLISH)).calendar(agendaView);
      assertThat(calendar.validate(true).getEntries()).isEmpty();
    }
  }

  @Test
  void theWriterDescribesAnObligationAsTheAgendaDoes() {
    VEvent late =
        read(write(VillageDocuments.WITH_COVENANTS)).getEvents().stream()
            .filter(event -> event.getSummary().getValue().contains("for 2023 on"))
            .findFirst()
            .orElseThrow();
    assertThat(late.getSummary().getValue())
        .isEqualTo("Report of Opvang for 2023 on the covenant “Nachtopvang”");
    assertThat(day(late)).isEqualTo("2024-04-30");
    assertThat(late.getDateEnd()).isNull();
    assertThat(late.getDescription().getValue())
        .isEqualTo("Responsible: Opvang\nDone late, on 2 May 2024");
    assertThat(late.getCategories()).hasSize(1);
    assertThat(late.getCategories().get(0).getValues()).containsExactly("Report on covenant");
    assertThat(late.getTransparency().isTransparent()).isTrue();
    assertThat(late.getAlarms()).isEmpty();
    assertThat(late.getDateTimeStamp().getValue()).isEqualTo(midnight(TODAY));
    assertThat(late.getLastModified()).isNull();
    assertThat(late.getSequence()).isNull();
  }

  @Test
  void theCalendarSaysWhatItIsAndHowOftenToLookAgain() {
    ICalendar calendar = read(write(VillageDocuments.WITH_COVENANTS));
    assertThat(calendar.getProductId().getValue()).isEqualTo("-//samenspraak//samenspraak//EN");
    assertThat(calendar.getCalendarScale().isGregorian()).isTrue();
    assertThat(calendar.getMethod()).isNull();
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
        .isEqualTo("Dorp: agenda");
    assertThat(calendar.getRefreshInterval().getValue()).hasToString("P1D");
    assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("P1D");
  }

  @Test
  void theWriterWritesTheSameOnTheSameDay() {
    assertThat(write(VillageDocuments.WITH_COVENANTS))
        .isEqualTo(write(VillageDocuments.WITH_COVENANTS));
  }

  @Test
  void theWriterKeepsTheIdentifierOfAnEventOnALaterDay() {
    Register namur = Samples.namur();
    assertThat(byUid(write(namur, TODAY.plusDays(1), Locale.FRENCH)).keySet())
        .isEqualTo(byUid(write(namur, TODAY, Locale.ENGLISH)).keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"region\"          | \"nisCode\": \"11002\", \"region\"",
        "\"nl\": \"Dorp\",    | \"nl\": \"Stad\",",
        "\"nl\": \"Dorp\",    | \"de\": \"Dorf\", \"nl\": \"Dorp\",",
        "[\"nl\", \"fr\"]      | [\"fr\", \"nl\"]"
      })
  void theWriterKeepsTheIdentifiersWhenTheMunicipalityGetsACodeANameOrALanguage(
      String before, String after) {
    assertThat(VillageDocuments.JSON).contains(before);
    assertThat(byUid(write(VillageDocuments.JSON.replace(before, after))).keySet())
        .isEqualTo(byUid(write(VillageDocuments.JSON)).keySet());
  }

  @Test
  void noTextOfAnEventNamesTheDayOfTheExport() {
    Sample namur = Samples.find("namur").orElseThrow();
    Function<LocalDate, Stream<String>> texts =
        day ->
            read(write(namur.register(), yearsOf(namur), day, Locale.ENGLISH)).getEvents().stream()
                .map(
                    event ->
                        event.getSummary().getValue() + "\n" + event.getDescription().getValue());
    // Nothing falls due in these days.
    assertThat(texts.apply(namur.day()))
        .containsExactlyElementsOf(texts.apply(namur.day().plusDays(2)).toList());
  }

  @Nested
  class SinceAnEarlierCalendar {

    @TempDir private Path folder;

    private String writeSince(String earlier, Register register, LocalDate day) throws IOException {
      Path file = Files.writeString(folder.resolve("earlier.ics"), earlier);
      RegisterIndex index = RegisterIndex.of(register);
      return CalendarWriter.since(index, new CliMessages(Locale.ENGLISH), file)
          .write(AgendaView.during(YEARS, Agenda.of(index), day));
    }

    private static Register withPresentationDue(String day) {
      String json = Samples.find("namur").orElseThrow().json();
      assertThat(json).contains("--03-31");
      return RegisterReader.standard().read(json.replace("--03-31", day));
    }

    @Test
    void onlyEventsThatChangedGetAHigherNumberEachTime() throws IOException {
      Register namur = Samples.namur();
      String first = write(namur, TODAY, Locale.ENGLISH);
      String second = writeSince(first, withPresentationDue("--04-15"), TODAY.plusDays(1));
      String third = writeSince(second, withPresentationDue("--04-16"), TODAY.plusDays(2));
      ImmutableMap<String, VEvent> before = byUid(first);

      assertThat(byUid(third).keySet()).isEqualTo(before.keySet());
      int changed = 0;
      for (VEvent event : byUid(third).values()) {
        if (day(event).equals(day(before.get(event.getUid().getValue())))) {
          assertThat(event.getSequence()).isNull();
          assertThat(event.getLastModified()).isNull();
          assertThat(event.getDateTimeStamp().getValue()).isEqualTo(midnight(TODAY));
        } else {
          changed++;
          assertThat(event.getSummary().getValue()).startsWith("Presentation to City of Namur");
          assertThat(event.getSequence().getValue()).isEqualTo(2);
          assertThat(event.getLastModified().getValue()).isEqualTo(midnight(TODAY.plusDays(2)));
        }
      }
      assertThat(changed).isEqualTo(7);
    }

    @Test
    void anUnchangedCalendarIsWrittenAsItWas() throws IOException {
      Register namur = Samples.namur();
      String first = write(namur, TODAY, Locale.ENGLISH);
      assertThat(writeSince(first, namur, TODAY.plusDays(1))).isEqualTo(first);
    }

    @Test
    void aNewEventHasNoNumber() throws IOException {
      String nothing = write(VillageDocuments.register(), LocalDate.of(1950, 1, 1), Locale.ENGLISH);
      assertThat(read(writeSince(nothing, Samples.namur(), TODAY)).getEvents())
          .isNotEmpty()
          .allSatisfy(event -> assertThat(event.getSequence()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"})
    void whatIsNoCalendarIsRefused(String text) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> writeSince(text, Samples.namur(), TODAY));
    }
  }

  static ImmutableList<String> names() {
    return ImmutableList.of(
        "Brood, Bad & Bed; samen \\ apart: “thuis”",
        "Accueil de l’après-midi à Liège, où l’on s’écoute : « çà et là »",
        "😀👩‍👧‍👦".repeat(20),
        "a😀".repeat(60),
        "é".repeat(200),
        "Opvang ".repeat(28) + "etc");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWriterKeepsEveryNameAsItIs(String name) {
    String json =
        VillageDocuments.WITH_COVENANTS.replace("\"nl\": \"Opvang\"", "\"nl\": " + quoted(name));
    String text = write(json);
    assertThat(read(text).getEvents())
        .anySatisfy(
            event ->
                assertThat(event.getSummary().getValue())
                    .isEqualTo("Report of " + name + " for 2024 on the covenant “Nachtopvang”"))
        .anySatisfy(
            event ->
                assertThat(event.getDescription().getValue()).startsWith("Responsible: " + name));
    assertThat(text).doesNotContainPattern("[^\r]\n").doesNotContainPattern("\r[^\n]");
  }

  @Test
  void theWriterPutsNumbersForControlCharactersWhichNoCalendarMayHave() {
    String text =
        write(
            VillageDocuments.WITH_COVENANTS
                .replace("\"nl\": \"Opvang\"", "\"nl\": \"\\u001b[31mOp\\u0007vang\"")
                .replace("\"nl\": \"Dorp\"", "\"nl\": \"Do\\u0000rp\""));
    assertThat(text).doesNotContainPattern("[\\p{Cntrl}&&[^\r\n]]");
    assertThat(read(text).getExperimentalProperty("X-WR-CALNAME").getValue())
        .isEqualTo("Do[U+0000]rp: agenda");
    assertThat(read(text).getEvents())
        .anySatisfy(
            event ->
                assertThat(event.getDescription().getValue())
                    .startsWith("Responsible: [U+001B][31mOp[U+0007]vang\n"));
  }

  @Test
  void theWriterBreaksLinesBeforeTheyAreLongerThan75Octets() {
    List<String> texts = new ArrayList<>();
    for (Locale language : Messages.LANGUAGES) {
      for (Sample sample : Samples.all()) {
        texts.add(write(sample, language));
      }
    }
    for (String name : List.of("é".repeat(200), "😀".repeat(100))) {
      texts.add(
          write(
              VillageDocuments.WITH_COVENANTS.replace(
                  "\"nl\": \"Opvang\"", "\"nl\": " + quoted(name))));
    }
    assertThat(texts.stream().flatMap(text -> Arrays.stream(text.split("\r\n"))))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        .anySatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSize(75));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\") + '"';
  }

  @Test
  void theWriterNamesNoPeople() {
    String named =
        VillageDocuments.WITH_COVENANTS
            .replace("\"name\": \"Bo\"", "\"name\": \"Bo Onbekend\"")
            .replace("\"name\": \"Cy\"", "\"name\": \"Cy Onbekend\"");
    assertThat(write(named)).contains("mandate-bo").doesNotContain("Onbekend");
    assertThat(agendaOf(named)).contains("Bo Onbekend", "Cy Onbekend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bo", "mandate-bo", "signal"})
  void theWriterNamesNoPersonInPlaceOfAnOrganisation(String id) {
    String mistaken =
        VillageDocuments.WITH_COVENANTS
            .replace("\"name\": \"Bo\"", "\"name\": \"Bo Onbekend\"")
            .replaceAll("(\"scheme\": \"scheme\",\\s+\"authority\": )\"town\"", "$1\"" + id + '"')
            .replace("De wachtlijst", "Onbekend");
    assertThat(mistaken).contains("\"authority\": \"" + id + "\"");
    assertThat(read(write(mistaken)).getEvents())
        .anySatisfy(
            event ->
                assertThat(event.getDescription().getValue())
                    .startsWith("Responsible: " + id + "\n"))
        .noneSatisfy(event -> assertThat(event.getDescription().getValue()).contains("Onbekend"));
  }

  private static String agendaOf(String json) {
    return Session.begin()
        .typing(json)
        .run("agenda", "-", "--from", "2024-01-01", "--to", "2026-01-01")
        .out();
  }
}

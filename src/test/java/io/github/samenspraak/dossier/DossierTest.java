package io.github.samenspraak.dossier;

import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.json.FindingsReader;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

  static final List<Sample> SAMPLES = Samples.all();

  private static final LocalDate TODAY = day("2026-11-21");
  private static final DossierOptions STANDARD = DossierOptions.standard();

  private static DossierPage page(Register register, DossierOptions options) {
    return DossierPage.of(Dossier.of(register, TODAY).toHtml(options));
  }

  private static DossierPage page(Sample sample, DossierOptions options) {
    return DossierPage.of(Dossier.of(sample.register(), sample.day()).toHtml(options));
  }

  // The page as such.

  static Stream<DossierPage> pages() {
    return SAMPLES.stream()
        .flatMap(
            sample ->
                Stream.of(
                    page(sample, STANDARD.in(Locale.FRENCH)),
                    page(sample, STANDARD.inAllLanguages().withoutNames())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyAnchorIsThereOnceAndEveryLinkLeadsToOne(DossierPage page) {
    Set<String> ids = new HashSet<>(page.values("id"));

    assertThat(page.values("id")).doesNotHaveDuplicates();
    assertThat(page.values("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)))
        .allMatch(href -> href.startsWith("#"));
    assertThat(page.values("aria-labelledby")).allMatch(ids::contains);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingRunsAndNothingIsLoadedFromElsewhere(DossierPage page) {
    assertThat(page.elements("*"))
        .extracting(element -> element.getTagName())
        .doesNotContain("script", "link", "img", "iframe", "image", "use", "form", "object");
    assertThat(page.values("style")).isEmpty();
    assertThat(page.values("src")).isEmpty();
    String css = Iterables.getOnlyElement(page.elements("style")).getTextContent();
    assertThat(css).doesNotContain("url(", "@import");
    assertThat(page.values("content").get(0))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder()
                    .encodeToString(
                        Hashing.sha256().hashString(css, StandardCharsets.UTF_8).asBytes())
                + "'; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyDrawingHasAName(DossierPage page) {
    assertThat(page.elements("svg"))
        .filteredOn(svg -> svg.getAttribute("class").equals("chart"))
        .allMatch(svg -> svg.getAttribute("role").equals("img"))
        .noneMatch(svg -> svg.getAttribute("aria-label").isBlank());
  }

  @Test
  void theSameRegisterGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();

    Dossier.of(Samples.namur(), TODAY).writeTo(first, STANDARD);
    Dossier.of(Samples.namur(), TODAY).writeTo(second, STANDARD);

    assertThat(first.toByteArray())
        .isEqualTo(second.toByteArray())
        .startsWith("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void eachLanguageHasAnEditionOfItsOwn() {
    DossierPage page = page(Samples.namur(), STANDARD.in(Locale.FRENCH, Locale.GERMAN));

    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("fr");
    assertThat(page.elements("div"))
        .filteredOn(div -> div.getAttribute("class").equals("edition"))
        .extracting(div -> div.getAttribute("lang"))
        .containsExactly("fr", "de");
    assertThat(page.elements("h1"))
        .extracting(h1 -> h1.getTextContent())
        .containsExactly("Namur", "Namur");
    assertThat(page.words()).contains("Comment lire cette page", "Wie diese Seite zu lesen ist");
  }

  @Test
  void everyTextIsThereInEveryLanguage() {
    assertThat(DossierText.MESSAGES.keys())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(DossierText.MESSAGES.get(key).languages())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES));
  }

  /** {@return a register all whose texts with a language are in Maltese, and begin with a word} */
  private static Register inMaltese(Sample sample) {
    Matcher labels = LABEL.matcher(sample.json());
    return RegisterReader.standard().read(labels.replaceAll("{\"mt\": \"" + MALTESE + "$1\"}"));
  }

  private static final Pattern LABEL =
      Pattern.compile("\\{\\s*\"(?:nl|fr|de|en)\": \"((?:[^\"\\\\]|\\\\.)*)\"[^{}]*}");
  private static final String MALTESE = "Xqz ";

  /** In a drawing a title holds no element, so only one that is wholly in a language can say so. */
  @ParameterizedTest
  @FieldSource("SAMPLES")
  void whatIsInAnotherLanguageSaysSoWhereverItStands(Sample sample) {
    Register register = inMaltese(sample);

    DossierPage page =
        DossierPage.of(Dossier.of(register, sample.day()).toHtml(STANDARD.inAllLanguages()));

    assertThat(page.textNodes())
        .filteredOn(text -> text.getTextContent().contains(MALTESE.strip()))
        .filteredOn(text -> !text.getParentNode().getNodeName().equals("title"))
        .hasSizeGreaterThan(40)
        .allMatch(text -> DossierPage.language(text).equals("mt"))
        .anyMatch(text -> text.getParentNode().getNodeName().equals("td"));
    assertThat(page.textNodes())
        .filteredOn(text -> DossierPage.language(text).equals("mt"))
        .allMatch(text -> text.getTextContent().contains(MALTESE.strip()));
  }

  @Test
  void aMessageAndADrawingSayInWhichLanguageANameIs() {
    DossierPage page =
        page(
            EditableRegister.of(inMaltese(Samples.find("woluwe").orElseThrow()))
                .register(register -> register.annualReports(List.of()))
                .register(),
            STANDARD);

    assertThat(page.elements("bdi"))
        .filteredOn(name -> name.getParentNode().getNodeName().equals("p"))
        .anyMatch(name -> name.getAttribute("lang").equals("mt"));
    assertThat(page.elements("text")).anyMatch(text -> text.getAttribute("xml:lang").equals("mt"));
    assertThat(page.elements("tspan")).anyMatch(name -> name.getAttribute("xml:lang").equals("mt"));
  }

  @Test
  void aPageNeedsALanguageAndHasNoneTwice() {
    assertThatIllegalArgumentException().isThrownBy(STANDARD::in);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.in(Locale.FRENCH, Locale.FRANCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.ofYears(Year.of(2027), Year.of(2026)));
  }

  // What a page must not say.

  private static final String MARKER = "Zwijgplicht";

  @Test
  void namesAreShownAsTheyAre() {
    String name = "Zoë <O’Brien> & \"Söhne\" مريم 👩‍🚒";
    Register register =
        EditableRegister.of(Samples.namur())
            .person(id("person-02"), person -> person.name(name))
            .register();

    assertThat(page(register, STANDARD).words()).contains(name);
  }

  @Test
  void contactDataSexAndConditionsAreNeverShown() {
    Register namur = Samples.namur();
    Register register =
        namur.toBuilder()
            .people(
                namur.people().stream()
                    .map(
                        person ->
                            person.toBuilder()
                                .sex(Sex.F)
                                .contact(Contact.builder().email(MARKER + "@example.org").build())
                                .build())
                    .toList())
            .build();

    assertThat(page(register, STANDARD).html()).doesNotContain(MARKER);
    assertThat(page(register, STANDARD).html()).isEqualTo(page(namur, STANDARD).html());
  }

  @Test
  void aConfidentialSignalIsNotOnThePageAndOnlyCounted() {
    Register woluwe = Samples.woluwe();
    Register register =
        woluwe.toBuilder()
            .signals(
                woluwe.signals().stream()
                    .map(
                        signal ->
                            signal.toBuilder().text(Facts.text(MARKER)).confidential(true).build())
                    .toList())
            .build();

    DossierPage page = page(register, STANDARD);

    assertThat(page.html()).doesNotContain(MARKER, "confidential signal of");
    assertThat(page.words())
        .contains(woluwe.signals().size() + " confidential signals are not on this page.");
  }

  // What could not be read.

  private static DossierPage partial(String people, DossierOptions options) {
    PartialRegister register =
        RegisterReader.standard()
            .readWhatIsThere(
                "{\"municipality\": {\"name\": \"Lindedorp\", \"region\": \"FLANDERS\"}, "
                    + people
                    + "}");
    return DossierPage.of(Dossier.of(register, RuleSet.standard(), TODAY).toHtml(options));
  }

  @Test
  void whatIsAlikeIsToldOnce() {
    DossierPage page =
        partial("\"people\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]", STANDARD);

    assertThat(page.texts("left-out"))
        .singleElement()
        .asString()
        .startsWith("✕ 3 parts of the register could not be read and are left out")
        .containsOnlyOnce("Person, and 2 times more the same");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"sex\": \"Zwijgplicht\"}]",
        "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"contact\": \"Zwijgplicht\"}]",
        "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"contact\": {\"email\": [\"Zwijgplicht\"]}}]",
        "\"signals\": [{\"id\": \"Zwijgplicht\", \"raisedOn\": \"Zwijgplicht\", \"confidential\": true}]",
        "\"people\": [{\"id\": [\"Zwijgplicht\"], \"name\": {\"x\": \"Zwijgplicht\"}}]",
      })
  void whyDoesNotRepeatWhatAPageMustNotSay(String people) {
    DossierPage page = partial(people, STANDARD.inAllLanguages());

    assertThat(page.words()).contains("One part of the register could not be read");
    assertThat(page.html()).doesNotContain(MARKER);
  }

  @Test
  void withoutNamesWhyRepeatsNothing() {
    String people = "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"Zwijgplicht\": 5}]";

    assertThat(partial(people, STANDARD).html()).contains("/people/0/Zwijgplicht");
    assertThat(partial(people, STANDARD.withoutNames()).html())
        .contains("this page does not repeat what stands there")
        .doesNotContain(MARKER);
  }

  // What it says first.

  @Test
  void findingsStandBySeverityWithTheirDaysAndSource() {
    Register register =
        EditableRegister.of(Samples.namur())
            .body(
                id("steering-committee"),
                committee ->
                    committee.addMandates(
                        Facts.mandate("person-71", "elected", Facts.from("2026-03-01"))))
            .register();

    DossierPage page = page(register, STANDARD);

    assertThat(page.words())
        .contains(
            "21 members sit on “Steering committee” from 1 March 2026 to 28 February 2030",
            "The social platform of the City of Namur");
    assertThat(page.texts("answer").get(0))
        .isEqualTo(
            "✕ Steering committee: 21 sit on 20 seats, since 1 March 2026; Person 71 came last");
  }

  @Test
  void eachQuestionHasItsAnswerInTheTitleOfAFigure() {
    assertThat(page(Samples.find("antwerp-programme").orElseThrow(), STANDARD).texts("answer"))
        .containsExactly(
            "✓ Nobody. Stuurgroep: all 9 seats are taken",
            "◆ Organisatie 005: decide by 31 December 2029 whether to extend"
                + " (“Ervaringsdeskundigen”)",
            "✓ No signal waits to be discussed",
            "✓ Mensen met een risico op armoede of sociale uitsluiting: down from 28.4 to"
                + " 26.0\u00a0% in 2028, for the better (target of 22.0\u00a0% not reached yet)");
    assertThat(page(Samples.find("antwerp-states-general").orElseThrow(), STANDARD).texts("answer"))
        .containsExactly(
            "✓ Sociaal Huis: every target group is reached by a service",
            "✓ Poverty itself is not measured. Verwijzingen die aankomen: up from 52 to 64\u00a0% in"
                + " 2022, for the better (target of 75\u00a0% not reached yet)");
  }

  @Test
  void aFindingLeadsToWhatItIsAboutAndFromThere() {
    Register register =
        EditableRegister.of(Samples.namur())
            .body(
                id("steering-committee"),
                committee ->
                    committee.addMandates(
                        Facts.mandate("person-71", "elected", Facts.from("2026-03-01"))))
            .register();

    DossierPage page = page(register, STANDARD);

    assertThat(page.values("href"))
        .contains("#steering-committee-steering-committee", "#finding-1");
    assertThat(page.values("id"))
        .contains(
            "finding-1",
            "office-alderwoman-for-social-cohesion",
            "organisation-organisation-132",
            "signal-signal-2018-work",
            "mandate-city-2018",
            "mandate-college-2024");
  }

  @Test
  void whatIsNewSinceAnEarlierCheckSaysSo() {
    Register before = Lindedorp.TOWN.register();
    Register after =
        EditableRegister.of(before)
            .register(change -> change.addMeetings(Facts.meeting("m", "nowhere", "2026-01-10")))
            .register();
    byte[] earlier =
        FindingsWriter.indented()
            .write(RuleSet.standard().check(before, TODAY), Locale.ENGLISH)
            .getBytes(StandardCharsets.UTF_8);

    DossierPage page = page(after, STANDARD.since(FindingsReader.read(earlier)));

    assertThat(page.words()).contains("Since the earlier check: 1 new, 0 solved.");
    assertThat(page.texts("chip")).contains("new");
  }

  @Test
  void chosenYearsAreDrawn() {
    DossierPage page = page(Samples.namur(), STANDARD.ofYears(Year.of(2024), Year.of(2025)));

    assertThat(Lists.newArrayList(new HashSet<>(page.texts("tick"))))
        .containsExactlyInAnyOrder("2024", "2025");
    assertThat(page.words()).contains("the time from 1 January 2024 to 31 December 2025");
  }

  @Test
  void aRegisterWithAlmostNothingIsAPageToo() {
    Register empty = Register.builder().municipality(Samples.namur().municipality()).build();

    DossierPage page = page(empty, STANDARD);

    assertThat(page.texts("cards")).isEmpty();
    assertThat(page.elements("dd"))
        .extracting(answer -> answer.getTextContent())
        .contains("The register has no body with seats.", "The register has no covenants.");
  }
}

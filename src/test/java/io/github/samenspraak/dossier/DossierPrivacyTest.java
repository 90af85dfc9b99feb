package io.github.samenspraak.dossier;

import static io.github.samenspraak.fixtures.Facts.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a page must not say, in whatever attribute of whatever register it stands. */
class DossierPrivacyTest {

  static final List<Sample> SAMPLES = Samples.all();

  private static final DossierOptions STANDARD = DossierOptions.standard();

  /** Stands in a register only where a page must not repeat it. */
  private static final String MARKER = "zwijgplicht";

  /**
   * {@return a sample with the marker in every contact, identifier, extension and condition, and in
   * all texts of its signals, which are confidential}
   */
  private static Register planted(Sample sample) {
    JsonNode document = JsonMapper.shared().readTree(sample.json());
    plant(document);
    for (String party : List.of("people", "organisations")) {
      document
          .path(party)
          .forEach(
              each ->
                  set(
                      each,
                      "contact",
                      "{'name': 'zwijgplicht', 'email': 'zwijgplicht@example.org',"
                          + " 'phone': 'zwijgplicht', 'address': 'zwijgplicht'}"));
    }
    for (JsonNode signal : document.path("signals")) {
      set(signal, "confidential", "true");
      set(signal, "text", "'zwijgplicht'");
      set(signal, "theme", "'zwijgplicht'");
    }
    return RegisterReader.standard().read(document);
  }

  private static void plant(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("id")) {
      set(
          object,
          "identifiers",
          "[{'scheme': 'https://example.org/zwijgplicht', 'value': 'zwijgplicht'}]");
      // Those of a covenant prolong it.
      if (!object.has("initialTerm")) {
        set(object, "extensions", "{'lblod:zwijgplicht': 'zwijgplicht'}");
      }
      if (object.has("holder")) {
        set(object, "conditionsMet", "['zwijgplicht']");
      }
    }
    node.forEach(DossierPrivacyTest::plant);
  }

  private static void set(JsonNode object, String attribute, String value) {
    ((ObjectNode) object).set(attribute, JsonMapper.shared().readTree(value.replace('\'', '"')));
  }

  private static String page(Register register, LocalDate day, DossierOptions options) {
    return Dossier.of(register, day).toHtml(options);
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void neitherContactsNorIdentifiersNorExtensionsNorConfidentialSignalsAreShown(Sample sample) {
    Register register = planted(sample);

    assertThat(register.people()).allMatch(person -> person.contact().isPresent());
    assertThat(register.signals()).allMatch(signal -> signal.confidential());
    for (DossierOptions options :
        ImmutableList.of(STANDARD.inAllLanguages(), STANDARD.withoutNames())) {
      DossierIndex index = DossierIndex.of(sample.day(), options);
      index.add(Dossier.of(register, sample.day()), "page.html");

      assertThat(page(register, sample.day(), options)).doesNotContainIgnoringCase(MARKER);
      assertThat(index.toHtml()).doesNotContainIgnoringCase(MARKER);
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void neitherTheSexOfPeopleNorTheirConditionsChangeThePageButForTheFindings(Sample sample) {
    Register all = withSex(sample.register(), Optional.of(Sex.F));
    Register none =
        withSex(
            planted(sample).toBuilder().signals(sample.register().signals()).build(),
            Optional.empty());

    assertThat(withoutRules(all, sample)).isEqualTo(withoutRules(none, sample));
  }

  private static Register withSex(Register register, Optional<Sex> sex) {
    List<Person> people =
        register.people().stream()
            .<Person>map(person -> person.toBuilder().sex(sex).build())
            .toList();
    return register.toBuilder().people(people).build();
  }

  private static String withoutRules(Register register, Sample sample) {
    return Dossier.of(PartialRegister.complete(register), RuleSet.of(), sample.day())
        .toHtml(STANDARD);
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void ofAFindingAboutTheSexOfMembersOnlyTheDemandIsTold(Sample sample) {
    Register register = withSex(sample.register(), Optional.of(Sex.F));
    List<Finding> about =
        RuleSet.standard().check(register, sample.day()).stream()
            .filter(finding -> finding.arguments().containsKey("sex"))
            .toList();

    String html = page(register, sample.day(), STANDARD);

    assertThat(about)
        .noneMatch(finding -> html.contains(finding.message(Locale.ENGLISH)))
        .allMatch(
            finding ->
                html.contains(finding.rule().statement().in(Locale.ENGLISH).substring(0, 60)));
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void withoutNamesThereIsNoPerson(Sample sample) {
    Register register = RenamedPeople.in(sample.register());
    Set<String> personal = new HashSet<>();
    register
        .people()
        .forEach(person -> personal.addAll(List.of(person.name(), person.id().value())));
    Stream.concat(register.platforms().stream(), register.governingBodies().stream())
        .flatMap(owner -> owner.bodies().stream())
        .flatMap(body -> body.mandates().stream())
        .map(Mandate::id)
        .forEach(mandate -> personal.add(mandate.value()));

    String html = page(register, sample.day(), STANDARD.inAllLanguages().withoutNames());

    assertThat(personal).noneMatch(html::contains);
  }

  @Test
  void whoCameLastHasANumberWithoutNames() {
    Register register =
        EditableRegister.of(Samples.namur())
            .person(id("person-71"), person -> person.name(MARKER))
            .body(
                id("steering-committee"),
                committee ->
                    committee.addMandates(
                        Facts.mandate("person-71", "elected", Facts.from("2026-03-01"))))
            .register();
    LocalDate day = LocalDate.of(2026, 11, 21);

    assertThat(page(register, day, STANDARD)).contains(MARKER + " came last");
    assertThat(page(register, day, STANDARD.withoutNames()))
        .contains("person 71 came last")
        .doesNotContain(MARKER);
  }
}

package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Id;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final Names NAMES =
      new Names(RegisterIndex.of(Village.register()), Phrases.in(Language.NL.locale()));

  @ParameterizedTest
  @CsvSource({
    "PERSON, an, Persoon “An” (an)",
    "ORGANISATION, shelter, Organisatie “Opvang” (shelter)",
    "OFFICE, alderman, Ambt “Schepen” (alderman)",
    "PLATFORM, platform, Platform “Sociaal overleg” (platform)",
    "STEERING_COMMITTEE, council, Stuurgroep “Raad” (council)",
    "MANDATE, mandate-bo, Mandaat “Bo” (mandate-bo)",
    "WORKING_GROUP, housing, Werkgroep “Werkgroep wonen” (housing)",
    "MEETING, meeting, 'Vergadering “Raad, 1 mei 2025” (meeting)'",
    "SIGNAL, signal, Signaal “De wachtlijst voor een sociale woning groeit elke …” (signal)",
    "ANNUAL_REPORT, report, Jaarverslag “2025” (report)",
  })
  void heads_an_element_with_its_kind_its_name_and_its_id(
      ElementKind kind, String id, String heading) {
    assertThat(NAMES.heading(kind, Optional.of(Id.of(id)))).isEqualTo(heading);
  }

  @Test
  void heads_a_conclusion_an_avenue_and_an_advice_with_how_they_begin() {
    Names names = new Names(RegisterIndex.of(Samples.namur()), Phrases.in(Language.EN.locale()));
    assertThat(Samples.namur().annualReports().get(0).conclusions().get(0))
        .satisfies(
            conclusion ->
                assertThat(names.heading(ElementKind.CONCLUSION, Optional.of(conclusion.id())))
                    .startsWith("Conclusion “" + start(conclusion.text().in(Locale.FRENCH))));
    assertThat(Samples.namur().annualReports().get(0).avenues().get(0))
        .satisfies(
            avenue ->
                assertThat(names.heading(ElementKind.AVENUE, Optional.of(avenue.id())))
                    .startsWith("Avenue “" + start(avenue.text().in(Locale.FRENCH))));
    assertThat(Samples.namur().advices().get(0))
        .satisfies(
            advice ->
                assertThat(names.heading(ElementKind.ADVICE, Optional.of(advice.id())))
                    .startsWith("Advice “" + start(advice.text().in(Locale.FRENCH))));
  }

  private static String start(String text) {
    return text.substring(0, 20);
  }

  @Test
  void heads_a_covenant_and_its_scheme_with_what_they_are_about() {
    Register register = RegisterReader.standard().read(Village.WITH_COVENANTS);
    Names names = new Names(RegisterIndex.of(register), Phrases.in(Language.FR.locale()));
    assertThat(names.heading(ElementKind.COVENANT, Optional.of(Id.of("garden"))))
        .isEqualTo("Convention « Jardin » (garden)");
    assertThat(names.heading(ElementKind.COVENANT_SCHEME, Optional.of(Id.of("scheme"))))
        .isEqualTo("Régime de conventions « Conventions de trois ans » (scheme)");
  }

  @ParameterizedTest
  @CsvSource({
    "POLICY_PLAN, plan, Sociaal plan",
    "CHALLENGE, debt, Schulden",
    "OBJECTIVE, help, Hulp",
    "ACTION, desk, Schuldenloket",
    "POVERTY_BAROMETER, barometer, Armoedebarometer",
    "INDICATOR, rent, Huur",
    "POVERTY_TEST, parking-test, Parkeertarief",
    "SOCIAL_HOUSE, house, Sociaal Huis",
    "TARGET_GROUP, young, jongeren",
    "SERVICE, counter, Loket",
    "ACCESSIBILITY_REVIEW, review-1, 'Loket, 1 februari 2025'",
    "PARTICIPATION_ACTIVITY, focus-1, 'focusgroep, 2 juni 2024'",
    "SUPPORT_PROGRAMME, support, Opvang",
    "FORUM, forum, Feest van het beleid",
    "FORUM_CONCLUSION, open, Meer buurtwerk.",
  })
  void heads_what_belongs_to_a_policy_with_its_name(ElementKind kind, String id, String name) {
    Register register = RegisterReader.standard().read(Village.WITH_POLICY);
    Names names = new Names(RegisterIndex.of(register), Phrases.in(Language.NL.locale()));
    assertThat(names.heading(kind, Optional.of(Id.of(id))))
        .endsWith(" “" + name + "” (" + id + ")");
  }

  @Test
  void names_plans_and_what_they_consist_of_in_public() {
    Register register = RegisterReader.standard().read(Village.WITH_POLICY);
    Names names = new Names(RegisterIndex.of(register), Phrases.in(Language.NL.locale()));
    assertThat(names.ofPublic(Id.of("barometer"))).isEqualTo("Armoedebarometer");
    assertThat(names.ofPublic(Id.of("forum"))).isEqualTo("Feest van het beleid");
    assertThat(names.ofPublic(Id.of("an"))).isEqualTo("an");
  }

  @ParameterizedTest
  @CsvSource({
    "shelter, Opvang",
    "alderman, Schepen",
    "platform, Sociaal overleg",
    "council, Raad",
    "housing, Werkgroep wonen",
    "bo, bo",
    "mandate-bo, mandate-bo",
    "signal, signal",
    "nobody, nobody",
  })
  void names_in_public_only_those_who_are_public(String id, String name) {
    assertThat(NAMES.ofPublic(Id.of(id))).isEqualTo(name);
  }

  @Test
  void heads_the_municipality_with_its_name_even_if_it_has_no_number() {
    assertThat(NAMES.heading(ElementKind.MUNICIPALITY, Optional.empty()))
        .isEqualTo("Gemeente “Dorp”");
    assertThat(NAMES.heading(ElementKind.MUNICIPALITY, Optional.of(Id.of("11001"))))
        .isEqualTo("Gemeente “Dorp” (11001)");
  }

  @Test
  void heads_a_waiver_with_the_id_whose_findings_it_waives() {
    assertThat(NAMES.heading(ElementKind.WAIVER, Optional.of(Id.of("bureau"))))
        .isEqualTo("Gedoogbeslissing bureau");
  }

  @Test
  void gives_no_element_the_name_of_another_with_the_same_id() {
    assertThat(NAMES.heading(ElementKind.MEETING, Optional.of(Id.of("an"))))
        .isEqualTo("Vergadering an");
  }

  @Test
  void calls_what_is_not_there_by_its_id() {
    assertThat(NAMES.of(Id.of("nobody"))).isEqualTo("nobody");
  }
}

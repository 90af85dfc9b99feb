package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cli.VillageDocuments;
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

class LocalizedNamesTest {

  private static final LocalizedNames NAMES =
      new LocalizedNames(
          RegisterIndex.of(VillageDocuments.register()),
          new CliMessages(Locale.forLanguageTag("nl")));

  @ParameterizedTest
  @CsvSource({
    "PERSON, an, Persoon “An” (an)",
    "ORGANISATION, shelter, Organisatie “Opvang” (shelter)",
    "OFFICE, alderman, Ambt “Schepen” (alderman)",
    "PLATFORM, platform, Platform “Sociaal overleg” (platform)",
    "STEERING_COMMITTEE, council, Stuurgroep “Raad” (council)",
    "MANDATE, mandate-bo, Mandaat “Bo (Opvang)” (mandate-bo)",
    "WORKING_GROUP, housing, Werkgroep “Werkgroep wonen” (housing)",
    "MEETING, meeting, 'Vergadering “Raad (1 mei 2025)” (meeting)'",
    "SIGNAL, signal, Signaal “De wachtlijst voor een sociale woning groeit elke …” (signal)",
    "ANNUAL_REPORT, report, Jaarverslag “Sociaal overleg (2025)” (report)",
  })
  void itHeadsAnElementWithItsKindItsNameAndItsId(ElementKind kind, String id, String heading) {
    assertThat(NAMES.heading(kind, Optional.of(Id.of(id)))).isEqualTo(heading);
  }

  @Test
  void itHeadsAConclusionAnAvenueAndAnAdviceWithHowTheyBegin() {
    LocalizedNames names =
        new LocalizedNames(RegisterIndex.of(Samples.namur()), new CliMessages(Locale.ENGLISH));
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
    assertThat(Samples.namur().advice().get(0))
        .satisfies(
            advice ->
                assertThat(names.heading(ElementKind.ADVICE, Optional.of(advice.id())))
                    .startsWith("Advice “" + start(advice.text().in(Locale.FRENCH))));
  }

  private static String start(String text) {
    return text.substring(0, 20);
  }

  @Test
  void itHeadsACovenantAndItsSchemeWithWhatTheyAreAbout() {
    Register register = RegisterReader.standard().read(VillageDocuments.WITH_COVENANTS);
    LocalizedNames names =
        new LocalizedNames(RegisterIndex.of(register), new CliMessages(Locale.FRENCH));
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
    "INDICATOR, rent, Huur",
    "POVERTY_TEST, parking-test, Parkeertarief",
    "TARGET_GROUP, young, jongeren",
    "SERVICE, counter, Loket",
    "ACCESSIBILITY_REVIEW, review-1, Loket (1 februari 2025)",
    "PARTICIPATION_ACTIVITY, focus-1, focusgroep (2 juni 2024)",
    "SUPPORT_PROGRAMME, support, Opvang",
    "FORUM, forum, Feest van het beleid",
    "FORUM_CONCLUSION, open, Meer buurtwerk.",
  })
  void itHeadsWhatBelongsToAPolicyWithItsName(ElementKind kind, String id, String name) {
    Register register = RegisterReader.standard().read(VillageDocuments.WITH_POLICY);
    LocalizedNames names =
        new LocalizedNames(
            RegisterIndex.of(register), new CliMessages(Locale.forLanguageTag("nl")));
    assertThat(names.heading(kind, Optional.of(Id.of(id))))
        .endsWith(" “" + name + "” (" + id + ")");
  }

  @Test
  void aNameThatOnlySaysTheKindIsNotSaidTwice() {
    Register register = RegisterReader.standard().read(VillageDocuments.WITH_POLICY);
    LocalizedNames names =
        new LocalizedNames(
            RegisterIndex.of(register), new CliMessages(Locale.forLanguageTag("nl")));
    assertThat(names.heading(ElementKind.SOCIAL_HOUSE, Optional.of(Id.of("house"))))
        .isEqualTo("Sociaal Huis house");
  }

  @Test
  void itNamesPlansAndWhatTheyConsistOfInPublic() {
    Register register = RegisterReader.standard().read(VillageDocuments.WITH_POLICY);
    LocalizedNames names =
        new LocalizedNames(
            RegisterIndex.of(register), new CliMessages(Locale.forLanguageTag("nl")));
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
  void itNamesInPublicOnlyThoseWhoArePublic(String id, String name) {
    assertThat(NAMES.ofPublic(Id.of(id))).isEqualTo(name);
  }

  @Test
  void itHeadsTheMunicipalityWithItsNameEvenIfItHasNoNumber() {
    assertThat(NAMES.heading(ElementKind.MUNICIPALITY, Optional.empty()))
        .isEqualTo("Gemeente “Dorp”");
    assertThat(NAMES.heading(ElementKind.MUNICIPALITY, Optional.of(Id.of("11001"))))
        .isEqualTo("Gemeente “Dorp” (11001)");
  }

  @Test
  void itHeadsAWaiverWithTheIdWhoseFindingsItWaives() {
    assertThat(NAMES.heading(ElementKind.WAIVER, Optional.of(Id.of("bureau"))))
        .isEqualTo("Toegestane afwijking bureau");
  }

  @Test
  void itGivesNoElementTheNameOfAnotherWithTheSameId() {
    assertThat(NAMES.heading(ElementKind.MEETING, Optional.of(Id.of("an"))))
        .isEqualTo("Vergadering an");
  }

  @Test
  void itCallsAnUnknownElementByItsId() {
    assertThat(NAMES.of(Id.of("nobody"))).isEqualTo("nobody");
  }
}

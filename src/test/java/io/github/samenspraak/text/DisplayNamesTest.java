package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNamesTest {

  /** The ids of {@code shared} are those of a person, of an organisation and of a meeting. */
  private static final Register REGISTER =
      RegisterReader.standard()
          .read(
              """
              {
                "format": "samenspraak/1",
                "municipality": {"name": {"nl": "Dorp", "fr": "Village"}, "region": "FLANDERS"},
                "people": [
                  {"id": "an", "name": "An Aerts"},
                  {"id": "shared", "name": "Bo Bos"}
                ],
                "organisations": [
                  {"id": "shelter", "name": {"nl": "Opvang", "fr": "Abri"}, "kind": "CIVIL_SOCIETY"},
                  {"id": "shared", "name": "Gedeeld", "kind": "CIVIL_SOCIETY"}
                ],
                "platforms": [
                  {
                    "id": "platform", "name": "Overleg", "kind": "SOCIAL_PLATFORM",
                    "authority": "shelter",
                    "bodies": [{
                      "id": "committee", "name": {"nl": "Stuurgroep", "fr": "Comité"}, "kind": "STEERING_COMMITTEE",
                      "seatPlans": [{
                        "inForce": {"firstDay": "2025-01-01"}, "seatCap": 1,
                        "allotments": [{"code": "all", "name": "Allen", "basis": "ELECTED",
                          "mandateLength": "P1Y"}]
                      }],
                      "mandates": [
                        {"id": "m-an", "holder": "an", "allotment": "all", "onBehalfOf": "shelter",
                         "term": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}},
                        {"id": "m-lost", "holder": "nobody", "allotment": "all",
                         "term": {"firstDay": "2025-06-01", "lastDay": "2025-12-31"}}
                      ]
                    }]
                  }
                ],
                "meetings": [
                  {"id": "itself", "body": "itself", "heldOn": "2025-03-01"}
                ]
              }
              """);

  private static final RegisterIndex INDEX = RegisterIndex.of(REGISTER);
  private static final DisplayNames ALL = DisplayNames.of(INDEX);
  private static final DisplayNames WITHOUT_PEOPLE = DisplayNames.withoutPeople(INDEX);

  @ParameterizedTest
  @CsvSource({
    "an, An Aerts, an",
    "m-an, An Aerts (Abri), m-an",
    "m-lost, nobody, m-lost",
    "shelter, Abri, Abri",
    "committee, Comité, Comité",
    "platform, Overleg, Overleg",
    "shared, Bo Bos, shared",
    "itself, itself (1er mars 2025), itself (1er mars 2025)",
    "nothing, nothing, nothing",
  })
  void callAnElementByItsNameByNoPersonsNameOrByItsId(String id, String all, String withoutPeople) {
    assertThat(ALL.of(Id.of(id), Locale.FRENCH)).isEqualTo(all);
    assertThat(WITHOUT_PEOPLE.of(Id.of(id), Locale.FRENCH)).isEqualTo(withoutPeople);
    assertThat(DisplayNames.ids().of(Id.of(id), Locale.FRENCH)).isEqualTo(id);
  }

  @Test
  void ofElementsThatShareAnIdTellThemApartByTheirKind() {
    Optional<Id<?>> shared = Optional.of(Id.of("shared"));

    assertThat(ALL.find(ElementKind.PERSON, shared, Locale.ENGLISH)).contains("Bo Bos");
    assertThat(ALL.find(ElementKind.ORGANISATION, shared, Locale.ENGLISH)).contains("Gedeeld");
    assertThat(ALL.find(ElementKind.MANDATE, shared, Locale.ENGLISH)).isEmpty();
    assertThat(ALL.find(ElementKind.WAIVER, shared, Locale.ENGLISH)).isEmpty();
    assertThat(WITHOUT_PEOPLE.find(ElementKind.PERSON, shared, Locale.ENGLISH)).isEmpty();
    assertThat(WITHOUT_PEOPLE.find(ElementKind.ORGANISATION, shared, Locale.ENGLISH))
        .contains("Gedeeld");
  }

  @Test
  void callTheMunicipalityByItsNameWithoutANumber() {
    assertThat(ALL.find(ElementKind.MUNICIPALITY, Optional.empty(), Locale.FRENCH))
        .contains("Village");
    assertThat(WITHOUT_PEOPLE.find(ElementKind.MUNICIPALITY, Optional.empty(), Locale.FRENCH))
        .contains("Village");
    assertThat(DisplayNames.ids().find(ElementKind.MUNICIPALITY, Optional.empty(), Locale.FRENCH))
        .isEmpty();
  }

  private static final Rule ABOUT_MANDATES =
      Rule.info("mandate-here")
          .statement("There may be mandates.")
          .arguments("body", "allotment", "people")
          .message(Label.of("{subject} sits on {body} ({allotment}), as {people} do."))
          .checkedBy(
              inspection ->
                  INDEX
                      .find(Id.of("m-an"))
                      .ifPresent(
                          mandate ->
                              inspection
                                  .report(mandate)
                                  .with("body", Id.of("committee"))
                                  .with("allotment", "all")
                                  .with("people", List.of(Id.of("an"), Id.of("nothing")))));

  @Test
  void standInTheMessageOfAFinding() {
    Finding finding =
        RuleSet.of(ABOUT_MANDATES).check(INDEX, LocalDate.of(2025, 6, 1)).all().get(0);

    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo("m-an sits on committee (all), as an, nothing do.");
    assertThat(finding.message(Locale.FRENCH, DisplayNames.ids()))
        .isEqualTo("m-an sits on committee (all), as an, nothing do.");
    assertThat(finding.message(Locale.forLanguageTag("nl"), WITHOUT_PEOPLE))
        .isEqualTo("m-an sits on “Stuurgroep” (Allen), as an, nothing do.");
    assertThat(finding.message(Locale.forLanguageTag("nl"), ALL))
        .isEqualTo("An Aerts (Opvang) sits on “Stuurgroep” (Allen), as An Aerts, nothing do.");
  }

  @Test
  void standInTheMessageOfAnObligation() {
    Obligation end =
        Agenda.of(INDEX).between(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)).stream()
            .filter(due -> due.kind() == ObligationKind.MANDATE_END)
            .findFirst()
            .orElseThrow();

    assertThat(end.message(Locale.ENGLISH)).startsWith("End of mandate m-an on ");
    assertThat(end.message(Locale.ENGLISH, WITHOUT_PEOPLE)).startsWith("End of mandate m-an on ");
    assertThat(end.message(Locale.ENGLISH, ALL)).startsWith("End of mandate An Aerts (Opvang) on ");
  }

  @Test
  void anonymousOnesNumberPeopleAndMandatesAndShowNoId() {
    DisplayNames anonymous = DisplayNames.anonymous(INDEX);

    assertThat(anonymous.of(Id.of("an"), Locale.ENGLISH)).isEqualTo("person 1");
    assertThat(anonymous.of(Id.of("m-lost"), Locale.FRENCH)).isEqualTo("mandat 2");
    assertThat(anonymous.of(Id.of("shelter"), Locale.FRENCH)).isEqualTo("Abri");
    assertThat(anonymous.of(Id.of("nothing"), Locale.FRENCH)).isEqualTo("–");
    assertThat(INDEX.find(Id.of("m-lost")).map(anonymous::idOf)).contains("2");
    assertThat(INDEX.find(Id.of("shelter")).map(anonymous::idOf)).contains("shelter");
    assertThat(INDEX.find(Id.of("m-lost")).map(ALL::idOf)).contains("m-lost");
    assertThat(
            RuleSet.of(ABOUT_MANDATES)
                .check(INDEX, LocalDate.of(2025, 6, 1))
                .all()
                .get(0)
                .message(Locale.forLanguageTag("nl"), anonymous))
        .isEqualTo("mandaat 1 sits on “Stuurgroep” (Allen), as persoon 1, – do.");
  }
}

package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DuplicateRulesTest {

  private static List<ExpectedFinding> findings(EditableRegister town, String code) {
    return ExpectedFinding.findings(town).stream()
        .filter(found -> found.code().equals(code))
        .toList();
  }

  @Nested
  class PersonDuplicated {

    private static EditableRegister namesake(String name, String organisation) {
      return TOWN.person(id("dirk"), p -> p.name("Jan De Smet"))
          .person(id("hugo"), p -> p.name(name))
          .and(elected("hugo", organisation, term("2029-07-01", "2029-12-31")));
    }

    private static List<ExpectedFinding> found(EditableRegister town) {
      return findings(town, "person-duplicated");
    }

    @Test
    void twoPeopleOfOneNameWhoSitForOneOrganisationMayBeOne() {
      assertThat(found(namesake("Jan  DE SMET", "tenants")))
          .containsExactly(
              info("person-duplicated", "hugo", "/people/7/name")
                  .with("other", id("dirk"))
                  .with("organisation", id("tenants")));
    }

    @Test
    void theyMaySitForOthersOrHaveOtherNames() {
      assertThat(found(namesake("Jan De Smet", "shelter"))).isEmpty();
      assertThat(found(namesake("Jan De Smedt", "tenants"))).isEmpty();
    }

    @Test
    void theyAreToldOnceHoweverManyOrganisationsTheySitFor() {
      EditableRegister town =
          namesake("Jan De Smet", "tenants")
              .mandate(id("m-els"), m -> m.holder(id("dirk")))
              .and(
                  Mandate.builder()
                      .from(elected("hugo", "shelter", term("2030-01-01", "2030-12-31")))
                      .id(id("m-hugo-2"))
                      .build());
      assertThat(found(town)).hasSize(1);
    }

    @Test
    void aPersonIsNoNamesakeOfItself() {
      assertThat(
              found(
                  TOWN.and(
                      Mandate.builder()
                          .from(elected("dirk", "tenants", term("2029-07-01", "2029-12-31")))
                          .id(id("m-dirk-2"))
                          .build())))
          .isEmpty();
    }
  }

  @Nested
  class PlatformDuplicated {

    private static List<ExpectedFinding> found(EditableRegister town) {
      return findings(town, "platform-duplicated");
    }

    private static EditableRegister groups(Label first, Label second, Term life) {
      return TOWN.body(id("housing"), g -> g.name(first).lifespan(term("2023-07-01", "2025-12-31")))
          .body(id("debt"), g -> g.name(second).lifespan(life));
    }

    private static Label label(String dutch, String french) {
      return Label.of(ImmutableMap.of(Locale.forLanguageTag("nl"), dutch, Locale.FRENCH, french));
    }

    private static ExpectedFinding duplicated(Term days) {
      return warning("platform-duplicated", "debt", "/platforms/0/bodies/3/name")
          .during(days)
          .with("other", id("housing"));
    }

    @Test
    void twoGroupsOfOnePlatformMustNotHaveOneNameOnOneDay() {
      assertThat(found(groups(text("Wonen"), text(" WO nen"), from("2025-12-31"))))
          .containsExactly(duplicated(on("2025-12-31")));
      assertThat(found(groups(text("Wonen"), text("wonen"), from("2026-01-01")))).isEmpty();
    }

    @Test
    void oneLanguageThatBothHaveIsEnough() {
      assertThat(
              found(
                  groups(
                      label("Wonen", "Logement"), label("Huis", "logement"), from("2025-12-31"))))
          .containsExactly(duplicated(on("2025-12-31")));
      assertThat(
              found(
                  groups(
                      label("Wonen", "Logement"), label("Logement", "Wonen"), from("2024-01-01"))))
          .isEmpty();
      assertThat(
              found(groups(label("Wonen", "Logement"), Label.of("logement"), from("2025-12-31"))))
          .containsExactly(duplicated(on("2025-12-31")));
    }

    @Test
    void theyAreToldOnceHoweverManyLanguagesTheyShare() {
      Label name = label("Wonen", "Logement");
      assertThat(found(groups(name, name, from("2025-12-31"))))
          .containsExactly(duplicated(on("2025-12-31")));
    }

    @Test
    void bodiesWithoutANameHaveNone() {
      EditableRegister town =
          TOWN.body(id("housing"), g -> g.name(Optional.empty()))
              .body(id("debt"), g -> g.name(Optional.empty()));
      assertThat(found(town)).isEmpty();
    }

    @Test
    void anotherAuthorityMayHaveAPlatformOfThatName() {
      AdvisoryPlatform platform = TOWN.register().platforms().get(0);
      AdvisoryPlatform other =
          AdvisoryPlatform.builder()
              .id(id("other"))
              .name(platform.name())
              .kind(PlatformKind.NETWORK)
              .authority(id("centre"))
              .build();
      assertThat(found(TOWN.and(other))).isEmpty();
      assertThat(
              found(TOWN.and(AdvisoryPlatform.builder().from(other).authority(id("city")).build())))
          .containsExactly(
              warning("platform-duplicated", "platform", "/platforms/0/name")
                  .during(from("2023-07-01"))
                  .with("other", id("other")));
    }

    @Test
    void bodiesOfOneOrganisationHaveNamesOfTheirOwn() {
      Body council =
          Body.builder().id(id("council")).kind(BodyKind.COUNCIL).name(text("Raad")).build();
      GoverningBodies city =
          GoverningBodies.builder()
              .organisation(id("city"))
              .addBodies(council, Body.builder().from(council).id(id("same")).build())
              .build();
      assertThat(found(TOWN.and(city)))
          .containsExactly(
              warning("platform-duplicated", "same", "/governingBodies/0/bodies/1/name")
                  .with("other", id("council")));
    }
  }

  @Nested
  class RegimeUnstated {

    private static List<ExpectedFinding> found(EditableRegister town) {
      return findings(town, "regime-unstated");
    }

    private static final EditableRegister COUNCIL =
        TOWN.platform(p -> p.kind(PlatformKind.ADVISORY_COUNCIL));

    @Test
    void anAdvisoryCouncilShouldSayItsLaw() {
      assertThat(found(COUNCIL))
          .containsExactly(
              info("regime-unstated", "platform", "/platforms/0/regime")
                  .with("region", Region.FLANDERS));
      assertThat(found(COUNCIL.platform(p -> p.regime(Regime.FLEMISH_ADVISORY_COUNCIL)))).isEmpty();
    }

    @Test
    void elsewhereAndOfOtherPlatformsNoLawIsAsked() {
      assertThat(found(COUNCIL.municipality(m -> m.region(Region.OTHER)))).isEmpty();
      assertThat(found(TOWN)).isEmpty();
    }

    @Test
    void aCouncilThatWasDissolvedNeedNotSayItAnyMore() {
      assertThat(found(COUNCIL.platform(p -> p.dissolved(PartialDate.parse("2026-11-20")))))
          .isEmpty();
      assertThat(found(COUNCIL.platform(p -> p.dissolved(PartialDate.parse("2026-11-21")))))
          .hasSize(1);
    }
  }
}

package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.Facts.advice;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.decision;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.office;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.response;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositionRulesTest {

  private static final String COMMITTEE = "/platforms/0/bodies/1";
  private static final String DIRK = COMMITTEE + "/mandates/3";

  private static EditableRegister under(Regime regime) {
    return TOWN.platform(p -> p.regime(regime));
  }

  private static final EditableRegister FLEMISH = under(Regime.FLEMISH_ADVISORY_COUNCIL);

  private static ExpectedFinding majority(Term days, Sex sex, int members, int seated) {
    return error("same-sex-majority", "committee", COMMITTEE)
        .during(days)
        .with("sex", sex)
        .with("members", members)
        .with("seated", seated);
  }

  /** Four women and two men sit; on one day, 1 March 2026, it is five women and a man. */
  private static EditableRegister fiveWomenOn1March(EditableRegister town) {
    Mandate greet = with(mandate("greet", "city", on("2026-03-01")), m -> m.onBehalfOf(id("city")));
    Mandate hugo = with(mandate("hugo", "city", from("2026-03-02")), m -> m.onBehalfOf(id("city")));
    return town.person(id("dirk"), p -> p.sex(Sex.F))
        .mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2026-02-28")))
        .and(greet, hugo);
  }

  @Test
  void theTownMayBeUnderTheLawOfAnyAdvisoryCouncil() {
    assertThat(findings(FLEMISH)).isEmpty();
    assertThat(findings(under(Regime.BRUSSELS_ADVISORY_COUNCIL))).isEmpty();
    assertThat(findings(under(Regime.WALLOON_ADVISORY_COUNCIL))).isEmpty();
  }

  @Nested
  class SameSexMajority {

    @ParameterizedTest
    @EnumSource(
        names = {
          "FLEMISH_ADVISORY_COUNCIL",
          "BRUSSELS_ADVISORY_COUNCIL",
          "WALLOON_ADVISORY_COUNCIL"
        })
    void fiveWomenOfSixForOneDayAreTooMany(Regime regime) {
      assertThat(findings(fiveWomenOn1March(under(regime))))
          .containsExactly(majority(on("2026-03-01"), Sex.F, 5, 6));
    }

    @Test
    void whereNoSuchLawAppliesTheyAreNot() {
      assertThat(findings(fiveWomenOn1March(under(Regime.NONE)))).isEmpty();
      assertThat(
              findings(fiveWomenOn1March(under(Regime.WELFARE_CENTRE_COORDINATION))).stream()
                  .map(ExpectedFinding::code))
          .doesNotContain("same-sex-majority");
    }

    @Test
    void fourOfSixAreNot() {
      assertThat(findings(FLEMISH.person(id("dirk"), p -> p.sex(Sex.F)))).isEmpty();
      assertThat(findings(FLEMISH.person(id("els"), p -> p.sex(Sex.M)))).isEmpty();
    }

    @Test
    void menMayBeTooManyToo() {
      EditableRegister town =
          FLEMISH
              .without(id("advice"))
              .person(id("els"), p -> p.sex(Sex.M))
              .person(id("carla"), p -> p.sex(Sex.M));
      assertThat(findings(town))
          .containsExactly(majority(term("2023-07-01", "2029-06-30"), Sex.M, 5, 6));
    }

    @Test
    void thoseWhoStayOnAreNoMajorityAsLongAsTheOthersAreStillToBeElectedAndSent() {
      EditableRegister town =
          FLEMISH.mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2029-06-30")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-06-30")).stream().map(ExpectedFinding::code))
          .doesNotContain("same-sex-majority");
      assertThat(
              findings(town, day("2029-07-01")).stream()
                  .filter(it -> it.code().equals("same-sex-majority")))
          .containsExactly(majority(from("2029-07-01"), Sex.F, 2, 2));
    }

    @Test
    void aMemberWhoseSexIsNotRecordedSitsButProvesNothing() {
      EditableRegister fourWomen = FLEMISH.person(id("dirk"), p -> p.sex(Sex.F));
      assertThat(
              findings(
                  fourWomen
                      .person(id("bert"), p -> p.sex(Optional.empty()))
                      .person(id("frank"), p -> p.sex(Optional.empty()))))
          .isEmpty();
    }

    @Test
    void fiveWomenAreTooManyWhateverTheSixthIs() {
      EditableRegister town =
          FLEMISH
              .without(id("advice"))
              .person(id("dirk"), p -> p.sex(Sex.F))
              .person(id("frank"), p -> p.sex(Sex.F))
              .person(id("bert"), p -> p.sex(Optional.empty()));
      assertThat(findings(town))
          .containsExactly(majority(term("2023-07-01", "2029-06-30"), Sex.F, 5, 6));
    }

    @Test
    void aMemberWhoseSexIsXProvesNothingEither() {
      EditableRegister town = FLEMISH;
      for (String person : new String[] {"anna", "bert", "carla", "dirk", "els", "frank"}) {
        town = town.person(id(person), p -> p.sex(Sex.X));
      }
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aSubstituteIsNotCounted() {
      Mandate substitute =
          with(
              elected("greet", "food-bank", on("2026-03-01")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-frank")));
      assertThat(findings(FLEMISH.person(id("dirk"), p -> p.sex(Sex.F)).and(substitute))).isEmpty();
    }
  }

  @Nested
  class AdviceInvalidComposition {

    private static EditableRegister adviceAdopted(String day, String body) {
      Advice adopted =
          Advice.builder()
              .from(advice("spring-advice", body, day))
              .response(response("2026-03-20", Outcome.FOLLOWED))
              .build();
      return fiveWomenOn1March(FLEMISH).and(adopted);
    }

    private static ExpectedFinding invalid() {
      return error("advice-invalid-composition", "spring-advice", "/advice/1")
          .during(on("2026-03-01"))
          .with("body", id("committee"))
          .with("sex", Sex.F);
    }

    private static final ExpectedFinding TOO_MANY = majority(on("2026-03-01"), Sex.F, 5, 6);

    @Test
    void adviceIsInvalidOnTheLastDayOfTheMajority() {
      assertThat(findings(adviceAdopted("2026-03-01", "committee")))
          .containsExactly(TOO_MANY, invalid());
    }

    @Test
    void adviceIsValidOnTheDayAfterAndOnTheDayBefore() {
      assertThat(findings(adviceAdopted("2026-03-02", "committee"))).containsExactly(TOO_MANY);
      assertThat(findings(adviceAdopted("2026-02-28", "committee"))).containsExactly(TOO_MANY);
    }

    @Test
    void adviceOfTheOtherBodiesRestsOnTheCommitteesOfThePlatform() {
      assertThat(findings(adviceAdopted("2026-03-01", "plenary")))
          .containsExactly(TOO_MANY, invalid());
    }

    @Test
    void ofPlatformsThatShareAnIdTheFirstIsMeantUnlessTheBodyIsThatOfAnother() {
      EditableRegister town = adviceAdopted("2026-03-01", "committee");
      AdvisoryPlatform twin =
          AdvisoryPlatform.builder()
              .from(town.platform())
              .bodies(
                  List.of(
                      Body.builder()
                          .kind(BodyKind.STEERING_COMMITTEE)
                          .id(id("twin"))
                          .name(town.committee().name())
                          .build()))
              .build();
      assertThat(invalidAdvice(town.register(r -> r.addPlatforms(twin))))
          .containsExactly(invalid());
      assertThat(
              invalidAdvice(
                  adviceAdopted("2026-03-01", "twin").register(r -> r.addPlatforms(twin))))
          .isEmpty();
    }

    private static List<ExpectedFinding> invalidAdvice(EditableRegister town) {
      return findings(town).stream()
          .filter(found -> found.code().equals("advice-invalid-composition"))
          .toList();
    }

    @Test
    void whereNoSuchLawAppliesItIsValid() {
      EditableRegister town =
          adviceAdopted("2026-03-01", "committee").platform(p -> p.regime(Regime.NONE));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class OfficeHolderVotes {

    private static EditableRegister dirkIsElected(OfficeKind kind, String firstDay) {
      return FLEMISH.and(office("seat-in-council", kind, "dirk", from(firstDay)));
    }

    private static ExpectedFinding votes(String subject, String place, Term days, String office) {
      return error("office-holder-votes", subject, place).during(days).with("office", id(office));
    }

    @Test
    void aVotingMemberMustNotBecomeACouncillorOnHerLastDay() {
      assertThat(findings(dirkIsElected(OfficeKind.COUNCILLOR, "2029-06-30")))
          .containsExactly(votes("m-dirk", DIRK, on("2029-06-30"), "seat-in-council"));
    }

    @Test
    void aVotingMemberMayBecomeOneOnTheDayAfter() {
      assertThat(findings(dirkIsElected(OfficeKind.COUNCILLOR, "2029-07-01"))).isEmpty();
    }

    @Test
    void eachOfficeAndEachTenureIsAFindingOfItsOwn() {
      EditableRegister town =
          FLEMISH
              .and(office("seat-in-council", OfficeKind.COUNCILLOR, "dirk", from("2024-01-01")))
              .and(
                  Office.builder()
                      .from(office("college", OfficeKind.ALDERMAN, "dirk", on("2024-02-29")))
                      .addTenures(
                          tenure("els", on("2024-01-01")),
                          tenure("dirk", on("2029-06-30")),
                          tenure("dirk", from("2029-07-01")))
                      .build());
      assertThat(findings(town))
          .containsExactly(
              votes("m-dirk", DIRK, term("2024-01-01", "2029-06-30"), "seat-in-council"),
              votes("m-dirk", DIRK, on("2024-02-29"), "college"),
              votes("m-dirk", DIRK, on("2029-06-30"), "college"),
              votes("m-els", COMMITTEE + "/mandates/4", on("2024-01-01"), "college"));
    }

    @Test
    void anotherOfficeDoesNotMatter() {
      assertThat(findings(dirkIsElected(OfficeKind.OTHER, "2023-07-01"))).isEmpty();
    }

    @Test
    void anAlderwomanMaySitOnASeatWithoutAVote() {
      assertThat(findings(FLEMISH)).isEmpty();
      assertThat(findings(FLEMISH.allotment("chair", a -> a.voting(true))))
          .containsExactly(
              votes("m-anna", COMMITTEE + "/mandates/0", from("2023-07-01"), "alderwoman"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "BRUSSELS_ADVISORY_COUNCIL", "WALLOON_ADVISORY_COUNCIL"})
    void elsewhereAMandataryMayVote(Regime regime) {
      EditableRegister town =
          dirkIsElected(OfficeKind.COUNCILLOR, "2023-07-01").platform(p -> p.regime(regime));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class CouncilDecisionMissing {

    private static final ExpectedFinding MISSING =
        error("council-decision-missing", "platform", "/platforms/0/charters/0")
            .during(from("2023-07-01"));

    @Test
    void aCharterMustCiteADecision() {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(Optional.empty()))))
          .containsExactly(MISSING);
    }

    @Test
    void aDecisionOfTheWelfareCentreIsNotOneOfTheCouncil() {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(decision("2023-06-20", "centre")))))
          .containsExactly(MISSING);
    }

    @Test
    void aDecisionOfTheCityIs() {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(decision("2023-06-20", "city")))))
          .isEmpty();
    }

    @Test
    void aDecisionOfWhichOnlyTheDayIsKnownIsTakenOnTrust() {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(Decision.on(day("2023-06-20"))))))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "BRUSSELS_ADVISORY_COUNCIL", "WALLOON_ADVISORY_COUNCIL"})
    void elsewhereNoDecisionIsNeeded(Regime regime) {
      assertThat(findings(under(regime).charter(c -> c.adoptedBy(Optional.empty())))).isEmpty();
    }
  }

  @Nested
  class CoordinationWithoutBasis {

    private static final LegalBasis ART_62 =
        LegalBasis.builder().citation(text("Art. 62")).source(Source.BE_OCMW_62).build();

    private static final EditableRegister COORDINATION =
        under(Regime.WELFARE_CENTRE_COORDINATION).platform(p -> p.addLegalBases(ART_62));

    private static ExpectedFinding without(String attribute) {
      return error("coordination-without-basis", "platform", "/platforms/0/" + attribute);
    }

    @Test
    void aSocialCoordinationMustNotBeThatOfAMunicipality() {
      assertThat(findings(COORDINATION)).containsExactly(without("authority"));
    }

    @Test
    void aSocialCoordinationOfAWelfareCentreUnderArticle62IsRight() {
      assertThat(
              findings(
                  COORDINATION.organisation(
                      id("city"), o -> o.kind(OrganisationKind.SOCIAL_WELFARE_CENTRE))))
          .isEmpty();
    }

    @Test
    void aSocialCoordinationMustNameArticle62() {
      LegalBasis another =
          LegalBasis.builder().citation(text("Art. 61")).source(Source.FL_DLB_304).build();
      EditableRegister town =
          under(Regime.WELFARE_CENTRE_COORDINATION)
              .platform(p -> p.addLegalBases(another))
              .organisation(id("city"), o -> o.kind(OrganisationKind.SOCIAL_WELFARE_CENTRE));
      assertThat(findings(town)).containsExactly(without("legalBases"));
    }

    @Test
    void elsewhereNeitherIsAsked() {
      assertThat(findings(under(Regime.NONE))).isEmpty();
    }
  }
}

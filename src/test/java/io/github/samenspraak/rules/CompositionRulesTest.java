package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.advice;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.decision;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.office;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.response;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Makes advice of a time when a woman and a man sit. */
  private static final Consumer<Advice.Builder> LATER =
      advice -> advice.adoptedOn(day("2035-01-01")).response(Optional.empty());

  /** A mandate on a body without seat plans. */
  private static Mandate plain(String id, String holder, Term term) {
    return Mandate.builder().id(id(id)).holder(id(holder)).term(term).build();
  }

  /** A town under the Flemish law with an assembly of one day that has seats, but no plan. */
  private static EditableRegister withAssembly(Mandate... members) {
    return FLEMISH.platform(
        p ->
            p.addBodies(
                Body.builder()
                    .id(id("assembly"))
                    .name(text("assembly"))
                    .kind(BodyKind.PLENARY)
                    .lifespan(on("2026-03-01"))
                    .addMandates(members)
                    .build()));
  }

  /** Three women and two men vote; on one day, 1 March 2026, it is four women and a man. */
  private static EditableRegister fourWomenOn1March(EditableRegister town) {
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
    void fourWomenOfFiveForOneDayAreTooMany(Regime regime) {
      assertThat(findings(fourWomenOn1March(under(regime))))
          .containsExactly(majority(on("2026-03-01"), Sex.F, 4, 5));
    }

    @Test
    void whereNoSuchLawAppliesTheyAreNot() {
      assertThat(findings(fourWomenOn1March(under(Regime.NONE)))).isEmpty();
      assertThat(
              findings(fourWomenOn1March(under(Regime.WELFARE_CENTRE_COORDINATION))).stream()
                  .map(ExpectedFinding::code))
          .doesNotContain("same-sex-majority");
    }

    @Test
    void threeOfFiveAreNotWhoeverSitsWithoutAVote() {
      assertThat(findings(FLEMISH.person(id("dirk"), p -> p.sex(Sex.F)))).isEmpty();
      assertThat(findings(FLEMISH)).isEmpty();
    }

    @Test
    void twoThirdsAreNotTooMany() {
      EditableRegister town = FLEMISH.person(id("dirk"), p -> p.sex(Sex.F));
      Mandate woman = elected("greet", "shelter", on("2026-03-01"));
      assertThat(
              findings(
                  town.seatPlan(plan -> plan.seatCap(7))
                      .and(with(woman, m -> m.endReason(MandateEnd.RESIGNED)))))
          .isEmpty();
    }

    @Test
    void aBodyThatIssuesNoAdviceMayBeOfOneSex() {
      EditableRegister town = fourWomenOn1March(FLEMISH).without(id("advice"));
      assertThat(findings(town)).isEmpty();
      assertThat(
              findings(
                  fourWomenOn1March(FLEMISH)
                      .advice(id("advice"), a -> a.kind(AdviceKind.GUIDELINE))))
          .isEmpty();
    }

    @Test
    void aPlenaryWithSeatsMustNotEvenWithoutAdvice() {
      EditableRegister town = withAssembly(plain("els-in-plenary", "els", on("2026-03-01")));
      assertThat(findings(town))
          .containsExactly(
              error("same-sex-majority", "assembly", "/platforms/0/bodies/4")
                  .during(on("2026-03-01"))
                  .with("sex", Sex.F)
                  .with("members", 1)
                  .with("seated", 1));
    }

    @Test
    void aPersonWithTwoSeatsIsCountedOnce() {
      EditableRegister town =
          withAssembly(
              plain("els-1", "els", on("2026-03-01")),
              plain("els-2", "els", on("2026-03-01")),
              plain("carla-1", "carla", on("2026-03-01")),
              plain("bert-1", "bert", on("2026-03-01")));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .containsExactly("mandate-overlap");
    }

    @Test
    void menMayBeTooManyToo() {
      EditableRegister town =
          FLEMISH.person(id("els"), p -> p.sex(Sex.M)).advice(id("advice"), LATER);
      assertThat(findings(town))
          .containsExactly(majority(term("2023-07-01", "2029-06-30"), Sex.M, 4, 5));
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
          .containsExactly(majority(from("2029-07-01"), Sex.F, 1, 1));
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
    void fourWomenAreTooManyWhateverTheFifthIs() {
      EditableRegister town =
          FLEMISH
              .advice(id("advice"), LATER)
              .person(id("dirk"), p -> p.sex(Sex.F))
              .person(id("frank"), p -> p.sex(Sex.F))
              .person(id("bert"), p -> p.sex(Optional.empty()));
      assertThat(findings(town))
          .containsExactly(majority(term("2023-07-01", "2029-06-30"), Sex.F, 4, 5));
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
      return fourWomenOn1March(FLEMISH).and(adopted);
    }

    private static ExpectedFinding invalid() {
      return error("advice-invalid-composition", "spring-advice", "/advice/1/adoptedOn")
          .during(on("2026-03-01"))
          .with("body", id("committee"))
          .with("sex", Sex.F);
    }

    private static final ExpectedFinding TOO_MANY = majority(on("2026-03-01"), Sex.F, 4, 5);

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
    void adviceOfABodyWithoutSeatsIsValid() {
      assertThat(findings(adviceAdopted("2026-03-01", "plenary"))).containsExactly(TOO_MANY);
    }

    @ParameterizedTest
    @EnumSource(names = "ADVICE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoAdviceIsNotInvalid(AdviceKind kind) {
      EditableRegister town =
          adviceAdopted("2026-03-01", "committee")
              .advice(id("spring-advice"), a -> a.kind(kind).response(Optional.empty()));
      assertThat(invalidAdvice(town)).isEmpty();
    }

    private static EditableRegister waived(Regime regime, Term days) {
      return adviceAdopted("2026-03-01", "committee")
          .platform(p -> p.regime(regime))
          .register(
              r ->
                  r.addWaivers(
                      waiver("same-sex-majority", "committee", days),
                      waiver("same-sex-majority", "plenary", on("2026-03-01"))));
    }

    @Test
    void inBrusselsAWaiverOfTheMajorityMakesTheAdviceOfItsDaysValid() {
      assertThat(invalidAdvice(waived(Regime.BRUSSELS_ADVISORY_COUNCIL, on("2026-03-01"))))
          .isEmpty();
      assertThat(
              invalidAdvice(
                  waived(Regime.BRUSSELS_ADVISORY_COUNCIL, term("2026-02-01", "2026-02-28"))))
          .containsExactly(invalid());
    }

    @ParameterizedTest
    @EnumSource(names = {"FLEMISH_ADVISORY_COUNCIL", "WALLOON_ADVISORY_COUNCIL"})
    void elsewhereAWaiverOfTheMajorityDoesNot(Regime regime) {
      assertThat(invalidAdvice(waived(regime, on("2026-03-01")))).containsExactly(invalid());
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
      return error("office-holder-votes", subject, place + "/holder")
          .during(days)
          .with("office", id(office));
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

    @ParameterizedTest
    @EnumSource(
        names = {"MAYOR", "ALDERMAN", "COUNCILLOR", "CHAIR_OF_SPECIAL_COMMITTEE"},
        mode = EnumSource.Mode.EXCLUDE)
    void anotherOfficeDoesNotMatter(OfficeKind kind) {
      assertThat(findings(dirkIsElected(kind, "2023-07-01"))).isEmpty();
    }

    @Test
    void aMayorMustNotVote() {
      assertThat(findings(dirkIsElected(OfficeKind.MAYOR, "2029-06-30")))
          .containsExactly(votes("m-dirk", DIRK, on("2029-06-30"), "seat-in-council"));
    }

    @Test
    void anOfficeOfAnotherAuthorityDoesNotMatter() {
      assertThat(
              findings(
                  dirkIsElected(OfficeKind.COUNCILLOR, "2023-07-01")
                      .office(id("seat-in-council"), o -> o.organisation(id("province")))))
          .isEmpty();
    }

    private static EditableRegister with(OfficeKind kind, GoverningBodies bodies) {
      return dirkIsElected(kind, "2023-07-01").register(r -> r.addGoverningBodies(bodies));
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL", "EXECUTIVE"})
    void aMemberOfTheCouncilOrTheExecutiveMustNotVote(BodyKind kind) {
      EditableRegister town =
          with(
              OfficeKind.OTHER,
              governing(
                  "governing", kind, plain("seat", "dirk", term("2029-06-30", "2030-12-31"))));
      assertThat(findings(town))
          .containsExactly(votes("m-dirk", DIRK, on("2029-06-30"), "governing"));
    }

    @Test
    void aMemberOfAnotherBodyOfTheAuthorityMayVote() {
      assertThat(
              findings(
                  with(
                      OfficeKind.OTHER,
                      governing(
                          "governing", BodyKind.OTHER, plain("seat", "dirk", from("2023-07-01"))))))
          .isEmpty();
    }

    @Test
    void theChairOfTheSpecialCommitteeMustNotUnlessKnownNotToBeOfTheExecutive() {
      ExpectedFinding always =
          votes("m-dirk", DIRK, term("2023-07-01", "2029-06-30"), "seat-in-council");
      assertThat(findings(dirkIsElected(OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE, "2023-07-01")))
          .containsExactly(always);
      assertThat(
              findings(
                  with(
                      OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE,
                      governing(
                          "governing",
                          BodyKind.EXECUTIVE,
                          plain("another", "hugo", term("2024-01-01", "2028-12-31"))))))
          .containsExactly(
              votes("m-dirk", DIRK, term("2023-07-01", "2023-12-31"), "seat-in-council"),
              votes("m-dirk", DIRK, term("2029-01-01", "2029-06-30"), "seat-in-council"));
    }

    @Test
    void theSpecialCommitteeIsOneOfTheWelfareCentreOfTheAuthority() {
      EditableRegister town =
          dirkIsElected(OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE, "2029-06-30")
              .office(id("seat-in-council"), o -> o.organisation(id("centre")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town.organisation(id("centre"), o -> o.parent(id("city")))))
          .containsExactly(votes("m-dirk", DIRK, on("2029-06-30"), "seat-in-council"));
    }

    @Test
    void onABodyWithoutPlansEverybodyVotes() {
      EditableRegister town =
          withAssembly(
              plain("p-anna", "anna", on("2026-03-01")), plain("p-bert", "bert", on("2026-03-01")));
      assertThat(findings(town))
          .containsExactly(
              votes("p-anna", "/platforms/0/bodies/4/mandates/0", on("2026-03-01"), "alderwoman"));
    }

    @Test
    void whoStandsInForAVotingMemberVotesAndWhoStandsInForOneWithoutAVoteDoesNot() {
      EditableRegister town =
          FLEMISH.and(office("seat-in-council", OfficeKind.COUNCILLOR, "hugo", from("2020-01-01")));
      assertThat(findings(town.and(standIn("m-frank"))))
          .containsExactly(
              votes("s-hugo", COMMITTEE + "/mandates/6", on("2026-03-01"), "seat-in-council"));
      assertThat(
              findings(town.and(standIn("m-anna"))).stream()
                  .filter(found -> found.code().equals("office-holder-votes")))
          .isEmpty();
    }

    private static Mandate standIn(String mandate) {
      return Mandate.builder()
          .id(id("s-hugo"))
          .holder(id("hugo"))
          .heldAs(HeldAs.SUBSTITUTE)
          .addStandsInFor(id(mandate))
          .allotment(mandate.equals("m-anna") ? "chair" : "elected")
          .onBehalfOf(id("food-bank"))
          .term(on("2026-03-01"))
          .build();
    }

    @Test
    void aSeatThatLosesItsVoteIsRightFromThatDayOn() {
      EditableRegister town = dirkIsElected(OfficeKind.COUNCILLOR, "2023-07-01");
      SeatPlan plan = town.seatPlan();
      SeatPlan then = town.allotment("elected", a -> a.voting(false)).seatPlan();
      assertThat(
              findings(
                      town.seatPlans(
                          SeatPlan.builder()
                              .from(plan)
                              .inForce(term("2023-07-01", "2024-06-30"))
                              .build(),
                          SeatPlan.builder().from(then).inForce(from("2024-07-01")).build()))
                  .stream()
                  .filter(found -> found.code().equals("office-holder-votes")))
          .containsExactly(
              votes("m-dirk", DIRK, term("2023-07-01", "2024-06-30"), "seat-in-council"));
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

    private static final ExpectedFinding OF_CHARTER =
        warning("council-decision-missing", "platform", "/platforms/0/charters/0/adoptedBy")
            .during(from("2023-07-01"))
            .with("fault", CompositionRules.Undecided.CHARTER);

    private static ExpectedFinding at(String place) {
      return warning("council-decision-missing", "platform", place)
          .with("fault", CompositionRules.Undecided.FOUNDING);
    }

    @Test
    void aCouncilShouldNameItsFoundingDecision() {
      assertThat(findings(FLEMISH.platform(p -> p.foundedBy(Optional.empty()))))
          .containsExactly(at("/platforms/0/foundedBy"));
    }

    @Test
    void aFoundingFromBeforeTheRecordsIsNotMissing() {
      EditableRegister town = FLEMISH.platform(p -> p.foundedBy(Optional.empty()));
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2023-07-02"))))).isEmpty();
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2023-07-01")))))
          .containsExactly(at("/platforms/0/foundedBy"));
    }

    @Test
    void aFoundingDecisionOfTheWelfareCentreIsNotOneOfTheCouncil() {
      assertThat(findings(FLEMISH.platform(p -> p.foundedBy(decision("2023-06-20", "centre")))))
          .containsExactly(at("/platforms/0/foundedBy"));
    }

    @Test
    void aCharterNeedNotSayHowItWasAdopted() {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(Optional.empty())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "committee", "alderwoman"})
    void aCharterAdoptedByAnotherIsNotOneOfTheCouncil(String taker) {
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(decision("2023-06-20", taker)))))
          .containsExactly(OF_CHARTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "municipal-council"})
    void aDecisionOfTheCityOrItsCouncilIs(String taker) {
      EditableRegister town =
          FLEMISH.register(
              r -> r.addGoverningBodies(governing("municipal-council", BodyKind.COUNCIL)));
      assertThat(findings(town.charter(c -> c.adoptedBy(decision("2023-06-20", taker))))).isEmpty();
      assertThat(findings(town.platform(p -> p.foundedBy(decision("2023-06-20", taker)))))
          .isEmpty();
    }

    @Test
    void aDecisionOfTheMunicipalityThatMergedIntoTheCityIs() {
      EditableRegister town =
          FLEMISH
              .register(
                  r -> r.addOrganisations(organisation("village", OrganisationKind.MUNICIPALITY)))
              .platform(p -> p.foundedBy(decision("2018-01-01", "village")));
      assertThat(findings(town)).containsExactly(at("/platforms/0/foundedBy"));
      assertThat(
              findings(
                  town.organisation(
                      id("city"),
                      o ->
                          o.lifespan(from("2019-01-01"))
                              .addPredecessors(Id.<Organisation>of("village")))))
          .isEmpty();
    }

    @Test
    void aDecisionOfTheExecutiveIsNotOneOfTheCouncil() {
      EditableRegister town =
          FLEMISH.register(
              r -> r.addGoverningBodies(governing("municipal-council", BodyKind.EXECUTIVE)));
      assertThat(
              findings(town.charter(c -> c.adoptedBy(decision("2023-06-20", "municipal-council")))))
          .containsExactly(OF_CHARTER);
    }

    @Test
    void aDecisionOfWhichOnlyTheDayIsKnownIsTakenOnTrust() {
      Decision decision = Decision.on(day("2023-06-20"));
      assertThat(findings(FLEMISH.charter(c -> c.adoptedBy(decision)))).isEmpty();
      assertThat(findings(FLEMISH.platform(p -> p.foundedBy(decision)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "BRUSSELS_ADVISORY_COUNCIL", "WALLOON_ADVISORY_COUNCIL"})
    void elsewhereNoDecisionIsNeeded(Regime regime) {
      assertThat(findings(under(regime).platform(p -> p.foundedBy(Optional.empty())))).isEmpty();
    }
  }

  @Nested
  class CoordinationWithoutBasis {

    private static final EditableRegister COORDINATION = under(Regime.WELFARE_CENTRE_COORDINATION);

    @Test
    void aSocialCoordinationMustNotBeThatOfAMunicipality() {
      assertThat(findings(COORDINATION))
          .containsExactly(
              error("coordination-without-basis", "platform", "/platforms/0/authority"));
    }

    @Test
    void aSocialCoordinationOfAWelfareCentreIsRight() {
      assertThat(
              findings(
                  COORDINATION.organisation(
                      id("city"), o -> o.kind(OrganisationKind.SOCIAL_WELFARE_CENTRE))))
          .isEmpty();
    }

    @Test
    void elsewhereNeitherIsAsked() {
      assertThat(findings(under(Regime.NONE))).isEmpty();
    }
  }
}

package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.Facts.challenge;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.operational;
import static io.github.samenspraak.fixtures.Facts.policyPlan;
import static io.github.samenspraak.fixtures.Facts.povertyTest;
import static io.github.samenspraak.fixtures.Facts.quickScan;
import static io.github.samenspraak.fixtures.Facts.strategic;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.index.Reference;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However irregular a register is, no rule fails on it. */
class IrregularRegisterTest {

  private static final Municipality SOMEWHERE =
      Municipality.builder().name(text("Ergens")).region(Region.OTHER).build();

  private static AdvisoryPlatform.Builder bare(String id) {
    return AdvisoryPlatform.builder()
        .id(id(id))
        .name(text(id))
        .kind(PlatformKind.NETWORK)
        .authority(id("nobody"));
  }

  /** {@return every id that something in the town refers to} */
  static Stream<String> idsReferredTo() {
    TreeSet<String> ids = new TreeSet<>();
    RegisterIndex.of(TOWN.register())
        .references()
        .forEach(reference -> ids.add(reference.target().value()));
    return ids.stream();
  }

  @ParameterizedTest
  @MethodSource("idsReferredTo")
  void aMissingElementIsReportedWhereverItIsReferredTo(String id) {
    EditableRegister without = TOWN.without(id(id));
    RegisterIndex index = RegisterIndex.of(without.register());
    List<Subject> subjects = index.referencesTo(id(id)).stream().map(Reference::from).toList();
    assertThat(findings(without))
        .filteredOn(found -> found.code().equals("reference-not-found"))
        .filteredOn(found -> found.arguments().get("target").equals(id(id)))
        .isNotEmpty()
        .extracting(ExpectedFinding::place)
        .containsExactlyElementsOf(
            Subject.locate(index.register(), subjects).values().stream()
                .map(JsonPointer::toString)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void noRuleFailsWhereEverythingIsMissingUnderAnyLaw(Regime regime) {
    EditableRegister town =
        TOWN.platform(p -> p.regime(regime))
            .register(
                r ->
                    r.people(List.of())
                        .organisations(List.of())
                        .offices(List.of())
                        .meetings(List.of()));
    assertThat(findings(town)).extracting(ExpectedFinding::code).contains("reference-not-found");
  }

  @Test
  void anEmptyRegisterBreaksNoRule() {
    assertThat(findings(EditableRegister.of(Register.builder().municipality(SOMEWHERE).build())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noRuleFailsOnBarePlatforms(Regime regime) {
    EditableRegister town =
        EditableRegister.of(
            Register.builder()
                .municipality(SOMEWHERE)
                .addPlatforms(
                    bare("bare").regime(regime).build(),
                    bare("with-bare-bodies")
                        .regime(regime)
                        .addCharters(Charter.builder().inForce(Term.from(TODAY)).build())
                        .addBodies(
                            Body.builder()
                                .kind(BodyKind.STEERING_COMMITTEE)
                                .id(id("steering"))
                                .name(text("Stuurgroep"))
                                .build())
                        .addBodies(
                            Body.builder()
                                .kind(BodyKind.MANAGEMENT_COMMITTEE)
                                .id(id("management"))
                                .name(text("Bureau"))
                                .build())
                        .build())
                .build());
    assertThat(findings(town)).extracting(ExpectedFinding::code).contains("reference-not-found");
  }

  @ParameterizedTest
  @EnumSource
  void noRuleFailsOnBarePlansAndMeasures(Region region) {
    Term firstDay = Term.on(LocalDate.of(1, 1, 1));
    EditableRegister town =
        EditableRegister.of(
            Register.builder()
                .municipality(Municipality.builder().from(SOMEWHERE).region(region).build())
                .addPlans(
                    policyPlan("bare", Term.from(TODAY)),
                    policyPlan("first-day", firstDay),
                    policyPlan("last-years", Term.from(LocalDate.of(9999, 12, 31))))
                .addPlans(
                    PolicyPlan.builder()
                        .from(policyPlan("bare-in-all", Term.from(firstDay.firstDayOrThrow())))
                        .addContributors(Facts.contributor(Capacity.ACADEMIC))
                        .addChallenges(challenge("challenge"))
                        .addObjectives(
                            strategic("strategic", operational("operational")),
                            operational(
                                "with-an-action",
                                Action.builder()
                                    .id(id("action"))
                                    .title(text("Actie"))
                                    .term(Term.on(LocalDate.of(9999, 12, 31)))
                                    .status(ActionStatus.PLANNED)
                                    .build()))
                        .addEvaluations(
                            ImpactEvaluation.builder()
                                .id(id("evaluation"))
                                .completedOn(TODAY)
                                .build())
                        .build())
                .addBarometers(
                    PovertyBarometer.builder()
                        .id(id("barometer"))
                        .title(text("Barometer"))
                        .term(Term.from(TODAY))
                        .build())
                .addPovertyTests(povertyTest("test", quickScan("0001-01-01", true)))
                .addSocialHouses(
                    SocialHouse.builder()
                        .id(id("house"))
                        .name(text("Huis"))
                        .authority(id("nobody"))
                        .build())
                .addAccessibilityReviews(
                    AccessibilityReview.builder()
                        .id(id("review"))
                        .service(id("no-service"))
                        .reviewedOn(TODAY)
                        .build())
                .addSupportProgrammes(
                    SupportProgramme.builder().id(id("support")).provider(id("nobody")).build())
                .addForums(Forum.builder().id(id("forum")).name(text("Forum")).build())
                .build());
    assertThat(findings(town)).extracting(ExpectedFinding::code).contains("reference-not-found");
  }

  @Test
  void aRecordOfAnUnknownPlatformIsReportedAsThat() {
    EditableRegister town = TOWN.register(r -> r.platforms(List.of()));
    assertThat(findings(town))
        .extracting(ExpectedFinding::code)
        .containsOnly("reference-not-found")
        .isNotEmpty();
  }

  @Test
  void everythingTwiceIsReportedAsThat() {
    Register register = TOWN.register();
    Findings findings =
        RuleSet.standard()
            .check(
                Register.builder()
                    .from(register)
                    .addAllPeople(register.people())
                    .addAllOrganisations(register.organisations())
                    .addAllOffices(register.offices())
                    .addAllMeetings(register.meetings())
                    .addAllSignals(register.signals())
                    .addAllAdvice(register.advice())
                    .addAllAnnualReports(register.annualReports())
                    .addAllCovenantSchemes(register.covenantSchemes())
                    .addAllCovenants(register.covenants())
                    .addAllPlans(register.plans())
                    .addAllBarometers(register.barometers())
                    .addAllPovertyTests(register.povertyTests())
                    .addAllSocialHouses(register.socialHouses())
                    .addAllAccessibilityReviews(register.accessibilityReviews())
                    .addAllParticipationActivities(register.participationActivities())
                    .addAllSupportProgrammes(register.supportProgrammes())
                    .addAllForums(register.forums())
                    .build(),
                TODAY);
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.byRule().keySet()).contains("id-not-unique");
    assertThat(findings.byRule().keySet())
        .doesNotContain("organisation-duplicated", "annual-report-duplicated", "covenants-overlap");
  }

  @Test
  void mandatesThatReplaceEachOtherInACircleAreLookedAtOnce() {
    EditableRegister town =
        TOWN.mandate(id("m-dirk"), m -> m.replaces(id("m-els")))
            .mandate(id("m-els"), m -> m.replaces(id("m-frank")))
            .mandate(id("m-frank"), m -> m.replaces(id("m-dirk")));
    assertThat(findings(town))
        .extracting(ExpectedFinding::code)
        .containsExactly(
            "replacement-before-end", "replacement-before-end", "replacement-before-end");
  }

  @Test
  void aSubstituteOfItselfTakesASeatSoThatNoCircleHidesAPerson() {
    EditableRegister town =
        TOWN.and(
            with(
                elected("hugo", "tenants", term("2026-03-01", "2026-03-31")),
                m ->
                    m.heldAs(HeldAs.SUBSTITUTE)
                        .addStandsInFor(id("m-hugo"))
                        .endReason(MandateEnd.RESIGNED)));
    assertThat(findings(town))
        .extracting(ExpectedFinding::code)
        .containsExactly("seat-cap-exceeded", "substitute-circular");
  }

  @Test
  void aPlatformWithoutBodiesHasNothingToSit() {
    EditableRegister town = TOWN.without(id("committee")).without(id("plenary"));
    assertThat(findings(town))
        .extracting(ExpectedFinding::code)
        .containsOnly("reference-not-found", "body-without-partners");
  }
}

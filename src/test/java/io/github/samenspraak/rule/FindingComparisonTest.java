package io.github.samenspraak.rule;

import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.rule.ExampleRules.ANN;
import static io.github.samenspraak.rule.ExampleRules.BEN;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.FindingChange.Kind;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingComparisonTest {

  /** What a rule is to find. */
  private record Fault(Identified subject, String allotment, int seated, Optional<Term> days) {

    static Fault on(String days) {
      return new Fault(ANN, "elected", 21, Optional.of(Term.parse(days)));
    }

    static Fault withoutDays(int seated) {
      return new Fault(ANN, "elected", seated, Optional.empty());
    }

    Fault seated(int others) {
      return new Fault(subject, allotment, others, days);
    }

    Fault allotment(String other) {
      return new Fault(subject, other, seated, days);
    }

    Fault about(Identified other) {
      return new Fault(other, allotment, seated, days);
    }
  }

  private static Findings found(Fault... faults) {
    return found(List.of(faults));
  }

  private static Findings found(List<Fault> faults) {
    return RuleSet.of(rule(faults)).check(REGISTER, TODAY);
  }

  private static Rule rule(List<Fault> faults) {
    return Rule.error("too-many")
        .statement("There must be fewer.")
        .arguments("allotment", "seated")
        .identifying("allotment")
        .message(Label.of("{allotment} {seated}"))
        .checkedBy(
            inspection ->
                faults.forEach(
                    fault -> {
                      Report report = inspection.report(fault.subject());
                      fault.days().ifPresent(report::during);
                      report.with("allotment", fault.allotment()).with("seated", fault.seated());
                    }));
  }

  private static FindingComparison comparison(Findings before, Findings after) {
    return after.comparedTo(before);
  }

  private static List<Kind> kinds(Findings before, Findings after) {
    return comparison(before, after).changes().stream().map(FindingChange::kind).toList();
  }

  private static final Fault SPRING = Fault.on("2026-03-01/2026-05-31");

  @Nested
  class Keys {

    @Test
    void aKeyIsTheRuleTheElementAndTheIdentifyingArguments() {
      assertThat(found(SPRING).all().get(0).key())
          .isEqualTo(
              new FindingKey(
                  "too-many",
                  ElementKind.PERSON,
                  Optional.of(Id.of("ann")),
                  ImmutableMap.of("allotment", ImmutableList.of("elected"))));
    }

    @Test
    void oneMemberFewerIsTheSameFinding() {
      FindingComparison comparison = comparison(found(SPRING.seated(22)), found(SPRING));

      assertThat(comparison.changes()).hasSize(1);
      assertThat(comparison.unchanged().get(0).before().get(0).arguments())
          .isEqualTo(Map.of("allotment", "elected", "seated", 22));
      assertThat(comparison.unchanged().get(0).after().get(0).arguments())
          .isEqualTo(Map.of("allotment", "elected", "seated", 21));
    }

    @Test
    void anotherIdentifyingArgumentMakesAnotherFinding() {
      assertThat(kinds(found(SPRING), found(SPRING.allotment("city"))))
          .containsExactly(Kind.NEW, Kind.SOLVED);
    }

    @Test
    void anotherElementMakesAnotherFinding() {
      assertThat(kinds(found(SPRING), found(SPRING.about(BEN))))
          .containsExactly(Kind.NEW, Kind.SOLVED);
    }

    @Test
    void anotherSeverityMakesNoOtherFinding() {
      RuleSet rules = RuleSet.of(rule(List.of(SPRING)));

      assertThat(
              kinds(
                  rules.check(REGISTER, TODAY),
                  rules.withSeverity("too-many", Severity.INFO).check(REGISTER, TODAY)))
          .containsExactly(Kind.UNCHANGED);
    }

    @Test
    void anotherPlaceMakesNoOtherFinding() {
      Register reversed = REGISTER.toBuilder().people(List.of(BEN, ANN)).build();
      RuleSet rules = RuleSet.of(ExampleRules.PERSON_HERE);

      assertThat(kinds(rules.check(REGISTER, TODAY), rules.check(reversed, TODAY)))
          .containsExactly(Kind.UNCHANGED, Kind.UNCHANGED);
    }

    @Test
    void aRuleIdentifiesByItsOwnArgumentsOnly() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Rule.error("too-many")
                      .statement("There must be fewer.")
                      .arguments("seated")
                      .identifying("allotment")
                      .message(Label.of("{seated}"))
                      .checkedBy(inspection -> {}))
          .withMessage(
              "The rule too-many has no argument allotment to identify its findings; it has"
                  + " [seated].");
    }
  }

  @Nested
  class Days {

    @ParameterizedTest
    @CsvSource({
      // The same days, and the same without an end.
      "2026-03-01/2026-05-31, 2026-03-01/2026-05-31, UNCHANGED",
      "2026-03-01/..,         2026-03-01/..,         UNCHANGED",
      // One day more or less, at either end.
      "2026-03-01/2026-05-31, 2026-03-01/2026-06-01, PROLONGED",
      "2026-03-01/2026-05-31, 2026-02-28/2026-05-31, PROLONGED",
      "2026-03-01/2026-05-31, 2026-02-28/2026-06-01, PROLONGED",
      "2026-03-01/2026-05-31, 2026-03-01/..,         PROLONGED",
      "2026-03-01/..,         2026-02-28/..,         PROLONGED",
      "2026-03-01/2026-05-31, 2026-03-02/2026-05-30, SHORTENED",
      // Moved: more days count, then those that end later.
      "2026-03-01/2026-05-31, 2026-05-31/2026-09-30, PROLONGED",
      "2026-03-01/2026-05-31, 2026-05-31/2026-06-30, SHORTENED",
      "2026-03-01/2026-03-31, 2026-03-31/2026-04-30, PROLONGED",
      "2026-03-01/2026-03-31, 2026-02-01/2026-03-03, SHORTENED",
      "2026-03-01/..,         2026-01-01/2026-06-30, SHORTENED",
      // The day after is enough.
      "2026-03-01/2026-03-31, 2026-04-01/2026-04-01, SHORTENED",
      "2024-02-29/2024-02-29, 2024-03-01/2024-03-02, PROLONGED",
    })
    void ofOneFindingMayChange(String before, String after, Kind kind) {
      assertThat(kinds(found(Fault.on(before)), found(Fault.on(after)))).containsExactly(kind);
    }

    @Test
    void withADayBetweenThemAreThoseOfTwoFindings() {
      Findings before = found(Fault.on("2026-03-01/2026-03-31"));
      Findings after = found(Fault.on("2026-04-02/2026-04-30"));

      assertThat(comparison(before, after).introduced()).isEqualTo(after.all());
      assertThat(comparison(before, after).solved()).isEqualTo(before.all());
    }

    @Test
    void areMatchedInTheirOrder() {
      FindingComparison comparison =
          comparison(
              found(Fault.on("2026-01-01/2026-01-31"), Fault.on("2026-03-01/2026-03-31")),
              found(Fault.on("2026-01-01/2026-01-20"), Fault.on("2026-01-25/2026-04-30")));

      assertThat(comparison.changes())
          .extracting(FindingChange::kind)
          .containsExactly(Kind.SHORTENED, Kind.PROLONGED);
      assertThat(comparison.changes()).allMatch(change -> change.before().size() == 1);
    }

    @Test
    void thatAreTheSameAreMatchedBeforeDaysThatOverlapOrAbut() {
      FindingComparison comparison =
          comparison(
              found(
                  Fault.on("2026-01-01/2026-01-31"), Fault.on("2026-02-01/2026-03-31").seated(22)),
              found(Fault.on("2026-02-01/2026-03-31")));

      assertThat(days(comparison.solved())).containsExactly("2026-01-01/2026-01-31");
      assertThat(comparison.unchanged()).hasSize(1);
    }

    @Test
    void thatOverlapAreMatchedBeforeDaysThatAbut() {
      FindingComparison comparison =
          comparison(
              found(Fault.on("2026-01-01/2026-01-31"), Fault.on("2026-02-15/2026-03-31")),
              found(Fault.on("2026-02-01/2026-03-31")));

      assertThat(days(comparison.solved())).containsExactly("2026-01-01/2026-01-31");
      assertThat(comparison.prolonged()).hasSize(1);
    }

    @Test
    void oneMoreOnTheSameDaysIsNew() {
      FindingComparison comparison =
          comparison(found(SPRING, SPRING), found(SPRING, SPRING, SPRING));

      assertThat(comparison.introduced()).hasSize(1);
      assertThat(comparison.unchanged()).hasSize(2);
    }

    @Test
    void thatFallApartAreOneFindingThatIsShortened() {
      FindingComparison comparison =
          comparison(
              found(Fault.on("2026-01-01/2026-06-30")),
              found(Fault.on("2026-01-01/2026-02-28"), Fault.on("2026-05-01/2026-06-30")));

      assertThat(comparison.changes()).hasSize(1);
      assertThat(days(comparison.shortened().get(0).after()))
          .containsExactly("2026-01-01/2026-02-28", "2026-05-01/2026-06-30");
    }

    @Test
    void thatGrowTogetherAreOneFindingThatIsProlonged() {
      FindingComparison comparison =
          comparison(
              found(Fault.on("2026-01-01/2026-02-28"), Fault.on("2026-05-01/2026-06-30")),
              found(Fault.on("2026-01-01/2026-06-30")));

      assertThat(comparison.changes()).hasSize(1);
      assertThat(comparison.prolonged().get(0).before()).hasSize(2);
    }

    @Test
    void onWhichTheNumberChangedMidwayAreThoseOfOneFinding() {
      FindingComparison comparison =
          comparison(
              found(Fault.on("2026-01-01/2026-06-30")),
              found(
                  Fault.on("2026-01-01/2026-02-28"), Fault.on("2026-03-01/2026-06-30").seated(22)));

      assertThat(comparison.changes()).hasSize(1);
      assertThat(comparison.unchanged()).hasSize(1);
    }

    @Test
    void thatAreWaivedAreNoLongerThoseOfTheFinding() {
      RuleSet rules = RuleSet.of(ExampleRules.PLATFORM_WRONG);
      Findings waived =
          rules.check(
              ExampleRules.with(
                  ExampleRules.waiver("platform-wrong", "platform", "2026-01-01/2026-06-30")),
              TODAY);
      FindingComparison granted = comparison(rules.check(REGISTER, TODAY), waived);
      FindingComparison ended = comparison(waived, rules.check(REGISTER, TODAY));

      assertThat(granted.introduced()).isEqualTo(waived.waived().all());
      assertThat(granted.shortened()).hasSize(1);
      assertThat(ended.solved()).isEqualTo(waived.waived().all());
      assertThat(ended.prolonged()).hasSize(1);
    }

    private static List<String> days(List<? extends KnownFinding> findings) {
      return findings.stream().map(finding -> finding.term().orElseThrow().toString()).toList();
    }
  }

  @Nested
  class WithoutDays {

    @Test
    void findingsAreMatchedByTheirArgumentsFirst() {
      FindingComparison comparison =
          comparison(
              found(Fault.withoutDays(21), Fault.withoutDays(22), Fault.withoutDays(23)),
              found(Fault.withoutDays(23), Fault.withoutDays(24)));

      assertThat(comparison.unchanged()).hasSize(2);
      assertThat(comparison.solved())
          .extracting(finding -> finding.arguments().get("seated"))
          .isEqualTo(List.of(22));
    }

    @Test
    void aFindingIsTakenToBeOnAllDays() {
      assertThat(kinds(found(SPRING), found(Fault.withoutDays(21))))
          .containsExactly(Kind.PROLONGED);
      assertThat(kinds(found(Fault.withoutDays(21)), found(SPRING)))
          .containsExactly(Kind.SHORTENED);
    }
  }

  @Nested
  class OfTwoRegisters {

    private static final RuleSet STANDARD = RuleSet.standard();
    private static final LocalDate TODAY = Lindedorp.TODAY;
    private static final Register TOWN = Lindedorp.TOWN.register();
    private static final EnterpriseNumber WRONG = EnterpriseNumber.of("0207.500.124");

    private static List<String> told(Collection<? extends KnownFinding> findings) {
      return findings.stream().map(KnownFinding::toString).toList();
    }

    /** The change of each says what it is, wherever the elements now stand. */
    @Test
    void anElementInFrontAMemberFewerAndACovenantLongerAreNewSolvedAndProlonged() {
      Register before =
          withExtensionLongerBy(1)
              .plus(
                  Lindedorp.TOWN.committee().id(), elected("greet", "shelter", from("2026-01-01")));
      Organisation inFront =
          TOWN.organisations().get(0).toBuilder()
              .id(Id.of("in-front"))
              .enterpriseNumber(WRONG)
              .build();
      Register after =
          withExtensionLongerBy(9).toBuilder()
              .organisations(
                  Stream.concat(Stream.of(inFront), TOWN.organisations().stream()).toList())
              .build();

      FindingComparison comparison =
          STANDARD.check(after, TODAY).comparedTo(STANDARD.check(before, TODAY));

      assertThat(told(comparison.introduced()))
          .containsExactly(
              "enterprise-number-invalid ORGANISATION in-front {number=0207.500.124, fault=CHECK_NUMBER}");
      assertThat(told(comparison.solved()))
          .containsExactly(
              "seat-cap-exceeded STEERING_COMMITTEE committee 2026-01-01/2029-06-30 {seated=7,"
                  + " cap=6}");
      assertThat(comparison.prolonged())
          .extracting(change -> told(change.before()) + " " + told(change.after()))
          .containsExactly(
              "[extension-length COVENANT covenant 2030-01-01/2030-01-01 {length=P3Y,"
                  + " lastDay=2029-12-31, fault=TOO_LONG}] [extension-length COVENANT covenant"
                  + " 2030-01-01/2030-01-09 {length=P3Y, lastDay=2029-12-31, fault=TOO_LONG}]");
      assertThat(comparison.shortened()).isEmpty();
    }

    private static Register withExtensionLongerBy(int days) {
      Covenant covenant = TOWN.covenants().get(0);
      Extension extension = covenant.extensions().get(0);
      Term longer =
          Term.of(
              extension.term().firstDayOrThrow(),
              extension.term().lastDay().orElseThrow().plusDays(days));
      return TOWN.with(
          Covenant.class,
          covenant.id(),
          it ->
              it.toBuilder()
                  .extensions(List.of(extension.toBuilder().term(longer).build()))
                  .build());
    }
  }

  @Nested
  class Undecided {

    private static final RuleSet RULES =
        RuleSet.of(
            ExampleRules.PLATFORM_WRONG, ExampleRules.MEMBERSHIP_HERE, ExampleRules.PERSON_HERE);

    private static final Findings FINDINGS = RULES.check(REGISTER, TODAY);

    private static final Findings FAILED =
        RuleSet.of(
                ExampleRules.rule(
                    "platform-wrong",
                    inspection -> {
                      throw new IllegalStateException("Out of ideas.");
                    }),
                ExampleRules.MEMBERSHIP_HERE,
                ExampleRules.PERSON_HERE)
            .check(REGISTER, TODAY);

    @Test
    void aFindingOfARuleThatFailsNowIsNotSolved() {
      FindingComparison change = FAILED.comparedTo(FINDINGS);

      assertThat(told(change.introduced()))
          .containsExactly("rule-failed MUNICIPALITY {rule=platform-wrong}");
      assertThat(change.solved()).isEmpty();
      assertThat(change.undecided()).containsExactly("platform-wrong");
      assertThat(change.unchanged()).hasSize(4);
    }

    @Test
    void aRuleThatNoLongerFailsSolvesThatItDidAndLeavesUndecidedWhatItFinds() {
      FindingComparison change = FINDINGS.comparedTo(FAILED);

      assertThat(change.introduced()).isEmpty();
      assertThat(change.undecided()).containsExactly("platform-wrong");
      assertThat(told(change.solved()))
          .containsExactly("rule-failed MUNICIPALITY {rule=platform-wrong}");
      assertThat(change.unchanged()).hasSize(4);
    }

    @Test
    void aRuleThatFailedBeforeAndFailsStillIsNewOnceMore() {
      FindingComparison change = FAILED.comparedTo(FAILED);

      assertThat(told(change.introduced()))
          .containsExactly("rule-failed MUNICIPALITY {rule=platform-wrong}");
      assertThat(change.solved()).isEmpty();
      assertThat(change.unchanged()).hasSize(4);
    }

    @Test
    void theFindingsOfARuleThatDidNotRunAreNotSolved() {
      Findings without = RULES.without("person-here").check(REGISTER, TODAY);

      assertThat(without.comparedTo(FINDINGS).solved()).isEmpty();
      assertThat(without.comparedTo(FINDINGS).undecided()).containsExactly("person-here");
      assertThat(FINDINGS.comparedTo(without).introduced())
          .isEqualTo(FINDINGS.of("person-here").all());
      assertThat(FINDINGS.comparedTo(without).isComplete()).isTrue();
    }
  }

  // Properties.

  @Provide
  Arbitrary<List<Fault>> faults() {
    Arbitrary<Optional<Term>> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 6))
            .as(
                (first, length) -> {
                  LocalDate day = LocalDate.of(2026, 2, 20).plusDays(first);
                  return Term.of(day, day.plusDays(length));
                })
            .optional(0.9);
    return Combinators.combine(
            Arbitraries.of(ANN, BEN),
            Arbitraries.of("elected", "city"),
            Arbitraries.integers().between(21, 23),
            days)
        .as(Fault::new)
        .list()
        .ofMaxSize(8);
  }

  @Property
  void comparedToThemselvesAllAreUnchanged(@ForAll("faults") List<Fault> faults) {
    FindingComparison comparison = comparison(found(faults), found(faults));

    assertThat(comparison.unchanged()).hasSize(faults.size());
    assertThat(comparison.changes()).hasSize(faults.size());
  }

  @Property
  void eachFindingChangesOnce(
      @ForAll("faults") List<Fault> before, @ForAll("faults") List<Fault> after) {
    FindingComparison comparison = comparison(found(before), found(after));

    assertThat(comparison.changes().stream().mapToInt(change -> change.before().size()).sum())
        .isEqualTo(before.size());
    assertThat(comparison.changes().stream().mapToInt(change -> change.after().size()).sum())
        .isEqualTo(after.size());
  }

  @Property
  void theOtherWayRoundNewAreSolvedAndProlongedShortened(
      @ForAll("faults") List<Fault> before, @ForAll("faults") List<Fault> after) {
    FindingComparison there = comparison(found(before), found(after));
    FindingComparison back = comparison(found(after), found(before));

    assertThat(told(there.introduced())).containsExactlyInAnyOrderElementsOf(told(back.solved()));
    assertThat(told(there.solved())).containsExactlyInAnyOrderElementsOf(told(back.introduced()));
    assertThat(pairs(there.prolonged(), false))
        .containsExactlyInAnyOrderElementsOf(pairs(back.shortened(), true));
    assertThat(pairs(there.shortened(), false))
        .containsExactlyInAnyOrderElementsOf(pairs(back.prolonged(), true));
    assertThat(there.unchanged()).hasSameSizeAs(back.unchanged());
  }

  @Property
  void noneThatIsNewOverlapsOneThatIsSolved(
      @ForAll("faults") List<Fault> before, @ForAll("faults") List<Fault> after) {
    FindingComparison comparison = comparison(found(before), found(after));

    for (Finding introduced : comparison.introduced()) {
      assertThat(comparison.solved())
          .noneMatch(
              solved ->
                  ((Finding) solved).key().equals(introduced.key())
                      && days(solved).overlaps(days(introduced)));
    }
  }

  private static Term days(KnownFinding finding) {
    return finding.term().orElse(Term.undated());
  }

  private static List<String> told(List<? extends KnownFinding> findings) {
    return findings.stream().map(KnownFinding::toString).toList();
  }

  private static List<String> pairs(List<FindingChange> changes, boolean isReversed) {
    List<String> pairs = new ArrayList<>();
    for (FindingChange change : changes) {
      List<String> both =
          List.of(told(change.before()).toString(), told(change.after()).toString());
      pairs.add(String.join(" ", isReversed ? Lists.reverse(both) : both));
    }
    return pairs;
  }
}

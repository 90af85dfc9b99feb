package io.github.samenspraak.rule;

import static io.github.samenspraak.rule.ExampleRules.MEMBERSHIP_HERE;
import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM_WRONG;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final RuleSet RULES = RuleSet.of(PLATFORM_WRONG, MEMBERSHIP_HERE, PERSON_HERE);

  private static final Findings FINDINGS = RULES.check(REGISTER, TODAY);

  /** The same, but the municipality lives with the first half of what is wrong. */
  private static final Findings WITH_WAIVER =
      RULES.check(
          ExampleRules.with(
              ExampleRules.waiver("platform-wrong", "platform", "2026-01-01/2026-06-30")),
          TODAY);

  @Test
  void aFindingIsData() {
    Finding finding = FINDINGS.of("membership-here").all().get(0);

    assertThat(finding.rule()).isSameAs(MEMBERSHIP_HERE);
    assertThat(finding.code()).isEqualTo("membership-here");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.kind()).isEqualTo(ElementKind.PLATFORM);
    assertThat(finding.subject()).contains(Id.of("platform"));
    assertThat(finding.place().toString()).isEqualTo("/platforms/0/memberships/0/member");
    assertThat(finding.term()).contains(Term.parse("2020-01-01/2026-06-30"));
    assertThat(finding.arguments()).containsExactly(Map.entry("organisation", Id.of("bakery")));
    assertThat(finding.isWaived()).isFalse();
    assertThat(finding.waiver()).isEmpty();
    assertThat(finding)
        .hasToString(
            "membership-here PLATFORM platform 2020-01-01/2026-06-30 {organisation=bakery}");
  }

  @Test
  void argumentsAreInTheOrderThatTheRuleAnnounces() {
    Rule rule =
        Rule.error("two-arguments")
            .statement("It must have two.")
            .arguments("seats", "cap")
            .message(Label.of("{cap} {seats}"))
            .checkedBy(
                inspection ->
                    inspection.report(ExampleRules.ANN).with("cap", 20).with("seats", 21));

    assertThat(RuleSet.of(rule).check(REGISTER, TODAY).all().get(0).arguments().keySet())
        .containsExactly("seats", "cap");
  }

  @Test
  void anArgumentDoesNotChangeWithWhatItsRuleDoesLaterOn() {
    List<String> seats = new ArrayList<>(List.of("one"));
    StringBuilder cap = new StringBuilder("two");
    Rule rule =
        Rule.error("two-arguments")
            .statement("It must have two.")
            .arguments("seats", "cap")
            .message(Label.of("{cap} {seats}"))
            .checkedBy(
                inspection ->
                    inspection.report(ExampleRules.ANN).with("cap", cap).with("seats", seats));

    Findings findings = RuleSet.of(rule).check(REGISTER, TODAY);
    seats.add("more");
    cap.append("more");

    assertThat(findings.all().get(0).arguments())
        .containsExactly(Map.entry("seats", List.of("one")), Map.entry("cap", "two"));
  }

  @Test
  void aFindingHoldsOnItsDaysAndWithoutDaysAlways() {
    Finding membership = FINDINGS.of("membership-here").all().get(0);
    Finding person = FINDINGS.of("person-here").all().get(0);

    assertThat(membership.isOn(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(membership.isOn(LocalDate.of(2026, 7, 1))).isFalse();
    assertThat(person.isOn(LocalDate.of(1990, 1, 1))).isTrue();
  }

  // Counts and filters.

  @Test
  void theyAreCountedBySeverityAndByRule() {
    assertThat(FINDINGS.size()).isEqualTo(5);
    assertThat(FINDINGS.count()).isEqualTo(5);
    assertThat(FINDINGS.bySeverity())
        .containsExactly(
            Map.entry(Severity.ERROR, 1L),
            Map.entry(Severity.WARNING, 2L),
            Map.entry(Severity.INFO, 2L));
    assertThat(FINDINGS.byRule())
        .containsExactly(
            Map.entry("membership-here", 2L),
            Map.entry("person-here", 2L),
            Map.entry("platform-wrong", 1L));
  }

  @Test
  void waivedOnesAreListedAndDoNotCount() {
    assertThat(WITH_WAIVER.size()).isEqualTo(6);
    assertThat(WITH_WAIVER.waived().size()).isEqualTo(1);
    assertThat(WITH_WAIVER.count(Severity.ERROR)).isEqualTo(1);
    assertThat(WITH_WAIVER.byRule()).containsEntry("platform-wrong", 1L);
    assertThat(WITH_WAIVER.errors().all())
        .extracting(Finding::term)
        .containsExactly(Optional.of(Term.parse("2026-07-01/2026-12-31")));
    assertThat(WITH_WAIVER.atLeast(Severity.ERROR).size()).isEqualTo(1);
    assertThat(WITH_WAIVER.of("platform-wrong").size()).isEqualTo(2);
  }

  @Test
  void theyAreFilteredBySeverityRuleSubjectAndDay() {
    assertThat(codes(FINDINGS.errors())).containsExactly("platform-wrong");
    assertThat(codes(FINDINGS.atLeast(Severity.WARNING)))
        .containsExactly("platform-wrong", "membership-here", "membership-here");
    assertThat(FINDINGS.atLeast(Severity.INFO)).isEqualTo(FINDINGS);
    assertThat(codes(FINDINGS.of("person-here"))).containsExactly("person-here", "person-here");
    assertThat(codes(FINDINGS.about(Id.of("ann")))).containsExactly("person-here");
    assertThat(codes(FINDINGS.on(LocalDate.of(2026, 6, 30))))
        .containsExactly(
            "person-here", "person-here", "platform-wrong", "membership-here", "membership-here");
    assertThat(codes(FINDINGS.on(LocalDate.of(2021, 1, 1))))
        .containsExactly("person-here", "person-here", "membership-here");
    assertThat(codes(FINDINGS.where(finding -> finding.kind() == ElementKind.PERSON)))
        .containsExactly("person-here", "person-here");
    assertThat(FINDINGS.of("nothing").isEmpty()).isTrue();
  }

  @Test
  void filteredTheyAreStillOfTheSameRules() {
    assertThat(FINDINGS.errors().rules()).isEqualTo(RULES.rules());
    assertThat(Iterables.size(FINDINGS.errors())).isEqualTo(1);
  }

  private static List<String> codes(Findings findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void findingsAreEqualIfTheySayTheSameOfTheSamePlaces() {
    assertThat(RULES.check(REGISTER, TODAY)).isEqualTo(FINDINGS).hasSameHashCodeAs(FINDINGS);
    assertThat(FINDINGS.errors()).isNotEqualTo(FINDINGS);
    assertThat(FINDINGS.errors())
        .hasToString("[platform-wrong PLATFORM platform 2026-01-01/2026-12-31]");
  }

  // Failures.

  private static final Rule FAILS =
      ExampleRules.rule(
          "platform-wrong",
          inspection -> {
            throw new IllegalStateException("Out of ideas.");
          });

  private static final Findings FAILED =
      RuleSet.of(FAILS, MEMBERSHIP_HERE, PERSON_HERE).check(REGISTER, TODAY);

  private static List<String> told(Iterable<Finding> findings) {
    return Streams.stream(findings).map(Finding::toString).toList();
  }

  @Test
  void filtersTreatThatARuleFailedAsAnyFinding() {
    assertThat(told(FAILED.errors()))
        .containsExactly("rule-failed MUNICIPALITY {rule=platform-wrong}");
    assertThat(FAILED.on(TODAY).of("rule-failed").all()).hasSize(1);
    assertThat(FAILED.of("person-here").errors()).isEmpty();
    assertThat(FAILED.byRule().get("rule-failed")).isEqualTo(1);
    assertThat(FAILED.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void theFailureOfARuleIsSaidInEveryLanguage() {
    Finding failed = FAILED.of("rule-failed").all().get(0);

    assertThat(failed.message(Locale.ENGLISH))
        .isEqualTo("The rule platform-wrong failed: what it would have found is not known.");
    assertThat(failed.message(Locale.forLanguageTag("nl-BE")))
        .isEqualTo(
            "De regel platform-wrong is vastgelopen: wat hij gevonden zou hebben, is niet bekend.");
    assertThat(failed.message(Locale.FRENCH))
        .isEqualTo(
            "La règle platform-wrong s’est interrompue\u00a0: on ne sait pas ce qu’elle aurait trouvé.");
    assertThat(failed.message(Locale.GERMAN))
        .isEqualTo(
            "Die Regel platform-wrong wurde abgebrochen: Was sie gefunden hätte, ist nicht bekannt.");
  }
}

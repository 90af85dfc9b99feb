package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finding leads to the attribute that is at fault, so that a form can tell it beside its field: a
 * day that is too late, or that is missing where it should be. Where no attribute alone is at fault
 * it leads to the element.
 */
@Tag("slow")
class AttributeAtFaultTest {

  /** After a code, the attributes that can be at fault; or, in brackets, why none alone is. */
  private static final ImmutableMap<String, String> TABLE =
      ImmutableMap.copyOf(
          Splitter.on('\n')
              .trimResults()
              .omitEmptyStrings()
              .withKeyValueSeparator(Splitter.on(": ").limit(2))
              .split(
                  """
                  id-not-unique: id
                  reference-not-found: any
                  enterprise-number-invalid: enterpriseNumber
                  nis-code-invalid: nisCode
                  legislatures-overlap: legislatures
                  organisation-duplicated: enterpriseNumber
                  label-language-missing: any
                  outside-lifespan: any
                  part-of-itself: any

                  seat-cap-exceeded: (too many mandates, or too low a cap)
                  seats-below-minimum: (mandates are missing)
                  renewal-overdue: (mandates are missing)
                  allotment-exceeded: (too many mandates, or too low a maximum of the allotment)
                  allotment-below-minimum: (mandates are missing)
                  allotments-exceed-cap: seatCap
                  seat-plan-missing: seatPlans
                  seat-plans-overlap: seatPlans, charters
                  chair-missing: (any mandate may have the role)
                  too-many-chairs: (any of several mandates has a role too many)
                  too-many-of-organisation: (any of several mandates is one too many)
                  proportion-not-kept: (too many mandates of one group, or too few of another)
                  number-not-odd: seatCap, (of a plan without a cap those who sit are counted)
                  same-sex-majority: (too many mandates of one sex, or too few of the other)
                  allotment-unknown: allotment
                  allotment-abolished: allotment
                  mandate-too-long: term
                  mandate-outlasts-legislature: term
                  mandate-overlap: term
                  replacement-outlasts-term: term
                  replacement-before-end: term
                  replacements-overlap: term
                  substitute-outside-absence: term
                  substitutes-overlap: term
                  substitute-circular: standsInFor
                  too-many-consecutive-mandates: holder
                  delegate-of-wrong-organisation: onBehalfOf
                  mandate-without-membership: onBehalfOf
                  office-not-held: term
                  not-drawn-from-body: holder
                  excluded-office: holder
                  office-holder-votes: holder
                  condition-unverified: conditionsMet, (where only some need to meet it)
                  mandate-ended-without-reason: endReason
                  chair-of-another: roles
                  office-held-by-too-many: (any of several tenures is one too many)
                  advice-invalid-composition: adoptedOn
                  council-decision-missing: foundedBy, adoptedBy
                  coordination-without-basis: authority

                  membership-overlap: term
                  participant-not-member: participant
                  working-groups-out-of-range: bodies
                  working-group-empty: participations
                  member-without-group: memberships
                  person-duplicated: name
                  platform-duplicated: name
                  charter-missing: charters
                  predecessor-overlap: predecessors
                  outside-existence: any
                  regime-unstated: regime
                  meetings-too-few: (meetings are missing)
                  notice-too-short: convenedOn
                  convened-by-another: convenedBy
                  quorum-not-met: attendance, headcount
                  attendee-not-member: party
                  meeting-order: convenedOn, minutesApprovedOn

                  conclusion-missing: conclusions, (without the report the platform lacks it)
                  annual-report-missing: (a report is missing)
                  annual-report-duplicated: year
                  conclusion-late: adoptedOn
                  presentation-late: presentedOn
                  publication-late: publishedOn
                  answer-late: answeredOn
                  presentation-to-wrong-authority: presentedTo
                  avenues-missing: avenues
                  avenue-without-ground: basedOn
                  signal-not-treated: (a meeting, a conclusion or advice is missing)
                  signal-not-passed-on: (a report, advice or an interpellation is missing)
                  signal-from-outside: raisedBy
                  chronology: any
                  duty-missing: (the record that it was done is missing)
                  decided-afterwards: adoptedBy, appointedBy, submittedOn, presentedOn, publishedOn
                  duty-late: doneOn
                  duty-unknown: duty
                  duty-duplicated: year
                  advice-late: (advice is missing)
                  advice-unanswered: response
                  departure-without-reasons: reasons
                  interpellation-receiver: receivedBy
                  interpellation-unanswered: discussedAt, answeredOn

                  initial-term-length: initialTerm
                  extension-length: term
                  extension-not-adjoining: term
                  too-many-extensions: (the extension is one too many)
                  extension-decided-late: decidedOn
                  extension-undecided: (an extension is missing, or a refusal)
                  evaluation-overdue: evaluations
                  extension-tacit: tacit
                  extension-refused: (the extension should not be)
                  extension-without-evaluation: (an evaluation is missing, or negative)
                  extension-with-reports-missing: (reports are missing)
                  signed-after-start: signedOn
                  scheme-not-in-force: initialTerm
                  covenants-overlap: (any of several terms)
                  grant-outside-term: year
                  covenant-report-missing: reports
                  covenant-report-late: submittedOn
                  covenant-report-duplicated: year
                  proof-missing: proofs
                  instalment-late: payments
                  report-unsettled: settledOn
                  grant-overpaid: payments
                  currency-differs: amount, settledAmount
                  balance-before-report: payments
                  partner-not-civil-society: partners
                  term-after-end: term, decidedOn, year

                  plan-term-unusual: term
                  plan-without-director: director
                  contributors-missing: contributors
                  domain-not-covered: challenges
                  challenge-unanswered: (an objective is missing)
                  objective-without-action: actions
                  action-outside-plan: term
                  action-incomplete: (several attributes may be missing at once)
                  action-not-publicly-funded: funder
                  action-overdue: status
                  plan-without-body: followedUpBy
                  body-without-partners: followedUpBy
                  plan-not-followed-up: (a meeting or an evaluation is missing)
                  plan-without-barometer: barometer
                  barometer-gap: (a measurement is missing)
                  measurement-out-of-range: value
                  arope-below-component: value
                  poverty-test-missing: (a test is missing)
                  extended-test-missing: extended
                  test-without-experts: involved
                  plan-not-evaluated: evaluations
                  evaluation-without-academics: with
                  evaluation-incomplete: (several parts may be missing at once)
                  accessibility-incomplete: scores
                  target-group-not-served: (a service is missing)
                  house-function-missing: functions
                  beneficiary-not-eligible: beneficiaries, beneficiary
                  editions-out-of-order: number
                  edition-late: editions
                  conclusion-without-follow-up: (an action is missing)
                  waiver-unused: (the waiver should not be)
                  rule-failed: (it is about no element)
                  """));

  /** The attributes to which findings lead, by the code of the rule; empty for a whole element. */
  private static final SetMultimap<String, String> LED_TO = LinkedHashMultimap.create();

  @BeforeAll
  static void findAll() {
    for (BrokenSample broken : BrokenSamplesTest.BROKEN) {
      addAll(broken.document(), broken.sample().day());
    }
    RegisterShape shape = RegisterShape.small();
    for (Fault fault : Fault.values()) {
      FaultyRegister faulty = fault.in(shape, 1);
      addAll(
          JsonMapper.shared().readTree(RegisterWriter.compact().writeBytes(faulty.register())),
          faulty.today());
    }
  }

  private static void addAll(JsonNode document, LocalDate today) {
    for (Finding finding :
        RuleSet.standard().check(RegisterReader.standard().read(document.toString()), today)) {
      LED_TO.put(finding.code(), attribute(finding, document).orElse(""));
    }
  }

  /** {@return the attribute to which a finding leads; absent if it is an element or a part} */
  private static Optional<String> attribute(Finding finding, JsonNode document) {
    List<String> steps = Splitter.on('/').splitToList(finding.place().toString());
    String last = Iterables.getLast(steps);
    if (!last.matches("[0-9]*")) {
      return Optional.of(last);
    }
    return document.at(finding.place().toString()).isObject()
        ? Optional.empty()
        : Optional.of(steps.get(steps.size() - 2));
  }

  @Test
  void theTableTellsItOfEveryRule() {
    assertThat(RuleSet.standard().codes())
        .as("Say in the table which attribute of a new rule is at fault, or why none alone is.")
        .allSatisfy(code -> assertThat(TABLE).containsKey(code));
  }

  @Test
  void everyFindingLeadsToTheAttributeAtFault() {
    assertThat(LED_TO.asMap())
        .allSatisfy(
            (code, attributes) -> {
              if (TABLE.get(code).equals("any")) {
                assertThat(attributes).isNotEmpty().doesNotContain("");
              } else {
                assertThat(allowed(code)).containsAll(attributes);
              }
            });
  }

  /** {@return the attributes to which findings of a rule may lead; empty for a whole element} */
  private static ImmutableSet<String> allowed(String code) {
    return Stream.of(TABLE.get(code).split(", (?![^(]*\\))"))
        .map(each -> each.startsWith("(") ? "" : each)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void aFindingOfEveryRuleIsLookedAt() {
    assertThat(LED_TO.keySet()).containsAll(RuleSet.standard().codes());
  }
}

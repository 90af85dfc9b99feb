/**
 * The catalogue: every rule that the library comes with.
 *
 * <p>The rules are grouped by subject, one class for each: ids and references; seats, mandates and
 * replacements; offices, members, the composition of bodies; platforms and their meetings; the
 * yearly cycle, duties, signals and advice; covenants, their extensions and grants; plans,
 * barometers, houses and forums; waivers. Each has a {@code RuleGroup} with the messages of its
 * area. {@link io.github.samenspraak.rules.StandardRules} lists all rules; nothing else here is
 * public, because other applications can write such rules with the public API. The <a
 * href="doc-files/catalogue.html">catalogue</a> has the statement, the sources and an example of
 * each. These are their codes:
 *
 * <ul>
 *   <li>{@index id-not-unique}
 *   <li>{@index reference-not-found}
 *   <li>{@index enterprise-number-invalid}
 *   <li>{@index nis-code-invalid}
 *   <li>{@index legislatures-overlap}
 *   <li>{@index organisation-duplicated}
 *   <li>{@index label-language-missing}
 *   <li>{@index outside-lifespan}
 *   <li>{@index part-of-itself}
 *   <li>{@index seat-cap-exceeded}
 *   <li>{@index seats-below-minimum}
 *   <li>{@index renewal-overdue}
 *   <li>{@index allotment-exceeded}
 *   <li>{@index allotment-below-minimum}
 *   <li>{@index allotments-exceed-cap}
 *   <li>{@index seat-plan-missing}
 *   <li>{@index seat-plans-overlap}
 *   <li>{@index chair-missing}
 *   <li>{@index too-many-chairs}
 *   <li>{@index allotment-unknown}
 *   <li>{@index mandate-too-long}
 *   <li>{@index mandate-outlasts-legislature}
 *   <li>{@index mandate-overlap}
 *   <li>{@index too-many-consecutive-mandates}
 *   <li>{@index delegate-of-wrong-organisation}
 *   <li>{@index mandate-without-membership}
 *   <li>{@index office-not-held}
 *   <li>{@index mandate-ended-without-reason}
 *   <li>{@index replacement-outlasts-term}
 *   <li>{@index replacement-before-end}
 *   <li>{@index substitute-outside-absence}
 *   <li>{@index substitute-circular}
 *   <li>{@index substitutes-overlap}
 *   <li>{@index replacements-overlap}
 *   <li>{@index office-held-by-too-many}
 *   <li>{@index excluded-office}
 *   <li>{@index chair-of-another}
 *   <li>{@index too-many-of-organisation}
 *   <li>{@index proportion-not-kept}
 *   <li>{@index number-not-odd}
 *   <li>{@index condition-unverified}
 *   <li>{@index not-drawn-from-body}
 *   <li>{@index allotment-abolished}
 *   <li>{@index same-sex-majority}
 *   <li>{@index advice-invalid-composition}
 *   <li>{@index office-holder-votes}
 *   <li>{@index council-decision-missing}
 *   <li>{@index coordination-without-basis}
 *   <li>{@index membership-overlap}
 *   <li>{@index participant-not-member}
 *   <li>{@index member-without-group}
 *   <li>{@index working-groups-out-of-range}
 *   <li>{@index working-group-empty}
 *   <li>{@index charter-missing}
 *   <li>{@index predecessor-overlap}
 *   <li>{@index outside-existence}
 *   <li>{@index meetings-too-few}
 *   <li>{@index notice-too-short}
 *   <li>{@index convened-by-another}
 *   <li>{@index quorum-not-met}
 *   <li>{@index attendee-not-member}
 *   <li>{@index meeting-order}
 *   <li>{@index person-duplicated}
 *   <li>{@index platform-duplicated}
 *   <li>{@index regime-unstated}
 *   <li>{@index conclusion-missing}
 *   <li>{@index annual-report-missing}
 *   <li>{@index annual-report-duplicated}
 *   <li>{@index conclusion-late}
 *   <li>{@index presentation-late}
 *   <li>{@index publication-late}
 *   <li>{@index answer-late}
 *   <li>{@index presentation-to-wrong-authority}
 *   <li>{@index avenues-missing}
 *   <li>{@index avenue-without-ground}
 *   <li>{@index chronology}
 *   <li>{@index decided-afterwards}
 *   <li>{@index duty-missing}
 *   <li>{@index duty-late}
 *   <li>{@index duty-unknown}
 *   <li>{@index duty-duplicated}
 *   <li>{@index signal-not-treated}
 *   <li>{@index signal-not-passed-on}
 *   <li>{@index signal-from-outside}
 *   <li>{@index advice-late}
 *   <li>{@index advice-unanswered}
 *   <li>{@index departure-without-reasons}
 *   <li>{@index interpellation-receiver}
 *   <li>{@index interpellation-unanswered}
 *   <li>{@index signed-after-start}
 *   <li>{@index scheme-not-in-force}
 *   <li>{@index covenants-overlap}
 *   <li>{@index partner-not-civil-society}
 *   <li>{@index term-after-end}
 *   <li>{@index initial-term-length}
 *   <li>{@index extension-length}
 *   <li>{@index extension-not-adjoining}
 *   <li>{@index too-many-extensions}
 *   <li>{@index extension-decided-late}
 *   <li>{@index extension-undecided}
 *   <li>{@index evaluation-overdue}
 *   <li>{@index extension-tacit}
 *   <li>{@index extension-refused}
 *   <li>{@index extension-without-evaluation}
 *   <li>{@index extension-with-reports-missing}
 *   <li>{@index grant-outside-term}
 *   <li>{@index covenant-report-missing}
 *   <li>{@index covenant-report-late}
 *   <li>{@index covenant-report-duplicated}
 *   <li>{@index proof-missing}
 *   <li>{@index instalment-late}
 *   <li>{@index report-unsettled}
 *   <li>{@index grant-overpaid}
 *   <li>{@index currency-differs}
 *   <li>{@index balance-before-report}
 *   <li>{@index plan-term-unusual}
 *   <li>{@index plan-without-director}
 *   <li>{@index contributors-missing}
 *   <li>{@index domain-not-covered}
 *   <li>{@index challenge-unanswered}
 *   <li>{@index objective-without-action}
 *   <li>{@index action-outside-plan}
 *   <li>{@index action-incomplete}
 *   <li>{@index action-not-publicly-funded}
 *   <li>{@index action-overdue}
 *   <li>{@index plan-without-body}
 *   <li>{@index body-without-partners}
 *   <li>{@index plan-not-followed-up}
 *   <li>{@index plan-without-barometer}
 *   <li>{@index poverty-test-missing}
 *   <li>{@index extended-test-missing}
 *   <li>{@index test-without-experts}
 *   <li>{@index plan-not-evaluated}
 *   <li>{@index evaluation-without-academics}
 *   <li>{@index evaluation-incomplete}
 *   <li>{@index barometer-gap}
 *   <li>{@index measurement-out-of-range}
 *   <li>{@index arope-below-component}
 *   <li>{@index accessibility-incomplete}
 *   <li>{@index target-group-not-served}
 *   <li>{@index house-function-missing}
 *   <li>{@index beneficiary-not-eligible}
 *   <li>{@index editions-out-of-order}
 *   <li>{@index edition-late}
 *   <li>{@index conclusion-without-follow-up}
 *   <li>{@index waiver-unused}
 *   <li>{@index rule-failed}
 * </ul>
 */
@NullMarked
package io.github.samenspraak.rules;

import org.jspecify.annotations.NullMarked;

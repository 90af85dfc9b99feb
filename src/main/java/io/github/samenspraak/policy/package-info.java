/**
 * The social policy of a local authority and its partners: plans, barometers, tests, houses and
 * forums.
 *
 * <p>A {@link io.github.samenspraak.policy.PolicyPlan} has {@linkplain
 * io.github.samenspraak.policy.Challenge challenges}, {@linkplain
 * io.github.samenspraak.policy.Objective objectives} and {@linkplain
 * io.github.samenspraak.policy.Action actions}. A {@link io.github.samenspraak.policy.PovertyTest}
 * tests beforehand whether it helps people in poverty, a {@link
 * io.github.samenspraak.policy.PovertyBarometer} measures every year, and an {@link
 * io.github.samenspraak.policy.ImpactEvaluation} explains the results.
 *
 * <p>People meet the policy in a {@link io.github.samenspraak.policy.SocialHouse}, whose services
 * an {@link io.github.samenspraak.policy.AccessibilityReview} scores by the seven B’s, and an
 * {@link io.github.samenspraak.policy.AccessibilityProfile} sums up; they take part in it in a
 * {@link io.github.samenspraak.policy.ParticipationActivity} and at a {@link
 * io.github.samenspraak.policy.Forum}. A {@link io.github.samenspraak.policy.SupportProgramme}
 * supports several authorities.
 */
@NullMarked
package io.github.samenspraak.policy;

import org.jspecify.annotations.NullMarked;

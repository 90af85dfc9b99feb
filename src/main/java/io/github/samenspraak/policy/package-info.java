/**
 * What a local authority and its partners plan for a decent life for everyone, and how they measure
 * it.
 *
 * <p>A {@link io.github.samenspraak.policy.PolicyPlan} goes from {@linkplain
 * io.github.samenspraak.policy.Challenge challenges} by {@linkplain
 * io.github.samenspraak.policy.Objective objectives} to {@linkplain
 * io.github.samenspraak.policy.Action actions}. A {@link io.github.samenspraak.policy.PovertyTest}
 * asks beforehand whether it helps people in poverty, a {@link
 * io.github.samenspraak.policy.PovertyBarometer} measures year after year, and an {@link
 * io.github.samenspraak.policy.ImpactEvaluation} explains what came of it.
 *
 * <p>People meet the policy in a {@link io.github.samenspraak.policy.SocialHouse}, whose services
 * an {@link io.github.samenspraak.policy.AccessibilityReview} looks at by the seven B’s, and an
 * {@link io.github.samenspraak.policy.AccessibilityProfile} over all reviews; they take part in it
 * in a {@link io.github.samenspraak.policy.ParticipationActivity} and at a {@link
 * io.github.samenspraak.policy.Forum}. A {@link io.github.samenspraak.policy.SupportProgramme}
 * helps several authorities with all of it.
 */
@NullMarked
package io.github.samenspraak.policy;

import org.jspecify.annotations.NullMarked;

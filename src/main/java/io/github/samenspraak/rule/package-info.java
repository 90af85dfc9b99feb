/**
 * The engine: what a rule is, and what comes of checking a register against rules.
 *
 * <p>A {@link io.github.samenspraak.rule.Rule} has a code, a {@link
 * io.github.samenspraak.rule.Severity}, a statement in one sentence and the sources that it rests
 * on. It looks at a register through an {@link io.github.samenspraak.rule.Inspection} and writes a
 * {@link io.github.samenspraak.rule.Report} wherever it is broken. A {@link
 * io.github.samenspraak.rule.RuleSet} is the rules that a register is checked against; what comes
 * of it is {@link io.github.samenspraak.rule.Findings}:
 *
 * <pre>{@code
 * Findings findings = RuleSet.standard().without("label-language-missing").check(register, today);
 * for (Finding finding : findings.errors()) {
 *   System.out.println(finding.message(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>A {@link io.github.samenspraak.rule.Finding} is data and becomes text when someone asks. A
 * rule that throws is a {@link io.github.samenspraak.rule.RuleFailure}, and the others run.
 * Findings that the municipality lives with are marked as waived. Two checks can be {@linkplain
 * io.github.samenspraak.rule.Findings#comparedTo compared}, to see what a change would do.
 *
 * <p>The rules of this library are in {@code io.github.samenspraak.rules}; they are written with
 * nothing but what is public here, and come as a {@link io.github.samenspraak.rule.RuleCatalogue}.
 */
@NullMarked
package io.github.samenspraak.rule;

import org.jspecify.annotations.NullMarked;

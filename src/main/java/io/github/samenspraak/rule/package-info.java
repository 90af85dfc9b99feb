/**
 * The engine, which checks a register against rules.
 *
 * <p>A {@link io.github.samenspraak.rule.Rule} has a code, a {@link
 * io.github.samenspraak.rule.Severity}, a statement in one sentence and the sources that it rests
 * on. It looks at a register through an {@link io.github.samenspraak.rule.Inspection} and makes a
 * {@link io.github.samenspraak.rule.Report} of each breach. A {@link
 * io.github.samenspraak.rule.RuleSet} checks a register against its rules, and gives {@link
 * io.github.samenspraak.rule.Findings}:
 *
 * <pre>{@code
 * Findings findings = RuleSet.standard().without("label-language-missing").check(register, today);
 * for (Finding finding : findings.errors()) {
 *   System.out.println(finding.message(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>A {@link io.github.samenspraak.rule.Finding} is data and becomes text when someone asks. If a
 * rule throws an exception, there is a {@link io.github.samenspraak.rule.RuleFailure}, and the
 * other rules run. Of a {@linkplain io.github.samenspraak.register.PartialRegister partial
 * register}, nothing is reported as missing where something was left out. Findings that a
 * municipality has waived are marked. Two results can be {@linkplain
 * io.github.samenspraak.rule.Findings#comparedTo(Findings) compared}, to see the effect of a
 * change: a {@link io.github.samenspraak.rule.FindingComparison} says which findings are new,
 * solved, prolonged, shortened or unchanged. A {@link io.github.samenspraak.rule.FindingKey} tells
 * which is which, whatever its numbers and wherever it stands; it also works for the {@link
 * io.github.samenspraak.rule.EarlierFindings} that another run wrote down.
 *
 * <p>The rules of this library are in {@code io.github.samenspraak.rules}. They use only the public
 * API of this package, and come as a {@link io.github.samenspraak.rule.RuleCatalogue}.
 */
@NullMarked
package io.github.samenspraak.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Systems of local social governance as registers, to learn from and to test with.
 *
 * <p>A {@link io.github.samenspraak.samples.Sample} is a document, the register that it holds and
 * the day on which to look at it. {@link io.github.samenspraak.samples.Samples} has them all:
 *
 * <pre>{@code
 * Sample namur = Samples.find("namur").orElseThrow();
 * Findings findings = RuleSet.standard().check(namur.register(), namur.day());
 * }</pre>
 *
 * <p>The system is a real one, or one that is asked for; what public sources do not tell is made
 * up: there are organisations and people with numbers for names, and no real private person. Each
 * method of {@link io.github.samenspraak.samples.Samples} says which is which.
 */
@NullMarked
package io.github.samenspraak.samples;

import org.jspecify.annotations.NullMarked;

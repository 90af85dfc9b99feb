/**
 * Systems of local social governance as registers, to learn from and to test with.
 *
 * <p>A {@link io.github.samenspraak.samples.Sample} is a document, the register that it holds and
 * the day on which to check it. {@link io.github.samenspraak.samples.Samples} has them all:
 *
 * <pre>{@code
 * Sample namur = Samples.find("namur").orElseThrow();
 * Findings findings = RuleSet.standard().check(namur.register(), namur.day());
 * }</pre>
 *
 * <p>Each system is a real one, or one that a programme asks for. Facts that public sources do not
 * have are made up: organisations and people have numbers for names, and no real private person
 * appears. Each method of {@link io.github.samenspraak.samples.Samples} lists the known and the
 * made-up facts.
 */
@NullMarked
package io.github.samenspraak.samples;

import org.jspecify.annotations.NullMarked;

/**
 * The small things that everything else is made of: names, texts, days and numbers.
 *
 * <p>An {@link io.github.samenspraak.value.Id} names an element of a register, a {@link
 * io.github.samenspraak.value.Label} is a text by language. A {@link
 * io.github.samenspraak.value.Term} is a first and a last day, both included; almost every fact of
 * local governance has one. A {@link io.github.samenspraak.value.Timeline} tells what holds on
 * every day, and is how rules look at every day of a term instead of at one. History that is known
 * by the year only is a {@link io.github.samenspraak.value.PartialDate}.
 *
 * <p>A fact came about by a {@link io.github.samenspraak.value.Decision} and rests on a {@link
 * io.github.samenspraak.value.LegalBasis}, whose {@link io.github.samenspraak.value.Source} rules
 * cite. The {@link io.github.samenspraak.value.EnterpriseNumber} and the {@link
 * io.github.samenspraak.value.NisCode} are kept as they were written, right or wrong.
 *
 * <p>All are immutable, equal by content, and know no clock, no file and no locale but one that is
 * passed in.
 */
@NullMarked
package io.github.samenspraak.value;

import org.jspecify.annotations.NullMarked;

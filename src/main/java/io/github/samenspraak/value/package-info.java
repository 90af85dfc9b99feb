/**
 * The basic values that all other types are made of: ids, texts, days and numbers.
 *
 * <p>An {@link io.github.samenspraak.value.Id} identifies an element of a register, a {@link
 * io.github.samenspraak.value.Label} is a text by language. A {@link
 * io.github.samenspraak.value.Term} is a first and a last day, both included; almost every fact of
 * local governance has one. A {@link io.github.samenspraak.value.Timeline} has a value for every
 * day, so that rules look at every day of a term. A {@link io.github.samenspraak.value.Deadline} is
 * a day by which a duty is due. A {@link io.github.samenspraak.value.PartialDate} may be known by
 * its year only. {@link io.github.samenspraak.value.IntervalTree}, {@link
 * io.github.samenspraak.value.TermsByKey} and {@link io.github.samenspraak.value.Years} find and
 * count the terms of many facts.
 *
 * <p>A {@link io.github.samenspraak.value.Decision} causes a fact, which rests on a {@link
 * io.github.samenspraak.value.LegalBasis}; rules cite its {@link
 * io.github.samenspraak.value.Source}. The {@link io.github.samenspraak.value.EnterpriseNumber} and
 * the {@link io.github.samenspraak.value.NisCode} are kept as they were written, right or wrong.
 *
 * <p>An {@link io.github.samenspraak.value.Identified} element has names in other systems, its
 * {@link io.github.samenspraak.value.Identifier}s. It is a {@link
 * io.github.samenspraak.value.Fact}, as is every part of one. Every object of a register is {@link
 * io.github.samenspraak.value.Extensible}: its {@link io.github.samenspraak.value.Extensions} are
 * data of a host application. An attribute marked {@link io.github.samenspraak.value.ShortForm} may
 * stand for a whole value in JSON.
 *
 * <p>All are immutable, equal by content, and know no clock, no file and no locale but one that is
 * passed in.
 */
@NullMarked
package io.github.samenspraak.value;

import org.jspecify.annotations.NullMarked;

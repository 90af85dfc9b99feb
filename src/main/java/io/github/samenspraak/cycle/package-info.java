/**
 * The yearly cycle of a platform, from a signal in the field to an answer of the authority.
 *
 * <p>An organisation finds a difficulty and raises it on the platform: a {@link
 * io.github.samenspraak.cycle.Signal}. It is put on the agenda of a {@link
 * io.github.samenspraak.cycle.Meeting}. At the end of the year each working group adopts a {@link
 * io.github.samenspraak.cycle.Conclusion}, and the platform draws {@linkplain
 * io.github.samenspraak.cycle.Avenue avenues} for the next one. Both go into the {@link
 * io.github.samenspraak.cycle.AnnualReport}, which is presented to the authority.
 *
 * <p>In Namur, for example, members raise signals, and once a year the platform presents the
 * conclusions of its three working groups and its avenues to the city.
 *
 * <p>In between, a platform may give an {@link io.github.samenspraak.cycle.Advice}, which asks for
 * a {@link io.github.samenspraak.cycle.Response}; and an organisation may raise an {@link
 * io.github.samenspraak.cycle.Interpellation} with office holders.
 *
 * <p>A {@link io.github.samenspraak.cycle.Topic} can be on an agenda; an avenue or a piece of
 * advice rests on a {@link io.github.samenspraak.cycle.Ground}. The days by which things are due
 * are in the platform's {@link io.github.samenspraak.platform.Charter}.
 */
@NullMarked
package io.github.samenspraak.cycle;

import org.jspecify.annotations.NullMarked;

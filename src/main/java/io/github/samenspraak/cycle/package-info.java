/**
 * What comes round every year: from a signal in the field to an answer of the authority.
 *
 * <p>An organisation meets a difficulty and brings it to the platform: a {@link
 * io.github.samenspraak.cycle.Signal}. It is put on the agenda of a {@link
 * io.github.samenspraak.cycle.Meeting}. At the end of the year each working group adopts a {@link
 * io.github.samenspraak.cycle.Conclusion}, and the platform draws {@linkplain
 * io.github.samenspraak.cycle.Avenue avenues} for the next one. Both go into the {@link
 * io.github.samenspraak.cycle.AnnualReport}, which is presented to the authority.
 *
 * <p>So it goes in Namur: members report what they meet in the field, and once a year the platform
 * presents to the city what its three working groups conclude and which avenues it sees.
 *
 * <p>In between, a platform may give an {@link io.github.samenspraak.cycle.Advice}, which waits for
 * a {@link io.github.samenspraak.cycle.Response}; and an organisation may raise an {@link
 * io.github.samenspraak.cycle.Interpellation} with those in office.
 *
 * <p>What can be put on an agenda is a {@link io.github.samenspraak.cycle.Topic}; what an avenue or
 * an advice can rest on is a {@link io.github.samenspraak.cycle.Ground}. By what day things are due
 * is not here but in the platform's {@link io.github.samenspraak.platform.Charter}.
 */
@NullMarked
package io.github.samenspraak.cycle;

import org.jspecify.annotations.NullMarked;

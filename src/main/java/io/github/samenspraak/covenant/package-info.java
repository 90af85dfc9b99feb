/**
 * What an authority and an organisation agree for some years, and on what conditions.
 *
 * <p>An authority adopts a {@link io.github.samenspraak.covenant.CovenantScheme}: three years, say,
 * that may be extended once by three. Under it, it makes a {@link
 * io.github.samenspraak.covenant.Covenant} with an organisation, {@linkplain
 * io.github.samenspraak.covenant.Grant grants} it an amount for each year, and gets a {@linkplain
 * io.github.samenspraak.covenant.CovenantReport report} on each. Before the term is over there is
 * an {@link io.github.samenspraak.covenant.Evaluation}, and the authority decides whether there is
 * an {@link io.github.samenspraak.covenant.Extension}.
 *
 * <p>A covenant alone answers which days it has, its {@linkplain
 * io.github.samenspraak.covenant.CovenantStatus status} on a day and how much is granted. What
 * needs the numbers of its scheme as well, such as by when an extension must be decided, is the
 * {@link io.github.samenspraak.covenant.CovenantCourse}: {@code covenant.under(scheme)}.
 *
 * <p>So it was asked for in Antwerp: civil-society organisations get the security of three years,
 * with the possibility of three more.
 */
@NullMarked
package io.github.samenspraak.covenant;

import org.jspecify.annotations.NullMarked;

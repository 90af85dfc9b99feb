/**
 * Covenants of an authority and an organisation for some years, and their conditions.
 *
 * <p>An authority adopts a {@link io.github.samenspraak.covenant.CovenantScheme}: three years, say,
 * that may be extended once by three. Under it, it makes a {@link
 * io.github.samenspraak.covenant.Covenant} with an organisation, {@linkplain
 * io.github.samenspraak.covenant.Grant grants} it an amount for each year, and gets a {@linkplain
 * io.github.samenspraak.covenant.CovenantReport report} on each. Before the term is over there is
 * an {@link io.github.samenspraak.covenant.Evaluation}, and the authority decides whether there is
 * an {@link io.github.samenspraak.covenant.Extension}.
 *
 * <p>A covenant alone has its days, its {@linkplain io.github.samenspraak.covenant.CovenantStatus
 * status} on a day and its grants. With its scheme, {@code covenant.under(scheme)} has its
 * deadlines: the {@link io.github.samenspraak.covenant.CovenantCourse}.
 *
 * <p>In Antwerp, for example, civil-society organisations asked for the security of three years,
 * with the possibility of three more.
 */
@NullMarked
package io.github.samenspraak.covenant;

import org.jspecify.annotations.NullMarked;

/**
 * The parties: people, organisations and the offices that people hold.
 *
 * <p>An {@link io.github.samenspraak.party.Organisation} acts in its own name: a city, its public
 * centre for social welfare, a province, a department, an organisation of civil society. A {@link
 * io.github.samenspraak.party.Person} sits on a body or holds an {@link
 * io.github.samenspraak.party.Office}, such as that of the alderwoman for social cohesion, for the
 * days of a {@link io.github.samenspraak.party.Tenure}.
 *
 * <p>A person has a name and, if needed, a sex and a {@link io.github.samenspraak.party.Contact}.
 * Contact data appear in no finding, message or {@code toString}.
 */
@NullMarked
package io.github.samenspraak.party;

import org.jspecify.annotations.NullMarked;

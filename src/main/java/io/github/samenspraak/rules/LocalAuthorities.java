package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.value.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The municipalities and welfare centres of a register, and their services, however deep. */
final class LocalAuthorities {

  private static final ImmutableSet<OrganisationKind> KINDS =
      Sets.immutableEnumSet(OrganisationKind.MUNICIPALITY, OrganisationKind.SOCIAL_WELFARE_CENTRE);

  private final RegisterIndex index;
  private final Map<Id<?>, Boolean> known = new HashMap<>();

  LocalAuthorities(RegisterIndex index) {
    this.index = index;
  }

  /**
   * {@return whether an organisation is a local authority or a service of one; true for an unknown
   * one, which another rule reports}
   *
   * @param id the id of the organisation
   */
  boolean includes(Id<Organisation> id) {
    // Services may be parts of each other in a circle.
    Set<Id<Organisation>> path = new HashSet<>();
    Optional<Id<Organisation>> next = Optional.of(id);
    boolean local = false;
    while (next.isPresent() && path.add(next.get())) {
      if (known.containsKey(next.get())) {
        local = known.get(next.get());
        break;
      }
      Optional<Organisation> organisation = index.find(Organisation.class, next.get());
      local = organisation.isEmpty() || KINDS.contains(organisation.get().kind());
      next =
          local
              ? Optional.empty()
              : organisation.filter(LocalAuthorities::isService).flatMap(Organisation::parent);
    }
    for (Id<Organisation> visited : path) {
      known.put(visited, local);
    }
    return local;
  }

  private static boolean isService(Organisation organisation) {
    return organisation.kind() == OrganisationKind.PUBLIC_SERVICE;
  }
}

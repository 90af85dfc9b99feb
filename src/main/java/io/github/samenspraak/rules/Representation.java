package io.github.samenspraak.rules;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether a person who sits for one organisation can be sent by another. */
final class Representation {

  private final RegisterIndex index;

  /** The organisations that each is a part of, itself among them. */
  private final Map<Id<Organisation>, Set<Id<Organisation>>> wholes = new HashMap<>();

  private final Map<Id<Organisation>, Set<Id<?>>> families = new HashMap<>();

  Representation(RegisterIndex index) {
    this.index = index;
  }

  /**
   * {@return the organisation that sends a delegate: the sender, or that of which it is an office
   * or a governing body; absent if there is none}
   */
  Optional<Id<Organisation>> findSender(Id<? extends Decision.Taker> sender) {
    Optional<Decision.Taker> found = index.find(Decision.Taker.class, sender);
    if (found.isPresent() && found.get() instanceof Office office) {
      return Optional.of(office.organisation());
    }
    if (found.isPresent() && found.get() instanceof Body body) {
      return index
          .findOwner(body.id())
          .filter(GoverningBodies.class::isInstance)
          .map(BodyOwner::authority);
    }
    return found.map(organisation -> Id.of(organisation.id().value()));
  }

  /**
   * {@return whether an organisation is another one, a part of it, or its successor; or its
   * predecessor, where the plan names the successor already; true for an unknown one, which another
   * rule reports}
   */
  boolean standsFor(Id<Organisation> organisation, Id<Organisation> sender) {
    Set<Id<?>> itself = families.computeIfAbsent(sender, this::family);
    return wholes.computeIfAbsent(organisation, this::wholes).stream().anyMatch(itself::contains)
        || index.find(Organisation.class, organisation).isEmpty();
  }

  /** {@return an organisation, those in whose place it steps, and those who step in its place} */
  private Set<Id<?>> family(Id<Organisation> organisation) {
    Set<Id<?>> family = new HashSet<>(index.succession().predecessors(organisation));
    family.add(organisation);
    index.succession().holders(organisation).forEach(holder -> family.add(holder.party()));
    return family;
  }

  private Set<Id<Organisation>> wholes(Id<Organisation> part) {
    Set<Id<Organisation>> wholes = new LinkedHashSet<>();
    Optional<Id<Organisation>> next = Optional.of(part);
    while (next.filter(wholes::add).isPresent()) {
      next = next.flatMap(id -> index.find(Organisation.class, id)).flatMap(Organisation::parent);
    }
    return wholes;
  }
}

package io.github.samenspraak.rules;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells whether a person who sits for one organisation can be sent by another. */
final class Representation {

  private final RegisterIndex index;

  /** The organisations that each is a part of or succeeded, itself among them. */
  private final Map<Id<Organisation>, Set<Id<Organisation>>> wholes = new HashMap<>();

  private final Map<Id<Organisation>, Set<Id<Organisation>>> predecessors = new HashMap<>();

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
   * predecessor, where the plan names the successor already}
   */
  boolean standsFor(Id<Organisation> organisation, Id<Organisation> sender) {
    return organisation.equals(sender)
        || wholes
            .computeIfAbsent(
                organisation,
                missing ->
                    closure(
                        organisation,
                        each ->
                            Stream.concat(each.parent().stream(), each.predecessors().stream())))
            .contains(sender)
        || predecessors
            .computeIfAbsent(
                sender, missing -> closure(sender, each -> each.predecessors().stream()))
            .contains(organisation);
  }

  private Set<Id<Organisation>> closure(
      Id<Organisation> start, Function<Organisation, Stream<Id<Organisation>>> next) {
    Set<Id<Organisation>> reached = new HashSet<>();
    Deque<Id<Organisation>> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Id<Organisation> id = open.remove();
      if (reached.add(id)) {
        index.find(Organisation.class, id).stream().flatMap(next).forEach(open::add);
      }
    }
    return reached;
  }
}

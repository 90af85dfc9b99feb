package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A Social House, which informs, receives and refers inhabitants, with services of several
 * providers.
 *
 * <p>It need not be a building of its own. It is not an organisation.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableSocialHouse.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSocialHouse.class)
@JsonDeserialize(builder = SocialHouse.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SocialHouse.Builder.class)
public sealed interface SocialHouse extends Identified, Extensible permits ImmutableSocialHouse {

  /** {@return the id} */
  @Override
  Id<SocialHouse> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the authority that founded it} */
  Id<Organisation> authority();

  /** {@return the functions} */
  ImmutableList<HouseFunction> functions();

  /** {@return the target groups} */
  ImmutableList<TargetGroup> targetGroups();

  /** {@return the services} */
  ImmutableList<Service> services();

  /**
   * {@return a table of services and their target groups, with a row for each service, in order}
   */
  default ImmutableTable<Service, TargetGroup, Boolean> matrix() {
    ImmutableTable.Builder<Service, TargetGroup, Boolean> matrix = ImmutableTable.builder();
    ImmutableSet<TargetGroup> groups = ImmutableSet.copyOf(targetGroups());
    for (Service service : ImmutableSet.copyOf(services())) {
      ImmutableSet<Id<TargetGroup>> reached = ImmutableSet.copyOf(service.targetGroups());
      for (TargetGroup group : groups) {
        matrix.put(service, group, reached.contains(group.id()));
      }
    }
    return matrix.build();
  }

  /** {@return the target groups that no service reaches, in order} */
  default ImmutableList<TargetGroup> notReached() {
    Set<Id<TargetGroup>> reached = new HashSet<>();
    services().forEach(service -> reached.addAll(service.targetGroups()));
    return targetGroups().stream()
        .filter(group -> !reached.contains(group.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the functions that it does not have, in their order} */
  default ImmutableSet<HouseFunction> functionsLeftOut() {
    return Sets.difference(EnumSet.allOf(HouseFunction.class), ImmutableSet.copyOf(functions()))
        .immutableCopy();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a social house. */
  final class Builder extends ImmutableSocialHouse.Builder {
    Builder() {}
  }
}

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

  /** {@return the analyses of its strengths and weaknesses} */
  ImmutableList<SwotAnalysis> analyses();

  /**
   * {@return a table of services and their target groups, with a row for each service, in order}
   */
  default ImmutableTable<Service, TargetGroup, Boolean> matrix() {
    return matrix(targetGroups(), TargetGroup::id, Service::targetGroups);
  }

  /** {@return a table of services and functions, with a row for each service, in order} */
  default ImmutableTable<Service, HouseFunction, Boolean> functionMatrix() {
    return matrix(Arrays.asList(HouseFunction.values()), function -> function, Service::functions);
  }

  private <C, K> ImmutableTable<Service, C, Boolean> matrix(
      List<C> columns, Function<C, K> key, Function<Service, ImmutableList<K>> served) {
    ImmutableTable.Builder<Service, C, Boolean> matrix = ImmutableTable.builder();
    ImmutableSet<C> distinct = ImmutableSet.copyOf(columns);
    for (Service service : ImmutableSet.copyOf(services())) {
      ImmutableSet<K> keys = ImmutableSet.copyOf(served.apply(service));
      for (C column : distinct) {
        matrix.put(service, column, keys.contains(key.apply(column)));
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

  /**
   * {@return those of the three functions that every Social House has which this one has not, in
   * their order: to inform, to receive people at a counter, and to refer}
   */
  default ImmutableSet<HouseFunction> functionsLeftOut() {
    return Sets.difference(
            ImmutableSet.of(
                HouseFunction.INFORMATION, HouseFunction.COUNTER, HouseFunction.REFERRAL),
            ImmutableSet.copyOf(functions()))
        .immutableCopy();
  }

  /** {@return the functions that no service fulfils, in their order} */
  default ImmutableSet<HouseFunction> functionsNotServed() {
    Set<HouseFunction> left = EnumSet.allOf(HouseFunction.class);
    services().forEach(service -> left.removeAll(service.functions()));
    return Sets.immutableEnumSet(left);
  }

  /**
   * {@return what the house works with and has not renewed since a day, in order} A catalogue has
   * no day: it is only named if no service lists a product.
   *
   * @param day such as the first day of the plan in force
   */
  default ImmutableSet<HouseInstrument> outdatedSince(LocalDate day) {
    Set<HouseInstrument> outdated = EnumSet.allOf(HouseInstrument.class);
    if (services().stream().anyMatch(service -> !service.products().isEmpty())) {
      outdated.remove(HouseInstrument.CATALOGUE);
    }
    if (analyses().stream().anyMatch(analysis -> !analysis.completedOn().isBefore(day))) {
      outdated.remove(HouseInstrument.SWOT);
    }
    if (services().stream()
        .flatMap(service -> service.sessions().stream())
        .anyMatch(session -> !session.heldOn().isBefore(day))) {
      outdated.remove(HouseInstrument.SESSIONS);
    }
    return Sets.immutableEnumSet(outdated);
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

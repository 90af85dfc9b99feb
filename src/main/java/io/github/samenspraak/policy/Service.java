package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A service of a Social House for target groups.
 *
 * <p>It is not the organisation that provides it.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableService.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableService.class)
@JsonDeserialize(builder = Service.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Service.Builder.class)
public sealed interface Service extends Identified, Extensible permits ImmutableService {

  /** {@return the id} */
  @Override
  Id<Service> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the organisation that provides it} */
  Id<Organisation> provider();

  /** {@return the target groups that it reaches} */
  ImmutableList<Id<TargetGroup>> targetGroups();

  /** {@return the functions} */
  ImmutableList<HouseFunction> functions();

  /** {@return the rights and products that people get there, its part of the catalogue} */
  @PublicText
  ImmutableList<Label> products();

  /** {@return whether it goes to people unasked; {@code false} unless said} */
  @Value.Default
  default boolean proactive() {
    return false;
  }

  /** {@return the sessions on which it comes to people} */
  ImmutableList<Session> sessions();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a service. */
  final class Builder extends ImmutableService.Builder {
    Builder() {}
  }
}

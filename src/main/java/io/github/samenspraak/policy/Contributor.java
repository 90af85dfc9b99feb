package io.github.samenspraak.policy;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A contributor to the drawing up of a plan.
 *
 * <p>It is not the executor of an {@link Action}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableContributor.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContributor.class)
@JsonDeserialize(builder = Contributor.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Contributor.Builder.class)
public sealed interface Contributor extends Extensible permits ImmutableContributor {

  /** {@return the capacity} */
  Capacity capacity();

  /** {@return the organisation; absent for inhabitants and others without one} */
  Optional<Id<Organisation>> organisation();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a contributor. */
  final class Builder extends ImmutableContributor.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.platform;

import io.github.samenspraak.party.Party;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The days on which an organisation or a person is a member of a platform.
 *
 * <p>It is not a seat on a body: nobody sits by being a member. A person who sits on the plenary is
 * a member without a membership.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableMembership.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(builder = Membership.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Membership.Builder.class)
public sealed interface Membership extends Extensible permits ImmutableMembership {

  /** {@return the member} */
  Id<? extends Party> member();

  /** {@return the days on which it is a member} */
  Term term();

  /** {@return the reason for leaving; absent if it did not leave, or if not recorded} */
  Optional<Label> endReason();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a membership. */
  final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}

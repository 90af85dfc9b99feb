package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The follow-up of a conclusion of a forum. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableFollowUp.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFollowUp.class)
@JsonDeserialize(builder = FollowUp.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = FollowUp.Builder.class)
public sealed interface FollowUp extends Extensible permits ImmutableFollowUp {

  /** {@return the conclusion} */
  Id<ForumConclusion> conclusion();

  /** {@return the action by which it was followed up} */
  Id<Action> action();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a follow up. */
  final class Builder extends ImmutableFollowUp.Builder {
    Builder() {}
  }
}

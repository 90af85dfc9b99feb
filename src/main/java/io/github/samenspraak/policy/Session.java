package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A day on which a service comes to people, such as that of a welfare coordinator. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSession.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSession.class)
@JsonDeserialize(builder = Session.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Session.Builder.class)
public sealed interface Session extends Extensible permits ImmutableSession {

  /** {@return the day} */
  LocalDate heldOn();

  /** {@return the place; absent if in the house} */
  Optional<Label> place();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a session. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}

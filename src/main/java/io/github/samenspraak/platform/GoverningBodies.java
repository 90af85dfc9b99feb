package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The governing bodies of an organisation itself, such as the council and the college of a
 * municipality, or the board of an association.
 *
 * <p>They are no platform: no charter applies to them.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableGoverningBodies.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableGoverningBodies.class)
@JsonDeserialize(builder = GoverningBodies.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = GoverningBodies.Builder.class)
public sealed interface GoverningBodies extends BodyOwner, Extensible
    permits ImmutableGoverningBodies {

  /** {@return the organisation} */
  Id<Organisation> organisation();

  /** {@return its bodies, past and present} */
  @Override
  ImmutableList<Body> bodies();

  /** {@return the organisation} */
  @Override
  default Id<Organisation> authority() {
    return organisation();
  }

  @Override
  default Optional<Term> possibleLifespan(Body body) {
    return body.lifespan();
  }

  @Override
  default Optional<Term> existing(Body body, Term days) {
    return body.lifespan().map(days::intersection).orElse(Optional.of(days));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a set of governing bodies. */
  final class Builder extends ImmutableGoverningBodies.Builder {
    Builder() {}
  }
}

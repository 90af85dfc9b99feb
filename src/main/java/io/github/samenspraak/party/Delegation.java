package io.github.samenspraak.party;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The days on which the holder of an office has somebody else act for him or her, such as sit on a
 * body.
 *
 * <p>It is not a tenure: the holder keeps the office.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDelegation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDelegation.class)
@JsonDeserialize(builder = Delegation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Delegation.Builder.class)
public sealed interface Delegation extends Extensible permits ImmutableDelegation {

  /** {@return the person who acts for the holder} */
  Id<Person> delegate();

  /** {@return the days of the delegation; absent if they are those of the tenure} */
  Optional<Term> term();

  /**
   * {@return the days of the delegation, which ends with the tenure at the latest; absent if it has
   * no day of the tenure}
   *
   * @param tenure the days of the tenure
   */
  default Optional<Term> during(Term tenure) {
    return term().map(tenure::intersection).orElse(Optional.of(tenure));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a delegation. */
  final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}

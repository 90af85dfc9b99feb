package io.github.samenspraak.party;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The days on which one person holds an office.
 *
 * <p>It is not a mandate, which is a seat on a body.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableTenure.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTenure.class)
@JsonDeserialize(builder = Tenure.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Tenure.Builder.class)
public sealed interface Tenure extends Extensible permits ImmutableTenure {

  /** {@return the holder of the office} */
  Id<Person> holder();

  /** {@return the days on which the person holds it} */
  Term term();

  /** {@return the delegations of the holder, past and future} */
  ImmutableList<Delegation> delegations();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a tenure. */
  final class Builder extends ImmutableTenure.Builder {
    Builder() {}
  }
}

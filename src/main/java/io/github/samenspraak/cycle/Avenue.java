package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
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
 * A proposal for the coming year, which the annual report presents to the authority.
 *
 * <p>It rests on conclusions and signals. It is not a decision, and not an action of a plan.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAvenue.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAvenue.class)
@JsonDeserialize(builder = Avenue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Avenue.Builder.class)
public sealed interface Avenue extends Identified, Extensible permits ImmutableAvenue {

  /** {@return the id} */
  @Override
  Id<Avenue> id();

  /** {@return the text} */
  @PublicText
  Label text();

  /** {@return the conclusions and signals that it rests on} */
  ImmutableList<Id<? extends Ground>> basedOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an avenue. */
  final class Builder extends ImmutableAvenue.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.OfKind;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The conclusion of a working group at the end of a year.
 *
 * <p>It is part of the {@link AnnualReport} of that year. It asks for no answer, unlike an {@link
 * Advice}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableConclusion.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConclusion.class)
@JsonDeserialize(builder = Conclusion.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Conclusion.Builder.class)
public sealed interface Conclusion extends Topic, Ground, Extensible permits ImmutableConclusion {

  /** {@return the id} */
  @Override
  Id<Conclusion> id();

  /** {@return the working group} */
  @OfKind(BodyKind.WORKING_GROUP)
  Id<Body> body();

  /** {@return the day on which the group adopted it} */
  LocalDate adoptedOn();

  /** {@return the text} */
  @PublicText
  Label text();

  /** {@return the signals that it rests on} */
  ImmutableList<Id<Signal>> basedOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a conclusion. */
  final class Builder extends ImmutableConclusion.Builder {
    Builder() {}
  }
}

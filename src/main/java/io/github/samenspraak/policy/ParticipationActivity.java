package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An activity in which people take part in a policy, or are consulted.
 *
 * <p>It is not a meeting of a body of a platform.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableParticipationActivity.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipationActivity.class)
@JsonDeserialize(builder = ParticipationActivity.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ParticipationActivity.Builder.class)
public sealed interface ParticipationActivity extends Identified, Extensible
    permits ImmutableParticipationActivity {

  /** {@return the id} */
  @Override
  Id<ParticipationActivity> id();

  /** {@return the title; absent if the method says enough} */
  @PublicText
  Optional<Label> title();

  /** {@return the method} */
  ParticipationMethod method();

  /** {@return the level of participation} */
  ParticipationLevel level();

  /** {@return the day} */
  LocalDate heldOn();

  /** {@return the audience} */
  Audience audience();

  /** {@return the number of participants, 0 or more; absent if not counted} */
  OptionalInt participants();

  /** {@return the plans, forums and barometers that it contributes to} */
  ImmutableList<Id<? extends Informed>> contributesTo();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a participation activity. */
  final class Builder extends ImmutableParticipationActivity.Builder {
    Builder() {}

    /**
     * {@return a participation activity with the attributes that were set}
     *
     * @throws IllegalArgumentException for a number of participants below 0
     */
    @Override
    public ParticipationActivity build() {
      ParticipationActivity participationActivity = super.build();
      if (participationActivity.participants().orElse(0) < 0) {
        throw new IllegalArgumentException(
            "There must be 0 participants or more, not "
                + participationActivity.participants().getAsInt()
                + ".");
      }
      return participationActivity;
    }
  }
}

package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A question that an organisation or a person puts to office holders by way of the platform.
 *
 * <p>The holder of an office receives it; it is discussed in a meeting, and answered. It is not a
 * question of a councillor in the municipal council.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableInterpellation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInterpellation.class)
@JsonDeserialize(builder = Interpellation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Interpellation.Builder.class)
public sealed interface Interpellation extends PlatformRecord, Extensible
    permits ImmutableInterpellation {

  /** {@return the platform} */
  @Override
  Id<AdvisoryPlatform> platform();

  /** {@return the id} */
  @Override
  Id<Interpellation> id();

  /** {@return the organisation or person that asks} */
  Id<? extends Party> raisedBy();

  /** {@return the day on which it was put} */
  LocalDate raisedOn();

  /** {@return the office whose holder received it} */
  Id<Office> receivedBy();

  /** {@return the text of the question} */
  Label text();

  /** {@return the signals and conclusions that it rests on; usually none} */
  ImmutableList<Id<? extends Ground>> basedOn();

  /** {@return the meeting in which it was discussed; absent if it was not} */
  Optional<Id<Meeting>> discussedAt();

  /** {@return the day on which it was answered; absent if it was not} */
  Optional<LocalDate> answeredOn();

  /**
   * {@return the last day to discuss and answer it: a year after it was put, as charters set no
   * time for it}
   */
  default LocalDate answerDue() {
    return raisedOn().plusYears(1);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an interpellation. */
  final class Builder extends ImmutableInterpellation.Builder {
    Builder() {}
  }
}

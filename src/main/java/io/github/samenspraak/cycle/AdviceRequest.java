package io.github.samenspraak.cycle;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The request of an organisation to a platform for advice.
 *
 * <p>An {@link Advice} is given in response to it, or it is withdrawn.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAdviceRequest.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdviceRequest.class)
@JsonDeserialize(builder = AdviceRequest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AdviceRequest.Builder.class)
public sealed interface AdviceRequest extends PlatformRecord, Extensible
    permits ImmutableAdviceRequest {

  /** {@return the platform} */
  @Override
  Id<AdvisoryPlatform> platform();

  /** {@return the id} */
  @Override
  Id<AdviceRequest> id();

  /** {@return the organisation that asks for advice} */
  Id<Organisation> requestedBy();

  /** {@return the day on which the request arrived} */
  LocalDate requestedOn();

  /** {@return the subject} */
  @PublicText
  Label subject();

  /**
   * {@return the time that both sides agreed on, from the day of the request, at least one day;
   * absent if it is that of the charter}
   */
  Optional<Period> within();

  /**
   * {@return the day on which it was withdrawn, from which on nothing is due; absent if it was not}
   */
  Optional<LocalDate> withdrawnOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a request for advice. */
  final class Builder extends ImmutableAdviceRequest.Builder {
    Builder() {}

    /**
     * {@return a request with the attributes that were set}
     *
     * @throws IllegalArgumentException for a time of less than one day
     */
    @Override
    public AdviceRequest build() {
      AdviceRequest request = super.build();
      if (request.within().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
        throw new IllegalArgumentException(
            "A request must leave at least one day for advice, not "
                + request.within().get()
                + ".");
      }
      return request;
    }
  }
}

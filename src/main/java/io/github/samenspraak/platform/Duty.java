package io.github.samenspraak.platform;

import io.github.samenspraak.party.Party;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.YearlyDue;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a charter asks every year beside meetings and the annual report, such as a report to the
 * region that subsidises a coordination.
 *
 * <p>It is asked for each full year on whose last day the charter is in force. That it was done is
 * recorded in the register, by its code and the year.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDuty.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDuty.class)
@JsonDeserialize(builder = Duty.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Duty.Builder.class)
public sealed interface Duty extends Extensible permits ImmutableDuty {

  /**
   * {@return the code by which it is recorded as done; not blank} Charters that follow one another
   * may have duties of one code.
   */
  String code();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the last day to do it for a reporting year} */
  YearlyDue due();

  /** {@return the organisation or person that owes it; absent if the platform does} */
  Optional<Id<? extends Party>> owedBy();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a duty. */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}

    /**
     * {@return a duty with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank code
     */
    @Override
    public Duty build() {
      Duty duty = super.build();
      if (duty.code().isBlank()) {
        throw new IllegalArgumentException("The code of a duty must not be blank.");
      }
      return duty;
    }
  }
}

package io.github.samenspraak.platform;

import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a platform has agreed, or its authority has laid down, on how it works: how often it meets,
 * how it decides, what it reports and when.
 *
 * <p>What a charter does not say, no rule asks for. How a committee is composed is not here but in
 * its {@link SeatPlan}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableCharter.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCharter.class)
@JsonDeserialize(builder = Charter.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Charter.Builder.class)
public sealed interface Charter permits ImmutableCharter {

  /** {@return the days on which the charter is in force} */
  Term inForce();

  /** {@return the decision that adopted it; absent if that is not recorded} */
  Optional<Decision> adoptedBy();

  /**
   * {@return how many times the plenary must meet in a calendar year; absent if the charter does
   * not say; at most once a day}
   */
  OptionalInt plenariesPerYear();

  /**
   * {@return how many days before a meeting it must be convened at the latest: with 8, for the 9th
   * on the 1st; absent if the charter does not say}
   */
  OptionalInt noticeDays();

  /**
   * {@return the part of its members that a meeting should reach; absent if the charter does not
   * say}
   */
  Optional<Fraction> quorum();

  /** {@return how many working groups there should be; absent if the charter does not say} */
  Optional<Bounds> workingGroups();

  /**
   * {@return how long after its adoption an advice must be answered at the latest; absent if the
   * charter does not say; at least one day}
   */
  Optional<Period> adviceReplyWithin();

  /**
   * {@return when the yearly conclusions, presentation, publication and answer are due; absent if
   * the platform need not report every year}
   */
  Optional<ReportingCalendar> reporting();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a charter. */
  final class Builder extends ImmutableCharter.Builder {
    Builder() {}

    /**
     * {@return a charter with the attributes that were set}
     *
     * @throws IllegalArgumentException for numbers below 0, more plenaries a year than days, and a
     *     length of time that is not at least one day
     */
    @Override
    public Charter build() {
      Charter charter = super.build();
      if (charter.plenariesPerYear().orElse(0) < 0 || charter.noticeDays().orElse(0) < 0) {
        throw new IllegalArgumentException(
            "A charter must not ask for fewer than 0 plenaries a year or days of notice.");
      }
      if (charter.plenariesPerYear().orElse(0) > 366) {
        throw new IllegalArgumentException(
            "A charter must not ask for more plenaries a year than it has days: "
                + charter.plenariesPerYear().getAsInt()
                + ".");
      }
      if (charter
          .adviceReplyWithin()
          .filter(time -> time.isZero() || time.isNegative())
          .isPresent()) {
        throw new IllegalArgumentException(
            "A charter must leave at least one day to answer an advice, not "
                + charter.adviceReplyWithin().get()
                + ".");
      }
      return charter;
    }
  }
}

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
 * The rules of a platform, agreed by itself or set by its authority: on its meetings, decisions and
 * reports.
 *
 * <p>No rule asks for anything that a charter does not set. The composition of a committee is in
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

  /** {@return the number of plenaries in a calendar year, at most one a day; absent if not set} */
  OptionalInt plenariesPerYear();

  /**
   * {@return the number of days before a meeting by which it must be convened: with 8, for the 9th
   * on the 1st; absent if not set}
   */
  OptionalInt noticeDays();

  /** {@return the part of the members that should attend a meeting; absent if not set} */
  Optional<Fraction> quorum();

  /** {@return the number of working groups; absent if not set} */
  Optional<Bounds> workingGroups();

  /**
   * {@return the time after its adoption within which an advice must be answered, at least one day;
   * absent if not set}
   */
  Optional<Period> adviceReplyWithin();

  /**
   * {@return the due days of the yearly conclusions, presentation, publication and answer; absent
   * if the platform need not report every year}
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
     *     time of less than one day
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

package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.WrittenMoney;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * What a scheme asks its partners to report: on which years, by when, and by when the authority
 * settles it.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableCovenantReporting.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCovenantReporting.class)
@JsonDeserialize(builder = CovenantReporting.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = CovenantReporting.Builder.class)
public sealed interface CovenantReporting extends Extensible permits ImmutableCovenantReporting {

  /** {@return the first day of each reporting year; 1 January unless said} */
  @Value.Default
  default MonthDay yearBegins() {
    return YearCycle.CALENDAR.begins();
  }

  /**
   * {@return the last day for the report on a year} Where the covenant ends within the year, for
   * whatever reason, a length of time counts from its last day.
   */
  YearlyDue due();

  /**
   * {@return the length of time for which a covenant must run in a year to report on it, at least
   * one day, so that with six months a year of which it runs in December only asks for no report;
   * one day unless said} A year of which it runs on every day always asks for a report.
   */
  @Value.Default
  default Period minimumPeriod() {
    return Period.ofDays(1);
  }

  /**
   * {@return the least that must be granted for a year to ask for a report on it, 0 or more; absent
   * if every year asks for one} An amount in another currency asks for none.
   */
  @JsonSerialize(contentUsing = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentUsing = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Optional<Money> fromAmount();

  /**
   * {@return the time within which the authority settles a report, at least one day, counted from
   * its submission; absent if none is set}
   */
  Optional<Period> settleWithin();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of reporting. */
  final class Builder extends ImmutableCovenantReporting.Builder {
    Builder() {}

    /**
     * {@return reporting with the attributes that were set}
     *
     * @throws IllegalArgumentException for lengths of less than a day, and a negative amount
     */
    @Override
    public CovenantReporting build() {
      CovenantReporting reporting = super.build();
      Require.days("the time in a year that asks for a report", reporting.minimumPeriod());
      reporting.settleWithin().ifPresent(time -> Require.days("the time to settle a report", time));
      reporting
          .fromAmount()
          .ifPresent(amount -> Require.notNegative("An amount to report from", amount));
      return reporting;
    }

    @JsonProperty("fromAmount")
    Builder readFromAmount(WrittenMoney fromAmount) {
      return fromAmount(fromAmount.money());
    }
  }
}

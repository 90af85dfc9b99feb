package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.YearlyDue;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A part of the grant of every year, and by when it is paid: 80 percent within a month of the
 * signature, say, and the balance within a month of the settlement of the report.
 *
 * <p>It is not a payment. Payments fill the instalments of a year in their order.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableInstalment.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInstalment.class)
@JsonDeserialize(builder = Instalment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Instalment.Builder.class)
public sealed interface Instalment extends Extensible permits ImmutableInstalment {

  /**
   * {@return the part of the grant of a year} It is rounded down to the cent, and the last
   * instalment takes the rest.
   */
  Fraction share();

  /**
   * {@return the last day to pay it, counted from the year of the grant; absent if it waits for an
   * event}
   */
  Optional<YearlyDue> due();

  /** {@return the event that it waits for; absent if it has a due day} */
  Optional<InstalmentEvent> after();

  /** {@return the time after that event, at least one day; absent if it has a due day} */
  Optional<Period> within();

  /** {@return whether it waits for the settlement of the report on the year} */
  default boolean waitsForReport() {
    return after().filter(event -> event == InstalmentEvent.REPORT_SETTLED).isPresent();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an instalment. */
  final class Builder extends ImmutableInstalment.Builder {
    Builder() {}

    /**
     * {@return an instalment with the attributes that were set}
     *
     * @throws IllegalArgumentException unless there is either a due day, or an event and a time of
     *     at least one day after it
     */
    @Override
    public Instalment build() {
      Instalment instalment = super.build();
      if (instalment.after().isPresent() != instalment.within().isPresent()
          || instalment.due().isPresent() == instalment.after().isPresent()) {
        throw new IllegalArgumentException(
            "An instalment must have either a due day, or an event and the time after it.");
      }
      instalment.within().ifPresent(time -> Require.days("the time after an event", time));
      return instalment;
    }
  }
}

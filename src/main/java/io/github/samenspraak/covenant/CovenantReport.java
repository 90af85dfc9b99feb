package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The report of a partner on one year of its covenant.
 *
 * <p>It is not the annual report of a platform.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableCovenantReport.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCovenantReport.class)
@JsonDeserialize(builder = CovenantReport.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CovenantReport.Builder.class)
public sealed interface CovenantReport extends Extensible permits ImmutableCovenantReport {

  /** {@return the calendar year reported on; written in JSON as a number} */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the day on which the partner submitted it} */
  LocalDate submittedOn();

  /** {@return the proofs of the use of the grant} */
  ImmutableList<Proof> proofs();

  /** {@return the day on which the authority accepted it; absent if it has not} */
  Optional<LocalDate> acceptedOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a report. */
  final class Builder extends ImmutableCovenantReport.Builder {
    Builder() {}
  }
}

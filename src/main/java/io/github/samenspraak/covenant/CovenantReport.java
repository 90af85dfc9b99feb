package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Figure;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The report of the partners on one year of their covenant, and its settlement.
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

  /** {@return the calendar year in which the reporting year begins; written in JSON as a number} */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the day on which it was submitted} */
  LocalDate submittedOn();

  /** {@return the proofs of what was done with the grant, with the report or later} */
  ImmutableList<Proof> proofs();

  /** {@return the figures of what was achieved} */
  ImmutableList<Figure> results();

  /** {@return the day to which the authority put off its decision; absent if it did not} */
  Optional<LocalDate> settlementPutOffTo();

  /**
   * {@return the day on which the authority settled it; absent if it has not, or if not recorded}
   */
  Optional<LocalDate> settledOn();

  /** {@return the outcome of the settlement; absent if there is none} */
  Optional<SettlementOutcome> outcome();

  /** {@return the documents} */
  ImmutableList<Document> documents();

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

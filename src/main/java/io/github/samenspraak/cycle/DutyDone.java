package io.github.samenspraak.cycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.time.Year;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The record that a {@linkplain Duty duty} of a charter was done for a year.
 *
 * <p>It has no id: a finding about it names the platform. If a duty is recorded as done twice for
 * one year, the earlier day counts.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDutyDone.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDutyDone.class)
@JsonDeserialize(builder = DutyDone.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DutyDone.Builder.class)
public sealed interface DutyDone extends Extensible permits ImmutableDutyDone {

  /** {@return the platform whose charter sets the duty} */
  Id<AdvisoryPlatform> platform();

  /** {@return the code of the duty, as in the charter} */
  String duty();

  /**
   * {@return the calendar year in which the reporting year begins for which it was done; written in
   * JSON as a number from 1 to 9999}
   */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the day on which it was done} */
  LocalDate doneOn();

  /** {@return the documents, such as the report that was sent; usually none} */
  ImmutableList<Document> documents();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a duty that was done. */
  final class Builder extends ImmutableDutyDone.Builder {
    Builder() {}

    /**
     * {@return a duty that was done, with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank code, and a year before 1 or after 9999
     */
    @Override
    public DutyDone build() {
      DutyDone done = super.build();
      if (done.duty().isBlank()) {
        throw new IllegalArgumentException("What was done must name the code of a duty.");
      }
      if (done.year().getValue() < 1 || done.year().getValue() > 9999) {
        throw new IllegalArgumentException(
            "A duty must be done for a year from 1 to 9999, not " + done.year() + ".");
      }
      return done;
    }
  }
}

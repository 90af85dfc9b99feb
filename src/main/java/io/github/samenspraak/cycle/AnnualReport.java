package io.github.samenspraak.cycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Days;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The report of a platform to its authority on a reporting year, or on several: the conclusions of
 * its working groups, and avenues for the future.
 *
 * <p>It is usually presented and published in the next year. It is not the report of a covenant.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAnnualReport.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAnnualReport.class)
@JsonDeserialize(builder = AnnualReport.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AnnualReport.Builder.class)
public sealed interface AnnualReport extends PlatformRecord, Extensible
    permits ImmutableAnnualReport {

  /** {@return the platform} */
  @Override
  Id<AdvisoryPlatform> platform();

  /** {@return the id} */
  @Override
  Id<AnnualReport> id();

  /**
   * {@return the calendar year in which the reporting year begins, or the first of several; written
   * in JSON as a number from 1 to 9999}
   */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the number of reporting years that it covers; 1 unless said; at most 100} */
  @Value.Default
  default int years() {
    return 1;
  }

  /** {@return the conclusions of the working groups} */
  ImmutableList<Conclusion> conclusions();

  /** {@return the avenues for the future} */
  ImmutableList<Avenue> avenues();

  /** {@return the day on which it was presented to the authority; absent if it was not} */
  @Days
  Optional<LocalDate> presentedOn();

  /**
   * {@return the organisation to which it was presented; absent if it was not, or if that is not
   * recorded}
   */
  Optional<Id<Organisation>> presentedTo();

  /** {@return the day on which it was published; absent if it was not} */
  Optional<LocalDate> publishedOn();

  /** {@return the day on which the authority answered it; absent if it has not} */
  Optional<LocalDate> answeredOn();

  /** {@return its documents, such as the printed report; usually none} */
  ImmutableList<Document> documents();

  /**
   * {@return the day from which on it was known: on which it was presented or published, whichever
   * came first; absent if it was neither}
   */
  default Optional<LocalDate> publicOn() {
    return Stream.of(presentedOn(), publishedOn())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** {@return the last reporting year that it covers} */
  default Year lastYear() {
    return year().plusYears(years() - 1L);
  }

  /** {@return the reporting years that it covers, in order} */
  default ImmutableList<Year> reportedYears() {
    return IntStream.rangeClosed(year().getValue(), lastYear().getValue())
        .mapToObj(Year::of)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the conclusion of a working group, if the report holds one}
   *
   * @param workingGroup the id of the working group
   */
  default Optional<Conclusion> findConclusionOf(Id<Body> workingGroup) {
    for (Conclusion conclusion : conclusions()) {
      if (conclusion.body().equals(workingGroup)) {
        return Optional.of(conclusion);
      }
    }
    return Optional.empty();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an annual report. */
  final class Builder extends ImmutableAnnualReport.Builder {
    Builder() {}

    /**
     * {@return an annual report with the attributes that were set}
     *
     * @throws IllegalArgumentException if it covers less than 1 or more than 100 years, or one
     *     before the year 1 or after 9999
     */
    @Override
    public AnnualReport build() {
      AnnualReport report = super.build();
      if (report.years() < 1 || report.years() > 100) {
        throw new IllegalArgumentException(
            "An annual report must cover 1 to 100 years, not " + report.years() + ".");
      }
      if (report.year().getValue() < 1 || report.lastYear().getValue() > 9999) {
        throw new IllegalArgumentException(
            "An annual report must cover years from 1 to 9999, not "
                + report.year()
                + " to "
                + report.lastYear()
                + ".");
      }
      return report;
    }
  }
}

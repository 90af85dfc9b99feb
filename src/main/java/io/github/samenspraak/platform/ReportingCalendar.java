package io.github.samenspraak.platform;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The day of the year by which each step of the yearly report is due.
 *
 * <p>A step without a day is not due. 29 February counts as 28 February in a year that does not
 * have it. It is not the report itself.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableReportingCalendar.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReportingCalendar.class)
@JsonDeserialize(builder = ReportingCalendar.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ReportingCalendar.Builder.class)
public sealed interface ReportingCalendar extends Extensible permits ImmutableReportingCalendar {

  /** {@return the last day for the conclusions of the working groups; absent if none is set} */
  Optional<MonthDay> conclusionsDue();

  /** {@return the last day to present the report to the authority; absent if none is set} */
  Optional<MonthDay> presentationDue();

  /** {@return the last day to publish the report; absent if none is set} */
  Optional<MonthDay> publicationDue();

  /** {@return the last day for the authority to answer; absent if none is set} */
  Optional<MonthDay> answerDue();

  /**
   * {@return whether those days fall in the year after the year reported on; {@code true} unless
   * said}
   */
  @Value.Default
  default boolean inFollowingYear() {
    return true;
  }

  /**
   * {@return the last day for the conclusions of a year; absent if none is set}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> conclusionsDueFor(Year year) {
    return conclusionsDue().map(day -> dayFor(year, day));
  }

  /**
   * {@return the last day to present the report on a year; absent if none is set}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> presentationDueFor(Year year) {
    return presentationDue().map(day -> dayFor(year, day));
  }

  /**
   * {@return the last day to publish the report on a year; absent if none is set}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> publicationDueFor(Year year) {
    return publicationDue().map(day -> dayFor(year, day));
  }

  /**
   * {@return the last day to answer the report on a year; absent if none is set}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> answerDueFor(Year year) {
    return answerDue().map(day -> dayFor(year, day));
  }

  /**
   * {@return the first day on which a report on a year must be presented or published; absent if
   * neither is set}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> reportDueFor(Year year) {
    return Stream.of(presentationDueFor(year), publicationDueFor(year))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private LocalDate dayFor(Year year, MonthDay day) {
    return day.atYear(year.plusYears(inFollowingYear() ? 1 : 0).getValue());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a reporting calendar. */
  final class Builder extends ImmutableReportingCalendar.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.platform;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * When the years of a platform begin, and by when each step of its report on a year is due.
 *
 * <p>Each step has a due day of its own: the conclusions may be due on 15 December of the year
 * itself, and the presentation on 31 March of the next. A step without one is not due. It is not
 * the report itself.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableReportingCalendar.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReportingCalendar.class)
@JsonDeserialize(builder = ReportingCalendar.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ReportingCalendar.Builder.class)
public sealed interface ReportingCalendar extends Extensible permits ImmutableReportingCalendar {

  /**
   * {@return the first day of each reporting year; 1 January unless said} A reporting year is
   * called after the calendar year in which it begins. One that begins on 29 February begins on 28
   * February in a calendar year that does not have that day.
   */
  @Value.Default
  default MonthDay yearBegins() {
    return YearCycle.CALENDAR.begins();
  }

  /** {@return the last day for the conclusions of the working groups; absent if none is set} */
  Optional<YearlyDue> conclusions();

  /** {@return the last day to present the report to the authority; absent if none is set} */
  Optional<YearlyDue> presentation();

  /** {@return the last day to publish the report; absent if none is set} */
  Optional<YearlyDue> publication();

  /**
   * {@return the time for the authority to answer, from the day of the presentation, at least one
   * day; absent if none is set}
   */
  Optional<Period> answerWithin();

  /** {@return whether a report should hold avenues; {@code false} unless said} */
  @Value.Default
  default boolean avenuesExpected() {
    return false;
  }

  /** {@return the reporting years} */
  default YearCycle years() {
    return new YearCycle(yearBegins());
  }

  /**
   * {@return the last day for the conclusions on a year: the day set for them, else the last day
   * for the report that holds them; absent if neither is set}
   *
   * @param year the reporting year
   */
  default Optional<LocalDate> conclusionsDueFor(Year year) {
    return conclusions().isPresent() ? dueFor(year, conclusions()) : reportDueFor(year);
  }

  /**
   * {@return the last day to present the report on a year; absent if none is set}
   *
   * @param year the reporting year
   */
  default Optional<LocalDate> presentationDueFor(Year year) {
    return dueFor(year, presentation());
  }

  /**
   * {@return the last day to publish the report on a year; absent if none is set}
   *
   * @param year the reporting year
   */
  default Optional<LocalDate> publicationDueFor(Year year) {
    return dueFor(year, publication());
  }

  /**
   * {@return the last day by which there must be a report on a year: the earlier of those to
   * present and to publish it; absent if neither is set}
   *
   * @param year the reporting year
   */
  default Optional<LocalDate> reportDueFor(Year year) {
    return Stream.of(presentationDueFor(year), publicationDueFor(year))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * {@return the last day to answer a report; absent if no time is set}
   *
   * @param presentedOn the day on which it was presented
   */
  default Optional<LocalDate> answerDueAfter(LocalDate presentedOn) {
    return answerWithin().map(time -> Deadline.dueAfter(presentedOn, time));
  }

  private Optional<LocalDate> dueFor(Year year, Optional<YearlyDue> step) {
    return step.map(due -> due.dueAfter(years().lastDay(year)));
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

    /**
     * {@return a reporting calendar with the attributes that were set}
     *
     * @throws IllegalArgumentException for a time to answer of less than one day
     */
    @Override
    public ReportingCalendar build() {
      ReportingCalendar calendar = super.build();
      if (calendar.answerWithin().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
        throw new IllegalArgumentException(
            "A reporting calendar must leave at least one day to answer a report, not "
                + calendar.answerWithin().get()
                + ".");
      }
      return calendar;
    }
  }
}

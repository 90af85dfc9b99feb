package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The last day for something that comes round every year, such as a report on the year.
 *
 * <p>It is either a day of the calendar, by 31 March of the next year, or a length of time, within
 * three months after the end of the year. In JSON the day or the length alone may stand for it:
 * {@code "--03-31"} or {@code "P3M"}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableYearlyDue.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableYearlyDue.class)
@JsonDeserialize(builder = YearlyDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = YearlyDue.Builder.class)
public sealed interface YearlyDue permits ImmutableYearlyDue {

  /** The most calendar years that may lie between the end of a year and a day. */
  int MOST_YEARS_LATER = 100;

  /**
   * {@return the day of the calendar, itself in time; absent if there is a length of time} 29
   * February is 28 February in a calendar year that does not have it.
   */
  @ShortForm
  Optional<MonthDay> day();

  /**
   * {@return how many calendar years after the one in which the year ends the day lies; 1 unless
   * said; 0 to 100} Beside a length of time it means nothing.
   */
  @Value.Default
  default int yearsLater() {
    return 1;
  }

  /**
   * {@return the length of time, at least one day, counted from the last day of the year; absent if
   * there is a day} Three months after 31 December end on 31 March.
   */
  @ShortForm
  Optional<Period> within();

  /**
   * {@return a day of the calendar year after the one in which the year ends}
   *
   * @param day the day
   */
  static YearlyDue by(MonthDay day) {
    return builder().day(day).build();
  }

  /**
   * {@return a length of time after the end of the year}
   *
   * @param length at least one day
   */
  static YearlyDue within(Period length) {
    return builder().within(length).build();
  }

  /**
   * {@return the last day for what is asked of a year}
   *
   * @param lastDay the last day of the year
   */
  default LocalDate dueAfter(LocalDate lastDay) {
    return within()
        .map(length -> Deadline.dueAfter(lastDay, length))
        .orElseGet(() -> day().orElseThrow().atYear(lastDay.getYear() + yearsLater()));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a yearly due day. */
  final class Builder extends ImmutableYearlyDue.Builder {
    Builder() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder shortForm(String dayOrLength) {
      return dayOrLength.startsWith("--")
          ? new Builder().day(MonthDay.parse(dayOrLength))
          : new Builder().within(Period.parse(dayOrLength));
    }

    /**
     * {@return a yearly due day with the attributes that were set}
     *
     * @throws IllegalArgumentException unless there is either a day, 0 to 100 years later, or a
     *     length of at least one day
     */
    @Override
    public YearlyDue build() {
      YearlyDue due = super.build();
      if (due.day().isPresent() == due.within().isPresent()) {
        throw new IllegalArgumentException(
            "A yearly due day must be either a day of the calendar or a length of time.");
      }
      if (due.yearsLater() < 0 || due.yearsLater() > MOST_YEARS_LATER) {
        throw new IllegalArgumentException(
            "A yearly due day must lie 0 to " + MOST_YEARS_LATER + " years later.");
      }
      if (due.within().filter(length -> length.isZero() || length.isNegative()).isPresent()) {
        throw new IllegalArgumentException(
            "A length of time after the end of a year must be at least one day, not "
                + due.within().get()
                + ".");
      }
      return due;
    }
  }
}

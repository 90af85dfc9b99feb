package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The days from a first day to a last day, <em>both included</em>. A term without a last day is
 * open: its end is not recorded yet. A term without a first day began at an unknown time.
 *
 * <p>A term has at least one day: a last day before the first is refused. It has no hours, and is
 * not a length of time, which is a {@link Period}. Its days lie in the years 1 to 9999.
 *
 * <p>The questions of this class are about the <em>possible</em> days. A term without a first day
 * may have begun at any time, so it contains every day up to its last one, just as an open term
 * contains every day from its first one on. {@link RecordedDays#certain} answers its certain days.
 *
 * <p>Written in JSON as {@code {"firstDay": "2025-01-01", "lastDay": "2027-12-31"}}; an open term
 * has no {@code lastDay}, and one with an unknown beginning no {@code firstDay}. Terms are ordered
 * by first day, then by last day; one without a first day comes before all others, and an open term
 * after a closed one with the same first day.
 */
@JsonPropertyOrder({"firstDay", "lastDay"})
@JsonDeserialize(builder = Term.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Term.Builder.class)
public final class Term implements Comparable<Term> {

  /** The end of an open term, as a day number: after every day there is. */
  static final int OPEN = Integer.MAX_VALUE;

  /**
   * The beginning of a term without a first day, as a day number: before every day there is. It is
   * not the smallest number, which a timeline has before all terms.
   */
  private static final int UNKNOWN = Integer.MIN_VALUE + 1;

  static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** The day number after that of the latest day, from which on nothing changes. */
  static final int AFTER_LATEST = dayNumber(LATEST) + 1;

  private static final Term UNDATED = new Term(UNKNOWN, OPEN);

  /** More months than there are from the earliest to the latest day. */
  static final long ALL_MONTHS = 12L * 10_000;

  /** The day number of the first day, or {@link #UNKNOWN}. */
  final int start;

  /** The day number of the day after the last day, or {@link #OPEN}. */
  final int end;

  private Term(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** {@return the term of the day numbers from {@code start} up to but without {@code end}} */
  static Term ofDayNumbers(int start, int end) {
    return new Term(start, end);
  }

  /**
   * {@return the number of a day, counted from 1 January 1970; limited to the range of an {@code
   * int}}
   */
  static int dayNumber(LocalDate day) {
    return Ints.saturatedCast(day.toEpochDay());
  }

  /**
   * {@return the term from a first to a last day, both included}
   *
   * @param firstDay in the years 1 to 9999
   * @param lastDay not before {@code firstDay}, in the years 1 to 9999
   * @throws IllegalArgumentException if the last day comes before the first, or a day lies outside
   *     those years
   */
  public static Term of(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "A term's last day must not be before its first day: it goes from "
              + firstDay
              + " to "
              + lastDay
              + ".");
    }
    return new Term(dayNumber(inRange(firstDay)), dayNumber(inRange(lastDay)) + 1);
  }

  /**
   * {@return the term with a first day and a length} Three years from 1 January 2025 end on 31
   * December 2027. If the anniversary does not exist, the term ends on the last day of that month:
   * three years from 29 February 2024 end on 28 February 2027.
   *
   * @param firstDay in the years 1 to 9999
   * @param length at least one day, as counted from {@code firstDay}
   * @throws IllegalArgumentException if the length is not at least one day, or a day of the term
   *     would lie outside those years
   */
  public static Term of(LocalDate firstDay, Period length) {
    return of(firstDay, dayAfter(firstDay, length).minusDays(1));
  }

  /**
   * {@return the term with a first day and a length; absent if it would go beyond the year 9999}
   *
   * @param firstDay in the years 1 to 9999
   * @param length at least one day, as counted from {@code firstDay}
   * @throws IllegalArgumentException if the length is not at least one day
   */
  public static Optional<Term> find(LocalDate firstDay, Period length) {
    int end = dayNumber(dayAfter(firstDay, length));
    return end > AFTER_LATEST ? Optional.empty() : Optional.of(new Term(dayNumber(firstDay), end));
  }

  /** {@return the first day after a length of time, which may lie beyond the year 9999} */
  private static LocalDate dayAfter(LocalDate firstDay, Period length) {
    long months = Longs.constrainToRange(length.toTotalMonths(), -ALL_MONTHS, ALL_MONTHS);
    LocalDate anniversary = inRange(firstDay).plusMonths(months);
    boolean clamped = anniversary.getDayOfMonth() != firstDay.getDayOfMonth();
    LocalDate day = anniversary.plusDays(clamped ? 1 : 0).plusDays(length.getDays());
    if (!day.isAfter(firstDay)) {
      throw new IllegalArgumentException(
          "A term must be at least one day long: " + length + " from " + firstDay + " is not.");
    }
    return day;
  }

  /**
   * {@return the open term from a first day}
   *
   * @param firstDay in the years 1 to 9999
   * @throws IllegalArgumentException if the day lies outside those years
   */
  public static Term from(LocalDate firstDay) {
    return new Term(dayNumber(inRange(firstDay)), OPEN);
  }

  /**
   * {@return the term up to a last day, of which the first day is not known}
   *
   * @param lastDay in the years 1 to 9999
   * @throws IllegalArgumentException if the day lies outside those years
   */
  public static Term to(LocalDate lastDay) {
    return new Term(UNKNOWN, dayNumber(inRange(lastDay)) + 1);
  }

  /** {@return the open term of which the first day is not known} */
  public static Term undated() {
    return UNDATED;
  }

  /**
   * {@return the term of one day}
   *
   * @param day in the years 1 to 9999
   * @throws IllegalArgumentException if the day lies outside those years
   */
  public static Term on(LocalDate day) {
    return of(day, day);
  }

  /**
   * {@return the term from 1 January to 31 December of a year}
   *
   * @param year from 1 to 9999
   * @throws IllegalArgumentException if it is none of those
   */
  public static Term in(Year year) {
    return of(year.atDay(1), LocalDate.of(year.getValue(), 12, 31));
  }

  /**
   * {@return the term of a text as {@link #toString} writes it, such as {@code
   * 2025-01-01/2027-12-31}, {@code 2025-01-01/..} if it is open, or {@code ../2027-12-31} if its
   * first day is not known}
   *
   * @param text two days with a slash between them, or two dots for either
   * @throws IllegalArgumentException if the text is not of that form
   * @throws java.time.format.DateTimeParseException if a day in it is not a day
   */
  public static Term parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "A term is written as 2025-01-01/2027-12-31, 2025-01-01/.. or ../2027-12-31, not as "
              + text
              + ".");
    }
    return ofRecorded(parseDay(text.substring(0, slash)), parseDay(text.substring(slash + 1)));
  }

  private static @Nullable LocalDate parseDay(String text) {
    return text.equals("..") ? null : LocalDate.parse(text);
  }

  /** {@return the term of two days, either of which may be missing} */
  private static Term ofRecorded(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
    if (firstDay == null) {
      return lastDay == null ? UNDATED : to(lastDay);
    }
    return lastDay == null ? from(firstDay) : of(firstDay, lastDay);
  }

  /**
   * {@return the term of a length that begins on the day after this one ends; absent if this one is
   * open, or if the other would go beyond the year 9999}
   *
   * @param length at least one day
   * @throws IllegalArgumentException if the length is not at least one day
   */
  public Optional<Term> next(Period length) {
    return end >= AFTER_LATEST ? Optional.empty() : find(LocalDate.ofEpochDay(end), length);
  }

  private static LocalDate inRange(LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "A day of a term must lie in the years 1 to 9999, not on " + day + ".");
    }
    return day;
  }

  /** {@return the first day, which belongs to the term; absent if it is not known} */
  @JsonProperty("firstDay")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Optional<LocalDate> firstDay() {
    return hasFirstDay() ? Optional.of(LocalDate.ofEpochDay(start)) : Optional.empty();
  }

  /**
   * {@return the first day of a term that must have one}
   *
   * @throws IllegalStateException if the first day is not known
   */
  public LocalDate firstDayOrThrow() {
    if (!hasFirstDay()) {
      throw new IllegalStateException("The first day of the term " + this + " is not known.");
    }
    return LocalDate.ofEpochDay(start);
  }

  /** {@return whether the first day is known} */
  public boolean hasFirstDay() {
    return start != UNKNOWN;
  }

  /**
   * {@return this term, which must have a first day}
   *
   * @param of the fact that has the term, such as {@code "an extension"}, for the message
   * @throws IllegalArgumentException if the first day is not known
   */
  public Term requireFirstDay(String of) {
    if (!hasFirstDay()) {
      throw new IllegalArgumentException(
          "The term of " + of + " must have a first day: " + this + " has none.");
    }
    return this;
  }

  /** {@return the last day, which belongs to the term; absent if the term is open} */
  @JsonProperty("lastDay")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Optional<LocalDate> lastDay() {
    return isOpen() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end - 1L));
  }

  /** {@return whether the term has no last day} */
  @JsonIgnore
  public boolean isOpen() {
    return end == OPEN;
  }

  /** {@return the number of days; absent if the term is open, or its first day is not known} */
  public OptionalLong days() {
    return isOpen() || !hasFirstDay() ? OptionalLong.empty() : OptionalLong.of((long) end - start);
  }

  /**
   * {@return whether a day is one of the days of the term}
   *
   * @param day any day
   */
  public boolean contains(LocalDate day) {
    long number = day.toEpochDay();
    return start <= number && (isOpen() || number < end);
  }

  /**
   * {@return whether every day of the other term is a day of this one}
   *
   * @param other the term that may be a part of this one
   */
  public boolean encloses(Term other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether there is a day that belongs to both terms}
   *
   * @param other the other term
   */
  public boolean overlaps(Term other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return whether one term begins on the day after the other ends}
   *
   * @param other the other term
   */
  public boolean abuts(Term other) {
    return end == other.start || other.end == start;
  }

  /**
   * {@return whether the last day of this term comes before the day; never for an open term}
   *
   * @param day any day
   */
  public boolean endsBefore(LocalDate day) {
    return !isOpen() && end <= day.toEpochDay();
  }

  /**
   * {@return whether this term has a day after the last day of the other}
   *
   * @param other the other term; an open one is outlasted by none, nor is one until the end of 9999
   */
  public boolean outlasts(Term other) {
    return end > other.end && other.end < AFTER_LATEST;
  }

  /**
   * {@return whether the first day of this term is the day or comes before it; always for a term
   * without a first day}
   *
   * @param day any day
   */
  public boolean hasBegunBy(LocalDate day) {
    return start <= day.toEpochDay();
  }

  /**
   * {@return the days that belong to both terms; absent if there are none}
   *
   * @param other the other term
   */
  public Optional<Term> intersection(Term other) {
    return overlaps(other)
        ? Optional.of(new Term(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /**
   * {@return the shortest term that has all days of both, and the days between them}
   *
   * @param other the other term
   */
  public Term span(Term other) {
    return new Term(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * {@return the days between the two terms; absent if they overlap or abut}
   *
   * @param other the other term
   */
  public Optional<Term> gap(Term other) {
    int from = Math.min(end, other.end);
    int to = Math.max(start, other.start);
    return from < to ? Optional.of(new Term(from, to)) : Optional.empty();
  }

  /**
   * {@return the days of this term that the other does not have: none, one or two terms}
   *
   * @param other the term whose days are taken away
   */
  public ImmutableList<Term> minus(Term other) {
    if (!overlaps(other)) {
      return ImmutableList.of(this);
    }
    ImmutableList.Builder<Term> rest = ImmutableList.builder();
    if (start < other.start) {
      rest.add(new Term(start, other.start));
    }
    if (outlasts(other)) {
      rest.add(new Term(other.end, end));
    }
    return rest.build();
  }

  /**
   * {@return the days between the first and the last day of this term; absent if there are none} An
   * end that is not known stays unknown.
   */
  public Optional<Term> withoutEnds() {
    int first = hasFirstDay() ? start + 1 : UNKNOWN;
    int last = isOpen() ? OPEN : end - 1;
    return first < last ? Optional.of(new Term(first, last)) : Optional.empty();
  }

  /**
   * {@return the days of this term after the last day of the other; absent unless it {@linkplain
   * #outlasts outlasts} the other} For example, the excess of a mandate over its longest term.
   *
   * @param other the other term
   */
  public Optional<Term> beyond(Term other) {
    return outlasts(other)
        ? Optional.of(new Term(Math.max(start, other.end), end))
        : Optional.empty();
  }

  /**
   * {@return this term, cut off after a day}
   *
   * @param lastDay the last day to keep; not before the first day of this term; an open term stays
   *     open until a day beyond the year 9999
   * @throws IllegalArgumentException if it is before the first day of this term
   */
  public Term until(LocalDate lastDay) {
    return endsBefore(lastDay) || lastDay.isAfter(LATEST)
        ? this
        : ofRecorded(firstDay().orElse(null), lastDay);
  }

  /**
   * {@return the calendar years, from a first to a last one, of which the term has a day, in order;
   * none after 9999, and none before the first if the term has no first day}
   *
   * @param first the first year to return
   * @param last the last year to return
   */
  public ImmutableList<Year> years(Year first, Year last) {
    return streamYears(first, last).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the same years as {@link #years}, as a stream, as there may be thousands}
   *
   * @param first the first year to return
   * @param last the last year to return
   */
  public Stream<Year> streamYears(Year first, Year last) {
    return IntStream.rangeClosed(
            firstDay()
                .map(day -> Math.max(first.getValue(), day.getYear()))
                .orElse(first.getValue()),
            Math.min(last.getValue(), lastDay().orElse(LATEST).getYear()))
        .mapToObj(Year::of);
  }

  /** {@return the term as a Guava range of days, closed below and open above} */
  public Range<LocalDate> toRange() {
    LocalDate dayAfter = LocalDate.ofEpochDay(end);
    if (!hasFirstDay()) {
      return isOpen() ? Range.all() : Range.lessThan(dayAfter);
    }
    LocalDate firstDay = firstDayOrThrow();
    return isOpen() ? Range.atLeast(firstDay) : Range.closedOpen(firstDay, dayAfter);
  }

  /**
   * {@return the term of the days of a range}
   *
   * @param range with at least one day
   * @throws IllegalArgumentException if the range has no day
   */
  public static Term from(Range<LocalDate> range) {
    return ofRecorded(
        range.hasLowerBound() ? firstDayOf(range) : null,
        range.hasUpperBound() ? lastDayOf(range) : null);
  }

  private static LocalDate firstDayOf(Range<LocalDate> range) {
    boolean closed = range.lowerBoundType() == BoundType.CLOSED;
    return range.lowerEndpoint().plusDays(closed ? 0 : 1);
  }

  private static LocalDate lastDayOf(Range<LocalDate> range) {
    boolean closed = range.upperBoundType() == BoundType.CLOSED;
    return range.upperEndpoint().minusDays(closed ? 0 : 1);
  }

  @Override
  public int compareTo(Term other) {
    int firstDayOrder = Integer.compare(start, other.start);
    return firstDayOrder != 0 ? firstDayOrder : Integer.compare(end, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Term term && start == term.start && end == term.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** {@return the term as ISO 8601 writes it, such as {@code 2025-01-01/2027-12-31}} */
  @Override
  public String toString() {
    return text(firstDay()) + "/" + text(lastDay());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }

  /** {@return a builder with nothing set, as mappers and {@code TypeDescriptor} need one} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the days of a term. */
  static final class Builder {

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @JsonProperty("firstDay")
    Builder firstDay(LocalDate day) {
      firstDay = day;
      return this;
    }

    @JsonProperty("lastDay")
    Builder lastDay(LocalDate day) {
      lastDay = day;
      return this;
    }

    Term build() {
      return ofRecorded(firstDay, lastDay);
    }
  }
}

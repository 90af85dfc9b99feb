package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days of which records tell for certain.
 *
 * <p>Records may be complete from a day on only, and a platform has days before its beginning,
 * after its end, and of suspension. On none of those anything can be missing, and a fact that began
 * at an unknown time may not have begun yet. So rules that report <em>too many</em> look at the
 * {@linkplain #certain certain} days of a fact, and rules and agenda ask for a report, a meeting or
 * a member only on the days that records are {@linkplain #asked asked} for.
 */
public final class RecordedDays {

  /**
   * A fact and the days on which it certainly holds.
   *
   * @param fact the fact, such as a membership
   * @param days its certain days
   * @param <T> the kind of fact
   */
  public record Certain<T>(T fact, Term days) {

    /** Refuses to be written as JSON. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.by(Certain.class);
    }
  }

  private static final RecordedDays ALL =
      of(Optional.empty(), Optional.empty(), Optional.of(Term.undated()), ImmutableList.of());

  private final Optional<LocalDate> recordedFrom;
  private final Optional<LocalDate> today;

  /** The days that are asked for, as terms in order that do not abut. */
  private final ImmutableList<Term> asked;

  /** The days of suspension, as terms in order that do not abut. */
  private final ImmutableList<Term> suspended;

  private RecordedDays(
      Optional<LocalDate> recordedFrom,
      Optional<LocalDate> today,
      ImmutableList<Term> asked,
      ImmutableList<Term> suspended) {
    this.recordedFrom = recordedFrom;
    this.today = today;
    this.asked = asked;
    this.suspended = suspended;
  }

  /** {@return all days, of records that do not say since when they are complete} */
  public static RecordedDays all() {
    return ALL;
  }

  /**
   * {@return the days of records}
   *
   * @param recordedFrom the day from which on they are complete; absent if they do not say so
   * @param today today's date; absent if the question is not asked on a day
   * @param existence the days on which the owner of the records may exist; absent if there are none
   * @param suspensions the days on which the owner is suspended, in any order
   */
  public static RecordedDays of(
      Optional<LocalDate> recordedFrom,
      Optional<LocalDate> today,
      Optional<Term> existence,
      List<Term> suspensions) {
    Timeline<Boolean> suspended = Timeline.counting(suspensions).map(count -> count > 0);
    return new RecordedDays(
        recordedFrom,
        today,
        existence
            .flatMap(recorded(recordedFrom)::intersection)
            .map(days -> suspended.where(isSuspended -> !isSuspended, days))
            .orElse(ImmutableList.of()),
        suspended.where(isSuspended -> isSuspended));
  }

  private static Term recorded(Optional<LocalDate> from) {
    return from.map(Term::from).orElse(Term.undated());
  }

  /**
   * {@return the days of a term on which it holds for certain; absent if there are none}
   *
   * <p>A term with a first day holds on all its days. One without holds from the day on from which
   * records are complete or, if that is earlier, on its last day. If records do not say since when
   * they are complete, it holds on its last day or, if it is open, from today on.
   *
   * @param term any term
   */
  public Optional<Term> certain(Term term) {
    if (term.hasFirstDay()) {
      return Optional.of(term);
    }
    Optional<LocalDate> since = recordedFrom.or(() -> term.lastDay().or(() -> today));
    return since.map(
        day ->
            term.lastDay()
                .map(last -> Term.of(Comparators.min(day, last), last))
                .orElseGet(() -> Term.from(day)));
  }

  /**
   * {@return facts with their {@linkplain #certain(Term) certain} days, in the same order; without
   * those that have none}
   *
   * @param facts the facts
   * @param term the days on which a fact holds
   * @param <T> the kind of fact
   */
  public <T> ImmutableList<Certain<T>> certain(
      Collection<? extends T> facts, Function<? super T, Term> term) {
    ImmutableList.Builder<Certain<T>> certain = ImmutableList.builder();
    for (T fact : facts) {
      certain(term.apply(fact)).ifPresent(days -> certain.add(new Certain<>(fact, days)));
    }
    return certain.build();
  }

  /**
   * {@return the fact that is certainly in force on each day, as in {@link Timeline#inForce}}
   *
   * @param facts the facts
   * @param term the days on which a fact is in force
   * @param <T> the kind of fact
   */
  public <T> Timeline<Optional<T>> inForce(
      Collection<? extends T> facts, Function<? super T, Term> term) {
    return Timeline.<Certain<T>>inForce(this.<T>certain(facts, term), Certain::days)
        .map(fact -> fact.map(Certain::fact));
  }

  /**
   * {@return the days of a term on which something may be missing, as terms in order that do not
   * abut}
   *
   * @param days any term
   */
  public ImmutableList<Term> asked(Term days) {
    return asked.stream()
        .flatMap(each -> each.intersection(days).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a duty of a whole period, such as its report, is asked for} The period must
   * not begin before records do, nor have a day of suspension. The owner of the records need not
   * exist on all its days.
   *
   * @param period such as a year
   */
  public boolean isAsked(Term period) {
    return recorded(recordedFrom).encloses(period)
        && suspended.stream().noneMatch(period::overlaps);
  }

  /** {@return the calendar years that are {@linkplain #isAsked(Term) asked for}} */
  public Years years() {
    return years(YearCycle.CALENDAR);
  }

  /**
   * {@return the years that are {@linkplain #isAsked(Term) asked for}}
   *
   * @param cycle the years, by their first day
   */
  public Years years(YearCycle cycle) {
    return Years.within(
        suspended.isEmpty()
            ? ImmutableList.of(recorded(recordedFrom))
            : Timeline.counting(suspended).where(count -> count == 0, recorded(recordedFrom)),
        cycle);
  }

  /**
   * {@return whether something may be missing on a day}
   *
   * @param day any day
   */
  public boolean isAsked(LocalDate day) {
    return asked.stream().anyMatch(days -> days.contains(day));
  }

  /**
   * {@return the day by which a duty must be done: the given day or, if that lies in a suspension,
   * the day after it; absent if records begin later, the suspension has no end, or the owner of the
   * records exists no more on that day}
   *
   * @param due the day by which it would be due without a suspension
   */
  public Optional<LocalDate> due(LocalDate due) {
    if (!recorded(recordedFrom).contains(due)) {
      return Optional.empty();
    }
    Optional<Term> suspension = suspension(due);
    return (suspension.isEmpty()
            ? Optional.of(due)
            : suspension.flatMap(Term::lastDay).map(last -> last.plusDays(1)))
        .filter(this::isAsked);
  }

  /**
   * {@return a deadline with the day by which it must be met in view of suspensions; absent if it
   * is not asked for, as in {@link #due(LocalDate)}}
   *
   * @param deadline the deadline
   */
  public Optional<Deadline> due(Deadline deadline) {
    return due(deadline.due())
        .map(day -> new Deadline(day, deadline.metOn(), deadline.owedUntil()));
  }

  /**
   * {@return the day before which all was due, without regard of suspensions and of existence, that
   * is {@linkplain #due due} before another day; absent if nothing ever is}
   *
   * @param day any day
   */
  public Optional<LocalDate> dueBefore(LocalDate day) {
    return Streams.findLast(asked.stream())
        .map(days -> days.lastDay().map(last -> Comparators.min(day, last.plusDays(1))).orElse(day))
        .map(before -> suspension(before.minusDays(1)).flatMap(Term::firstDay).orElse(before));
  }

  private Optional<Term> suspension(LocalDate day) {
    return suspended.stream().filter(days -> days.contains(day)).findFirst();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RecordedDays.class);
  }
}

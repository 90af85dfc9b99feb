package io.github.samenspraak.agenda;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list of obligations in the order of their due days, those of one day sorted by kind.
 *
 * <p>A charter may ask for a meeting a day until the year 9999. So an agenda ends its list at a
 * {@linkplain Agenda#withLimit limit} and a {@linkplain Agenda#withSpan span}. {@link #cutFrom} is
 * the day from which on obligations may be missing.
 */
public final class Obligations implements Iterable<Obligation> {

  private final ImmutableList<Obligation> obligations;
  private final Optional<LocalDate> cutFrom;

  Obligations(ImmutableList<Obligation> obligations, Optional<LocalDate> cutFrom) {
    this.obligations = obligations;
    this.cutFrom = cutFrom;
  }

  /** {@return the obligations, in order} */
  public ImmutableList<Obligation> all() {
    return obligations;
  }

  @Override
  public Iterator<Obligation> iterator() {
    return obligations.iterator();
  }

  /** {@return the obligations, in order} */
  public Stream<Obligation> stream() {
    return obligations.stream();
  }

  /** {@return the number of listed obligations} */
  public int size() {
    return obligations.size();
  }

  /** {@return whether there is certainly no obligation} */
  public boolean isEmpty() {
    return obligations.isEmpty() && !isCut();
  }

  /** {@return whether there may be more obligations than are listed} */
  public boolean isCut() {
    return cutFrom.isPresent();
  }

  /**
   * {@return the first day of which obligations may be missing because of a limit; absent if all
   * are listed} Before that day none is missing.
   */
  public Optional<LocalDate> cutFrom() {
    return cutFrom;
  }

  /**
   * {@return the obligations that pass a filter, in the same order, cut from the same day}
   *
   * @param question the filter
   */
  public Obligations where(Predicate<Obligation> question) {
    return new Obligations(
        obligations.stream().filter(question).collect(ImmutableList.toImmutableList()), cutFrom);
  }

  /**
   * {@return these obligations and others after them, cut from the first day from which either is}
   *
   * @param later the others, such as those of the days after
   */
  public Obligations and(Obligations later) {
    return new Obligations(
        ImmutableList.<Obligation>builder().addAll(obligations).addAll(later.obligations).build(),
        Stream.of(cutFrom, later.cutFrom).flatMap(Optional::stream).min(LocalDate::compareTo));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Obligations others
        && obligations.equals(others.obligations)
        && cutFrom.equals(others.cutFrom);
  }

  @Override
  public int hashCode() {
    return obligations.hashCode();
  }

  /** {@return the obligations, and the day from which they are cut, for debugging} */
  @Override
  public String toString() {
    return obligations + cutFrom.map(day -> " cut from " + day).orElse("");
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Obligations.class);
  }
}

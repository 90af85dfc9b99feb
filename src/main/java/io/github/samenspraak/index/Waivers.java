package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Lists;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The waivers of the findings of one rule about one element.
 *
 * <p>They say what they apply to. They do not know whether there is such a finding.
 */
public final class Waivers {

  static final Waivers NONE = new Waivers(ImmutableList.of());

  private final ImmutableList<Waiver> all;
  private final ImmutableRangeMap<LocalDate, Waiver> byDay;

  /** By the first day of a waiver: of those that begin by then, the one that ends last. */
  private final NavigableMap<LocalDate, Waiver> longest = new TreeMap<>();

  Waivers(List<Waiver> all) {
    this.all = ImmutableList.copyOf(all);
    RangeMap<LocalDate, Waiver> days = TreeRangeMap.create();
    // The first waiver is put last, and so wins.
    Lists.reverse(this.all).forEach(waiver -> days.put(waiver.term().toRange(), waiver));
    this.byDay = ImmutableRangeMap.copyOf(days);
    this.all.stream()
        .sorted(Comparator.comparing(waiver -> waiver.term().firstDayOrThrow()))
        .forEach(
            waiver -> {
              if (longest.isEmpty()
                  || waiver.term().outlasts(longest.lastEntry().getValue().term())) {
                longest.put(waiver.term().firstDayOrThrow(), waiver);
              }
            });
  }

  /** {@return the waivers, in document order} */
  public ImmutableList<Waiver> all() {
    return all;
  }

  /**
   * {@return the waiver that counts on each day that has one: of several, the first in the
   * document}
   */
  public ImmutableRangeMap<LocalDate, Waiver> byDay() {
    return byDay;
  }

  /**
   * {@return the waiver that counts on a day; absent if there is none}
   *
   * @param day the day
   */
  public Optional<Waiver> findOn(LocalDate day) {
    return Optional.ofNullable(byDay.get(day));
  }

  /**
   * {@return a waiver of what was owed for a period, which lies in the days of the waiver; absent
   * if there is none}
   *
   * @param owedFor the reporting year of what was owed, or else its due day
   */
  public Optional<Waiver> findFor(Term owedFor) {
    return Optional.ofNullable(longest.floorEntry(owedFor.firstDayOrThrow()))
        .map(Map.Entry::getValue)
        .filter(waiver -> waiver.term().encloses(owedFor));
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Waivers.class);
  }
}

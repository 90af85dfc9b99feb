package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The periods for which something is owed, such as reporting years, to ask whether a waiver applies
 * to any of them.
 *
 * <p>A period that encloses another is left out: a waiver of it waives the other as well.
 */
public final class OwedPeriods {

  /** The periods by their first day; so their last days are in order, too. */
  private final NavigableMap<LocalDate, Term> periods = new TreeMap<>();

  /** Creates a collection without any period. */
  public OwedPeriods() {}

  /**
   * Adds a period.
   *
   * @param period with a first day
   */
  public void add(Term period) {
    Map.Entry<LocalDate, Term> next = periods.ceilingEntry(period.firstDayOrThrow());
    if (next != null && period.encloses(next.getValue())) {
      return;
    }
    for (Map.Entry<LocalDate, Term> before = periods.floorEntry(period.firstDayOrThrow());
        before != null && before.getValue().encloses(period);
        before = periods.floorEntry(period.firstDayOrThrow())) {
      periods.remove(before.getKey());
    }
    periods.put(period.firstDayOrThrow(), period);
  }

  /**
   * {@return whether one of the periods lies in some days}
   *
   * @param days with a first day, such as those of a waiver
   */
  public boolean areAnyIn(Term days) {
    return Optional.ofNullable(periods.ceilingEntry(days.firstDayOrThrow()))
        .filter(entry -> days.encloses(entry.getValue()))
        .isPresent();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(OwedPeriods.class);
  }
}

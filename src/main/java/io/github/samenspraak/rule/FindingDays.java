package io.github.samenspraak.rule;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;

/**
 * The days of findings about one element that are {@linkplain Inspection#count counted} and not
 * reported one by one: how many begin and end when.
 *
 * <p>That is enough to know how many of them are waived on some of their days, however many there
 * are, and which begins with which end does not matter.
 */
public interface FindingDays {

  /**
   * {@return how many of the findings begin on a day or before it}
   *
   * @param day any day; on {@link LocalDate#MAX} all have begun
   */
  long begunBy(LocalDate day);

  /**
   * {@return how many of the findings have their last day before a day}
   *
   * @param day any day
   */
  long endedBefore(LocalDate day);

  /**
   * {@return how many of the findings are of any of some days}
   *
   * @param days the days
   */
  default long during(Term days) {
    return begunBy(days.lastDay().orElse(LocalDate.MAX)) - endedBefore(days.firstDay());
  }

  /**
   * {@return the days of findings that are all of the same days}
   *
   * @param days of each of them
   * @param findings how many there are
   */
  static FindingDays of(Term days, long findings) {
    return new FindingDays() {
      @Override
      public long begunBy(LocalDate day) {
        return days.hasBegunBy(day) ? findings : 0;
      }

      @Override
      public long endedBefore(LocalDate day) {
        return days.endsBefore(day) ? findings : 0;
      }
    };
  }
}

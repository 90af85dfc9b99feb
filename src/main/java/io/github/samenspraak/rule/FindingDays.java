package io.github.samenspraak.rule;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;

/**
 * The first and last days of findings about one element that are {@linkplain Inspection#count
 * counted} and not reported one by one; of findings about {@linkplain Inspection#countOwed what was
 * owed}, those of their periods.
 *
 * <p>They decide how many of the findings are waived on some of their days. Which first day belongs
 * to which last day does not matter for that.
 */
public interface FindingDays {

  /**
   * {@return the number of findings that begin on a day or before it}
   *
   * @param day any day; all findings have begun on {@link LocalDate#MAX}
   */
  long begunBy(LocalDate day);

  /**
   * {@return the number of findings whose last day lies before a day}
   *
   * @param day any day
   */
  long endedBefore(LocalDate day);

  /**
   * {@return the number of findings that overlap some days}
   *
   * @param days the days
   */
  default long during(Term days) {
    return begunBy(days.lastDay().orElse(LocalDate.MAX)) - endedBefore(days.firstDayOrThrow());
  }

  /**
   * {@return the number of findings whose days all lie in some days} It holds if no finding has
   * both an earlier first day and a later last day than another, as with years.
   *
   * @param days the days
   */
  default long enclosedBy(Term days) {
    long ended =
        days.lastDay().map(last -> endedBefore(last.plusDays(1))).orElse(begunBy(LocalDate.MAX));
    return Math.max(0, ended - begunBy(days.firstDayOrThrow().minusDays(1)));
  }

  /**
   * {@return the days of findings that all have the same days}
   *
   * @param days the days of each finding
   * @param findings the number of findings
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

package io.github.samenspraak.rule;

import com.google.common.math.LongMath;
import java.util.Collection;

/**
 * How many findings of each rule are kept: one of each rule, then a second one of each, and so on,
 * until the limit is reached.
 *
 * <p>More findings never raise the quota of a rule. So reports that are beyond it can be let go
 * before all rules have been checked.
 */
final class FindingQuota {

  /** So many of each rule are kept, or all if it has fewer. */
  private final long level;

  /** So many rules, the first ones that have more than that, keep one more. */
  private long oneMore;

  private FindingQuota(long level, long oneMore) {
    this.level = level;
    this.oneMore = oneMore;
  }

  /** {@return the quota where each rule finds so much} */
  static FindingQuota of(int limit, Collection<RuleReports> all) {
    long[] totals = all.stream().mapToLong(RuleReports::total).sorted().toArray();
    long left = limit;
    for (int i = 0; i < totals.length; i++) {
      int rules = totals.length - i;
      if (totals[i] > left / rules) {
        return new FindingQuota(left / rules, left % rules);
      }
      left -= totals[i];
    }
    return new FindingQuota(Long.MAX_VALUE, 0);
  }

  /** Lets go of what is kept of each rule beyond any quota that it may still have. */
  void truncate(Collection<RuleReports> all) {
    all.forEach(reports -> reports.truncate(LongMath.saturatedAdd(level, 1)));
  }

  /** {@return how many findings of the next rule are kept, in the order of the rule set} */
  long next(RuleReports reports) {
    if (reports.total() > level && oneMore > 0) {
      oneMore--;
      return level + 1;
    }
    return level;
  }
}

package io.github.samenspraak.rule;

import com.google.common.math.LongMath;
import java.util.Collection;

/**
 * The number of findings to keep of each rule: one of each, then a second one of each, and so on
 * until the limit is reached.
 *
 * <p>More findings never raise the quota of a rule. So reports beyond it can be dropped before all
 * rules have been checked.
 */
final class FindingQuota {

  /** The number of findings to keep of each rule that has at least so many. */
  private final long level;

  /** The number of rules that keep one more: the first ones that have more. */
  private long oneMore;

  private FindingQuota(long level, long oneMore) {
    this.level = level;
    this.oneMore = oneMore;
  }

  /** {@return the quota for the reports of all rules} */
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

  /** Drops the reports of each rule that no later quota can keep. */
  void truncate(Collection<RuleReports> all) {
    all.forEach(reports -> reports.truncate(LongMath.saturatedAdd(level, 1)));
  }

  /** {@return the number of findings to keep of the next rule, in the order of the rule set} */
  long next(RuleReports reports) {
    if (reports.total() > level && oneMore > 0) {
      oneMore--;
      return level + 1;
    }
    return level;
  }
}

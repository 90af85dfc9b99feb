package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The days on which people or organisations are what they are not on those of a finding, such as
 * members of a platform: they tell why.
 */
final class OtherDays {

  /** Whether somebody ever is what he or she is not on the days of a finding. */
  enum Fault {
    NEVER,
    OTHER_DAYS
  }

  private final Function<Id<?>, ImmutableList<Term>> find;
  private final Map<Id<?>, ImmutableList<Term>> known = new HashMap<>();

  /**
   * Makes them.
   *
   * @param find finds all days of a person or an organisation, in order
   */
  OtherDays(Function<Id<?>, ImmutableList<Term>> find) {
    this.find = find;
  }

  /**
   * {@return a report with the argument {@code fault}, and with the last of these days before those
   * of the finding and the first after them}
   *
   * @param argument the argument that gets the days
   */
  Report describe(Report report, String argument, Id<?> party, Term finding) {
    ImmutableList<Term> around = around(party, finding);
    return report
        .with("fault", around.isEmpty() ? Fault.NEVER : Fault.OTHER_DAYS)
        .with(argument, around);
  }

  private ImmutableList<Term> around(Id<?> party, Term finding) {
    ImmutableList<Term> all = known.computeIfAbsent(party, find);
    int after = 0;
    for (int end = all.size(); after < end; ) {
      int middle = (after + end) / 2;
      if (all.get(middle).endsBefore(finding.firstDayOrThrow())) {
        after = middle + 1;
      } else {
        end = middle;
      }
    }
    return all.subList(Math.max(0, after - 1), Math.min(all.size(), after + 1));
  }
}

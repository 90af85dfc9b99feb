package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.ComparisonOverview;
import io.github.samenspraak.cli.input.SinceOption;
import io.github.samenspraak.cli.text.ComparedResult;
import io.github.samenspraak.json.EarlierResult;
import io.github.samenspraak.json.EarlierResults;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import java.util.Optional;
import java.util.Set;

/** Compares the results of a check, one after the other, with those of an earlier check. */
final class EarlierCheck {

  private static final EarlierFindings NOTHING =
      new EarlierFindings(ImmutableList.of(), ImmutableSortedSet.of());

  private final Optional<EarlierResults> earlier;
  private final SinceOption since;
  private final Set<EarlierResult> met = Sets.newIdentityHashSet();
  private ComparisonOverview overview = ComparisonOverview.NONE;

  /**
   * Begins to compare.
   *
   * @param earlier the earlier results; absent if there are none to compare with
   * @param since leaves alone what ended before a day
   */
  EarlierCheck(Optional<EarlierResults> earlier, SinceOption since) {
    this.earlier = earlier;
    this.since = since;
  }

  /** {@return the result of the only register, which an only earlier result is of as well} */
  ComparedResult compareOnly(CheckResult<Origin> all) {
    return earlier
        .filter(results -> results.results().size() == 1)
        .map(results -> compare(all, Optional.of(results.results().get(0))))
        .orElseGet(() -> compare(all));
  }

  /** {@return the result of one register, compared with the earlier one of the same} */
  ComparedResult compare(CheckResult<Origin> all) {
    return compare(
        all,
        earlier.flatMap(
            results -> all.municipality().flatMap(known -> results.find(all.name(), known))));
  }

  private ComparedResult compare(CheckResult<Origin> all, Optional<EarlierResult> before) {
    CheckResult<Origin> relevant = all.with(since::of);
    if (earlier.isEmpty() || all.findings().isEmpty()) {
      meet(all.name());
      return new ComparedResult(relevant, Optional.empty(), false);
    }
    before.ifPresent(met::add);
    Optional<EarlierFindings> known = before.flatMap(EarlierResult::findings);
    Findings findings = all.findings().get();
    FindingComparison comparison = since.of(findings.comparedTo(known.orElse(NOTHING)));
    overview = overview.and(comparison, known.isEmpty());
    return new ComparedResult(relevant, Optional.of(comparison), known.isEmpty());
  }

  /** A register that cannot be read is there, although it is not known of which municipality. */
  private void meet(Origin origin) {
    earlier.stream()
        .flatMap(results -> results.results().stream())
        .filter(result -> result.origin().equals(Optional.of(origin)))
        .forEach(met::add);
  }

  /** {@return the counts of all comparisons; absent if there is nothing to compare with} */
  Optional<ComparisonOverview> overview() {
    return earlier.map(
        results ->
            overview.without(
                results.results().stream()
                    .filter(result -> !met.contains(result))
                    .map(EarlierResult::toString)
                    .collect(ImmutableList.toImmutableList())));
  }
}

package io.github.samenspraak.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.rule.FindingChange.Kind;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of two checks, each with what became of it.
 *
 * <p>Two findings are the same if they have one {@linkplain FindingKey key} and their days overlap
 * or abut. Then it is prolonged, shortened or unchanged, whatever its numbers and wherever it
 * stands; otherwise one is solved and the other is new. A waived finding and one that is not waived
 * are two: where a waiver ends, a finding is new.
 *
 * <p>It says only what is certain. If not all findings of a rule were kept, a finding in only one
 * of the two checks may be missing from the other because of the limit, and is left out; so are the
 * findings of a failed rule, and earlier findings of a rule that did not run now. The failure of a
 * rule counts as new, even if it failed before, so that no comparison hides it.
 */
public final class FindingComparison {

  private final ImmutableList<FindingChange> changes;
  private final ImmutableSortedSet<String> undecided;

  private FindingComparison(
      ImmutableList<FindingChange> changes, ImmutableSortedSet<String> undecided) {
    this.changes = changes;
    this.undecided = undecided;
  }

  /** The findings of one key. */
  private record SameKey(List<KnownFinding> before, List<Finding> after) {

    SameKey() {
      this(new ArrayList<>(1), new ArrayList<>(1));
    }

    Stream<FindingChange> changes() {
      if (!after.isEmpty() && after.get(0).rule() == RuleFailure.RULE_FAILED) {
        before.clear();
      }
      return FindingMatching.match(before, after);
    }
  }

  /**
   * {@return what became of the findings of an earlier check}
   *
   * @param before the findings of the earlier check
   * @param undecidedBefore the codes of the rules of which it did not keep all findings
   * @param after the findings of the check after it
   */
  static FindingComparison of(
      List<? extends KnownFinding> before, Set<String> undecidedBefore, Findings after) {
    ImmutableMap<String, Rule> rules =
        Maps.uniqueIndex(
            ImmutableSet.<Rule>builder().addAll(after.rules()).add(RuleFailure.RULE_FAILED).build(),
            Rule::code);
    ImmutableSortedSet.Builder<String> undecided = ImmutableSortedSet.naturalOrder();
    undecided.addAll(undecidedBefore).addAll(after.undecided());
    Map<FindingKey, SameKey> open = new LinkedHashMap<>();
    Map<FindingKey, SameKey> waived = new LinkedHashMap<>();
    for (KnownFinding finding : before) {
      Rule rule = rules.get(finding.code());
      if (rule == null) {
        undecided.add(finding.code());
      } else {
        (finding.isWaived() ? waived : open)
            .computeIfAbsent(
                FindingKey.of(finding, rule.identifyingArguments()), none -> new SameKey())
            .before()
            .add(finding);
      }
    }
    for (Finding finding : after) {
      (finding.isWaived() ? waived : open)
          .computeIfAbsent(finding.key(), none -> new SameKey())
          .after()
          .add(finding);
    }
    ImmutableList<FindingChange> changes =
        Stream.of(open, waived)
            .flatMap(byKey -> byKey.values().stream())
            .flatMap(SameKey::changes)
            .filter(change -> isCertain(change, undecidedBefore, after.undecided()))
            .collect(toImmutableList());
    return new FindingComparison(inOrder(changes, before, after), undecided.build());
  }

  private static boolean isCertain(
      FindingChange change, Set<String> undecidedBefore, Set<String> undecidedAfter) {
    return switch (change.kind()) {
      case NEW -> !undecidedBefore.contains(change.after().get(0).code());
      case SOLVED -> !undecidedAfter.contains(change.before().get(0).code());
      default -> true;
    };
  }

  /** {@return changes in the order of their first findings, the solved ones last} */
  private static ImmutableList<FindingChange> inOrder(
      ImmutableList<FindingChange> changes, List<? extends KnownFinding> before, Findings after) {
    Map<KnownFinding, Integer> order = new IdentityHashMap<>();
    Stream.concat(after.stream(), before.stream())
        .forEach(finding -> order.putIfAbsent(finding, order.size()));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(
            change ->
                (change.after().isEmpty() ? change.before() : change.after())
                    .stream().mapToInt(order::get).min().orElseThrow()),
        changes);
  }

  /**
   * {@return this comparison without the findings that ended before a day, both before and after}
   *
   * @param first the first day that matters
   */
  public FindingComparison since(LocalDate first) {
    return new FindingComparison(
        changes.stream()
            .filter(
                change ->
                    Stream.concat(change.before().stream(), change.after().stream())
                        .anyMatch(finding -> !finding.endedBefore(first)))
            .collect(toImmutableList()),
        undecided);
  }

  /** {@return all changes: those of the findings after in order, then the solved ones in order} */
  public ImmutableList<FindingChange> changes() {
    return changes;
  }

  /** {@return the findings that are new} */
  public ImmutableList<Finding> introduced() {
    return of(Kind.NEW).flatMap(change -> change.after().stream()).collect(toImmutableList());
  }

  /** {@return the findings of before that are solved} */
  public ImmutableList<KnownFinding> solved() {
    return of(Kind.SOLVED).flatMap(change -> change.before().stream()).collect(toImmutableList());
  }

  /** {@return the findings that have more days than before, or as many that end later} */
  public ImmutableList<FindingChange> prolonged() {
    return of(Kind.PROLONGED).collect(toImmutableList());
  }

  /** {@return the findings that have fewer days than before, or as many that end earlier} */
  public ImmutableList<FindingChange> shortened() {
    return of(Kind.SHORTENED).collect(toImmutableList());
  }

  /** {@return the findings with the same days as before} */
  public ImmutableList<FindingChange> unchanged() {
    return of(Kind.UNCHANGED).collect(toImmutableList());
  }

  private Stream<FindingChange> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind);
  }

  /** {@return the codes of the rules whose findings could not all be compared} */
  public ImmutableSortedSet<String> undecided() {
    return undecided;
  }

  /** {@return whether all findings could be compared} */
  public boolean isComplete() {
    return undecided.isEmpty();
  }

  /** {@return the changes, for debugging} */
  @Override
  public String toString() {
    return changes.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(FindingComparison.class);
  }
}

package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Matches the findings of one key of two checks, each with at most one of the other check where
 * that is possible.
 *
 * <p>First those are matched that have the same days, those with the same arguments and place among
 * them before others; then, in the order of their days, those that overlap; then those that abut. A
 * finding that is left over is a part of another if it is on days that the other had, or has, and
 * that no match of the other covers: so one that falls apart is not new. Anything else that is left
 * over is new or solved. A finding without days is taken to be on all days.
 */
final class FindingMatching {

  private static final Comparator<KnownFinding> BY_DAYS =
      Comparator.comparing(FindingMatching::days);

  /** Findings of both checks that are the same one. */
  private static final class Group {
    private final List<KnownFinding> before = new ArrayList<>(1);
    private final List<Finding> after = new ArrayList<>(1);

    /** {@return the days of one side that the first of the other does not cover} */
    private static List<Term> rest(
        List<? extends KnownFinding> of, List<? extends KnownFinding> other) {
      return of.isEmpty() || other.isEmpty()
          ? List.of()
          : days(of.get(0)).minus(days(other.get(0)));
    }

    FindingChange change() {
      return new FindingChange(kind(), sorted(before), sorted(after));
    }

    private static <F extends KnownFinding> ImmutableList<F> sorted(List<F> findings) {
      return ImmutableList.sortedCopyOf(BY_DAYS, findings);
    }

    private FindingChange.Kind kind() {
      if (before.isEmpty()) {
        return FindingChange.Kind.NEW;
      }
      if (after.isEmpty()) {
        return FindingChange.Kind.SOLVED;
      }
      int longer = compareLengths(allDays(after), allDays(before));
      return longer == 0
          ? FindingChange.Kind.UNCHANGED
          : longer > 0 ? FindingChange.Kind.PROLONGED : FindingChange.Kind.SHORTENED;
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private List<KnownFinding> before;
  private List<Finding> after;

  private FindingMatching(List<KnownFinding> before, List<Finding> after) {
    this.before = ImmutableList.sortedCopyOf(BY_DAYS, before);
    this.after = ImmutableList.sortedCopyOf(BY_DAYS, after);
  }

  /** {@return what became of the findings of one key} */
  static Stream<FindingChange> match(List<KnownFinding> before, List<Finding> after) {
    FindingMatching matching = new FindingMatching(before, after);
    matching.matchAlike(finding -> days(finding) + text(finding) + finding.place());
    matching.matchAlike(finding -> days(finding) + text(finding));
    matching.matchAlike(finding -> days(finding).toString());
    matching.matchInOrder(Term::overlaps);
    matching.matchInOrder(Term::abuts);
    matching.addLeftOver();
    return matching.groups.stream().map(Group::change);
  }

  private static Term days(KnownFinding finding) {
    return finding.term().orElse(Term.undated());
  }

  private static String text(KnownFinding finding) {
    return FindingKey.texts(finding.arguments()).toString();
  }

  private void match(KnownFinding earlier, Finding later) {
    Group group = new Group();
    group.before.add(earlier);
    group.after.add(later);
    groups.add(group);
  }

  /** Matches findings that have the same text. */
  private void matchAlike(Function<KnownFinding, String> text) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Map<String, Deque<KnownFinding>> byText = new HashMap<>();
    for (KnownFinding earlier : before) {
      byText.computeIfAbsent(text.apply(earlier), none -> new ArrayDeque<>(1)).add(earlier);
    }
    Set<KnownFinding> matched = Sets.newIdentityHashSet();
    List<Finding> laterLeft = new ArrayList<>();
    for (Finding later : after) {
      Optional<KnownFinding> alike =
          Optional.ofNullable(byText.get(text.apply(later))).map(Deque::poll);
      alike.ifPresentOrElse(earlier -> match(earlier, later), () -> laterLeft.add(later));
      alike.ifPresent(matched::add);
    }
    before = before.stream().filter(earlier -> !matched.contains(earlier)).toList();
    after = laterLeft;
  }

  /** Matches findings whose days belong together, in their order. */
  private void matchInOrder(BiPredicate<Term, Term> together) {
    List<KnownFinding> earlierLeft = new ArrayList<>();
    List<Finding> laterLeft = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      KnownFinding earlier = before.get(i);
      Finding later = after.get(j);
      if (together.test(days(earlier), days(later))) {
        match(earlier, later);
        i++;
        j++;
      } else if (BY_DAYS.compare(earlier, later) < 0) {
        earlierLeft.add(earlier);
        i++;
      } else {
        laterLeft.add(later);
        j++;
      }
    }
    earlierLeft.addAll(before.subList(i, before.size()));
    laterLeft.addAll(after.subList(j, after.size()));
    before = earlierLeft;
    after = laterLeft;
  }

  /** Adds each finding without a match to the one that it is a part of; else it is by itself. */
  private void addLeftOver() {
    Rests ofBefore = new Rests(groups, group -> Group.rest(group.before, group.after));
    Rests ofAfter = new Rests(groups, group -> Group.rest(group.after, group.before));
    before.forEach(earlier -> groupOf(earlier, ofAfter).before.add(earlier));
    after.forEach(later -> groupOf(later, ofBefore).after.add(later));
  }

  private Group groupOf(KnownFinding finding, Rests rests) {
    return rests
        .find(days(finding))
        .orElseGet(
            () -> {
              Group alone = new Group();
              groups.add(alone);
              return alone;
            });
  }

  /** The days that the matches of findings do not cover. */
  private static final class Rests {

    private record Rest(Term days, Group group) {}

    /**
     * The rests by their last days. One that ends no later than one that begins before it is left
     * out: whatever overlaps it, overlaps that one.
     */
    private final TreeMap<LocalDate, Rest> byLastDay = new TreeMap<>();

    Rests(List<Group> groups, Function<Group, List<Term>> restOf) {
      groups.stream()
          .flatMap(group -> restOf.apply(group).stream().map(days -> new Rest(days, group)))
          .sorted(Comparator.comparing(Rest::days))
          .forEach(
              rest -> {
                LocalDate last = rest.days().lastDay().orElse(LocalDate.MAX);
                if (byLastDay.isEmpty() || last.isAfter(byLastDay.lastKey())) {
                  byLastDay.put(last, rest);
                }
              });
    }

    Optional<Group> find(Term days) {
      return Optional.ofNullable(byLastDay.ceilingEntry(days.firstDay().orElse(LocalDate.MIN)))
          .map(Map.Entry::getValue)
          .filter(rest -> rest.days().overlaps(days))
          .map(Rest::group);
    }
  }

  // Lengths.

  private static ImmutableRangeSet<LocalDate> allDays(List<? extends KnownFinding> findings) {
    return ImmutableRangeSet.unionOf(
        findings.stream().map(finding -> days(finding).toRange()).toList());
  }

  /** {@return a positive number if the first are longer, a negative one if they are shorter} */
  private static int compareLengths(
      ImmutableRangeSet<LocalDate> one, ImmutableRangeSet<LocalDate> other) {
    if (one.equals(other)) {
      return 0;
    }
    if (one.enclosesAll(other)) {
      return 1;
    }
    if (other.enclosesAll(one)) {
      return -1;
    }
    int difference = Long.compare(length(one), length(other));
    return difference != 0 ? difference : end(one).compareTo(end(other));
  }

  private static long length(ImmutableRangeSet<LocalDate> days) {
    return days.asRanges().stream()
        .mapToLong(range -> Term.from(range).days().orElse(Integer.MAX_VALUE))
        .sum();
  }

  private static LocalDate end(ImmutableRangeSet<LocalDate> days) {
    Range<LocalDate> span = days.span();
    return span.hasUpperBound() ? span.upperEndpoint() : LocalDate.MAX;
  }
}

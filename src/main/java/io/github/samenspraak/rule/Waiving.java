package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks findings as waived, on the days of the waivers of a register.
 *
 * <p>A finding that is waived on some of its days becomes several. One without days is waived if
 * the waiver counts today. Where two waivers count on one day, it is the first one in the register.
 */
final class Waiving {

  /** What a waiver is for. */
  private record Purpose(String rule, Id<?> subject) {}

  private final Map<Purpose, RangeMap<LocalDate, Waiver>> waivers = new HashMap<>();
  private final LocalDate today;

  Waiving(ImmutableList<Waiver> waivers, LocalDate today) {
    this.today = today;
    // The last one put is the one that counts.
    for (Waiver waiver : Lists.reverse(waivers)) {
      this.waivers
          .computeIfAbsent(
              new Purpose(waiver.rule(), waiver.subject()), purpose -> TreeRangeMap.create())
          .put(waiver.term().toRange(), waiver);
    }
  }

  Stream<Finding> apply(List<Finding> findings) {
    return waivers.isEmpty() ? findings.stream() : findings.stream().flatMap(this::apply);
  }

  private Stream<Finding> apply(Finding finding) {
    return finding
        .subject()
        .map(subject -> waivers.get(new Purpose(finding.code(), subject)))
        .map(about -> apply(finding, about))
        .orElse(Stream.of(finding));
  }

  private Stream<Finding> apply(Finding finding, RangeMap<LocalDate, Waiver> about) {
    return finding.term().isPresent()
        ? onDays(finding, finding.term().get(), about)
        : Stream.of(withoutDays(finding, Optional.ofNullable(about.get(today))));
  }

  private static Finding withoutDays(Finding finding, Optional<Waiver> waiver) {
    return waiver.map(by -> finding.waived(by, Optional.empty())).orElse(finding);
  }

  private static Stream<Finding> onDays(
      Finding finding, Term days, RangeMap<LocalDate, Waiver> about) {
    Stream.Builder<Finding> parts = Stream.builder();
    List<Term> left = List.of(days);
    for (Map.Entry<Range<LocalDate>, Waiver> entry :
        about.subRangeMap(days.toRange()).asMapOfRanges().entrySet()) {
      Term waived = Term.from(entry.getKey());
      parts.add(finding.waived(entry.getValue(), Optional.of(waived)));
      // What lies before can be waived by none of those that follow, which are in order of day.
      List<Term> later = new ArrayList<>();
      left.stream()
          .flatMap(term -> term.minus(waived).stream())
          .forEach(
              term -> {
                if (term.endsBefore(waived.firstDay())) {
                  parts.add(finding.during(term));
                } else {
                  later.add(term);
                }
              });
      left = later;
    }
    left.forEach(term -> parts.add(finding.during(term)));
    return parts.build();
  }
}

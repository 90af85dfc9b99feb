package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks findings as waived, on the days of the waivers of a register.
 *
 * <p>A finding that is waived on some of its days becomes several. One without days is waived if
 * the waiver counts today.
 */
final class Waiving {

  private final ImmutableListMultimap<Id<?>, Waiver> waivers;
  private final LocalDate today;

  Waiving(ImmutableList<Waiver> waivers, LocalDate today) {
    this.waivers = Multimaps.index(waivers, Waiver::subject);
    this.today = today;
  }

  Stream<Finding> apply(List<Finding> findings) {
    return waivers.isEmpty() ? findings.stream() : findings.stream().flatMap(this::apply);
  }

  private Stream<Finding> apply(Finding finding) {
    List<Waiver> about =
        finding.subject().stream()
            .flatMap(subject -> waivers.get(subject).stream())
            .filter(waiver -> waiver.rule().equals(finding.code()))
            .toList();
    return finding.term().isPresent()
        ? onDays(finding, about)
        : Stream.of(withoutDays(finding, about));
  }

  private Finding withoutDays(Finding finding, List<Waiver> about) {
    return about.stream()
        .filter(waiver -> waiver.term().contains(today))
        .findFirst()
        .map(waiver -> finding.waived(waiver, Optional.empty()))
        .orElse(finding);
  }

  private static Stream<Finding> onDays(Finding finding, List<Waiver> about) {
    Stream.Builder<Finding> parts = Stream.builder();
    List<Term> left = finding.term().stream().toList();
    for (Waiver waiver : about) {
      List<Term> rest = new ArrayList<>();
      for (Term days : left) {
        days.intersection(waiver.term())
            .ifPresent(waived -> parts.add(finding.waived(waiver, Optional.of(waived))));
        rest.addAll(days.minus(waiver.term()));
      }
      left = rest;
    }
    left.forEach(days -> parts.add(finding.during(days)));
    return parts.build();
  }
}

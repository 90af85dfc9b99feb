package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.register.Spot;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Whether what a municipality decided to live with is still there to live with. */
final class WaiverRules {

  private static final Area AREA = Area.of("waivers", "0.1.0");

  private WaiverRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.info("waiver-unused")
            .statement("A waiver should be needed: there should be a finding that it waives.")
            .sources(Source.CONSISTENCY)
            .arguments("rule")
            .brokenBy("A waiver of a finding that ended on the day before the waiver begins.")
            .keptBy("A waiver of a finding that ended on the day on which the waiver begins.")
            .afterTheOthers()
            .checkedBy(WaiverRules::waiverUnused),
        AREA.info("waiver-run-out")
            .statement("A waiver should be in force: it should not have run out.")
            .sources(Source.CONSISTENCY)
            .arguments("rule")
            .brokenBy("A waiver whose last day was yesterday.")
            .keptBy("A waiver whose last day is today.")
            .checkedBy(WaiverRules::waiverRunOut));
  }

  /** What a waiver is for, and where a rule may have found something. */
  private record Purpose(String rule, Id<?> subject) {}

  private static void waiverUnused(Inspection inspection) {
    Map<Purpose, RangeSet<LocalDate>> found = daysFound(inspection);
    // Of a rule that is not being checked, nobody knows whether there is a finding.
    ImmutableSet<String> checked =
        inspection.rules().stream().map(Rule::code).collect(ImmutableSet.toImmutableSet());
    for (Waiver waiver : inspection.register().waivers()) {
      RangeSet<LocalDate> days =
          found.getOrDefault(new Purpose(waiver.rule(), waiver.subject()), ImmutableRangeSet.of());
      if (checked.contains(waiver.rule())
          && !hasRunOut(waiver, inspection)
          && !days.intersects(waiver.term().toRange())) {
        inspection.report(Spot.of(waiver)).with("rule", waiver.rule());
      }
    }
  }

  /** {@return the days of the findings; of one without days, all days} */
  private static Map<Purpose, RangeSet<LocalDate>> daysFound(Inspection inspection) {
    Map<Purpose, RangeSet<LocalDate>> found = new HashMap<>();
    for (Finding finding : inspection.findings()) {
      Range<LocalDate> days = finding.term().map(Term::toRange).orElse(Range.all());
      finding
          .subject()
          .map(subject -> new Purpose(finding.code(), subject))
          .map(purpose -> found.computeIfAbsent(purpose, missing -> TreeRangeSet.create()))
          .ifPresent(ranges -> ranges.add(days));
    }
    return found;
  }

  private static void waiverRunOut(Inspection inspection) {
    for (Waiver waiver : inspection.register().waivers()) {
      if (hasRunOut(waiver, inspection)) {
        inspection
            .report(Spot.of(waiver))
            .during(Term.from(waiver.term().lastDay().orElseThrow().plusDays(1)))
            .with("rule", waiver.rule());
      }
    }
  }

  private static boolean hasRunOut(Waiver waiver, Inspection inspection) {
    return waiver.term().endsBefore(inspection.today());
  }
}

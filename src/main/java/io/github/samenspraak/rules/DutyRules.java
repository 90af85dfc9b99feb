package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.index.YearlyDuty;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules on the yearly duties that a charter sets beside those of the cycle. */
final class DutyRules {

  private static final RuleGroup AREA = RuleGroup.of("cycle", "0.1.0");

  private DutyRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("duty-missing")
            .statement(
                "What the charter says comes round every year should be done, once it is due.")
            .sources(Sources.WOLUWE)
            .arguments("duty", "year", "due")
            .identifying("duty", "year")
            .brokenBy("Nothing done for 2025 on 1 March 2026, where it is due on 28 February.")
            .keptBy("Nothing done for 2025 on 28 February 2026, where it is due on that day.")
            .aboutMissing("dutiesDone")
            .checkedBy(DutyRules::dutyMissing),
        AREA.warning("duty-late")
            .statement("What the charter says comes round every year should be done by its day.")
            .sources(Sources.WOLUWE)
            .arguments("duty", "year", "due")
            .identifying("duty", "year")
            .brokenBy("Done on 1 March, where it is due on 28 February.")
            .keptBy("Done on 28 February, where it is due on that day.")
            .aboutMissing("dutiesDone")
            .checkedBy(DutyRules::dutyLate),
        AREA.error("duty-unknown")
            .statement("What was done every year must be a duty of some charter of the platform.")
            .sources(Source.CONSISTENCY)
            .arguments("duty", "year")
            .identifying("duty", "year")
            .brokenBy("A report to the region is recorded, and no charter asks for one.")
            .keptBy("A report to the region is recorded for a year of a later charter.")
            .aboutMissing("platforms")
            .checkedBy(DutyRules::dutyUnknown),
        AREA.warning("duty-duplicated")
            .statement("A duty should be recorded as done once for each year.")
            .sources(Source.CONSISTENCY)
            .arguments("duty", "year", "day", "otherDay")
            .identifying("duty", "year")
            .brokenBy("A report to the region is recorded for 2025 twice.")
            .keptBy("A report to the region is recorded for 2024 and for 2025.")
            .checkedBy(DutyRules::dutyDuplicated));
  }

  private static void dutyMissing(Inspection inspection) {
    for (YearlyDuty duty : duties(inspection)) {
      LimitedReports.eachOwed(
          inspection,
          duty.platform(),
          duty.undone(inspection.today()),
          duty::days,
          year -> duty.deadline(year).orElseThrow(),
          (report, year) ->
              report
                  .with("duty", duty.duty().code())
                  .with("year", year)
                  .with("due", duty.deadline(year).orElseThrow().due()));
    }
  }

  private static void dutyLate(Inspection inspection) {
    for (YearlyDuty duty : duties(inspection)) {
      for (DutyDone done : duty.done()) {
        duty.deadline(done.year())
            .flatMap(
                due -> Lateness.report(inspection, () -> Subject.of(done).attribute("doneOn"), due))
            .ifPresent(
                report ->
                    report
                        .owedFor(duty.days(done.year()))
                        .with("duty", done.duty())
                        .with("year", done.year()));
      }
    }
  }

  private static ImmutableList<YearlyDuty> duties(Inspection inspection) {
    return inspection.index().cycles().stream()
        // Where something could not be read, a year may be another one.
        .filter(cycle -> inspection.index().isWhole(cycle.platform()))
        .flatMap(cycle -> cycle.duties().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void dutyUnknown(Inspection inspection) {
    Map<Id<AdvisoryPlatform>, Set<String>> known = new HashMap<>();
    for (DutyDone done : inspection.register().dutiesDone()) {
      inspection
          .index()
          .find(AdvisoryPlatform.class, done.platform())
          // A duty of which something could not be read is left out of its charter.
          .filter(inspection.index()::isWhole)
          .map(platform -> known.computeIfAbsent(platform.id(), id -> codes(platform)))
          .filter(codes -> !codes.contains(done.duty()))
          .ifPresent(
              codes ->
                  inspection
                      .report(Subject.of(done).attribute("duty"))
                      .with("duty", done.duty())
                      .with("year", done.year()));
    }
  }

  /** {@return the codes of the duties of all charters of a platform} */
  private static Set<String> codes(AdvisoryPlatform platform) {
    return platform.charters().stream()
        .flatMap(charter -> charter.duties().stream())
        .map(Duty::code)
        .collect(Collectors.toSet());
  }

  private static void dutyDuplicated(Inspection inspection) {
    for (Collection<DutyDone> same :
        Duplicates.among(
            inspection.register().dutiesDone(),
            done -> List.of(done.platform(), done.duty(), done.year()))) {
      LocalDate first = same.iterator().next().doneOn();
      for (DutyDone again : Iterables.skip(same, 1)) {
        inspection
            .report(Subject.of(again).attribute("year"))
            .with("duty", again.duty())
            .with("year", again.year())
            .with("day", again.doneOn())
            .with("otherDay", first);
      }
    }
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Source;
import java.util.List;

/** The rule on waivers: they should be needed. */
final class WaiverRules {

  private static final RuleGroup AREA = RuleGroup.of("waivers", "0.1.0");

  private WaiverRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.info("waiver-unused")
            .statement(
                "A waiver should be needed: there should be a finding of its rule and subject in its"
                    + " term, or something still to be done that would be one if it were late.")
            .sources(Source.CONSISTENCY)
            .arguments("rule")
            .identifying("rule")
            .silencedBy("rule-failed")
            .brokenBy("A waiver of a finding that ended on the day before the waiver begins.")
            .keptBy("A waiver of a finding that ended on the day on which the waiver begins.")
            .afterTheOthers()
            .aboutMissing()
            .checkedBy(WaiverRules::waiverUnused));
  }

  private static void waiverUnused(Inspection inspection) {
    // A waiver of a rule that is not checked may be needed or not.
    ImmutableSet<String> checked =
        inspection.rules().stream().map(Rule::code).collect(ImmutableSet.toImmutableSet());
    List<Waiver> withoutFinding =
        inspection.register().waivers().stream()
            .filter(waiver -> checked.contains(waiver.rule()))
            .filter(waiver -> isAboutComplete(waiver, inspection))
            .filter(waiver -> !inspection.isNeeded(waiver))
            .toList();
    // What is not due yet may still be late: the municipality decided ahead to live with that.
    ImmutableSet<Waiver> neededYet =
        Agenda.of(inspection.index()).needed(withoutFinding, inspection.today());
    for (Waiver waiver : withoutFinding) {
      if (!neededYet.contains(waiver)) {
        inspection.report(Subject.of(waiver)).with("rule", waiver.rule());
      }
    }
  }

  /**
   * {@return whether the subject of a waiver is known, and no finding about it can be lacking
   * because the register lacks something}
   */
  private static boolean isAboutComplete(Waiver waiver, Inspection inspection) {
    return inspection.index().areComplete(PartialRegister.lists())
        && inspection.index().find(waiver.subject()).filter(inspection::isComplete).isPresent();
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Rules on signals from the field: who raises them, and what becomes of them. */
final class SignalRules {

  private static final RuleGroup AREA = RuleGroup.of("cycle", "0.1.0");

  private SignalRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("signal-not-treated")
            .statement(
                "A signal should be discussed, concluded on, advised on or merged within the time"
                    + " that the charter gives.")
            .sources(Sources.WOLUWE)
            .arguments("due")
            .brokenBy("Raised on 3 May 2024, first discussed on 4 May 2025, where a year is given.")
            .keptBy("Raised on 3 May 2024, first discussed on 3 May 2025, where a year is given.")
            .aboutMissing("meetings", "signals", "advice", "annualReports")
            .checkedBy(SignalRules::signalNotTreated),
        AREA.warning("signal-not-passed-on")
            .statement(
                "A signal that was treated should reach the authority, by the presentation of a"
                    + " report, by advice or by an interpellation, by the end of the reporting year"
                    + " after.")
            .sources(Sources.NAMUR)
            .arguments("due")
            .brokenBy("Discussed in October 2024, in a report that is presented on 1 January 2026.")
            .keptBy("Discussed in October 2024, in a report that is presented on 31 December 2025.")
            .aboutMissing("advice", "annualReports", "interpellations")
            .checkedBy(SignalRules::signalNotPassedOn),
        AREA.warning("signal-from-outside")
            .statement(
                "Where the charter says that participants are members, a signal should come from a"
                    + " member on that day.")
            .sources(Sources.NAMUR)
            .arguments("sender", "fault", "memberships")
            .brokenBy("Raised on the day after the organisation left the platform.")
            .keptBy("Raised on the last day of its membership.")
            .aboutMissing("organisations", "platforms")
            .checkedBy(SignalRules::signalFromOutside));
  }

  private static void signalNotTreated(Inspection inspection) {
    for (Signal signal : inspection.register().signals()) {
      inspection
          .index()
          .findTreatment(signal)
          .ifPresent(treatment -> Lateness.report(inspection, signal, treatment));
    }
  }

  private static void signalNotPassedOn(Inspection inspection) {
    for (Signal signal : inspection.register().signals()) {
      inspection
          .index()
          .findPassingOn(signal)
          .ifPresent(passing -> Lateness.report(inspection, signal, passing));
    }
  }

  private static void signalFromOutside(Inspection inspection) {
    Map<Id<AdvisoryPlatform>, OtherDays> memberships = new HashMap<>();
    for (Signal signal : inspection.register().signals()) {
      signal.raisedBy().ifPresent(sender -> checkSender(inspection, signal, sender, memberships));
    }
  }

  private static void checkSender(
      Inspection inspection,
      Signal signal,
      Id<? extends Party> sender,
      Map<Id<AdvisoryPlatform>, OtherDays> memberships) {
    LocalDate day = signal.raisedOn();
    inspection
        .index()
        .findCycle(signal.platform())
        .filter(cycle -> cycle.charter(day).filter(Charter::participantsAreMembers).isPresent())
        .map(PlatformCycle::platform)
        .filter(platform -> !inspection.index().members(platform).contains(sender, day))
        .filter(platform -> inspection.index().find(Party.class, sender).isPresent())
        .ifPresent(
            platform ->
                memberships
                    .computeIfAbsent(
                        platform.id(), id -> PlatformRules.memberships(platform, inspection))
                    .describe(
                        inspection.report(signal).at("raisedBy").with("sender", sender),
                        "memberships",
                        sender,
                        Term.on(day)));
  }
}

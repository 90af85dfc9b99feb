package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Source;
import java.time.LocalDate;

/** Rules on advice, on what the authority makes of it, and on interpellations. */
final class AdviceRules {

  private static final RuleGroup AREA = RuleGroup.of("cycle", "0.1.0");

  private static final ImmutableSet<Outcome> DEPARTURES =
      ImmutableSet.of(Outcome.PARTLY_FOLLOWED, Outcome.NOT_FOLLOWED);

  /** What an interpellation lacked when it was due. */
  enum Unanswered {
    UNTREATED,
    UNDISCUSSED,
    UNANSWERED,
    LATE
  }

  private AdviceRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("advice-late")
            .statement(
                "Advice that was asked for must be given within the time that the request or the"
                    + " charter sets, paused days not counted.")
            .sources(Source.PRACTICE)
            .arguments("requestedBy", "due")
            .brokenBy("Asked for on 6 January, given on 18 February, where six weeks are set.")
            .keptBy("Asked for on 6 January, given on 17 February, where six weeks are set.")
            .aboutMissing("advice")
            .checkedBy(AdviceRules::adviceLate),
        AREA.error("advice-unanswered")
            .statement("Advice must be answered within the time that the charter sets.")
            .sources(Source.PRACTICE)
            .arguments("addressedTo", "due")
            .brokenBy("Adopted on 1 March, answered on 13 April, where six weeks are set.")
            .keptBy("Adopted on 1 March, answered on 12 April, where six weeks are set.")
            .aboutMissing()
            .checkedBy(AdviceRules::adviceUnanswered),
        AREA.warning("departure-without-reasons")
            .statement(
                "An answer that does not follow advice, or follows it in part, should give"
                    + " reasons.")
            .sources(Source.PRACTICE)
            .arguments("outcome")
            .brokenBy("The city follows advice in part and does not say why.")
            .keptBy("The city follows advice in full and does not say why.")
            .aboutMissing()
            .checkedBy(AdviceRules::departureWithoutReasons),
        AREA.error("interpellation-receiver")
            .statement(
                "Where the charter names an office that receives interpellations, they must be"
                    + " received by its holder or a delegate, in office on that day.")
            .sources(Sources.WOLUWE)
            .arguments("office", "expected")
            .brokenBy("Received on the day after the chair left and before the next one came.")
            .keptBy("Received on the last day on which the chair is in office.")
            .aboutMissing("offices")
            .checkedBy(AdviceRules::interpellationReceiver),
        AREA.warning("interpellation-unanswered")
            .statement(
                "An interpellation should be discussed in a meeting and answered, within a year.")
            .sources(Sources.WOLUWE)
            .arguments("due", "fault")
            .brokenBy("Raised on 3 May 2024, discussed in June, answered on 4 May 2025.")
            .keptBy("Raised on 3 May 2024, discussed in June, answered on 3 May 2025.")
            .aboutMissing("meetings")
            .checkedBy(AdviceRules::interpellationUnanswered));
  }

  private static void adviceLate(Inspection inspection) {
    for (AdviceRequest request : inspection.register().adviceRequests()) {
      inspection
          .index()
          .findAdviceDue(request)
          .flatMap(due -> Lateness.report(inspection, request, due))
          .ifPresent(report -> report.with("requestedBy", request.requestedBy()));
    }
  }

  private static void adviceUnanswered(Inspection inspection) {
    for (Advice advice : inspection.register().advice()) {
      inspection
          .index()
          .findCycleOf(advice.issuedBy())
          .flatMap(cycle -> cycle.reply(advice))
          .flatMap(reply -> Lateness.report(inspection, advice, "response", reply))
          .ifPresent(report -> report.with("addressedTo", advice.addressedTo()));
    }
  }

  private static void departureWithoutReasons(Inspection inspection) {
    for (Advice advice : inspection.register().advice()) {
      advice
          .response()
          .filter(response -> response.outcome().filter(DEPARTURES::contains).isPresent())
          .filter(response -> response.reasons().isEmpty())
          .ifPresent(
              response ->
                  inspection
                      .report(advice)
                      .in(response)
                      .at("reasons")
                      .with("outcome", response.outcome().orElseThrow()));
    }
  }

  private static void interpellationReceiver(Inspection inspection) {
    for (Interpellation interpellation : inspection.register().interpellations()) {
      inspection
          .index()
          .findCycle(interpellation.platform())
          .flatMap(cycle -> cycle.charter(interpellation.raisedOn()))
          .flatMap(Charter::interpellationsTo)
          .flatMap(expected -> inspection.index().find(Office.class, expected))
          .ifPresent(expected -> checkReceiver(inspection, interpellation, expected));
    }
  }

  private static void checkReceiver(
      Inspection inspection, Interpellation interpellation, Office expected) {
    boolean isToExpected = interpellation.receivedBy().equals(expected.id());
    if (isToExpected
        ? isVacant(expected, interpellation.raisedOn(), inspection)
        : inspection.index().find(Office.class, interpellation.receivedBy()).isPresent()) {
      inspection
          .report(interpellation)
          .at("receivedBy")
          .with("office", interpellation.receivedBy())
          .with("expected", expected.id());
    }
  }

  private static boolean isVacant(Office office, LocalDate day, Inspection inspection) {
    return inspection.index().holders(office).count().on(day) == 0;
  }

  private static void interpellationUnanswered(Inspection inspection) {
    for (Interpellation interpellation : inspection.register().interpellations()) {
      inspection
          .index()
          .findTreatment(interpellation)
          .flatMap(
              treatment ->
                  Lateness.report(
                      inspection,
                      interpellation,
                      interpellation.discussedAt().isEmpty() ? "discussedAt" : "answeredOn",
                      treatment))
          .ifPresent(report -> report.with("fault", fault(interpellation)));
    }
  }

  private static Unanswered fault(Interpellation interpellation) {
    boolean isDiscussed = interpellation.discussedAt().isPresent();
    if (interpellation.answeredOn().isPresent()) {
      return isDiscussed ? Unanswered.LATE : Unanswered.UNDISCUSSED;
    }
    return isDiscussed ? Unanswered.UNANSWERED : Unanswered.UNTREATED;
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules on those who sit in the place of others: replacements after an end, and substitutes during
 * an absence.
 */
final class ReplacementRules {

  private static final RuleGroup AREA = RuleGroup.of("mandates", "0.1.0");

  private ReplacementRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("replacement-outlasts-term")
            .statement(
                "A replacement must not last beyond the term that it completes and the holding over"
                    + " that the plan allows.")
            .sources(Source.PRACTICE)
            .arguments("replaced", "lastDay")
            .brokenBy("It lasts one day longer than the mandate that it completes would have.")
            .keptBy("It ends on the day on which that mandate would have ended.")
            .checkedBy(ReplacementRules::replacementOutlastsTerm),
        AREA.error("replacement-before-end")
            .statement(
                "A replacement must not begin before the mandate that it replaces has ended.")
            .sources(Source.CONSISTENCY)
            .arguments("replaced")
            .brokenBy("It begins on the last day of the mandate that it replaces.")
            .keptBy("It begins on the day after.")
            .checkedBy(ReplacementRules::replacementBeforeEnd),
        AREA.error("substitute-outside-absence")
            .statement(
                "A substitute’s term must lie within the mandate that is stood in for, in the same"
                    + " body, and within one of its recorded absences if there are any.")
            .sources(Source.CONSISTENCY)
            .arguments("mandate")
            .identifying("mandate")
            .brokenBy("The substitute stands in for one day after the mandate has ended.")
            .keptBy("The substitute stands in until the last day of the mandate.")
            .checkedBy(ReplacementRules::substituteOutsideAbsence),
        AREA.error("substitute-circular")
            .statement("Nobody must stand in for himself or herself, however indirectly.")
            .sources(Source.CONSISTENCY)
            .arguments("through")
            .brokenBy("Two mandates stand in for each other.")
            .keptBy("One mandate stands in for another, which stands in for none.")
            .checkedBy(ReplacementRules::substituteCircular),
        AREA.error("substitutes-overlap")
            .statement("On no day must two substitutes stand in for the same mandate.")
            .sources(Source.CONSISTENCY)
            .arguments("mandate", "other")
            .identifying("mandate", "other")
            .brokenBy("A second substitute begins on the last day of the first.")
            .keptBy("A second substitute begins on the day after; or both are standing deputies.")
            .checkedBy(ReplacementRules::substitutesOverlap),
        AREA.error("replacements-overlap")
            .statement("On no day must two replacements complete the term of the same mandate.")
            .sources(Source.CONSISTENCY)
            .arguments("replaced", "other")
            .identifying("other")
            .brokenBy("A second replacement begins on the last day of the first.")
            .keptBy("A second replacement begins on the day after the first has ended.")
            .checkedBy(ReplacementRules::replacementsOverlap));
  }

  private static void replacementOutlastsTerm(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Mandate mandate : seats.replacements()) {
        mandate
            .replaces()
            .flatMap(seats.terms()::intendedTerm)
            .ifPresent(completed -> reportBeyond(inspection, seats, mandate, completed));
      }
    }
  }

  private static void reportBeyond(
      Inspection inspection, Seats seats, Mandate mandate, Term completed) {
    seats
        .recordedDays()
        .certain(mandate.term())
        .flatMap(days -> days.beyond(withHoldingOver(completed, seats)))
        .filter(inspection::isToBeTold)
        .ifPresent(
            excess ->
                inspection
                    .report(mandate)
                    .at("term")
                    .during(excess)
                    .with("replaced", mandate.replaces().orElseThrow())
                    .with("lastDay", completed.lastDay().orElseThrow()));
  }

  private static Term withHoldingOver(Term completed, Seats seats) {
    return completed
        .lastDay()
        .map(end -> completed.span(Term.on(seats.terms().lastDayOfHoldingOver(end))))
        .orElse(completed);
  }

  private static void replacementBeforeEnd(Inspection inspection) {
    eachWith(
        inspection,
        Seats::replacements,
        Mandate::replaces,
        (mandate, days, replaced) -> {
          Optional<LocalDate> lastDay = replaced.term().lastDay();
          if (lastDay.map(days::hasBegunBy).orElse(true)) {
            inspection
                .report(mandate)
                .at("term")
                .during(lastDay.map(days::until).orElse(days))
                .with("replaced", replaced.id());
          }
        });
  }

  private static void substituteOutsideAbsence(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      ImmutableList<Mandate> substitutes = substitutes(seats);
      Set<Id<Mandate>> ids =
          substitutes.stream().map(each -> each.standsInFor().get(0)).collect(Collectors.toSet());
      Map<Id<Mandate>, Mandate> mandates = new HashMap<>();
      if (!ids.isEmpty()) {
        for (Mandate mandate : seats.body().mandates()) {
          if (ids.contains(mandate.id())) {
            mandates.putIfAbsent(mandate.id(), mandate);
          }
        }
      }
      for (Mandate substitute : substitutes) {
        Id<Mandate> absent = substitute.standsInFor().get(0);
        if (inspection.index().find(Mandate.class, absent).isPresent()) {
          seats.recordedDays().certain(substitute.term()).stream()
              .flatMap(
                  days -> daysOutside(days, Optional.ofNullable(mandates.get(absent))).stream())
              .filter(inspection::isToBeTold)
              .forEach(
                  outside ->
                      inspection
                          .report(substitute)
                          .at("term")
                          .during(outside)
                          .with("mandate", absent));
        }
      }
    }
  }

  /**
   * {@return the days that lie outside a mandate, or outside its absences if any are recorded; all
   * of them if the mandate is not one of the body}
   */
  private static ImmutableList<Term> daysOutside(Term days, Optional<Mandate> mandate) {
    if (mandate.isEmpty()) {
      return ImmutableList.of(days);
    }
    ImmutableList<Term> absences = mandate.get().absences();
    return absences.isEmpty()
        ? days.minus(mandate.get().term())
        : Timeline.counting(ImmutableList.of(mandate.get().term()))
            .with(Timeline.counting(absences), (held, absent) -> held > 0 && absent > 0)
            .where(isAbsent -> !isAbsent, days);
  }

  private static void substituteCircular(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Set<Id<Mandate>> circular = new HashSet<>();
      for (ImmutableList<Mandate> circle : seats.circles()) {
        circle.forEach(mandate -> circular.add(mandate.id()));
        reportCircle(inspection, circle.get(0), circle.subList(1, circle.size()));
      }
      reportOwnSubstitutes(inspection, seats, circular);
    }
  }

  private static void reportCircle(Inspection inspection, Mandate mandate, List<Mandate> others) {
    inspection
        .report(mandate)
        .at("standsInFor")
        .with(
            "through",
            others.isEmpty()
                ? ImmutableSet.of(mandate.id())
                : others.stream().map(Mandate::id).collect(ImmutableSet.toImmutableSet()));
  }

  /** Reports those who stand in for another mandate of their own on one of its days. */
  private static void reportOwnSubstitutes(
      Inspection inspection, Seats seats, Set<Id<Mandate>> reported) {
    for (Mandate standIn : seats.standIns()) {
      if (!reported.contains(standIn.id())) {
        standIn.standsInFor().stream()
            .flatMap(id -> inspection.index().find(Mandate.class, id).stream())
            .filter(own -> own.holder().equals(standIn.holder()))
            .filter(own -> own.term().overlaps(standIn.term()))
            .findFirst()
            .ifPresent(own -> reportCircle(inspection, standIn, List.of(own)));
      }
    }
  }

  private static void substitutesOverlap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      reportOverlaps(
          inspection,
          seats,
          substitutes(seats),
          substitute -> substitute.standsInFor().get(0),
          "mandate");
    }
  }

  private static void replacementsOverlap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      reportOverlaps(
          inspection,
          seats,
          seats.replacements(),
          replacement -> replacement.replaces().orElseThrow(),
          "replaced");
    }
  }

  private static void reportOverlaps(
      Inspection inspection,
      Seats seats,
      ImmutableList<Mandate> mandates,
      Function<Mandate, Id<Mandate>> place,
      String argument) {
    Overlaps.among(
        inspection,
        Multimaps.index(mandates, place::apply).asMap().values(),
        seats.recordedDays(),
        Mandate::term,
        mandate -> mandate,
        (earlier, later, days) ->
            inspection
                .report(later)
                .at("term")
                .during(days)
                .with(argument, place.apply(later))
                .with("other", earlier.id()));
  }

  private static ImmutableList<Mandate> substitutes(Seats seats) {
    return seats.standIns().stream()
        .filter(mandate -> mandate.heldAs() == HeldAs.SUBSTITUTE)
        .collect(ImmutableList.toImmutableList());
  }

  private interface PairCheck {
    void check(Mandate mandate, Term days, Mandate other);
  }

  /** Checks the certain days of every mandate that names another, if that one exists. */
  private static void eachWith(
      Inspection inspection,
      Function<Seats, ImmutableList<Mandate>> mandates,
      Function<Mandate, Optional<Id<Mandate>>> other,
      PairCheck check) {
    for (Seats seats : inspection.index().seats()) {
      for (Mandate mandate : mandates.apply(seats)) {
        other
            .apply(mandate)
            .flatMap(id -> inspection.index().find(Mandate.class, id))
            .ifPresent(
                named ->
                    seats
                        .recordedDays()
                        .certain(mandate.term())
                        .ifPresent(days -> check.check(mandate, days, named)));
      }
    }
  }
}

package io.github.samenspraak.rules;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seat;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Headed;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.ExcludedOffice;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules on offices: their holders, and the seats that they bring or exclude. */
final class OfficeRules {

  private static final RuleGroup AREA = RuleGroup.of("offices", "0.1.0");

  private OfficeRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("office-held-by-too-many")
            .statement("On no day must an office have more holders than it may.")
            .sources(Source.CONSISTENCY)
            .arguments("holders", "maximum")
            .brokenBy("The next mayor takes office on the last day of the one before.")
            .keptBy(
                "The next mayor takes office on the day after; or the office is a councillor’s.")
            .checkedBy(OfficeRules::officeHeldByTooMany),
        AREA.error("excluded-office")
            .statement(
                "Who holds, or held within the pause, an office that the plan excludes must not"
                    + " sit.")
            .sources(Source.PRACTICE)
            .arguments("office")
            .identifying("office")
            .brokenBy("A councillor sits two years less a day after she left; the pause is P2Y.")
            .keptBy("She sits from the day on which two years are over.")
            .checkedBy(OfficeRules::excludedOffice),
        AREA.warning("chair-of-another")
            .statement(
                "The chair should be held by the holder of the office that the plan names, or a"
                    + " delegate, or by the chair of the body that it names.")
            .sources(Sources.NAMUR)
            .arguments("chairedBy")
            .silencedBy("office-not-held")
            .brokenBy("The chair stays for one day after the office passed to somebody else.")
            .keptBy("The new holder of the office takes the chair on the same day.")
            .aboutMissing("governingBodies", "offices", "platforms")
            .checkedBy(OfficeRules::chairOfAnother));
  }

  private static void officeHeldByTooMany(Inspection inspection) {
    for (Office office : inspection.register().offices()) {
      OptionalInt maximum =
          office.maximumHolders().isPresent()
              ? office.maximumHolders()
              : office.kind().maximumHolders();
      if (maximum.isPresent()) {
        for (Stretch<Integer> holders :
            inspection.index().holders(office).certainCount().stretches()) {
          if (holders.value() > maximum.getAsInt()) {
            inspection
                .report(office)
                .during(holders.term())
                .with("holders", holders.value())
                .with("maximum", maximum.getAsInt());
          }
        }
      }
    }
  }

  /** A tenure of an office, and the days on which it keeps its holder from a seat. */
  private record Exclusion(Office office, Tenure tenure, Term term) {}

  private static void excludedOffice(Inspection inspection) {
    Map<Id<Organisation>, List<Office>> offices =
        inspection.register().offices().stream().collect(groupingBy(Office::organisation));
    for (Seats seats : inspection.index().seats()) {
      ListMultimap<ExcludedOffice, Term> excluded = ArrayListMultimap.create();
      for (SeatPlan plan : seats.body().seatPlans()) {
        plan.composition().stream()
            .flatMap(composition -> composition.excludedOffices().stream())
            .distinct()
            .forEach(each -> excluded.putAll(each, seats.days(plan)));
      }
      Multimaps.asMap(excluded)
          .forEach(
              (each, days) ->
                  reportExcluded(
                      inspection,
                      seats,
                      Timeline.counting(days),
                      exclusions(
                          each,
                          offices.getOrDefault(seats.owner().authority(), List.of()),
                          inspection.index())));
    }
  }

  private static Map<Id<Person>, IntervalTree<Exclusion>> exclusions(
      ExcludedOffice excluded, List<Office> offices, RegisterIndex index) {
    return offices.stream()
        .filter(office -> office.kind() == excluded.kind())
        .flatMap(
            office ->
                index.recordedDays().<Tenure>certain(office.tenures(), Tenure::term).stream()
                    .map(
                        tenure ->
                            new Exclusion(
                                office, tenure.fact(), withPause(tenure.days(), excluded))))
        .collect(
            groupingBy(
                exclusion -> exclusion.tenure().holder(),
                collectingAndThen(
                    toList(), exclusions -> IntervalTree.of(exclusions, Exclusion::term))));
  }

  private static Term withPause(Term tenure, ExcludedOffice excluded) {
    return excluded.pause().flatMap(tenure::next).map(tenure::span).orElse(tenure);
  }

  private static void reportExcluded(
      Inspection inspection,
      Seats seats,
      Timeline<Integer> plans,
      Map<Id<Person>, IntervalTree<Exclusion>> exclusions) {
    for (Mandate mandate : seats.body().mandates()) {
      Optional<Term> certain = seats.recordedDays().certain(mandate.term());
      if (certain.isPresent()
          && exclusions.containsKey(mandate.holder())
          && seats.takesSeat(mandate)) {
        exclusions
            .get(mandate.holder())
            .during(certain.get())
            .forEach(
                exclusion ->
                    plans
                        .where(
                            excluding -> excluding > 0,
                            exclusion.term().intersection(certain.get()).orElseThrow())
                        .forEach(
                            days ->
                                inspection
                                    .report(mandate)
                                    .at("holder")
                                    .during(days)
                                    .with("office", exclusion.office().id())));
      }
    }
  }

  /**
   * The days on which a person is the chair of a body.
   *
   * @param fact the mandate or the participation
   */
  private record Chair(Object fact, Id<Person> person, Term term) {}

  private static void chairOfAnother(Inspection inspection) {
    Map<Id<Body>, TermsByKey<Id<Person>, Chair>> chairs = new HashMap<>();
    for (Seats seats : inspection.index().seats()) {
      Timeline<Optional<Id<? extends Headed>>> chairedBy =
          seats.plans().map(plan -> plan.flatMap(SeatPlan::chairedBy));
      if (!chairedBy.equals(Timeline.always(Optional.empty()))) {
        for (Chair chair : chairs(seats.body(), inspection.index())) {
          seats
              .recordedDays()
              .certain(chair.term())
              .ifPresent(
                  days ->
                      chairedBy.within(days).stream()
                          .filter(stretch -> stretch.value().isPresent())
                          .forEach(
                              stretch ->
                                  reportOtherChair(
                                      inspection,
                                      seats,
                                      chair,
                                      stretch.term(),
                                      stretch.value().get(),
                                      chairs)));
        }
      }
    }
  }

  /** {@return the chairs among the people who sit or take part in a body} */
  private static List<Chair> chairs(Body body, RegisterIndex index) {
    List<Chair> chairs = new ArrayList<>();
    for (Mandate mandate : body.mandates()) {
      addChair(chairs, mandate, Optional.of(mandate.holder()), mandate.roles(), mandate.term());
    }
    for (Participation participation : body.participations()) {
      Optional<Id<Person>> person =
          participation
              .representative()
              .or(
                  () ->
                      index
                          .find(Party.class, participation.participant())
                          .filter(Person.class::isInstance)
                          .map(participant -> ((Person) participant).id()));
      addChair(chairs, participation, person, participation.roles(), participation.term());
    }
    return chairs;
  }

  private static void addChair(
      List<Chair> chairs,
      Object fact,
      Optional<Id<Person>> person,
      List<HeldRole> roles,
      Term term) {
    for (HeldRole held : roles) {
      if (held.role() == BodyRole.CHAIR && person.isPresent()) {
        chairs.add(new Chair(fact, person.get(), held.during(term)));
      }
    }
  }

  private static void reportOtherChair(
      Inspection inspection,
      Seats seats,
      Chair chair,
      Term days,
      Id<? extends Headed> chairedBy,
      Map<Id<Body>, TermsByKey<Id<Person>, Chair>> chairs) {
    RegisterIndex index = inspection.index();
    Optional<Office> office = index.find(Office.class, Id.of(chairedBy.value()));
    Optional<Body> body = index.find(Body.class, Id.of(chairedBy.value()));
    ImmutableList<Term> wrong = ImmutableList.of();
    if (office.isPresent() && !isExOfficio(chair, office.get(), seats)) {
      wrong = index.holders(office.get()).daysWithout(chair.person(), days);
    } else if (body.isPresent()) {
      TermsByKey<Id<Person>, Chair> others =
          chairs.computeIfAbsent(
              body.get().id(),
              missing -> TermsByKey.of(chairs(body.get(), index), Chair::person, Chair::term));
      // Where no chair of that body is recorded at all, nothing is known against this one.
      wrong =
          others.keys().isEmpty() ? ImmutableList.of() : others.daysWithout(chair.person(), days);
    }
    if (index.find(Person.class, chair.person()).isEmpty()) {
      return;
    }
    for (Term without : wrong) {
      Report report =
          chair.fact() instanceof Mandate mandate
              ? inspection.report(mandate)
              : inspection.report(seats.body()).in(chair.fact());
      report.at("roles").during(without).with("chairedBy", chairedBy);
    }
  }

  /** {@return whether a chair sits by the office anyway, so that {@code office-not-held} tells} */
  private static boolean isExOfficio(Chair chair, Office office, Seats seats) {
    return chair.fact() instanceof Mandate mandate
        && seats
            .terms()
            .findSeat(mandate)
            .map(Seat::allotment)
            .filter(allotment -> allotment.basis() == SeatBasis.EX_OFFICIO)
            .flatMap(SeatAllotment::filledBy)
            .filter(office.id()::equals)
            .isPresent();
  }
}

package io.github.samenspraak.rules;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of the law on the composition and the foundation of a platform. */
final class CompositionRules {

  private static final RuleGroup AREA = RuleGroup.of("composition", "0.1.0");

  /** The regimes under which at most two thirds of the members may be of one sex. */
  private static final ImmutableSet<Regime> BALANCED =
      Sets.immutableEnumSet(
          Regime.FLEMISH_ADVISORY_COUNCIL,
          Regime.BRUSSELS_ADVISORY_COUNCIL,
          Regime.WALLOON_ADVISORY_COUNCIL);

  /** The limit of the law, the same for every platform under it. */
  private static final Fraction MOST_OF_ONE_SEX = Fraction.of(2, 3);

  private static final ImmutableSet<OfficeKind> OFFICE_HOLDERS =
      Sets.immutableEnumSet(OfficeKind.ALDERMAN, OfficeKind.COUNCILLOR);

  private CompositionRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("same-sex-majority")
            .statement(
                "On no day must more than two thirds of the seated members be of one sex;"
                    + " substitutes are not counted, and a day is reported only if the recorded"
                    + " sexes and mandates leave no doubt.")
            .sources(Source.FL_DLB_304, Source.BE_NML_120BIS)
            .arguments("sex", "members", "seated")
            .brokenBy("5 women and 2 men sit on an advisory council.")
            .keptBy("4 women and 2 men sit on an advisory council.")
            .aboutMissing()
            .checkedBy(CompositionRules::sameSexMajority),
        AREA.error("advice-invalid-composition")
            .statement(
                "Advice must not be adopted on a day on which too many members are of one sex.")
            .sources(Source.FL_DLB_304, Source.BE_NML_120BIS)
            .arguments("body", "sex")
            .brokenBy("Advice is adopted on the last day on which 5 of 7 members are women.")
            .keptBy("Advice is adopted on the day after.")
            .aboutMissing()
            .checkedBy(CompositionRules::adviceInvalidComposition),
        AREA.error("office-holder-votes")
            .statement("A councillor or alderman must not hold a voting mandate.")
            .sources(Source.FL_DLB_304)
            .arguments("office")
            .brokenBy("A voting member becomes a councillor on the last day of her mandate.")
            .keptBy("She becomes a councillor on the day after, or has a seat without a vote.")
            .checkedBy(CompositionRules::officeHolderVotes),
        AREA.error("council-decision-missing")
            .statement(
                "A standing advisory council must be set up by a decision of the municipal council,"
                    + " which its charter in force cites.")
            .sources(Source.FL_DLB_304)
            .brokenBy("A charter that says nothing of how it was adopted.")
            .keptBy("A charter adopted by a decision of the municipal council.")
            .aboutMissing()
            .checkedBy(CompositionRules::councilDecisionMissing),
        AREA.error("coordination-without-basis")
            .statement(
                "A coordination committee must name art. 62 of the organic law as its legal basis,"
                    + " and its authority must be a public centre for social welfare.")
            .sources(Source.BE_OCMW_62)
            .brokenBy("A social coordination of a municipality.")
            .keptBy("A social coordination of a public centre for social welfare, under art. 62.")
            .aboutMissing()
            .checkedBy(CompositionRules::coordinationWithoutBasis));
  }

  /** The number of members of the sex that has more than the law allows. */
  private record Majority(Sex sex, int members, int seated) {}

  private static void sameSexMajority(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Stretch<Optional<Majority>> stretch :
          majorities(seats, inspection.index()).stretches()) {
        stretch
            .value()
            .filter(majority -> isSettled(stretch.term(), seats, inspection))
            .ifPresent(
                majority ->
                    inspection
                        .report(seats.body())
                        .during(stretch.term())
                        .with("sex", majority.sex())
                        .with("members", majority.members())
                        .with("seated", majority.seated()));
      }
    }
  }

  /** Days to come are settled if no earlier vacancy is still to be filled. */
  private static boolean isSettled(Term days, Seats seats, Inspection inspection) {
    return inspection.hasBegun(days)
        || seats.terms().openSince().filter(due -> due.isBefore(days.firstDayOrThrow())).isEmpty();
  }

  /**
   * {@return the majority of each day that is larger than the law allows} A member whose sex is not
   * recorded, or not disclosed, counts as seated, but for neither sex, as does one who may not have
   * begun yet: so a reported majority is certain.
   */
  private static Timeline<Optional<Majority>> majorities(Seats seats, RegisterIndex index) {
    Timeline<Optional<Majority>> none = Timeline.always(Optional.empty());
    if (!hasRegime(seats, BALANCED)) {
      return none;
    }
    return Stream.of(Sex.F, Sex.M)
        .map(sex -> majorities(seats, index, sex))
        .reduce(
            none,
            (first, second) ->
                first.with(second, (ofFirst, ofSecond) -> ofFirst.or(() -> ofSecond)));
  }

  private static Timeline<Optional<Majority>> majorities(
      Seats seats, RegisterIndex index, Sex sex) {
    return seats
        .certain()
        .counting(mandate -> isOf(sex, mandate, index), SeatAllotment::voting)
        .with(
            seats.seatedWhere(SeatAllotment::voting),
            (members, seated) ->
                MOST_OF_ONE_SEX.isExceededBy(members, seated)
                    ? Optional.of(new Majority(sex, members, seated))
                    : Optional.empty());
  }

  private static boolean hasRegime(Seats seats, Set<Regime> regimes) {
    return seats.platform().map(AdvisoryPlatform::regime).filter(regimes::contains).isPresent();
  }

  private static boolean isOf(Sex sex, Mandate mandate, RegisterIndex index) {
    return index.find(Person.class, mandate.holder()).flatMap(Person::sex).equals(Optional.of(sex));
  }

  private static void adviceInvalidComposition(Inspection inspection) {
    Map<Seats, Timeline<Optional<Majority>>> majorities = new HashMap<>();
    for (Advice advice : inspection.register().advice()) {
      for (Seats seats : issuers(advice, inspection.index())) {
        majorities
            .computeIfAbsent(seats, missing -> majorities(seats, inspection.index()))
            .on(advice.adoptedOn())
            .ifPresent(
                majority ->
                    inspection
                        .report(advice)
                        .during(Term.on(advice.adoptedOn()))
                        .with("body", seats.body().id())
                        .with("sex", majority.sex()));
      }
    }
  }

  /**
   * {@return the seats of the body that issued an advice; those of all bodies of the platform if
   * that body has none}
   */
  private static List<Seats> issuers(Advice advice, RegisterIndex index) {
    Optional<Body> withSeats = index.find(Body.class, advice.issuedBy()).filter(Body::hasSeats);
    return withSeats.isPresent()
        ? List.of(index.seats(withSeats.get()))
        : index.findPlatform(advice.issuedBy()).stream()
            .flatMap(platform -> platform.seatedBodies().stream())
            .map(index::seats)
            .toList();
  }

  /** A tenure of an office, and its certain days. */
  private record OfficeTenure(Office office, Tenure tenure, Term term) {}

  /** The tenures of one person. */
  private record PersonTenures(IntervalTree<OfficeTenure> byDay, DayCounts days) {

    static PersonTenures of(List<OfficeTenure> tenures) {
      return new PersonTenures(
          IntervalTree.of(tenures, OfficeTenure::term),
          DayCounts.of(tenures.stream().map(OfficeTenure::term).toList()));
    }
  }

  private static void officeHolderVotes(Inspection inspection) {
    Map<Id<Person>, PersonTenures> officeHolders =
        inspection.register().offices().stream()
            .filter(office -> OFFICE_HOLDERS.contains(office.kind()))
            .flatMap(office -> tenures(office, inspection))
            .collect(
                groupingBy(
                    tenure -> tenure.tenure().holder(),
                    collectingAndThen(toList(), PersonTenures::of)));
    for (Seats seats : inspection.index().seats()) {
      if (hasRegime(seats, ImmutableSet.of(Regime.FLEMISH_ADVISORY_COUNCIL))) {
        seats.terms().groups().stream()
            .filter(group -> group.allotment().voting())
            .flatMap(group -> group.mandates().stream())
            .filter(mandate -> officeHolders.containsKey(mandate.holder()))
            .forEach(
                mandate ->
                    seats
                        .recordedDays()
                        .certain(mandate.term())
                        .ifPresent(
                            days ->
                                reportVoting(
                                    inspection,
                                    mandate,
                                    days,
                                    officeHolders.get(mandate.holder()))));
      }
    }
  }

  private static Stream<OfficeTenure> tenures(Office office, Inspection inspection) {
    return inspection
        .index()
        .recordedDays()
        .<Tenure>certain(office.tenures(), Tenure::term)
        .stream()
        .map(certain -> new OfficeTenure(office, certain.fact(), certain.days()));
  }

  private static void reportVoting(
      Inspection inspection, Mandate mandate, Term days, PersonTenures tenures) {
    LimitedReports.each(
        inspection,
        mandate,
        tenures.byDay().during(days)::iterator,
        () -> tenures.days().within(days),
        tenure ->
            inspection
                .report(mandate)
                .during(tenure.term().intersection(days).orElseThrow())
                .with("office", tenure.office().id()));
  }

  private static void councilDecisionMissing(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      if (platform.regime() == Regime.FLEMISH_ADVISORY_COUNCIL) {
        for (Charter charter : platform.charters()) {
          if (!isByMunicipalCouncil(charter.adoptedBy(), inspection.index())) {
            Report report = inspection.report(platform).in(charter);
            inspection
                .index()
                .recordedDays(platform)
                .certain(charter.inForce())
                .ifPresent(report::during);
          }
        }
      }
    }
  }

  /** {@return whether the municipal council took a decision; true if no taker is recorded} */
  private static boolean isByMunicipalCouncil(Optional<Decision> decision, RegisterIndex index) {
    return decision
        .filter(
            taken ->
                taken
                    .takenBy()
                    .flatMap(taker -> index.find(Decision.Taker.class, taker))
                    .map(taker -> isMunicipal(taker, index))
                    .orElse(true))
        .isPresent();
  }

  /** {@return whether a decision was taken by a municipality, or by a body of one} */
  private static boolean isMunicipal(Decision.Taker taker, RegisterIndex index) {
    Optional<Organisation> organisation =
        taker instanceof Body body
            ? index
                .findOwner(body.id())
                .filter(GoverningBodies.class::isInstance)
                .flatMap(owner -> index.find(Organisation.class, owner.authority()))
            : index.find(Organisation.class, Id.of(taker.id().value()));
    return organisation.filter(known -> known.kind() == OrganisationKind.MUNICIPALITY).isPresent();
  }

  private static void coordinationWithoutBasis(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      if (platform.regime() == Regime.WELFARE_CENTRE_COORDINATION) {
        boolean hasBasis =
            platform.legalBases().stream()
                .anyMatch(basis -> basis.source().equals(Optional.of(Source.BE_OCMW_62)));
        if (!hasBasis) {
          inspection.report(platform).at("legalBases");
        }
        inspection
            .index()
            .find(Organisation.class, platform.authority())
            .filter(authority -> authority.kind() != OrganisationKind.SOCIAL_WELFARE_CENTRE)
            .ifPresent(authority -> inspection.report(platform).at("authority"));
      }
    }
  }
}

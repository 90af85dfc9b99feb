package io.github.samenspraak.rules;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
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
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyOwner;
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
import java.time.LocalDate;
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

  /** The offices with the authority that exclude a vote in its advisory councils. */
  private static final ImmutableSet<OfficeKind> EXCLUDED_OFFICES =
      Sets.immutableEnumSet(OfficeKind.MAYOR, OfficeKind.ALDERMAN, OfficeKind.COUNCILLOR);

  private static final String SAME_SEX_MAJORITY = "same-sex-majority";

  /** What the council did not decide on. */
  enum Undecided {
    FOUNDING,
    CHARTER
  }

  private CompositionRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error(SAME_SEX_MAJORITY)
            .statement(
                "On no day must more than two thirds of the voting members be of one sex: of the"
                    + " plenary, and of any body that issues advice; those who stand in are not"
                    + " counted, and a day is reported only if the recorded sexes and mandates"
                    + " leave no doubt.")
            .sources(Source.FL_DLB_304, Source.BE_NML_120BIS)
            .arguments("sex", "members", "seated")
            .identifying("sex")
            .brokenBy("5 women and 2 men vote in a plenary.")
            .keptBy("4 women and 2 men vote in a plenary, beside 3 women without a vote.")
            .aboutMissing()
            .checkedBy(CompositionRules::sameSexMajority),
        AREA.error("advice-invalid-composition")
            .statement(
                "Advice must not be adopted by a body on a day on which more than two thirds of its"
                    + " voting members are of one sex, unless that is waived, which only the law of"
                    + " Brussels allows.")
            .sources(Source.FL_DLB_304, Source.BE_NML_120BIS)
            .arguments("body", "sex")
            .brokenBy("A body adopts advice on the last day on which 5 of its 7 members are women.")
            .keptBy("It adopts the advice on the day after.")
            .aboutMissing("waivers")
            .checkedBy(CompositionRules::adviceInvalidComposition),
        AREA.error("office-holder-votes")
            .statement(
                "A mayor, alderman or councillor of the platform’s authority, a member of its"
                    + " council or executive, and the chair of its special committee who may be of"
                    + " the executive, must not hold a voting mandate, nor stand in for one.")
            .sources(Source.FL_DLB_304)
            .arguments("office")
            .identifying("office")
            .brokenBy("A voting member becomes a councillor on the last day of her mandate.")
            .keptBy("She becomes a councillor on the day after, or has a seat without a vote.")
            .checkedBy(CompositionRules::officeHolderVotes),
        AREA.warning("council-decision-missing")
            .statement(
                "A standing advisory council should name the decision of the municipal council that"
                    + " set it up, and no other should have adopted its charters.")
            .sources(Source.FL_DLB_304)
            .arguments("fault")
            .identifying("fault")
            .brokenBy("A council of which no founding decision is recorded.")
            .keptBy("A council that the municipal council founded, without a recorded charter.")
            .aboutMissing("organisations", "governingBodies")
            .checkedBy(CompositionRules::councilDecisionMissing),
        AREA.error("coordination-without-basis")
            .statement(
                "A coordination under art. 62 of the organic law must have a public centre for"
                    + " social welfare as its authority.")
            .sources(Source.BE_OCMW_62)
            .brokenBy("A social coordination of a municipality.")
            .keptBy("A social coordination of a public centre for social welfare.")
            .aboutMissing("organisations")
            .checkedBy(CompositionRules::coordinationWithoutBasis));
  }

  /** The number of members of the sex that has more than the law allows. */
  private record Majority(Sex sex, int members, int seated) {}

  private static void sameSexMajority(Inspection inspection) {
    Set<Id<Body>> advising =
        adopted(inspection).map(Advice::issuedBy).collect(ImmutableSet.toImmutableSet());
    for (Seats seats : inspection.index().seats()) {
      if (seats.body().kind() == BodyKind.PLENARY || advising.contains(seats.body().id())) {
        reportMajorities(seats, inspection);
      }
    }
  }

  /** {@return the advice itself, without guidelines, proposals and questions} */
  private static Stream<Advice> adopted(Inspection inspection) {
    return inspection.register().advice().stream()
        .filter(advice -> advice.kind() == AdviceKind.ADVICE);
  }

  private static void reportMajorities(Seats seats, Inspection inspection) {
    for (Stretch<Optional<Majority>> stretch : majorities(seats, inspection.index()).stretches()) {
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

  /** Days to come are settled if no earlier vacancy is still to be filled. */
  static boolean isSettled(Term days, Seats seats, Inspection inspection) {
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
    adopted(inspection)
        .forEach(
            advice ->
                findIssuer(advice, inspection.index())
                    .filter(seats -> !isWaived(advice, seats, inspection.index()))
                    .flatMap(
                        seats ->
                            majorities
                                .computeIfAbsent(
                                    seats, missing -> majorities(seats, inspection.index()))
                                .on(advice.adoptedOn()))
                    .ifPresent(
                        majority ->
                            inspection
                                .report(advice)
                                .at("adoptedOn")
                                .during(Term.on(advice.adoptedOn()))
                                .with("body", advice.issuedBy())
                                .with("sex", majority.sex())));
  }

  /** {@return the seats of the body that issued a piece of advice; absent if it has none} */
  private static Optional<Seats> findIssuer(Advice advice, RegisterIndex index) {
    return index.find(Body.class, advice.issuedBy()).filter(Body::hasSeats).map(index::seats);
  }

  /**
   * {@return whether the majority is waived on the day of a piece of advice} The law of Brussels
   * knows a derogation from the two thirds, that of Flanders does not.
   */
  private static boolean isWaived(Advice advice, Seats seats, RegisterIndex index) {
    return hasRegime(seats, ImmutableSet.of(Regime.BRUSSELS_ADVISORY_COUNCIL))
        && index
            .waivers(SAME_SEX_MAJORITY, advice.issuedBy())
            .findOn(advice.adoptedOn())
            .isPresent();
  }

  /**
   * Days on which a person is in office.
   *
   * @param office the office, or the council or executive on which the person sits
   */
  private record InOffice(Id<Person> person, Id<?> office, Term term) {}

  /** The days on which one person is in office. */
  private record PersonInOffice(IntervalTree<InOffice> byDay, DayCounts days) {

    static PersonInOffice of(List<InOffice> all) {
      return new PersonInOffice(
          IntervalTree.of(all, InOffice::term),
          DayCounts.of(all.stream().map(InOffice::term).toList()));
    }
  }

  private static void officeHolderVotes(Inspection inspection) {
    InOfficeByAuthority all = InOfficeByAuthority.of(inspection.index());
    Map<Id<Organisation>, Map<Id<Person>, PersonInOffice>> byAuthority = new HashMap<>();
    for (Seats seats : inspection.index().seats()) {
      // A seat of which no plan could be read may have no vote.
      if (hasRegime(seats, ImmutableSet.of(Regime.FLEMISH_ADVISORY_COUNCIL))
          && inspection.index().isWhole(seats.body())) {
        Map<Id<Person>, PersonInOffice> inOffice =
            byAuthority.computeIfAbsent(
                seats.owner().authority(),
                authority -> inOffice(authority, all, inspection.index()));
        for (Mandate mandate : seats.body().mandates()) {
          if (inOffice.containsKey(mandate.holder())) {
            daysWithVote(mandate, seats, inspection.index())
                .forEach(
                    days ->
                        reportVoting(inspection, mandate, days, inOffice.get(mandate.holder())));
          }
        }
      }
    }
  }

  /**
   * {@return the certain days of a mandate on which it carries a vote} One who stands in has the
   * vote of those that he or she stands in for.
   */
  private static ImmutableList<Term> daysWithVote(
      Mandate mandate, Seats seats, RegisterIndex index) {
    Mandate seat =
        mandate.standsInFor().stream()
            .filter(named -> mandate.allotment().isEmpty())
            .findFirst()
            .flatMap(named -> index.find(Mandate.class, named))
            .orElse(mandate);
    return seats
        .recordedDays()
        .certain(mandate.term())
        .map(days -> seats.days(seat, days, SeatAllotment::voting))
        .orElse(ImmutableList.of())
        .stream()
        .flatMap(days -> planned(days, seats).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the days of a term on which a plan is in force; all of them if the body has no plan}
   */
  private static ImmutableList<Term> planned(Term days, Seats seats) {
    return seats.body().seatPlans().isEmpty()
        ? ImmutableList.of(days)
        : seats.plans().where(Optional::isPresent, days);
  }

  private static void reportVoting(
      Inspection inspection, Mandate mandate, Term days, PersonInOffice inOffice) {
    LimitedReports.each(
        inspection,
        mandate,
        inOffice.byDay().during(days)::iterator,
        () -> inOffice.days().within(days),
        each ->
            inspection
                .report(mandate)
                .at("holder")
                .during(each.term().intersection(days).orElseThrow())
                .with("office", each.office()));
  }

  /** The offices and the seats of governing bodies that may exclude from a platform's seats. */
  private record InOfficeByAuthority(
      ImmutableListMultimap<Id<Organisation>, Office> offices,
      ImmutableListMultimap<Id<Organisation>, Seats> governing) {

    static InOfficeByAuthority of(RegisterIndex index) {
      return new InOfficeByAuthority(
          index.register().offices().stream()
              .flatMap(
                  office ->
                      authorities(office, index).map(authority -> Map.entry(authority, office)))
              .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue)),
          index.seats().stream()
              .filter(seats -> seats.owner() instanceof GoverningBodies)
              .collect(
                  toImmutableListMultimap(
                      seats -> ((GoverningBodies) seats.owner()).organisation(), seats -> seats)));
    }

    /** The special committee is one of the welfare centre, which is a part of the municipality. */
    private static Stream<Id<Organisation>> authorities(Office office, RegisterIndex index) {
      Stream<Id<Organisation>> municipality =
          office.kind() == OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE
              ? index
                  .find(Organisation.class, office.organisation())
                  .filter(centre -> centre.kind() == OrganisationKind.SOCIAL_WELFARE_CENTRE)
                  .flatMap(Organisation::parent)
                  .stream()
              : Stream.empty();
      return Stream.concat(Stream.of(office.organisation()), municipality).distinct();
    }

    List<Seats> governing(Id<Organisation> authority, BodyKind kind) {
      return governing.get(authority).stream()
          .filter(seats -> seats.body().kind() == kind)
          .toList();
    }
  }

  /** {@return the certain days on which people are in office with an authority, by person} */
  private static Map<Id<Person>, PersonInOffice> inOffice(
      Id<Organisation> authority, InOfficeByAuthority all, RegisterIndex index) {
    List<Seats> executives = all.governing(authority, BodyKind.EXECUTIVE);
    Stream<InOffice> offices =
        all.offices().get(authority).stream()
            .flatMap(office -> inOffice(office, executives, index));
    Stream<InOffice> members =
        Stream.concat(all.governing(authority, BodyKind.COUNCIL).stream(), executives.stream())
            .flatMap(CompositionRules::inOffice);
    return Stream.concat(offices, members)
        .collect(groupingBy(InOffice::person, collectingAndThen(toList(), PersonInOffice::of)));
  }

  private static Stream<InOffice> inOffice(Seats seats) {
    return seats.certain().body().mandates().stream()
        .filter(seats.certain()::takesSeat)
        .map(mandate -> new InOffice(mandate.holder(), seats.body().id(), mandate.term()));
  }

  private static Stream<InOffice> inOffice(
      Office office, List<Seats> executives, RegisterIndex index) {
    boolean isChair = office.kind() == OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE;
    return !isChair && !EXCLUDED_OFFICES.contains(office.kind())
        ? Stream.empty()
        : index.recordedDays().<Tenure>certain(office.tenures(), Tenure::term).stream()
            .flatMap(
                tenure ->
                    (isChair
                            ? daysPerhapsOnExecutive(
                                tenure.fact().holder(), tenure.days(), executives)
                            : ImmutableList.of(tenure.days()))
                        .stream()
                            .map(days -> new InOffice(tenure.fact().holder(), office.id(), days)));
  }

  /**
   * {@return the days of a term on which a person is not known to be outside the executive: on the
   * other days members of it are recorded, and the person is none of them}
   */
  private static ImmutableList<Term> daysPerhapsOnExecutive(
      Id<Person> person, Term term, List<Seats> executives) {
    ImmutableList<Term> days = ImmutableList.of(term);
    for (Seats executive : executives) {
      ImmutableList<Term> outside =
          executive.daysWithoutSeat(person, term).stream()
              .flatMap(
                  without ->
                      executive.certain().sitting().where(sitting -> sitting > 0, without).stream())
              .collect(ImmutableList.toImmutableList());
      days =
          days.stream()
              .flatMap(each -> Timeline.counting(outside).where(count -> count == 0, each).stream())
              .collect(ImmutableList.toImmutableList());
    }
    return days;
  }

  private static void councilDecisionMissing(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      if (platform.regime() == Regime.FLEMISH_ADVISORY_COUNCIL) {
        if (platform.foundedBy().isEmpty()) {
          if (isFoundingRecorded(platform, inspection)) {
            inspection.report(platform).at("foundedBy").with("fault", Undecided.FOUNDING);
          }
        } else if (!isByCouncil(platform.foundedBy().get(), platform, inspection.index())) {
          inspection.report(platform).at("foundedBy").with("fault", Undecided.FOUNDING);
        }
        for (Charter charter : platform.charters()) {
          if (charter
              .adoptedBy()
              .filter(adopted -> !isByCouncil(adopted, platform, inspection.index()))
              .isPresent()) {
            Report report =
                inspection
                    .report(platform)
                    .in(charter)
                    .at("adoptedBy")
                    .with("fault", Undecided.CHARTER);
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

  /** {@return whether records are complete since the platform was established, or perhaps are} */
  private static boolean isFoundingRecorded(AdvisoryPlatform platform, Inspection inspection) {
    Optional<LocalDate> recordedFrom =
        platform.recordedFrom().or(inspection.register()::recordedFrom);
    return recordedFrom.isEmpty()
        || platform
            .established()
            .filter(established -> !established.earliest().isBefore(recordedFrom.get()))
            .isPresent();
  }

  /**
   * {@return whether the authority of a platform, one that it succeeded, or a council of these took
   * a decision; true if no known taker is recorded}
   */
  private static boolean isByCouncil(
      Decision decision, AdvisoryPlatform platform, RegisterIndex index) {
    return decision
        .takenBy()
        .flatMap(taker -> index.find(Decision.Taker.class, taker))
        .map(taker -> isCouncil(taker, platform.authority(), index))
        .orElse(true);
  }

  private static boolean isCouncil(
      Decision.Taker taker, Id<Organisation> authority, RegisterIndex index) {
    Optional<Id<Organisation>> organisation =
        taker instanceof Organisation itself
            ? Optional.of(itself.id())
            : Optional.of(taker)
                .filter(Body.class::isInstance)
                .map(Body.class::cast)
                .filter(body -> body.kind() == BodyKind.COUNCIL)
                .flatMap(body -> index.findOwner(body.id()))
                .filter(GoverningBodies.class::isInstance)
                .map(BodyOwner::authority);
    return organisation
        .filter(
            founder -> founder.equals(authority) || index.succession().succeeds(authority, founder))
        .isPresent();
  }

  private static void coordinationWithoutBasis(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      if (platform.regime() == Regime.WELFARE_CENTRE_COORDINATION) {
        inspection
            .index()
            .find(Organisation.class, platform.authority())
            .filter(authority -> authority.kind() != OrganisationKind.SOCIAL_WELFARE_CENTRE)
            .ifPresent(authority -> inspection.report(platform).at("authority"));
      }
    }
  }
}

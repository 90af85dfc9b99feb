package io.github.samenspraak.index.seats;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.samenspraak.index.seats.DeputySeats.Deputised;
import io.github.samenspraak.index.seats.MandatesByAllotment.RoleDays;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The seats of one body, day by day.
 *
 * <p>A member is a person whose mandate takes a seat; deputies and substitutes take none. A person
 * with two mandates on one day is counted once, and a rule reports that. On days on which the
 * platform or the body does not exist, the count is 0.
 *
 * <p>A mandate without a first day may have begun at any time, so it counts on every day up to its
 * last one. The {@link #certain()} seats count it on its certain days alone.
 */
public final class Seats {

  private static final Timeline<Integer> NONE = Timeline.always(0);

  private final BodyOwner owner;
  private final Body body;
  private final RecordedDays recordedDays;
  private final Supplier<Seats> certain;
  private final Supplier<MandatesByAllotment> byAllotment;

  /** The days on which the body may exist; absent if its existence is not certain on any day. */
  private final Optional<Term> life;

  private final Supplier<Boolean> isWithinLife;
  private final Supplier<Timeline<Integer>> sitting;
  private final Supplier<Timeline<Integer>> seated;

  /** Kept by code of allotment, as every plan asks again. */
  private final ConcurrentMap<String, Timeline<Integer>> seatedOn = new ConcurrentHashMap<>();

  private final Supplier<TermsByKey<Id<Person>, Mandate>> byHolder;
  private final Supplier<TermsByKey<Id<Person>, Mandate>> sittingByHolder;
  private final Supplier<ImmutableList<ImmutableList<Mandate>>> overlappingMandates;
  private final Supplier<DeputySeats<Id<Person>>> ofHolders;
  private final Supplier<DeputySeats<Id<? extends Party>>> ofDeputies;
  private final Supplier<DeputySeats<Id<Organisation>>> ofOrganisations;
  private final Supplier<DeputySeats<String>> ofAllotments;
  private final Supplier<Map<Id<? extends Party>, IntervalTree<AllotmentDays>>>
      deputiesOfAllotments;
  private final Supplier<TermsByKey<Id<Organisation>, Mandate>> byOrganisation;
  private final Supplier<IntervalTree<Mandate>> mandatesByDay;
  private final Supplier<Set<Mandate>> standIns;
  private final Supplier<SeatPlans> plans;

  private final Supplier<Timeline<Seating>> seatings;
  private final MandateTerms terms;

  private Seats(
      BodyOwner owner,
      Body body,
      RecordedDays recordedDays,
      Timeline<Optional<Term>> legislatures) {
    this.owner = owner;
    this.body = body;
    this.recordedDays = recordedDays;
    this.certain = Suppliers.memoize(() -> findCertain(legislatures));
    this.plans = Suppliers.memoize(() -> new SeatPlans(body, recordedDays));
    this.byAllotment = Suppliers.memoize(() -> new MandatesByAllotment(body, plans.get()));
    this.life = owner.possibleLifespan(body);
    this.isWithinLife =
        Suppliers.memoize(
            () -> life.isEmpty() || byAllotment.get().terms().allMatch(life.get()::encloses));
    this.sitting = Suppliers.memoize(this::countSitting);
    this.seated = Suppliers.memoize(this::countSeated);
    this.byHolder =
        Suppliers.memoize(() -> TermsByKey.of(body.mandates(), Mandate::holder, Mandate::term));
    this.sittingByHolder =
        Suppliers.memoize(() -> standIns().isEmpty() ? byHolder.get() : byHolder(this::takesSeat));
    this.overlappingMandates = Suppliers.memoize(this::findOverlappingMandates);
    this.standIns =
        Suppliers.memoize(
            () -> {
              Set<Mandate> found = Sets.newIdentityHashSet();
              found.addAll(standIns());
              return found;
            });
    this.ofHolders = Suppliers.memoize(() -> new DeputySeats<>(deputised(Mandate::holder)));
    this.ofDeputies = Suppliers.memoize(this::seatsOfDeputies);
    this.ofOrganisations = Suppliers.memoize(this::seatsOfOrganisations);
    this.ofAllotments =
        Suppliers.memoize(() -> new DeputySeats<>(deputised(mandate -> plans.get().code(mandate))));
    this.deputiesOfAllotments = Suppliers.memoize(this::findDeputiesOfAllotments);
    this.byOrganisation = Suppliers.memoize(() -> byOrganisation(body));
    this.mandatesByDay = Suppliers.memoize(() -> IntervalTree.of(body.mandates(), Mandate::term));
    this.seatings = Suppliers.memoize(this::computeSeatings);
    this.terms = new MandateTerms(this, byAllotment, plans, legislatures);
  }

  /**
   * {@return the seats of a body}
   *
   * @param owner the platform or the governing bodies that the body is a part of
   * @param body the body
   * @param recordedDays the days of which the records of the platform tell for certain
   * @param legislatures the legislature on each day, if there is one
   */
  public static Seats of(
      BodyOwner owner,
      Body body,
      RecordedDays recordedDays,
      Timeline<Optional<Term>> legislatures) {
    return new Seats(owner, body, recordedDays, legislatures);
  }

  /**
   * {@return the seats as they are certainly held: each mandate or role without a first day has its
   * {@linkplain RecordedDays#certain certain} days alone} These are the same seats if all first
   * days are known. Else its body and mandates are not those of the register.
   */
  public Seats certain() {
    return certain.get();
  }

  private Seats findCertain(Timeline<Optional<Term>> legislatures) {
    if (body.mandates().stream().allMatch(Seats::hasFirstDays)
        && body.participations().stream().allMatch(Seats::hasFirstDays)) {
      return this;
    }
    Body held =
        body.toBuilder()
            .mandates(
                body.mandates().stream().flatMap(mandate -> findCertain(mandate).stream()).toList())
            .participations(
                body.participations().stream()
                    .flatMap(participation -> findCertain(participation).stream())
                    .toList())
            .build();
    return new Seats(owner, held, recordedDays, legislatures);
  }

  private static boolean hasFirstDays(Mandate mandate) {
    return mandate.term().hasFirstDay() && hasFirstDays(mandate.roles());
  }

  private static boolean hasFirstDays(Participation participation) {
    return participation.term().hasFirstDay() && hasFirstDays(participation.roles());
  }

  private static boolean hasFirstDays(ImmutableList<HeldRole> roles) {
    return roles.isEmpty()
        || roles.stream().flatMap(held -> held.term().stream()).allMatch(Term::hasFirstDay);
  }

  private Optional<Mandate> findCertain(Mandate mandate) {
    return hasFirstDays(mandate)
        ? Optional.of(mandate)
        : recordedDays
            .certain(mandate.term())
            .map(
                days ->
                    mandate.toBuilder()
                        .term(days)
                        .roles(findCertain(mandate.roles(), days))
                        .build());
  }

  private Optional<Participation> findCertain(Participation participation) {
    return hasFirstDays(participation)
        ? Optional.of(participation)
        : recordedDays
            .certain(participation.term())
            .map(
                days ->
                    participation.toBuilder()
                        .term(days)
                        .roles(findCertain(participation.roles(), days))
                        .build());
  }

  private List<HeldRole> findCertain(ImmutableList<HeldRole> roles, Term days) {
    return roles.stream()
        .flatMap(
            held ->
                held.term().map(recordedDays::certain).orElse(Optional.of(days)).stream()
                    .flatMap(certainly -> certainly.intersection(days).stream())
                    .map(term -> HeldRole.builder().role(held.role()).term(term).build()))
        .toList();
  }

  /** {@return the days of which the records of the platform tell for certain} */
  public RecordedDays recordedDays() {
    return recordedDays;
  }

  /** An allotment for all of whose seats somebody is a deputy on some days. */
  private record AllotmentDays(String code, Term term) {}

  /** {@return the seats, each with a key} */
  private <K> Stream<Deputised<K>> deputised(Function<Mandate, K> key) {
    return body.mandates().stream()
        .filter(this::takesSeat)
        .map(seat -> new Deputised<>(key.apply(seat), seat, seat.term()));
  }

  /** {@return the seats that deputies stand in for, by them and by whom they are deputies for} */
  private DeputySeats<Id<? extends Party>> seatsOfDeputies() {
    StandInSeats named = new StandInSeats(body, this::takesSeat);
    return new DeputySeats<>(
        standIns().stream()
            .flatMap(
                standIn ->
                    named
                        .of(standIn)
                        .flatMap(
                            each ->
                                parties(standIn)
                                    .map(
                                        party ->
                                            new Deputised<>(party, each.seat(), each.term())))));
  }

  /** {@return who holds a mandate, and for which organisation} */
  private static Stream<Id<? extends Party>> parties(Mandate mandate) {
    return Stream.concat(Stream.of(mandate.holder()), mandate.onBehalfOf().stream());
  }

  private DeputySeats<Id<Organisation>> seatsOfOrganisations() {
    return new DeputySeats<>(
        body.mandates().stream()
            .filter(this::takesSeat)
            .flatMap(
                seat ->
                    seat.onBehalfOf().stream()
                        .map(organisation -> new Deputised<>(organisation, seat, seat.term()))));
  }

  private Map<Id<? extends Party>, IntervalTree<AllotmentDays>> findDeputiesOfAllotments() {
    Map<Id<? extends Party>, Map<String, List<Term>>> terms = new HashMap<>();
    for (Mandate standIn : standIns()) {
      if (standIn.standsInFor().isEmpty()) {
        parties(standIn)
            .forEach(
                party ->
                    terms
                        .computeIfAbsent(party, none -> new HashMap<>(1))
                        .computeIfAbsent(plans.get().code(standIn), none -> new ArrayList<>(1))
                        .add(standIn.term()));
      }
    }
    return Maps.transformValues(
        terms,
        byCode ->
            IntervalTree.of(
                byCode.entrySet().stream()
                    .flatMap(
                        entry ->
                            DeputySeats.union(entry.getValue()).stream()
                                .map(term -> new AllotmentDays(entry.getKey(), term)))
                    .toList(),
                AllotmentDays::term));
  }

  private ImmutableList<ImmutableList<Mandate>> findOverlappingMandates() {
    List<Mandate> counted =
        byHolder.get().overlapping().stream()
            .flatMap(ImmutableList::stream)
            .filter(this::isCounted)
            .toList();
    return TermsByKey.of(counted, Mandate::holder, Mandate::term).overlapping();
  }

  private TermsByKey<Id<Person>, Mandate> byHolder(Predicate<Mandate> condition) {
    return TermsByKey.of(
        body.mandates().stream().filter(condition).toList(), Mandate::holder, Mandate::term);
  }

  /** {@return whether a mandate takes a seat that counts towards the cap on one of its days} */
  private boolean isCounted(Mandate mandate) {
    return takesSeat(mandate)
        && !days(mandate, mandate.term(), SeatAllotment::countsTowardsCap).isEmpty();
  }

  private static TermsByKey<Id<Organisation>, Mandate> byOrganisation(Body body) {
    return TermsByKey.of(
        body.mandates().stream().filter(mandate -> mandate.onBehalfOf().isPresent()).toList(),
        mandate -> mandate.onBehalfOf().orElseThrow(),
        Mandate::term);
  }

  /** {@return the platform or the governing bodies that the body is a part of} */
  public BodyOwner owner() {
    return owner;
  }

  /** {@return the platform that the body is a part of; absent if it is one of an organisation} */
  public Optional<AdvisoryPlatform> platform() {
    return owner instanceof AdvisoryPlatform platform ? Optional.of(platform) : Optional.empty();
  }

  /** {@return the body whose seats they are} */
  public Body body() {
    return body;
  }

  /**
   * {@return whether the body may exist on a day, and its platform is certainly not dissolved}
   *
   * @param day in the years 1 to 9999
   */
  public boolean mayExistOn(LocalDate day) {
    return existing(Term.on(day)).isPresent();
  }

  /**
   * {@return the days of a term on which the body may exist; absent if there are none}
   *
   * @param days the term
   */
  public Optional<Term> existing(Term days) {
    return owner.existing(body, days);
  }

  /**
   * {@return whether a mandate takes a seat} Deputies and substitutes take none. One that stands in
   * for itself, directly or through others, keeps its seat, so that no circle hides a person.
   *
   * @param mandate a mandate of the body
   */
  public boolean takesSeat(Mandate mandate) {
    return mandate.heldAs() == HeldAs.MEMBER || !standIns.get().contains(mandate);
  }

  /** {@return the number of members on each day} */
  public Timeline<Integer> sitting() {
    return sitting.get();
  }

  /** {@return the number of members on each day whose seats count towards the seat cap} */
  public Timeline<Integer> seated() {
    return seated.get();
  }

  private Timeline<Integer> countSitting() {
    return peopleWithOverlaps().isEmpty()
        ? existing(byAllotment.get().countMembers())
        : count(mandate -> true, allotment -> true, byAllotment.get().members());
  }

  private Timeline<Integer> countSeated() {
    return seatedWhere(SeatAllotment::countsTowardsCap);
  }

  /**
   * {@return the number of members on an allotment on each day, whichever plan is in force}
   *
   * @param allotment the code of the allotment
   */
  public Timeline<Integer> seatedOn(String allotment) {
    return seatedOn.computeIfAbsent(
        allotment,
        code ->
            byAllotment
                .get()
                .members(code)
                .map(
                    mandates ->
                        peopleWithOverlaps().isEmpty()
                            ? existing(mandates.count())
                            : count(mandate -> true, any -> true, ImmutableList.of(mandates)))
                .orElse(NONE));
  }

  /**
   * {@return the number of members on each day whose allotment meets a condition} A member whose
   * allotment is not in the plan in force counts, as nothing is known against it.
   *
   * @param condition the condition on the allotment of the plan in force
   */
  public Timeline<Integer> seatedWhere(Predicate<SeatAllotment> condition) {
    return plans.get().all(condition) ? sitting() : counting(mandate -> true, condition);
  }

  /**
   * {@return the number of people on each day who are a member by a mandate that matches a question
   * and whose allotment meets a condition, as in {@link #seatedWhere}} A person with several such
   * mandates counts once.
   *
   * @param question the question about a mandate
   * @param condition the condition on the allotment of the plan in force
   */
  public Timeline<Integer> counting(
      Predicate<Mandate> question, Predicate<SeatAllotment> condition) {
    return count(question, condition, byAllotment.get().members());
  }

  /** Days on which a person sits. */
  private record SeatedDays(Id<Person> person, Term term) {}

  /** {@return the number of people who sit on each day by one of some mandates} */
  private Timeline<Integer> count(
      Predicate<Mandate> question,
      Predicate<SeatAllotment> condition,
      Collection<AllotmentMandates> mandates) {
    ImmutableSet<Id<Person>> overlapping = peopleWithOverlaps();
    List<Term> alone = new ArrayList<>();
    List<SeatedDays> perhapsTwice = new ArrayList<>();
    for (AllotmentMandates named : mandates) {
      Timeline<Boolean> met = plans().map(plan -> isMet(condition, named.code(), plan));
      named
          .byTerm()
          .forEach(
              (term, those) -> {
                ImmutableList<Term> days = met.where(isMet -> isMet, term);
                for (Mandate mandate : those) {
                  if (question.test(mandate)) {
                    if (overlapping.contains(mandate.holder())) {
                      days.forEach(
                          each -> perhapsTwice.add(new SeatedDays(mandate.holder(), each)));
                    } else {
                      alone.addAll(days);
                    }
                  }
                }
              });
    }
    return existing(
        Timeline.counting(alone)
            .with(
                TermsByKey.of(perhapsTwice, SeatedDays::person, SeatedDays::term).count(),
                Integer::sum));
  }

  private boolean isMet(
      Predicate<SeatAllotment> condition, String code, Optional<SeatPlan> inForce) {
    return inForce.flatMap(plan -> plans.get().find(code, plan)).map(condition::test).orElse(true);
  }

  /**
   * {@return the days of a mandate on which its allotment meets a condition, as terms that do not
   * abut; days on which the plan in force does not have the allotment are among them, as nothing is
   * known against it}
   *
   * @param mandate a mandate of the body
   * @param days the days that the answer is about
   * @param condition the condition on the allotment of the plan in force
   */
  public ImmutableList<Term> days(Mandate mandate, Term days, Predicate<SeatAllotment> condition) {
    String code = plans.get().code(mandate);
    return plans().where(plan -> isMet(condition, code, plan), days);
  }

  /**
   * {@return the code of the allotment on which a mandate is held; absent if there is none} A
   * mandate that names no allotment is on the only one of the plan in force on its first day.
   *
   * @param mandate a mandate of the body
   */
  public Optional<String> allotment(Mandate mandate) {
    return Optional.of(plans.get().code(mandate)).filter(code -> !code.equals(SeatPlans.NO_CODE));
  }

  /**
   * {@return the days of a term on which a person does not sit, as terms that do not abut}
   *
   * @param person any id of a person
   * @param days the days that the answer is about
   */
  public ImmutableList<Term> daysWithoutSeat(Id<Person> person, Term days) {
    return sittingByHolder.get().daysWithout(person, days);
  }

  /**
   * {@return the number of members and participants with a role on each day} Each counts once, by
   * however many mandates.
   *
   * @param role the role
   */
  public Timeline<Integer> holders(BodyRole role) {
    return countHolders(role, Stream::of);
  }

  /**
   * {@return the number of members and participants with a role on each day who are not certainly
   * recorded absent}
   *
   * @param role the role
   */
  public Timeline<Integer> presentHolders(BodyRole role) {
    return countHolders(role, this::withoutAbsences);
  }

  /** The days on which a member or participant has a role. */
  private record RoleOf(Id<? extends Party> party, Term days) {}

  private Timeline<Integer> countHolders(
      BodyRole role, Function<RoleDays, Stream<RoleDays>> ofMandate) {
    Stream<RoleOf> members =
        byAllotment.get().with(role).stream()
            .flatMap(ofMandate)
            .map(held -> new RoleOf(held.mandate().holder(), held.term()));
    return existing(
        TermsByKey.of(
                Stream.concat(members, participantsWith(role)).toList(),
                RoleOf::party,
                RoleOf::days)
            .count());
  }

  private Stream<RoleDays> withoutAbsences(RoleDays held) {
    return Timeline.counting(
            recordedDays.<Term>certain(held.mandate().absences(), absence -> absence),
            RecordedDays.Certain::days)
        .where(absences -> absences == 0, held.term())
        .stream()
        .map(days -> new RoleDays(held.mandate(), days));
  }

  private Stream<RoleOf> participantsWith(BodyRole role) {
    return body.participations().stream()
        .flatMap(
            participation ->
                participation.roles().stream()
                    .filter(held -> held.role() == role)
                    .map(
                        held ->
                            new RoleOf(
                                participation.participant(), held.during(participation.term()))));
  }

  /** {@return a count, set to 0 on the days on which the body certainly does not exist} */
  Timeline<Integer> existing(Timeline<Integer> counted) {
    return isWithinLife.get()
        ? counted
        : counted.with(
            Timeline.counting(ImmutableList.of(life.orElseThrow())),
            (count, exists) -> count * exists);
  }

  /**
   * {@return the mandates of each person who has more than a number of them, past and future}
   *
   * @param number at least 1
   */
  public ImmutableList<ImmutableList<Mandate>> heldMoreThan(int number) {
    return byHolder.get().moreThan(number);
  }

  /**
   * {@return the mandates of each person who has two on one day, all of seats that count towards
   * the cap on some day of theirs}
   */
  public ImmutableList<ImmutableList<Mandate>> overlappingMandates() {
    return overlappingMandates.get();
  }

  /** {@return the people who have two mandates on one day, seats or not} */
  ImmutableSet<Id<Person>> peopleWithOverlaps() {
    return byHolder.get().overlapping().stream()
        .map(held -> held.get(0).holder())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return whether a person holds a mandate on a day, as a member, a deputy or a substitute}
   *
   * @param person any id of a person
   * @param day the day
   */
  public boolean isHeldBy(Id<Person> person, LocalDate day) {
    return byHolder.get().has(person, day);
  }

  /**
   * {@return whether a mandate is held on behalf of an organisation on a day, by a member, a deputy
   * or a substitute}
   *
   * @param organisation any id of an organisation
   * @param day the day
   */
  public boolean isHeldFor(Id<Organisation> organisation, LocalDate day) {
    return byOrganisation.get().has(organisation, day);
  }

  /**
   * {@return voting seats that a person holds on a day}
   *
   * @param holder any id of a person
   * @param day the day
   * @param most the largest number of seats to return
   */
  public Set<Mandate> votingSeatsOf(Id<Person> holder, LocalDate day, int most) {
    return ofHolders.get().seats(holder, day, ImmutableSet.of(), votingOn(day), most);
  }

  /**
   * {@return voting seats that a person can represent on a day as a substitute or a deputy who is
   * named for them, while their holders are absent; of an organisation, those that somebody can
   * represent on its behalf}
   *
   * @param deputy any id of a person or an organisation
   * @param day the day
   * @param present the people who are present
   * @param most the largest number of seats to return
   */
  public Set<Mandate> votingSeatsRepresentedBy(
      Id<? extends Party> deputy, LocalDate day, Set<Id<Person>> present, int most) {
    return ofDeputies.get().seats(deputy, day, present, votingOn(day), most);
  }

  /**
   * {@return voting seats that are held on behalf of an organisation on a day, and whose holders
   * are absent}
   *
   * @param organisation any id of an organisation
   * @param day the day
   * @param present the people who are present
   * @param most the largest number of seats to return
   */
  public Set<Mandate> votingSeatsHeldFor(
      Id<Organisation> organisation, LocalDate day, Set<Id<Person>> present, int most) {
    return ofOrganisations.get().seats(organisation, day, present, votingOn(day), most);
  }

  /**
   * {@return the codes of the allotments for all of whose seats a person is a deputy on a day, or
   * somebody on behalf of an organisation; the empty text stands for mandates without an allotment}
   *
   * @param deputy any id of a person or an organisation
   * @param day the day
   */
  public ImmutableSet<String> allotmentsOfDeputy(Id<? extends Party> deputy, LocalDate day) {
    IntervalTree<AllotmentDays> allotments = deputiesOfAllotments.get().get(deputy);
    return allotments == null
        ? ImmutableSet.of()
        : allotments.on(day).map(AllotmentDays::code).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return voting seats on an allotment on a day whose holders are absent}
   *
   * @param allotment the code of the allotment, as in {@link #allotmentsOfDeputy}
   * @param day the day
   * @param present the people who are present
   * @param most the largest number of seats to return
   */
  public Set<Mandate> votingSeatsOn(
      String allotment, LocalDate day, Set<Id<Person>> present, int most) {
    return ofAllotments.get().seats(allotment, day, present, votingOn(day), most);
  }

  /** {@return whether a seat gives a vote on a day, as in {@link #seatedWhere}} */
  private Predicate<Mandate> votingOn(LocalDate day) {
    if (life.filter(days -> !days.contains(day)).isPresent()) {
      return seat -> false;
    }
    Optional<SeatPlan> plan = plans().on(day);
    return seat ->
        plan.flatMap(inForce -> plans.get().find(plans.get().code(seat), inForce))
            .map(SeatAllotment::voting)
            .orElse(true);
  }

  /**
   * {@return the seat plan in force on each day} If several are, which is irregular, it is the one
   * that came into force last; on the same day, the last in the document.
   */
  public Timeline<Optional<SeatPlan>> plans() {
    return plans.get().inForce();
  }

  /**
   * {@return the days on which a plan is certainly {@linkplain #plans in force}, as terms in order
   * without a day in common}
   *
   * @param plan a plan of the body
   */
  public ImmutableList<Term> days(SeatPlan plan) {
    return ImmutableList.copyOf(plans.get().days(plan));
  }

  /** {@return the terms of the mandates, actual and intended, and their renewals} */
  public MandateTerms terms() {
    return terms;
  }

  /** {@return the mandates that replace another, in document order} */
  public ImmutableList<Mandate> replacements() {
    return byAllotment.get().replacements();
  }

  /** {@return the mandates of deputies and substitutes, in document order} */
  public ImmutableList<Mandate> standIns() {
    return byAllotment.get().standIns();
  }

  /** {@return the mandates that stand in for themselves, directly or through others, by circle} */
  public ImmutableList<ImmutableList<Mandate>> circles() {
    return byAllotment.get().circles();
  }

  /**
   * {@return the seating on each day} It changes with every member and every plan, even if the
   * numbers stay the same.
   */
  public Timeline<Seating> timeline() {
    return seatings.get();
  }

  Stream<Mandate> on(LocalDate day) {
    return life.filter(days -> !days.contains(day)).isPresent()
        ? Stream.empty()
        : mandatesByDay.get().on(day);
  }

  private Timeline<Seating> computeSeatings() {
    Stream<Term> terms =
        Streams.concat(
            body.mandates().stream().map(Mandate::term),
            // A mandate without a first day is certain from a day on on which it does not change.
            certain().body().mandates().stream().map(Mandate::term),
            body.seatPlans().stream().map(SeatPlan::inForce),
            life.filter(days -> !isWithinLife.get()).stream());
    return Timeline.changingWith(terms::iterator, day -> new Seating(this, day));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Seats.class);
  }
}

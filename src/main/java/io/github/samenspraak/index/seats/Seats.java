package io.github.samenspraak.index.seats;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
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
 * <p>A member is a mandate that takes a seat; substitutes are not counted. A person with two
 * mandates on one day is counted twice, and a rule reports that. On days on which the platform or
 * the body does not exist, the count is 0.
 *
 * <p>A mandate without a first day may have begun at any time, so it counts on every day up to its
 * last one. The {@link #certain()} seats count it on its certain days alone.
 */
public final class Seats {

  private static final Timeline<Integer> NONE = Timeline.always(0);

  private final AdvisoryPlatform platform;
  private final Body body;
  private final RecordedDays recordedDays;
  private final Supplier<Seats> certain;
  private final Supplier<MandatesByAllotment> byAllotment;

  /** The days on which the body may exist; absent if its existence is not certain on any day. */
  private final Optional<Term> life;

  private final Supplier<Boolean> isWithinLife;
  private final Supplier<Timeline<Integer>> seated;
  private final Supplier<Timeline<Integer>> chairs;

  /** Kept by code of allotment, as every plan asks again. */
  private final ConcurrentMap<String, Timeline<Integer>> seatedOn = new ConcurrentHashMap<>();

  private final Supplier<TermsByKey<Id<Person>, Mandate>> byHolder;
  private final Supplier<ImmutableSet<Id<Person>>> peopleWhoSubstitute;
  private final Supplier<TermsByKey<Id<Person>, Mandate>> ownOfSubstitutes;
  private final Supplier<DeputySeats<Id<Person>>> deputies;
  private final Supplier<DeputySeats<Id<Organisation>>> deputiesOfOrganisations;
  private final Supplier<TermsByKey<Id<Organisation>, Mandate>> byOrganisation;
  private final Supplier<IntervalTree<Mandate>> mandatesByDay;
  private final Supplier<SeatPlans> plans;

  private final Supplier<Timeline<Seating>> seatings;
  private final MandateTerms terms;

  private Seats(
      AdvisoryPlatform platform,
      Body body,
      RecordedDays recordedDays,
      Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    this.platform = platform;
    this.body = body;
    this.recordedDays = recordedDays;
    this.certain = Suppliers.memoize(() -> findCertain(holder));
    this.byAllotment = Suppliers.memoize(() -> new MandatesByAllotment(body));
    this.life = platform.possibleLifespan(body);
    this.isWithinLife =
        Suppliers.memoize(
            () -> life.isEmpty() || byAllotment.get().terms().allMatch(life.get()::encloses));
    this.seated = Suppliers.memoize(() -> existing(byAllotment.get().countMembers()));
    this.chairs =
        Suppliers.memoize(
            () -> existing(Timeline.counting(byAllotment.get().chairs(), Mandate::term)));
    this.byHolder =
        Suppliers.memoize(() -> TermsByKey.of(body.mandates(), Mandate::holder, Mandate::term));
    this.peopleWhoSubstitute =
        Suppliers.memoize(
            () ->
                substitutes().stream().map(Mandate::holder).collect(ImmutableSet.toImmutableSet()));
    this.ownOfSubstitutes = Suppliers.memoize(this::ownOfSubstitutes);
    this.deputies =
        Suppliers.memoize(
            () ->
                new DeputySeats<>(
                    body.mandates(), mandate -> Optional.of(mandate.holder()), holder));
    this.deputiesOfOrganisations =
        Suppliers.memoize(() -> new DeputySeats<>(body.mandates(), Mandate::onBehalfOf, holder));
    this.byOrganisation = Suppliers.memoize(() -> byOrganisation(body));
    this.mandatesByDay = Suppliers.memoize(() -> IntervalTree.of(body.mandates(), Mandate::term));
    this.plans = Suppliers.memoize(() -> new SeatPlans(body, recordedDays));
    this.seatings = Suppliers.memoize(this::computeSeatings);
    this.terms = new MandateTerms(this, byAllotment, plans);
  }

  /**
   * {@return the seats of a body}
   *
   * @param platform the platform that the body is a part of
   * @param body the body
   * @param recordedDays the days of which the records of the platform tell for certain
   * @param holder gives the holder of a mandate of the register, if there is such a mandate
   */
  public static Seats of(
      AdvisoryPlatform platform,
      Body body,
      RecordedDays recordedDays,
      Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    return new Seats(platform, body, recordedDays, holder);
  }

  /**
   * {@return the seats as they are certainly held: each mandate without a first day has its
   * {@linkplain RecordedDays#certain certain} days alone} These are the same seats if the first
   * days of all mandates are known. Else its body and mandates are not those of the register.
   */
  public Seats certain() {
    return certain.get();
  }

  private Seats findCertain(Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    if (body.mandates().stream().allMatch(mandate -> mandate.term().hasFirstDay())) {
      return this;
    }
    Body held =
        Body.builder()
            .from(body)
            .mandates(
                body.mandates().stream().flatMap(mandate -> findCertain(mandate).stream()).toList())
            .build();
    return new Seats(platform, held, recordedDays, holder);
  }

  private Optional<Mandate> findCertain(Mandate mandate) {
    return mandate.term().hasFirstDay()
        ? Optional.of(mandate)
        : recordedDays
            .certain(mandate.term())
            .map(days -> Mandate.builder().from(mandate).term(days).build());
  }

  /** {@return the days of which the records of the platform tell for certain} */
  public RecordedDays recordedDays() {
    return recordedDays;
  }

  /** {@return the mandates by which substitutes sit themselves} */
  private TermsByKey<Id<Person>, Mandate> ownOfSubstitutes() {
    Set<Id<Person>> people = peopleWhoSubstitute.get();
    return TermsByKey.of(
        body.mandates().stream()
            .filter(mandate -> people.contains(mandate.holder()) && mandate.takesSeat())
            .toList(),
        Mandate::holder,
        Mandate::term);
  }

  private static TermsByKey<Id<Organisation>, Mandate> byOrganisation(Body body) {
    return TermsByKey.of(
        body.mandates().stream().filter(mandate -> mandate.onBehalfOf().isPresent()).toList(),
        mandate -> mandate.onBehalfOf().orElseThrow(),
        Mandate::term);
  }

  /** {@return the platform that the body is a part of} */
  public AdvisoryPlatform platform() {
    return platform;
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
    return platform.existing(body, Term.on(day)).isPresent();
  }

  /** {@return the number of members on each day} */
  public Timeline<Integer> seated() {
    return seated.get();
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
                .map(AllotmentMandates::count)
                .map(this::existing)
                .orElse(NONE));
  }

  /** {@return the number of members in the chair on each day} */
  public Timeline<Integer> chairs() {
    return chairs.get();
  }

  /**
   * {@return the number of mandates on each day that match a condition}
   *
   * @param question the condition; it is tested on substitutes too, so a condition about seats must
   *     ask whether a mandate {@linkplain Mandate#takesSeat takes} one
   */
  public Timeline<Integer> counting(Predicate<Mandate> question) {
    return existing(
        Timeline.counting(Iterables.filter(body.mandates(), question::test), Mandate::term));
  }

  /** {@return a count, set to 0 on the days on which the body certainly does not exist} */
  private Timeline<Integer> existing(Timeline<Integer> counted) {
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

  /** {@return the mandates of each person who has two on one day} */
  public ImmutableList<ImmutableList<Mandate>> overlappingMandates() {
    return byHolder.get().overlapping();
  }

  /**
   * {@return whether a person holds a mandate on a day, as a member or a substitute}
   *
   * @param person any id of a person
   * @param day the day
   */
  public boolean isHeldBy(Id<Person> person, LocalDate day) {
    return byHolder.get().has(person, day);
  }

  /**
   * {@return whether a mandate is held on behalf of an organisation on a day, by a member or a
   * substitute}
   *
   * @param organisation any id of an organisation
   * @param day the day
   */
  public boolean isHeldFor(Id<Organisation> organisation, LocalDate day) {
    return byOrganisation.get().has(organisation, day);
  }

  /**
   * {@return whether a person is a member on a day, and not only a substitute}
   *
   * @param person any id of a person
   * @param day the day
   */
  public boolean isSeated(Id<Person> person, LocalDate day) {
    return isHeldBy(person, day)
        && (!peopleWhoSubstitute.get().contains(person) || ownOfSubstitutes.get().has(person, day));
  }

  /**
   * {@return seats that a person can represent on a day while the holders are absent: his or her
   * own, or those of others for whom he or she is a substitute}
   *
   * @param person any id of a person
   * @param day the day
   * @param present the people who are present
   * @param most the largest number of seats to return
   */
  public Set<Id<Mandate>> seatsHeldBy(
      Id<Person> person, LocalDate day, Set<Id<Person>> present, int most) {
    return deputies.get().seats(person, day, present, most);
  }

  /**
   * {@return seats that an organisation can represent on a day while the holders are absent: those
   * held on its behalf by a member or a substitute}
   *
   * @param organisation any id of an organisation
   * @param day the day
   * @param present the people who are present
   * @param most the largest number of seats to return
   */
  public Set<Id<Mandate>> seatsHeldFor(
      Id<Organisation> organisation, LocalDate day, Set<Id<Person>> present, int most) {
    return deputiesOfOrganisations.get().seats(organisation, day, present, most);
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

  /** {@return the mandates of the substitutes, in document order} */
  public ImmutableList<Mandate> substitutes() {
    return byAllotment.get().substitutes();
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

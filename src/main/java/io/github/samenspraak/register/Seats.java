package io.github.samenspraak.register;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * <p>A substitute takes no seat of his own and is not counted. What is counted is mandates: a
 * person with two of them on one day is counted twice, and is a finding of a rule. On days on which
 * the platform does not exist, nobody sits.
 */
public final class Seats {

  /**
   * A mandate, and the allotment of the plan in force on its first day that it names.
   *
   * @param mandate the mandate
   * @param allotment its allotment
   * @param ownTerm the days that a mandate of its own would have, as long as the allotment says;
   *     absent if that says nothing, or more days than there are
   */
  public record Seat(Mandate mandate, SeatAllotment allotment, Optional<Term> ownTerm) {}

  /**
   * Those who sit on the same allotment on the same days; or those who, on the same days, stand in
   * for others who sit on it.
   *
   * @param allotment the allotment, of the plan in force on their first day
   * @param term their days
   * @param ownTerm the days that each would have, as long as the allotment says; absent if that
   *     says nothing, or more days than there are
   * @param mandates their mandates, in document order; at least one
   */
  public record Cohort(
      SeatAllotment allotment, Term term, Optional<Term> ownTerm, ImmutableList<Mandate> mandates) {

    static Cohort of(SeatAllotment allotment, Term term, List<Mandate> mandates) {
      Optional<Term> ownTerm =
          allotment.mandateLength().flatMap(length -> Term.find(term.firstDay(), length));
      return new Cohort(allotment, term, ownTerm, ImmutableList.copyOf(mandates));
    }

    /** {@return one of the mandates, with the allotment} */
    Seat seat(Mandate mandate) {
      return new Seat(mandate, allotment, ownTerm);
    }

    /** {@return whether their days are others than the allotment says} */
    private boolean isOutOfStep() {
      return ownTerm.isPresent() && !ownTerm.get().equals(term);
    }
  }

  /**
   * Seats of one allotment that fall vacant on the same day, because the time of their mandates is
   * over, and by when it must be settled who sits next.
   *
   * @param allotment how they are filled, by the plan in force on the day after
   * @param ending the mandates that end, in document order; at least one
   * @param seats how many seats are to be filled; at least one, and fewer than mandates end where a
   *     person held two of them, or where those who stay leave no room for more
   * @param deadline the last day of those mandates, and the day on which the first of those who
   *     follow was elected, delegated or appointed (if that is not recorded, the day before he or
   *     she began), or the day before all seats are taken, whichever comes first
   */
  public record Renewal(
      SeatAllotment allotment, ImmutableList<Mandate> ending, int seats, Deadline deadline) {}

  private static final Timeline<Integer> NOBODY = Timeline.always(0);

  private final AdvisoryPlatform platform;
  private final SeatedBody body;
  private final Supplier<Census> census;

  /** The days on which the body may exist; absent if too little is certain to say of any. */
  private final Optional<Term> life;

  private final Supplier<Boolean> isWithinLife;
  private final Supplier<Timeline<Integer>> seated;
  private final Supplier<Timeline<Integer>> chairs;

  /** By the code of the allotment, which every plan asks for. */
  private final ConcurrentMap<String, Timeline<Integer>> seatedOn = new ConcurrentHashMap<>();

  private final Supplier<Tally<Id<Person>, Mandate>> byHolder;
  private final Supplier<Tally<Id<Person>, Mandate>> byMember;
  private final Supplier<Deputies<Id<Person>>> deputies;
  private final Supplier<Deputies<Id<Organisation>>> deputiesOfOrganisations;
  private final Supplier<Tally<Id<Organisation>, Mandate>> byOrganisation;
  private final Supplier<Roster<Mandate>> roster;
  private final Supplier<SeatPlans> plans;

  /** The days from the first to the last one on which a plan is in force, if both are known. */
  private final Supplier<Optional<Term>> planned;

  private final Supplier<Allotting> allotting;
  private final Supplier<FullTerms> fullTerms;
  private final Supplier<ImmutableList<Seat>> outOfStep;
  private final Supplier<Map<Term, Map<Mandate, LocalDate>>> limits;
  private final Supplier<ImmutableList<Renewal>> renewals;
  private final Supplier<Optional<LocalDate>> openSince;
  private final Supplier<Timeline<Seating>> seatings;

  /**
   * @param holder who holds a mandate of the register, if there is such a mandate
   */
  Seats(
      AdvisoryPlatform platform,
      SeatedBody body,
      Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    this.platform = platform;
    this.body = body;
    this.census = Suppliers.memoize(() -> new Census(body));
    this.life = platform.possibleLifespan();
    this.isWithinLife =
        Suppliers.memoize(
            () -> life.isEmpty() || census.get().terms().stream().allMatch(life.get()::encloses));
    this.seated = Suppliers.memoize(() -> existing(census.get().countSeated()));
    this.chairs = Suppliers.memoize(() -> existing(census.get().chairs()));
    this.byHolder =
        Suppliers.memoize(
            () -> new Tally<>(body.mandates(), census.get().holders(), census.get().terms()));
    this.byMember = Suppliers.memoize(this::byMember);
    this.deputies =
        Suppliers.memoize(
            () ->
                new Deputies<>(body.mandates(), mandate -> Optional.of(mandate.holder()), holder));
    this.deputiesOfOrganisations =
        Suppliers.memoize(() -> new Deputies<>(body.mandates(), Mandate::onBehalfOf, holder));
    this.byOrganisation = Suppliers.memoize(() -> byOrganisation(body));
    this.roster = Suppliers.memoize(() -> Roster.of(body.mandates(), Mandate::term));
    this.plans = Suppliers.memoize(() -> new SeatPlans(body));
    this.planned =
        Suppliers.memoize(
            () ->
                body.seatPlans().stream()
                    .map(SeatPlan::inForce)
                    .reduce(Term::span)
                    .filter(days -> !days.isOpen()));
    this.allotting = Suppliers.memoize(() -> new Allotting(census.get(), plans.get()));
    this.fullTerms = Suppliers.memoize(() -> new FullTerms(this));
    this.outOfStep = Suppliers.memoize(this::findOutOfStep);
    this.limits = Suppliers.memoize(this::findLimits);
    this.renewals = Suppliers.memoize(() -> Renewals.of(this, plans.get()));
    this.openSince = Suppliers.memoize(this::findOpenSince);
    this.seatings = Suppliers.memoize(this::computeSeatings);
  }

  /** Mostly nobody stands in for anybody. */
  private Tally<Id<Person>, Mandate> byMember() {
    return substitutes().isEmpty()
        ? byHolder.get()
        : Tally.of(
            body.mandates().stream().filter(Mandate::takesSeat).toList(),
            Mandate::holder,
            Mandate::term);
  }

  private static Tally<Id<Organisation>, Mandate> byOrganisation(SeatedBody body) {
    return Tally.of(
        body.mandates().stream().filter(mandate -> mandate.onBehalfOf().isPresent()).toList(),
        mandate -> mandate.onBehalfOf().orElseThrow(),
        Mandate::term);
  }

  /** {@return the platform that the body is a part of} */
  public AdvisoryPlatform platform() {
    return platform;
  }

  /** {@return the body whose seats they are} */
  public SeatedBody body() {
    return body;
  }

  /** {@return on each day, how many sit} */
  public Timeline<Integer> seated() {
    return seated.get();
  }

  /**
   * {@return on each day, how many sit on an allotment, whichever plan is in force}
   *
   * @param allotment the code of the allotment
   */
  public Timeline<Integer> seatedOn(String allotment) {
    return seatedOn.computeIfAbsent(
        allotment,
        code -> census.get().findBench(code).map(Bench::count).map(this::existing).orElse(NOBODY));
  }

  /** {@return on each day, how many of those who sit are in the chair} */
  public Timeline<Integer> chairs() {
    return chairs.get();
  }

  /**
   * {@return on each day, how many mandates answer a question}
   *
   * @param question the question; the mandates of substitutes are asked too, and a question that is
   *     about seats says that a mandate {@linkplain Mandate#takesSeat takes} one
   */
  public Timeline<Integer> counting(Predicate<Mandate> question) {
    return existing(
        Timeline.counting(Iterables.filter(body.mandates(), question::test), Mandate::term));
  }

  /** {@return what is counted, and zero on the days on which the body certainly does not exist} */
  private Timeline<Integer> existing(Timeline<Integer> counted) {
    return isWithinLife.get()
        ? counted
        : counted.with(
            Timeline.counting(ImmutableList.of(life.orElseThrow())),
            (count, exists) -> count * exists);
  }

  /**
   * {@return the mandates of each person who has more than so many, past and future ones among
   * them}
   *
   * @param number at least 1
   */
  public ImmutableList<ImmutableList<Mandate>> mandatesInSuccession(int number) {
    return byHolder.get().moreThan(number);
  }

  /**
   * {@return the mandates of each person who has two of them on one day, and perhaps of some
   * others} Most people are not among them, and need not be looked at.
   */
  public ImmutableList<ImmutableList<Mandate>> mandatesEntangled() {
    return byHolder.get().entangled();
  }

  /**
   * {@return whether a person sits on a day, or stands in for somebody who does}
   *
   * @param person any id of a person
   * @param day the day
   */
  public boolean isHeldBy(Id<Person> person, LocalDate day) {
    return byHolder.get().has(person, day);
  }

  /**
   * {@return whether somebody sits on behalf of an organisation on a day, or stands in for somebody
   * who does}
   *
   * @param organisation any id of an organisation
   * @param day the day
   */
  public boolean isHeldFor(Id<Organisation> organisation, LocalDate day) {
    return byOrganisation.get().has(organisation, day);
  }

  /**
   * {@return whether a person sits on a day, and does not only stand in for somebody who does}
   *
   * @param person any id of a person
   * @param day the day
   */
  public boolean isSeated(Id<Person> person, LocalDate day) {
    return byMember.get().has(person, day);
  }

  /**
   * {@return seats that a person can speak for on a day, as those who hold them are not there: his
   * or her own, or those of others for whom he or she stands in}
   *
   * @param person any id of a person
   * @param day the day
   * @param present the people who are there
   * @param most how many seats are in the answer at most
   */
  public Set<Id<Mandate>> seatsHeldBy(
      Id<Person> person, LocalDate day, Set<Id<Person>> present, int most) {
    return deputies.get().seats(person, day, present, most);
  }

  /**
   * {@return seats that an organisation can speak for on a day, as those who hold them are not
   * there: of those who sit on its behalf, or for whom somebody stands in on its behalf}
   *
   * @param organisation any id of an organisation
   * @param day the day
   * @param present the people who are there
   * @param most how many seats are in the answer at most
   */
  public Set<Id<Mandate>> seatsHeldFor(
      Id<Organisation> organisation, LocalDate day, Set<Id<Person>> present, int most) {
    return deputiesOfOrganisations.get().seats(organisation, day, present, most);
  }

  /**
   * {@return on each day, the seat plan in force} Where several are, which is irregular, it is the
   * one that came into force last; of those that did on the same day, the last in the document.
   */
  public Timeline<Optional<SeatPlan>> plans() {
    return plans.get().inForce();
  }

  /**
   * {@return the days on which a plan is {@linkplain #plans the one} in force, as terms in order
   * without a day in common}
   *
   * @param plan a plan of the body
   */
  public ImmutableList<Term> days(SeatPlan plan) {
    return ImmutableList.copyOf(plans.get().days(plan));
  }

  /** {@return of each mandate that has such days, its {@link #daysBeyondPlans(Mandate)}} */
  public ImmutableList<Term> daysBeyondPlans() {
    return planned.get().isEmpty()
        ? ImmutableList.of()
        : body.mandates().stream()
            .flatMap(mandate -> daysBeyondPlans(mandate).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the days of a mandate after the last day on which any plan is in force; absent if
   * there are none, if the mandate has no end, or if no plan was in force on its first day and so
   * none gave it a seat}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Term> daysBeyondPlans(Mandate mandate) {
    return planned
        .get()
        .filter(all -> mandate.takesSeat() && !mandate.term().isOpen())
        .flatMap(mandate.term()::beyond)
        .filter(days -> plans().on(mandate.term().firstDay()).isPresent());
  }

  /**
   * {@return a mandate with the allotment that it names, of the plan in force on its first day, if
   * there is such a plan and it has it}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Seat> findSeat(Mandate mandate) {
    return allotting.get().findSeat(mandate);
  }

  /**
   * {@return the mandates of the body whose allotment is known, by allotment and term; those of
   * substitutes are apart} That is, on whose first day a plan is in force that has the allotment
   * they name.
   */
  public ImmutableList<Cohort> cohorts() {
    return allotting.get().cohorts();
  }

  /**
   * {@return the mandates of the body on whose first day a plan is in force that does not have the
   * allotment they name}
   */
  public ImmutableList<Mandate> unallotted() {
    return allotting.get().unallotted();
  }

  /**
   * {@return the mandates of the body whose allotment is known, and that replace another or have
   * other days than the allotment says} As a rule these are few, and nobody need ask of the others
   * why they last as long as they do.
   */
  public ImmutableList<Seat> outOfStep() {
    return outOfStep.get();
  }

  /**
   * {@return the days that a mandate was meant to have: as many as its allotment says or, if it
   * completes the term of another, those of that one; absent if that is not known}
   *
   * @param seat the mandate and its allotment
   */
  public Optional<Term> fullTerm(Seat seat) {
    return fullTerms.get().find(seat);
  }

  /**
   * {@return the days that a mandate was meant to have which another replaces, as in {@link
   * #fullTerm(Seat)}; absent if that is not known}
   *
   * @param replaced the mandate that another names as the one that it replaces
   */
  public Optional<Term> fullTerm(Id<Mandate> replaced) {
    return fullTerms.get().find(replaced);
  }

  /** {@return the mandates that replace another, in document order} */
  public ImmutableList<Mandate> replacements() {
    return census.get().replacements();
  }

  /** {@return the mandates of those who stand in for somebody, in document order} */
  public ImmutableList<Mandate> substitutes() {
    return census.get().substitutes();
  }

  /**
   * {@return by when a mandate must have ended, and the last day that it has; absent if nothing
   * sets an end to it} It must have ended by its last day, or by an earlier one on which its
   * allotment, or the {@linkplain #fullTerm(Seat) term that it completes}, sets an end to it.
   *
   * @param mandate a mandate of the body
   */
  public Optional<Deadline> findEnd(Mandate mandate) {
    return findDue(mandate).map(due -> new Deadline(due, mandate.term().lastDay()));
  }

  /** {@return by when a mandate must have ended, if anything sets an end to it} */
  Optional<LocalDate> findDue(Mandate mandate) {
    Map<Mandate, LocalDate> ofTerm = limits.get().getOrDefault(mandate.term(), Map.of());
    return ofTerm.isEmpty()
        ? mandate.term().lastDay()
        : Optional.ofNullable(ofTerm.get(mandate)).or(() -> mandate.term().lastDay());
  }

  /**
   * {@return which seats fall vacant when, because the time of their mandates is over, and by when
   * it must be settled who sits next, in order of allotment and day}
   *
   * <p>A mandate that ended early is none of them: nobody can know of that in time. Nor is a seat
   * that the plan of the next day does not have, one that somebody has taken already, or one that
   * may stay empty. There are as many seats as the maximum of the allotment, or else its minimum,
   * or else as the cap leaves; of co-opted and ex officio members as the minimum.
   */
  public ImmutableList<Renewal> renewals() {
    return renewals.get();
  }

  /**
   * {@return those of the {@link #renewals()} that are due on one of some days}
   *
   * @param days the days
   */
  public ImmutableList<Renewal> renewals(Term days) {
    return renewals().stream()
        .filter(renewal -> days.contains(renewal.deadline().due()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the first day on which seats fell vacant and, as far as is recorded, were never
   * filled; absent if all of them were} From the day after on, nobody knows for certain who sits.
   */
  public Optional<LocalDate> openSince() {
    return openSince.get();
  }

  private Optional<LocalDate> findOpenSince() {
    return renewals().stream()
        .map(Renewal::deadline)
        .filter(deadline -> deadline.metOn().isEmpty())
        .map(Deadline::due)
        .min(naturalOrder());
  }

  /**
   * {@return on each day, who sits} It changes whenever somebody comes or goes or the plan changes,
   * even if just as many sit.
   */
  public Timeline<Seating> timeline() {
    return seatings.get();
  }

  Stream<Mandate> on(LocalDate day) {
    return life.filter(days -> !days.contains(day)).isPresent()
        ? Stream.empty()
        : roster.get().during(Term.on(day));
  }

  private ImmutableList<Seat> findOutOfStep() {
    ImmutableList.Builder<Seat> outOfStep = ImmutableList.builder();
    for (Cohort cohort : cohorts()) {
      for (Mandate mandate : cohort.mandates()) {
        if (cohort.isOutOfStep() || mandate.replaces().isPresent()) {
          outOfStep.add(cohort.seat(mandate));
        }
      }
    }
    return outOfStep.build();
  }

  /**
   * {@return by term, when those mandates must end that last longer than they may} Few terms have
   * any, and the mandates of the others need not be looked up one by one.
   */
  private Map<Term, Map<Mandate, LocalDate>> findLimits() {
    Map<Term, Map<Mandate, LocalDate>> limits = new HashMap<>();
    for (Seat seat : outOfStep()) {
      addLimit(limits, seat.mandate(), seat.ownTerm());
    }
    for (Mandate mandate : replacements()) {
      if (findSeat(mandate).isEmpty()) {
        addLimit(limits, mandate, Optional.empty());
      }
    }
    return limits;
  }

  private void addLimit(
      Map<Term, Map<Mandate, LocalDate>> limits, Mandate mandate, Optional<Term> ownTerm) {
    Term term = mandate.term();
    fullTerms
        .get()
        .longest(mandate, ownTerm)
        .filter(term::outlasts)
        .flatMap(Term::lastDay)
        .ifPresent(
            lastDay ->
                limits
                    .computeIfAbsent(term, missing -> new IdentityHashMap<>())
                    .put(mandate, lastDay));
  }

  /** {@return the mandates that take a seat, by the code of their allotment} */
  Collection<Bench> benches() {
    return census.get().benches();
  }

  private Timeline<Seating> computeSeatings() {
    Stream<Term> terms =
        Streams.concat(
            body.mandates().stream().map(Mandate::term),
            body.seatPlans().stream().map(SeatPlan::inForce),
            life.filter(days -> !isWithinLife.get()).stream());
    return Timeline.changingWith(terms::iterator, day -> new Seating(this, day));
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Seats.class);
  }
}

package io.github.samenspraak.rules;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.QuorumBase;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The people and organisations that belong to a body, and those of them who vote, on the days of
 * its meetings.
 *
 * <p>While a seat plan is in force, its seats vote. Without a plan, each member who sits has a
 * vote; so has each member of the platform in a plenary, each participant of a working group, and
 * each participant of any other body on which nobody sits. A member for whom somebody sits has no
 * second vote.
 */
final class MeetingBody {

  private final RegisterIndex index;
  private final Body body;
  private final Optional<Seats> seats;

  /** The members of the platform by a membership for a plenary, else the participants. */
  private final Members members;

  private final Members participants;
  private final Supplier<Timeline<Integer>> votingSeats;
  private final Supplier<Timeline<Integer>> votingWithinCap;
  private final Supplier<TermsByKey<Id<? extends Party>, PartyDays>> seated;
  private final Supplier<Timeline<Integer>> seatedMembers;
  private final Supplier<TermsByKey<Id<Person>, Mandate>> platformSeats;
  private final Supplier<Map<Id<Person>, IntervalTree<Participation>>> representatives;
  private final Map<SeatPlan, Integer> seatsByPlan = new IdentityHashMap<>();

  /** Days on which a party sits, or somebody sits for it. */
  private record PartyDays(Id<? extends Party> party, Term term) {}

  MeetingBody(RegisterIndex index, Body body) {
    this.index = index;
    this.body = body;
    this.seats = Optional.of(body).filter(Body::hasSeats).map(index::seats);
    this.participants = index.participants(body);
    this.members = platform().map(index::members).map(Members::withMembership).orElse(participants);
    this.votingSeats = Suppliers.memoize(() -> count(SeatAllotment::voting));
    this.votingWithinCap =
        Suppliers.memoize(
            () -> count(allotment -> allotment.voting() && allotment.countsTowardsCap()));
    this.seated = Suppliers.memoize(this::findSeated);
    this.seatedMembers = Suppliers.memoize(this::countSeatedMembers);
    this.platformSeats = Suppliers.memoize(this::findPlatformSeats);
    this.representatives = Suppliers.memoize(this::findRepresentatives);
  }

  /** {@return the platform whose members meet, if the body is a plenary} */
  private Optional<AdvisoryPlatform> platform() {
    return index.findPlatform(body.id()).filter(its -> body.kind() == BodyKind.PLENARY);
  }

  /** {@return the number of members on each day who certainly sit on such an allotment} */
  private Timeline<Integer> count(Predicate<SeatAllotment> condition) {
    return seats.map(its -> its.certain().seatedWhere(condition)).orElse(Timeline.always(0));
  }

  private TermsByKey<Id<? extends Party>, PartyDays> findSeated() {
    List<PartyDays> days = new ArrayList<>();
    for (Mandate mandate : body.mandates()) {
      if (seats.orElseThrow().takesSeat(mandate)) {
        days.add(new PartyDays(mandate.holder(), mandate.term()));
        mandate.onBehalfOf().ifPresent(party -> days.add(new PartyDays(party, mandate.term())));
      }
    }
    return TermsByKey.of(days, PartyDays::party, PartyDays::term);
  }

  private Timeline<Integer> countSeatedMembers() {
    return Timeline.counting(
        seated.get().keys().stream()
            .flatMap(
                party ->
                    seated.get().days(party).stream()
                        .flatMap(days -> members.certain().daysWith(party, days).stream()))
            .toList());
  }

  private TermsByKey<Id<Person>, Mandate> findPlatformSeats() {
    return TermsByKey.of(
        platform().stream()
            .flatMap(its -> its.bodies().stream())
            .flatMap(each -> each.mandates().stream())
            .toList(),
        Mandate::holder,
        Mandate::term);
  }

  private Map<Id<Person>, IntervalTree<Participation>> findRepresentatives() {
    Map<Id<Person>, List<Participation>> all = new HashMap<>();
    for (Participation participation : body.participations()) {
      participation
          .representative()
          .ifPresent(
              person -> all.computeIfAbsent(person, none -> new ArrayList<>(1)).add(participation));
    }
    Map<Id<Person>, IntervalTree<Participation>> trees = new HashMap<>();
    all.forEach((person, its) -> trees.put(person, IntervalTree.of(its, Participation::term)));
    return trees;
  }

  /** {@return whether a member may be missing on a day} */
  boolean isAsked(LocalDate day) {
    RecordedDays recordedDays =
        index
            .findPlatform(body.id())
            .map(platform -> index.recordedDays(platform))
            .orElse(index.recordedDays());
    return recordedDays.isAsked(day)
        && body.lifespan().map(days -> days.contains(day)).orElse(true);
  }

  /** {@return the seats of the body, if it has any} */
  Optional<Seats> seats() {
    return seats;
  }

  /** {@return the person of an attendance, if its party is one, or somebody came for it} */
  static Id<Person> person(Attendance attendance) {
    return attendance.representative().orElseGet(() -> Id.of(attendance.party().value()));
  }

  /** {@return whether members vote without a seat on a day} */
  boolean countsMembers(LocalDate day) {
    return seats.isEmpty()
        || seats.get().plans().on(day).isEmpty()
            && (body.kind() == BodyKind.PLENARY
                || body.kind() == BodyKind.WORKING_GROUP
                || seats.get().sitting().on(day) == 0);
  }

  /**
   * {@return the number of which a quorum is a share on a day} Those in office are those who
   * certainly are. The seats are those that give a vote: of the seats of the plan those without a
   * vote are left out, and voters who do not count towards its cap are added.
   */
  int size(QuorumBase base, LocalDate day) {
    Optional<SeatPlan> plan = seats.flatMap(its -> its.plans().on(day));
    return base == QuorumBase.SEATS && plan.filter(its -> its.seats().isPresent()).isPresent()
        ? seatsByPlan.computeIfAbsent(plan.get(), MeetingBody::votingSeats)
            + votingSeats.get().on(day)
            - votingWithinCap.get().on(day)
        : votingSeats.get().on(day) + membersWithoutSeat(day);
  }

  private static int votingSeats(SeatPlan plan) {
    long withoutVote =
        plan.allotments().stream()
            .filter(allotment -> allotment.countsTowardsCap() && !allotment.voting())
            .mapToLong(allotment -> allotment.maximum().orElse(allotment.minimum()))
            .sum();
    return (int) Math.max(0, plan.seats().orElseThrow() - withoutVote);
  }

  private int membersWithoutSeat(LocalDate day) {
    if (!countsMembers(day)) {
      return 0;
    }
    int all = members.certain().count().on(day);
    return seats.isEmpty() ? all : Math.max(0, all - seatedMembers.get().on(day));
  }

  /** {@return whether a party has a vote on a day as a member without a seat} */
  boolean isMemberWithoutSeat(Id<? extends Party> party, LocalDate day) {
    return countsMembers(day)
        && members.contains(party, day)
        && (seats.isEmpty() || !seated.get().has(party, day));
  }

  /** {@return the participants for whom a person speaks on a day} */
  Stream<Id<? extends Party>> representedBy(Id<Person> person, LocalDate day) {
    IntervalTree<Participation> its = representatives.get().get(person);
    return its == null ? Stream.empty() : its.on(day).map(Participation::participant);
  }

  /** {@return whether an attendee belongs to the body on a day} */
  boolean contains(Attendance attendance, LocalDate day) {
    Id<? extends Party> party = attendance.party();
    Id<Person> person = person(attendance);
    Id<Organisation> organisation = Id.of(party.value());
    boolean mayComeForOrganisation = attendance.representative().isEmpty() || countsMembers(day);
    return seats.filter(its -> its.isHeldBy(person, day)).isPresent()
        || mayComeForOrganisation
            && seats.filter(its -> its.isHeldFor(organisation, day)).isPresent()
        || participants.contains(party, day)
        || representedBy(person, day).findAny().isPresent()
        || members.contains(party, day)
        || countsMembers(day) && platformSeats.get().has(person, day);
  }
}

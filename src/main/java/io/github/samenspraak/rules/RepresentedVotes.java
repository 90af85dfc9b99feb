package io.github.samenspraak.rules;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the votes of a body that are represented at one of its meetings.
 *
 * <p>Each member who is there has a vote. A deputy, a substitute, an organisation without a named
 * person, and a proxy who are there take the vote of one absent member each; no two take the same.
 * A guest has none, and a person who has a vote as a member takes another as a proxy only.
 */
final class RepresentedVotes {

  private final MeetingBody body;
  private final Optional<Seats> seats;
  private final LocalDate day;

  /** The people who are there. */
  private final Set<Id<Person>> people = new HashSet<>();

  /** The people and organisations that are there. */
  private final Set<Id<?>> parties = new HashSet<>();

  /** The members without a seat who are there. */
  private final Set<Id<? extends Party>> members = new HashSet<>();

  /** The votes that each attendee who is no member can take as a deputy, by person. */
  private final Map<Id<?>, Set<Object>> deputies = new LinkedHashMap<>();

  /** The votes that each attendee can take as a proxy. */
  private final Map<Id<?>, Set<Object>> proxies = new LinkedHashMap<>();

  /** The votes on each allotment for all of which somebody is a deputy. */
  private final Map<Object, Set<Object>> pools = new HashMap<>();

  /** With so many votes to choose from, each taker finds one that the others leave. */
  private final int enough;

  /** The vote of somebody who sits; a person with two seats has one. */
  private record SeatVote(Id<Person> holder) {}

  /** The vote of a member without a seat. */
  private record MemberVote(Id<? extends Party> member) {}

  /** All votes on an allotment. */
  private record Pool(String allotment) {}

  private RepresentedVotes(MeetingBody body, Meeting meeting) {
    this.body = body;
    this.seats = body.seats();
    this.day = meeting.heldOn();
    this.enough = meeting.attendance().size();
  }

  /** {@return the number of votes that are represented} */
  static int count(MeetingBody body, Meeting meeting) {
    return new RepresentedVotes(body, meeting).count(meeting.attendance());
  }

  private int count(List<Attendance> attendance) {
    List<Attendance> there =
        attendance.stream().filter(each -> each.presence().isThere() && !each.guest()).toList();
    for (Attendance each : there) {
      people.add(MeetingBody.person(each));
      parties.add(each.party());
      each.representative().ifPresent(parties::add);
    }
    List<Attendance> others = new ArrayList<>();
    Set<Id<Person>> voters = new HashSet<>();
    Set<Id<Person>> representatives = new HashSet<>();
    for (Attendance each : there) {
      Id<Person> person = MeetingBody.person(each);
      if (seats.filter(its -> !its.votingSeatsOf(person, day, 1).isEmpty()).isPresent()) {
        voters.add(person);
      } else if (body.isMemberWithoutSeat(each.party(), day)) {
        members.add(each.party());
        representatives.add(person);
      } else {
        others.add(each);
      }
    }
    others.stream()
        .filter(each -> !representatives.contains(MeetingBody.person(each)))
        .forEach(this::addDeputy);
    attendance.stream()
        .filter(each -> !each.presence().isThere() && !each.guest())
        .forEach(this::addProxy);
    List<Set<Object>> takers = new ArrayList<>();
    takers.addAll(deputies.values());
    takers.addAll(proxies.values());
    return voters.size()
        + members.size()
        + (takers.isEmpty() ? 0 : MaximumMatching.size(takers, pools));
  }

  private void addDeputy(Attendance attendance) {
    Id<Person> person = MeetingBody.person(attendance);
    Set<Object> votes = deputies.computeIfAbsent(person, none -> new LinkedHashSet<>());
    seats.ifPresent(its -> addSeatsOfDeputy(its, person, votes));
    if (attendance.representative().isEmpty() || body.countsMembers(day)) {
      addSeatsHeldFor(attendance.party(), votes);
      seats.ifPresent(its -> addSeatsOfDeputy(its, attendance.party(), votes));
    }
    body.representedBy(person, day).forEach(party -> addMember(party, votes));
  }

  /** Adds the votes of the seats for which a party is a deputy, or has one. */
  private void addSeatsOfDeputy(Seats seats, Id<? extends Party> party, Set<Object> votes) {
    addSeats(votes, seats.votingSeatsRepresentedBy(party, day, people, enough));
    for (String allotment : seats.allotmentsOfDeputy(party, day)) {
      Pool pool = new Pool(allotment);
      pools.computeIfAbsent(
          pool, none -> votes(seats.votingSeatsOn(allotment, day, people, enough)));
      votes.add(pool);
    }
  }

  private void addProxy(Attendance attendance) {
    attendance
        .proxy()
        .filter(parties::contains)
        .ifPresent(
            proxy -> {
              Set<Object> votes = proxies.computeIfAbsent(proxy, none -> new LinkedHashSet<>());
              Id<Person> person = MeetingBody.person(attendance);
              if (!people.contains(person)) {
                seats.ifPresent(its -> addSeats(votes, its.votingSeatsOf(person, day, enough)));
              }
              addSeatsHeldFor(attendance.party(), votes);
              addMember(attendance.party(), votes);
            });
  }

  private void addSeatsHeldFor(Id<? extends Party> party, Set<Object> votes) {
    Id<Organisation> organisation = Id.of(party.value());
    seats.ifPresent(
        its -> addSeats(votes, its.votingSeatsHeldFor(organisation, day, people, enough)));
  }

  private void addMember(Id<? extends Party> party, Set<Object> votes) {
    if (body.isMemberWithoutSeat(party, day) && !members.contains(party)) {
      votes.add(new MemberVote(party));
    }
  }

  private void addSeats(Set<Object> votes, Set<Mandate> seats) {
    seats.forEach(seat -> votes.add(new SeatVote(seat.holder())));
  }

  private Set<Object> votes(Set<Mandate> seats) {
    Set<Object> votes = new LinkedHashSet<>();
    addSeats(votes, seats);
    return votes;
  }
}

package io.github.samenspraak.rules;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the seats of a committee that the attendees of a meeting represent.
 *
 * <p>A member represents a seat. A substitute, or an organisation without a named person,
 * represents one seat whose holder is absent; no two represent the same seat.
 */
record RepresentedSeats(Seats seats, LocalDate day) {

  /** {@return the largest number of seats that are represented} */
  int count(List<Attendance> present) {
    Set<Id<Person>> people =
        present.stream()
            .flatMap(attendance -> MeetingBody.person(attendance, seats, day).stream())
            .collect(Collectors.toSet());
    Set<Id<Person>> substitutes =
        people.stream().filter(person -> !seats.isSeated(person, day)).collect(Collectors.toSet());
    Set<Id<Organisation>> organisations =
        present.stream()
            .filter(attendance -> MeetingBody.person(attendance, seats, day).isEmpty())
            .map(attendance -> Id.<Organisation>of(attendance.party().value()))
            .collect(Collectors.toSet());
    int members = people.size() - substitutes.size();
    if (substitutes.isEmpty() && organisations.isEmpty()) {
      return members;
    }
    // With so many seats to choose from, each deputy finds one that the others leave.
    int enough = substitutes.size() + organisations.size();
    List<Set<Id<Mandate>>> choices = new ArrayList<>();
    for (Id<Person> substitute : substitutes) {
      choices.add(seats.seatsHeldBy(substitute, day, people, enough));
    }
    for (Id<Organisation> organisation : organisations) {
      choices.add(seats.seatsHeldFor(organisation, day, people, enough));
    }
    return members + MaximumMatching.size(choices);
  }
}

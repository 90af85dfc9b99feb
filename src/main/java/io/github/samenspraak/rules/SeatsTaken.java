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
 * How many seats of a committee those who are at a meeting speak for.
 *
 * <p>Whoever sits speaks for a seat. A substitute, or an organisation of which nobody is named,
 * speaks for one seat of which the holder is absent; no two of them speak for the same one.
 */
record SeatsTaken(Seats seats, LocalDate day) {

  /** {@return the greatest number of seats that are spoken for} */
  int count(List<Attendance> present) {
    Set<Id<Person>> people =
        present.stream()
            .flatMap(attendance -> attendance.person().stream())
            .collect(Collectors.toSet());
    Set<Id<Person>> substitutes =
        people.stream().filter(person -> !seats.isSeated(person, day)).collect(Collectors.toSet());
    Set<Id<Organisation>> organisations =
        present.stream()
            .filter(attendance -> attendance.person().isEmpty())
            .flatMap(attendance -> attendance.organisation().stream())
            .collect(Collectors.toSet());
    int seated = people.size() - substitutes.size();
    if (substitutes.isEmpty() && organisations.isEmpty()) {
      return seated;
    }
    // Of whom could speak for so many seats one is always left, whatever the others speak for.
    int enough = substitutes.size() + organisations.size();
    List<Set<Id<Mandate>>> absent = new ArrayList<>();
    for (Id<Person> substitute : substitutes) {
      absent.add(seats.seatsHeldBy(substitute, day, people, enough));
    }
    for (Id<Organisation> organisation : organisations) {
      absent.add(seats.seatsHeldFor(organisation, day, people, enough));
    }
    return seated + Matching.size(absent);
  }
}

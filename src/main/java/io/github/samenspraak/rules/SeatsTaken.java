package io.github.samenspraak.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.register.Seats;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many seats of a committee those who are at a meeting speak for.
 *
 * <p>Whoever sits speaks for a seat. A substitute, or an organisation of which nobody is named,
 * speaks for one seat of which the holder is absent; no two of them speak for the same one.
 */
record SeatsTaken(Seats seats, RegisterIndex index, LocalDate day) {

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
    SetMultimap<Object, Id<Mandate>> absent = LinkedHashMultimap.create();
    for (Id<Person> substitute : substitutes) {
      seats.findHeldBy(substitute, day, enough(absent.get(substitute), enough, people));
    }
    for (Id<Organisation> organisation : organisations) {
      seats.findHeldFor(
          organisation, day, enough(absent.get(new OfOrganisation(organisation)), enough, people));
    }
    return seated + Matching.size(absent);
  }

  /** An organisation may have the id of a person. */
  private record OfOrganisation(Id<Organisation> id) {}

  /** {@return a question that collects the seats whose holders are absent, until it has enough} */
  private Predicate<Mandate> enough(Set<Id<Mandate>> absent, int enough, Set<Id<Person>> people) {
    return mandate -> {
      Id<Mandate> seat = mandate.substituteFor().orElse(mandate.id());
      boolean isAbsent =
          index.find(Mandate.class, seat).map(Mandate::holder).filter(people::contains).isEmpty();
      if (isAbsent) {
        absent.add(seat);
      }
      return absent.size() >= enough;
    };
  }
}

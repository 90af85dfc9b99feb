package io.github.samenspraak.index.seats;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people who sit, day by day. A person counts once on a day, and only within the time of a
 * mandate: its term, up to the day on which it must end.
 */
final class SeatedPeople {

  /**
   * Mandates with the same time.
   *
   * @param time those days; absent if there are none
   * @param mandates the mandates, each of which takes a seat
   */
  record TimedMandates(Optional<Term> time, List<Mandate> mandates) {}

  /** The time of one mandate. */
  private record PersonTime(Id<Person> person, Term time) {}

  private final Set<Id<Person>> overlapping;
  private final Supplier<Timeline<Integer>> count;
  private final TermsByKey<Id<Person>, PersonTime> staying;
  private final Supplier<Timeline<Integer>> countStaying;

  /**
   * Counts the holders of mandates.
   *
   * @param groups the mandates
   * @param overlapping the people two of whose mandates have a day in common; each mandate of
   *     anyone else counts by itself
   */
  SeatedPeople(List<TimedMandates> groups, Set<Id<Person>> overlapping) {
    this.overlapping = overlapping;
    Multiset<Term> times = HashMultiset.create();
    Multiset<Term> inner = HashMultiset.create();
    List<PersonTime> stays = new ArrayList<>();
    List<PersonTime> innerStays = new ArrayList<>();
    for (TimedMandates group : groups) {
      if (group.time().isPresent()) {
        Term time = group.time().get();
        Optional<Term> withoutEnds = time.withoutEnds();
        int alone = 0;
        for (Mandate mandate : group.mandates()) {
          if (isOverlapping(mandate)) {
            stays.add(new PersonTime(mandate.holder(), time));
            withoutEnds.ifPresent(term -> innerStays.add(new PersonTime(mandate.holder(), term)));
          } else {
            alone++;
          }
        }
        times.add(time, alone);
        int others = alone;
        withoutEnds.ifPresent(term -> inner.add(term, others));
      }
    }
    this.count = Suppliers.memoize(() -> count(times, byPerson(stays)));
    this.staying = byPerson(innerStays);
    this.countStaying = Suppliers.memoize(() -> count(inner, staying));
  }

  private static TermsByKey<Id<Person>, PersonTime> byPerson(List<PersonTime> stays) {
    return TermsByKey.of(stays, PersonTime::person, PersonTime::time);
  }

  private static Timeline<Integer> count(
      Multiset<Term> alone, TermsByKey<Id<Person>, PersonTime> others) {
    return Timeline.counting(alone).with(others.count(), Integer::sum);
  }

  private boolean isOverlapping(Mandate mandate) {
    return !overlapping.isEmpty() && overlapping.contains(mandate.holder());
  }

  /** {@return the number of people on each day} */
  Timeline<Integer> count() {
    return count.get();
  }

  /** {@return the number of people on each day who came before it and stay after it} */
  Timeline<Integer> countStaying() {
    return countStaying.get();
  }

  /** {@return the number of holders of mandates that end on one day} */
  int countHolders(List<Mandate> mandates) {
    long alone = mandates.stream().filter(mandate -> !isOverlapping(mandate)).count();
    return (int)
        (alone
            + mandates.stream()
                .filter(this::isOverlapping)
                .map(Mandate::holder)
                .distinct()
                .count());
  }

  /**
   * {@return whether the holder of a mandate came before a day of it and stays after that day, by
   * another mandate}
   */
  boolean isStaying(Mandate mandate, LocalDate day) {
    return isOverlapping(mandate) && staying.has(mandate.holder(), day);
  }
}

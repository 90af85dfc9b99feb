package io.github.samenspraak.register;

import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The people who sit, day by day, as long as the time of a mandate of theirs runs. A person counts
 * once on a day, and not for the days on which he or she should have made room.
 */
final class Incumbents {

  private final Timeline<Integer> count;
  private final Tally<Id<Person>, Term> staying;
  private final Timeline<Integer> countStaying;

  /**
   * The people who hold some mandates.
   *
   * @param mandates the mandates, each of which takes a seat
   * @param time the days of a mandate for which its time runs, if it does on any
   */
  Incumbents(List<Mandate> mandates, Function<Mandate, Optional<Term>> time) {
    List<Id<Person>> people = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    List<Id<Person>> peopleStaying = new ArrayList<>();
    List<Term> termsStaying = new ArrayList<>();
    for (Mandate mandate : mandates) {
      Optional<Term> term = time.apply(mandate);
      if (term.isPresent()) {
        people.add(mandate.holder());
        terms.add(term.get());
      }
      Optional<Term> inner = term.flatMap(Term::withoutEnds);
      if (inner.isPresent()) {
        peopleStaying.add(mandate.holder());
        termsStaying.add(inner.get());
      }
    }
    this.count = new Tally<>(terms, people, terms).count();
    this.staying = new Tally<>(termsStaying, peopleStaying, termsStaying);
    this.countStaying = staying.count();
  }

  /** {@return on each day, how many people sit} */
  Timeline<Integer> count() {
    return count;
  }

  /** {@return on each day, how many people came before it and stay after it} */
  Timeline<Integer> countStaying() {
    return countStaying;
  }

  /**
   * {@return whether a person came before a day and stays after it, by one and the same mandate}
   */
  boolean isStaying(Id<Person> person, LocalDate day) {
    return staying.has(person, day);
  }
}

package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people who sit, day by day, as long as the time of a mandate of theirs runs. A person counts
 * once on a day, and not for the days on which he or she should have made room.
 */
final class Incumbents {

  private final Supplier<Timeline<Integer>> count;

  /** Of the people whose mandates may overlap: others cannot stay beside a mandate of their own. */
  private final Tally<Id<Person>, Term> staying;

  private final Supplier<Timeline<Integer>> countStaying;

  /**
   * The people who hold some mandates.
   *
   * @param mandates the mandates, each of which takes a seat
   * @param times of each mandate, the days for which its time runs, if it does on any; none outside
   *     its term
   * @param overlapping the people two of whose mandates may have a day in common; of all others
   *     each mandate counts by itself, which spares looking at who holds it
   */
  Incumbents(List<Mandate> mandates, List<Optional<Term>> times, Set<Id<Person>> overlapping) {
    List<Term> terms = new ArrayList<>();
    List<Term> termsStaying = new ArrayList<>();
    List<Id<Person>> people = new ArrayList<>();
    List<Term> theirs = new ArrayList<>();
    List<Id<Person>> peopleStaying = new ArrayList<>();
    List<Term> theirsStaying = new ArrayList<>();
    for (int i = 0; i < mandates.size(); i++) {
      Mandate mandate = mandates.get(i);
      Optional<Term> term = times.get(i);
      Optional<Term> inner = term.flatMap(Term::withoutEnds);
      if (!overlapping.isEmpty() && overlapping.contains(mandate.holder())) {
        add(mandate.holder(), term, people, theirs);
        add(mandate.holder(), inner, peopleStaying, theirsStaying);
      } else {
        term.ifPresent(terms::add);
        inner.ifPresent(termsStaying::add);
      }
    }
    this.count = Suppliers.memoize(() -> count(terms, new Tally<>(theirs, people, theirs)));
    this.staying = new Tally<>(theirsStaying, peopleStaying, theirsStaying);
    this.countStaying = Suppliers.memoize(() -> count(termsStaying, staying));
  }

  private static void add(
      Id<Person> person, Optional<Term> term, List<Id<Person>> people, List<Term> terms) {
    if (term.isPresent()) {
      people.add(person);
      terms.add(term.get());
    }
  }

  private static Timeline<Integer> count(List<Term> alone, Tally<Id<Person>, Term> others) {
    return Timeline.counting(Iterables.concat(alone, others.days()));
  }

  /** {@return on each day, how many people sit} */
  Timeline<Integer> count() {
    return count.get();
  }

  /** {@return on each day, how many people came before it and stay after it} */
  Timeline<Integer> countStaying() {
    return countStaying.get();
  }

  /**
   * {@return whether the holder of a mandate came before a day of it and stays after that day, by
   * another mandate}
   */
  boolean isStaying(Id<Person> person, LocalDate day) {
    return staying.has(person, day);
  }
}

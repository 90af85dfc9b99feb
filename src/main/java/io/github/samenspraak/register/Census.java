package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The mandates of a body, sorted out by what many of them have in common.
 *
 * <p>That is done once and for everybody: to go past all of them takes longer than whatever is then
 * done with each. So what others would have to go past them again for is taken along.
 */
final class Census {

  private final List<Id<Person>> holders;
  private final List<Term> terms;
  private final Groups<String, Bench> benches = new Groups<>(Bench::new);
  private final Groups<String, Bench> benchesOfSubstitutes = new Groups<>(Bench::new);
  private final ImmutableList<Mandate> replacements;
  private final ImmutableList<Mandate> substitutes;
  private final Timeline<Integer> chairs;

  Census(SeatedBody body) {
    this.holders = new ArrayList<>(body.mandates().size());
    this.terms = new ArrayList<>(body.mandates().size());
    ImmutableList.Builder<Mandate> replacements = ImmutableList.builder();
    ImmutableList.Builder<Mandate> substitutes = ImmutableList.builder();
    ImmutableList.Builder<Mandate> chairs = ImmutableList.builder();
    for (Mandate mandate : body.mandates()) {
      holders.add(mandate.holder());
      terms.add(mandate.term());
      if (mandate.takesSeat()) {
        benches.of(mandate.allotment()).add(mandate);
      } else {
        benchesOfSubstitutes.of(mandate.allotment()).add(mandate);
        substitutes.add(mandate);
      }
      if (mandate.takesSeat() && mandate.role() == MandateRole.CHAIR) {
        chairs.add(mandate);
      }
      if (mandate.replaces().isPresent()) {
        replacements.add(mandate);
      }
    }
    this.replacements = replacements.build();
    this.substitutes = substitutes.build();
    this.chairs = Timeline.counting(chairs.build(), Mandate::term);
  }

  /** {@return who holds each of the mandates, in document order} */
  List<Id<Person>> holders() {
    return holders;
  }

  /** {@return the days of each of the mandates, in document order} */
  List<Term> terms() {
    return terms;
  }

  /** {@return the mandates that take a seat, by the code of their allotment} */
  Collection<Bench> benches() {
    return benches.byKey().values();
  }

  /** {@return the mandates of substitutes, by the code of their allotment} */
  Collection<Bench> benchesOfSubstitutes() {
    return benchesOfSubstitutes.byKey().values();
  }

  /** {@return the mandates that take a seat on one allotment, if there are any} */
  Optional<Bench> findBench(String code) {
    return Optional.ofNullable(benches.byKey().get(code));
  }

  /** {@return on each day, how many mandates take a seat} */
  Timeline<Integer> countSeated() {
    Multiset<Term> terms = TreeMultiset.create();
    for (Bench bench : benches()) {
      bench.terms().forEachEntry(terms::add);
    }
    return Timeline.counting(terms);
  }

  /** {@return on each day, how many of those who take a seat are in the chair} */
  Timeline<Integer> chairs() {
    return chairs;
  }

  /** {@return the mandates that replace another, in document order} */
  ImmutableList<Mandate> replacements() {
    return replacements;
  }

  /** {@return the mandates of those who stand in for somebody, in document order} */
  ImmutableList<Mandate> substitutes() {
    return substitutes;
  }
}

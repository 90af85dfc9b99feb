package io.github.samenspraak.rules;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the things that several facts are about, such as an organisation with two memberships. */
final class Duplicates {

  private Duplicates() {}

  /**
   * {@return the facts about each thing that more than one fact is about, in their order}
   *
   * @param facts the facts
   * @param thing what a fact is about
   */
  static <T> Collection<Collection<T>> among(Collection<T> facts, Function<T, ?> thing) {
    Set<Object> seen = Sets.newHashSetWithExpectedSize(facts.size());
    Set<Object> repeated = new HashSet<>();
    for (T fact : facts) {
      if (!seen.add(thing.apply(fact))) {
        repeated.add(thing.apply(fact));
      }
    }
    // Most things have one fact, and making a group of each would be most of the work.
    return repeated.isEmpty()
        ? List.of()
        : Multimaps.index(
                Iterables.filter(facts, fact -> repeated.contains(thing.apply(fact))), thing::apply)
            .asMap()
            .values();
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds facts about the same thing, such as two memberships of one organisation. */
final class Duplicates {

  private Duplicates() {}

  /**
   * {@return the facts about each thing with more than one fact, in their order}
   *
   * @param facts the facts
   * @param thing gives the thing that a fact is about
   */
  static <T> Collection<Collection<T>> among(Collection<T> facts, Function<T, ?> thing) {
    Set<Object> seen = Sets.newHashSetWithExpectedSize(facts.size());
    Set<Object> repeated = new HashSet<>();
    for (T fact : facts) {
      if (!seen.add(thing.apply(fact))) {
        repeated.add(thing.apply(fact));
      }
    }
    // Most things have one fact. Making a group of each would be most of the work.
    return repeated.isEmpty()
        ? List.of()
        : Multimaps.index(
                Iterables.filter(facts, fact -> repeated.contains(thing.apply(fact))), thing::apply)
            .asMap()
            .values();
  }
}

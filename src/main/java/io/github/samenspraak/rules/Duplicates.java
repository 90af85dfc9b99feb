package io.github.samenspraak.rules;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds facts with the same key, such as two memberships of one organisation. */
final class Duplicates {

  private Duplicates() {}

  /**
   * {@return the elements whose id no earlier one has} The later ones are reported as that, and not
   * as contradicting the first.
   *
   * @param elements elements of one kind
   */
  static <T extends Identified> List<T> firstsOfTheirIds(Collection<T> elements) {
    Set<Id<?>> seen = Sets.newHashSetWithExpectedSize(elements.size());
    return elements.stream().filter(element -> seen.add(element.id())).toList();
  }

  /**
   * {@return the facts of each key with several facts, in their order}
   *
   * @param facts the facts
   * @param key the key of a fact
   */
  static <T> Collection<Collection<T>> among(Collection<T> facts, Function<T, ?> key) {
    Set<Object> seen = Sets.newHashSetWithExpectedSize(facts.size());
    Set<Object> repeated = new HashSet<>();
    for (T fact : facts) {
      if (!seen.add(key.apply(fact))) {
        repeated.add(key.apply(fact));
      }
    }
    // Most keys have one fact. Making a group of each would be most of the work.
    return repeated.isEmpty()
        ? List.of()
        : Multimaps.index(
                Iterables.filter(facts, fact -> repeated.contains(key.apply(fact))), key::apply)
            .asMap()
            .values();
  }
}

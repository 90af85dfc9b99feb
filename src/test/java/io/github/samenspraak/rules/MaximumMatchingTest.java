package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MaximumMatchingTest {

  @Property
  void asManyHaveAThingAsCan(
      @ForAll @Size(max = 6)
          List<@Size(max = 4) Set<@IntRange(min = 0, max = 5) Integer>> mayHave) {
    assertThat(MaximumMatching.size(mayHave)).isEqualTo(most(mayHave, new HashSet<>()));
  }

  @Property
  void aPoolStandsForAllOfItsThings(
      @ForAll @Size(max = 6) List<@Size(max = 3) Set<@IntRange(min = 0, max = 6) Integer>> mayHave,
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 6) Integer> pools) {
    Map<String, Set<Integer>> things = new HashMap<>();
    for (int i = 0; i < pools.size(); i++) {
      things.put("pool " + i, Set.of(pools.get(i), (pools.get(i) + 2) % 7));
    }
    List<Set<Object>> withPools = new ArrayList<>();
    List<Set<Integer>> spelledOut = new ArrayList<>();
    for (int i = 0; i < mayHave.size(); i++) {
      Set<Object> choices = new HashSet<>(mayHave.get(i));
      Set<Integer> all = new HashSet<>(mayHave.get(i));
      for (int pool = i % 2; pool < pools.size(); pool += 2) {
        choices.add("pool " + pool);
        all.addAll(things.get("pool " + pool));
      }
      withPools.add(choices);
      spelledOut.add(all);
    }

    assertThat(MaximumMatching.size(withPools, things))
        .isEqualTo(most(spelledOut, new HashSet<>()));
  }

  private static int most(List<Set<Integer>> mayHave, Set<Integer> taken) {
    if (mayHave.isEmpty()) {
      return 0;
    }
    List<Set<Integer>> others = mayHave.subList(1, mayHave.size());
    int most = most(others, taken);
    for (int thing : mayHave.get(0)) {
      if (taken.add(thing)) {
        most = Math.max(most, 1 + most(others, taken));
        taken.remove(thing);
      }
    }
    return most;
  }

  @Test
  void aThousandMayPassTheirThingsOn() {
    List<Set<Integer>> chain = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      chain.add(Set.of(i, i + 1));
    }
    chain.add(Set.of(0));
    chain.add(Set.of(0));

    assertThat(MaximumMatching.size(chain)).isEqualTo(1001);
  }
}

package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

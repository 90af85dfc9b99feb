package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private final Groups<String, List<Integer>> groups = new Groups<>(key -> new ArrayList<>());

  @Test
  void thereAreNoneAtFirst() {
    assertThat(groups.byKey()).isEmpty();
  }

  @Test
  void whatHasTheSameInCommonComesTogetherWhateverComesBetween() {
    List<String> keys = List.of("elected", "elected", "chair", "elected", "chair", "co-opted");
    for (int i = 0; i < keys.size(); i++) {
      groups.of(keys.get(i)).add(i);
    }

    assertThat(groups.byKey())
        .containsExactly(
            Map.entry("elected", List.of(0, 1, 3)),
            Map.entry("chair", List.of(2, 4)),
            Map.entry("co-opted", List.of(5)));
  }

  @Test
  void whatIsEqualIsTheSame() {
    groups.of("chair").add(1);
    groups.of(new StringBuilder("chair").toString()).add(2);

    assertThat(groups.byKey()).containsExactly(Map.entry("chair", List.of(1, 2)));
  }
}

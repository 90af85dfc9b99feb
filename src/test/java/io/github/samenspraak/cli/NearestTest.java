package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> CODES =
      List.of("chair-missing", "chairs-overlap", "charter-missing", "seat-cap-exceeded");

  @Test
  void finds_the_most_alike_first() {
    assertThat(Nearest.to("charter-mising", CODES))
        .containsExactly("charter-missing", "chair-missing");
  }

  @Test
  void finds_nothing_that_is_more_unlike_than_like() {
    assertThat(Nearest.to("quorum", CODES)).isEmpty();
    assertThat(Nearest.to("", CODES)).isEmpty();
  }

  @Test
  void finds_three_at_most() {
    assertThat(Nearest.to("aaaa", List.of("aaab", "aabb", "aaaa", "aaac", "aaad")))
        .containsExactly("aaaa", "aaab", "aaac");
  }

  @Test
  void counts_a_letter_too_many_too_few_or_another() {
    assertThat(Nearest.to("chek", List.of("check", "chk", "chef", "schema")))
        .containsExactly("check", "chk", "chef");
  }
}

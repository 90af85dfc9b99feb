package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> CODES =
      List.of("chair-missing", "chairs-overlap", "charter-missing", "seat-cap-exceeded");

  @Test
  void findsTheMostAlikeFirst() {
    assertThat(Nearest.to("charter-mising", CODES))
        .containsExactly("charter-missing", "chair-missing");
  }

  @Test
  void findsNothingThatIsMoreUnlikeThanLike() {
    assertThat(Nearest.to("quorum", CODES)).isEmpty();
    assertThat(Nearest.to("", CODES)).isEmpty();
  }

  @Test
  void findsThreeAtMost() {
    assertThat(Nearest.to("aaaa", List.of("aaab", "aabb", "aaaa", "aaac", "aaad")))
        .containsExactly("aaaa", "aaab", "aaac");
  }

  @Test
  void countsALetterTooManyTooFewOrAnother() {
    assertThat(Nearest.to("chek", List.of("check", "chk", "chef", "schema")))
        .containsExactly("check", "chk", "chef");
  }
}

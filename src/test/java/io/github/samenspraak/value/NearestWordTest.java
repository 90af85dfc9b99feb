package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

  private static final List<String> CODES =
      List.of("chair-missing", "chairs-overlap", "charter-missing", "seat-cap-exceeded");

  @Test
  void itFindsTheNearestFirst() {
    assertThat(NearestWord.suggestions("charter-mising", CODES))
        .containsExactly("charter-missing", "chair-missing");
  }

  @Test
  void itFindsNothingThatIsNotNear() {
    assertThat(NearestWord.suggestions("quorum", CODES)).isEmpty();
    assertThat(NearestWord.suggestions("", CODES)).isEmpty();
  }

  @Test
  void itFindsThreeAtMost() {
    assertThat(NearestWord.suggestions("aaaa", List.of("aaab", "aabb", "aaaa", "aaac", "aaad")))
        .containsExactly("aaaa", "aaab", "aaac");
  }

  @Test
  void itCountsALetterTooManyTooFewOrAnother() {
    assertThat(NearestWord.suggestions("chek", List.of("check", "chk", "chef", "schema")))
        .containsExactly("check", "chk", "chef");
  }
}

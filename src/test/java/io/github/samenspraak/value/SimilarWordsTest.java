package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarWordsTest {

  private static final SimilarWords WORDS =
      SimilarWords.of(List.of("steering-committee", "an", "zo\u00eb", "Straße", "東京", "org-058"));

  @ParameterizedTest
  @CsvSource({
    "Steering Committee, steering-committee",
    "steering_comittee, steering-committee",
    "steering-committeee, steering-committee",
    "stearing-committee, steering-committee",
    "steering-comimttee, steering-committee",
    "AN, an",
    "zoe\u0308, zoë",
    "zoe, zoë",
    "straße, Straße",
    "東\u200b京, 東京",
    "org-58, org-058",
  })
  void aWordThatDiffersALittleIsFound(String written, String meant) {
    assertThat(WORDS.find(written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"steering, ", "a, ", "bn, ", "'', ", "'-', ", "org-999, "})
  void aWordThatDiffersByMoreIsNot(String written, String meant) {
    assertThat(WORDS.find(written)).isEmpty();
  }

  @Test
  void theFirstOfTwoThatAreEquallyNearIsFound() {
    assertThat(SimilarWords.of(List.of("person-1", "person-2")).find("person-3"))
        .contains("person-1");
  }

  @Test
  void aNameLeadsToAnId() {
    SimilarWords words = SimilarWords.of(List.of("p-1"));
    words.put("Person 01", "p-1");
    assertThat(words.find("person 01")).contains("p-1");
  }

  @Test
  void aThousandWordsAreLookedUpAtOnce() {
    SimilarWords words =
        SimilarWords.of(IntStream.range(0, 1000).mapToObj(i -> "organisation-" + i * 97).toList());
    assertThat(words.find("organistion-9700")).contains("organisation-9700");
  }
}

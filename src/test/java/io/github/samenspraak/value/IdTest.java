package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void itIsTheTextThatItWasGiven() {
    assertThat(Id.of("housing-group").value()).isEqualTo("housing-group");
    assertThat(Id.of("housing-group").toString()).isEqualTo("housing-group");
  }

  @Test
  void itMayBeAUriOrHaveSpacesAndAccents() {
    assertThat(Id.of("https://data.example/id/organisatie/7#a").value())
        .isEqualTo("https://data.example/id/organisatie/7#a");
    assertThat(Id.of("Échevine 2").value()).isEqualTo("Échevine 2");
  }

  @Test
  void aBlankTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of(""))
        .withMessage("An id must not be blank.");
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of(" \u2003"));
  }

  @Test
  void aControlCharacterIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of("ab\tc"))
        .withMessage("An id must not have a control character, such as the one at position 2.");
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of("a\u0000"));
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of("a\u0085"));
  }

  @Test
  void itHasAtMost512Characters() {
    assertThat(Id.of("x".repeat(512)).value()).hasSize(512);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of("x".repeat(513)))
        .withMessage("An id must have at most 512 characters, not 513.");
  }

  @Test
  void idsWithTheSameTextAreEqualAndOthersAreNot() {
    assertThat(Id.of("a"))
        .isEqualTo(Id.of("a"))
        .hasSameHashCodeAs(Id.of("a"))
        .isNotEqualTo(Id.of("A"))
        .isNotEqualTo("a");
  }

  @Test
  void idsAreOrderedByText() {
    assertThat(Stream.of(Id.of("b"), Id.of("a10"), Id.of("a2")).sorted().map(Id::value))
        .containsExactly("a10", "a2", "b");
  }

  /**
   * A {@link java.util.HashMap} asks for no more, and for no less, to find keys of one hash fast.
   */
  @Test
  void aHashMapSeesThatIdsAreComparable() {
    assertThat(Id.class.getGenericInterfaces())
        .filteredOn(ParameterizedType.class::isInstance)
        .extracting(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
        .containsExactly(Id.class);
  }
}

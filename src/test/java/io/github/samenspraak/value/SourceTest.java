package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Source.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @Test
  void aKnownSourceIsFoundByItsKey() {
    assertThat(Source.of("be-ocmw-62")).isSameAs(Source.BE_OCMW_62);
    assertThat(Source.BE_OCMW_62.standing()).isEqualTo(Standing.SEEN);
    assertThat(Source.BE_OCMW_62.citation()).contains("art. 62");
  }

  @Test
  void everyKnownSourceHasAKeyOfItsOwn() {
    assertThat(Source.known())
        .contains(Source.CONSISTENCY, Source.FL_DLB_304, Source.BE_NIS)
        .contains(Source.BXL_SOCIAL_COORDINATION)
        .allSatisfy(source -> assertThat(Source.of(source.key())).isSameAs(source))
        .extracting(Source::standing)
        .doesNotContain(Standing.UNKNOWN);
    assertThat(Source.CONSISTENCY.standing()).isEqualTo(Standing.LOGIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fl-multi-year-plan",
        "caimer",
        "poverty-test",
        "arope",
        "seven-bs",
        "fl-lsb-2004",
        "fl-lsb-2018",
      })
  void theSourcesOfPlansAndTheirMeasuresWereSeen(String key) {
    assertThat(Source.known()).contains(Source.of(key));
    assertThat(Source.of(key).standing()).isEqualTo(Standing.SEEN);
    assertThat(Source.of(key).citation()).isNotEqualTo(key);
  }

  @Test
  void ofAnotherOnlyTheKeyIsKnown() {
    Source other = Source.of("fr-casf-l116");

    assertThat(other.key()).isEqualTo("fr-casf-l116");
    assertThat(other.citation()).isEqualTo("fr-casf-l116");
    assertThat(other.standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void anApplicationMayHaveSourcesOfItsOwn() {
    Source own = Source.of("house-rules", "Our house rules", Standing.FROM_MEMORY);

    assertThat(own.citation()).isEqualTo("Our house rules");
    assertThat(own.standing()).isEqualTo(Standing.FROM_MEMORY);
    assertThat(own).isEqualTo(Source.of("house-rules")).hasSameHashCodeAs(Source.of("house-rules"));
    assertThat(own).hasToString("house-rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BE-KBO", "be_kbo", "-be", "be-", "be--kbo", "be kbo"})
  void aKeyWithOtherCharactersIsRefused(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(key))
        .withMessage(
            "The key of a source has small letters, digits and hyphens, unlike " + key + ".");
  }
}

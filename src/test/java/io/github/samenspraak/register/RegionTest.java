package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.NisCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

  @ParameterizedTest
  @CsvSource({
    "92094, WALLONIA", // Namur
    "11002, FLANDERS", // Antwerp
    "21019, BRUSSELS", // Sint-Pieters-Woluwe
    "23088, FLANDERS", // Vilvoorde, in the arrondissement of Halle-Vilvoorde
    "25112, WALLONIA", // Wavre
    "63023, WALLONIA", // Eupen
    "73083, FLANDERS", // Tongeren
  })
  void aMunicipalityLiesInTheRegionOfItsArrondissement(String code, Region region) {
    assertThat(Arrays.stream(Region.values()).filter(each -> each.canHave(NisCode.of(code))))
        .containsExactlyInAnyOrder(region, Region.OTHER);
  }

  @Test
  void elsewhereAnyCodeWillDo() {
    assertThat(Region.OTHER.canHave(NisCode.of("75056"))).isTrue();
    assertThat(Region.WALLONIA.canHave(NisCode.of("75056"))).isFalse();
    assertThat(Region.FLANDERS.canHave(NisCode.of("1"))).isFalse();
  }
}

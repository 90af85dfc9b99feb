package io.github.samenspraak.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private static final Organisation CITY =
      Organisation.builder()
          .id(Id.of("city"))
          .name(Label.of("Namur"))
          .kind(OrganisationKind.MUNICIPALITY)
          .build();

  @Test
  void unlessSaidItIsPartOfNothingAndHasAlwaysBeenThere() {
    assertThat(CITY.parent()).isEmpty();
    assertThat(CITY.lifespan()).isEmpty();
    assertThat(CITY.enterpriseNumber()).isEmpty();
    assertThat(CITY.predecessors()).isEmpty();
    assertThat(CITY.themes()).isEmpty();
    assertThat(CITY.members()).isEmpty();
    assertThat(CITY.contact()).isEmpty();
  }

  @Test
  void withoutIdNameAndKindItIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Organisation.builder().build())
        .withMessage("An Organisation cannot be built without: id, name, kind.");
  }

  @Test
  void anIrregularOrganisationIsRecorded() {
    Organisation odd =
        Organisation.builder()
            .from(CITY)
            .parent(CITY.id())
            .enterpriseNumber(EnterpriseNumber.of("0786.771.661"))
            .build();

    assertThat(odd.parent()).contains(odd.id());
    assertThat(odd.enterpriseNumber().orElseThrow().isValid()).isFalse();
  }
}

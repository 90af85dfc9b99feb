package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import org.junit.jupiter.api.Test;

class ParticipationTest {

  @Test
  void unlessSaidAnOrganisationOnlyTakesPart() {
    Participation participation =
        Participation.builder().participant(Id.of("o")).term(Term.parse("2018-01-25/..")).build();

    assertThat(participation.roles()).isEmpty();
    assertThat(participation.representative()).isEmpty();
  }
}

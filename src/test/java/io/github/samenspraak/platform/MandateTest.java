package io.github.samenspraak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import io.github.samenspraak.value.Term;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static Mandate.Builder mandate() {
    return Mandate.builder()
        .id(Id.of("m"))
        .holder(Id.of("p"))
        .allotment("elected")
        .term(Term.parse("2018-01-25/2024-01-24"));
  }

  @Test
  void unlessSaidItsHolderIsAMemberForNobodyElse() {
    Mandate mandate = mandate().build();

    assertThat(mandate.role()).isEqualTo(MandateRole.MEMBER);
    assertThat(mandate.onBehalfOf()).isEmpty();
    assertThat(mandate.appointedBy()).isEmpty();
    assertThat(mandate.endReason()).isEmpty();
    assertThat(mandate.replaces()).isEmpty();
    assertThat(mandate.substituteFor()).isEmpty();
  }

  @Test
  void itTakesASeatUnlessItIsThatOfASubstitute() {
    assertThat(mandate().build().takesSeat()).isTrue();
    assertThat(mandate().replaces(Id.of("other")).build().takesSeat()).isTrue();
    assertThat(mandate().substituteFor(Id.of("other")).build().takesSeat()).isFalse();
  }

  @Test
  void aBlankAllotmentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate().allotment("").build())
        .withMessage("A mandate must name the code of its allotment.");
  }

  @Test
  void withoutItsEssentialsItIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Mandate.builder().build())
        .withMessage("A Mandate cannot be built without: id, holder, allotment, term.");
  }
}

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

    assertThat(mandate.heldAs()).isEqualTo(HeldAs.MEMBER);
    assertThat(mandate.roles()).isEmpty();
    assertThat(mandate.onBehalfOf()).isEmpty();
    assertThat(mandate.appointedBy()).isEmpty();
    assertThat(mandate.endReason()).isEmpty();
    assertThat(mandate.replaces()).isEmpty();
    assertThat(mandate.standsInFor()).isEmpty();
    assertThat(mandate.absences()).isEmpty();
    assertThat(mandate.conditionsMet()).isEmpty();
  }

  @Test
  void aMemberDoesNotStandIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate().addStandsInFor(Id.of("other")).build())
        .withMessage(
            "A member must not stand in for a mandate: hold it as a DEPUTY or a SUBSTITUTE.");
  }

  @Test
  void aSubstituteStandsInForOneMandateAndADeputyForAnyNumber() {
    Mandate.Builder substitute = mandate().heldAs(HeldAs.SUBSTITUTE);
    assertThatIllegalArgumentException()
        .isThrownBy(substitute::build)
        .withMessage("A substitute must stand in for exactly one mandate, not for 0.");
    assertThat(substitute.addStandsInFor(Id.of("a")).build().standsInFor()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> substitute.addStandsInFor(Id.of("b")).build())
        .withMessage("A substitute must stand in for exactly one mandate, not for 2.");
    assertThat(substitute.heldAs(HeldAs.DEPUTY).build().standsInFor()).hasSize(2);
    assertThat(mandate().heldAs(HeldAs.DEPUTY).build().standsInFor()).isEmpty();
  }

  @Test
  void aRoleLiesWithinTheMandate() {
    HeldRole.Builder chair = HeldRole.builder().role(BodyRole.CHAIR);
    Mandate whole =
        mandate().addRoles(chair.term(Term.parse("2018-01-25/2024-01-24")).build()).build();

    assertThat(whole.roles()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                mandate().addRoles(chair.term(Term.parse("2018-01-25/2024-01-25")).build()).build())
        .withMessage(
            "A role must be held within the term 2018-01-25/2024-01-24, not as CHAIR in"
                + " 2018-01-25/2024-01-25.");
  }

  @Test
  void aBlankAllotmentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate().allotment("").build())
        .withMessage("The code of an allotment must not be blank.");
  }

  @Test
  void withoutItsEssentialsItIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Mandate.builder().build())
        .withMessage("A Mandate cannot be built without: id, holder, term.");
  }
}

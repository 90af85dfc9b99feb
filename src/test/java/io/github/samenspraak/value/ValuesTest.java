package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for every type with a builder, shown on the small ones. */
class ValuesTest {

  private static final Decision COUNCIL =
      Decision.builder()
          .takenOn(LocalDate.of(2018, 1, 25))
          .takenBy(Id.of("city"))
          .subject(Label.of(Locale.FRENCH, "Charte"))
          .reference("2018/17")
          .build();

  @Test
  void aMissingAttributeIsNamed() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Document.builder().reference(URI.create("urn:x")).build())
        .withMessage("A Document cannot be built without: title.")
        .satisfies(incomplete -> assertThat(incomplete.missing()).containsExactly("title"));
  }

  @Test
  void aDecisionThatSaysNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decision.builder().build())
        .withMessage(
            "A decision must say when or by whom it was taken, its subject or its reference.");
  }

  @Test
  void anOptionalAttributeIsAbsentUnlessItIsSet() {
    Decision decision = Decision.on(LocalDate.of(2018, 1, 25));

    assertThat(decision.takenOn()).contains(LocalDate.of(2018, 1, 25));
    assertThat(decision.takenBy()).isEmpty();
    assertThat(decision.subject()).isEmpty();
    assertThat(decision.reference()).isEmpty();
  }

  @Test
  void valuesAreEqualIfTheirAttributesAre() {
    assertThat(Decision.builder().from(COUNCIL).build())
        .isEqualTo(COUNCIL)
        .isNotSameAs(COUNCIL)
        .hasSameHashCodeAs(COUNCIL);
    assertThat(Decision.builder().from(COUNCIL).reference("2018/18").build()).isNotEqualTo(COUNCIL);
  }

  @Test
  void aBuilderCopiesAndItsOriginalStays() {
    Decision later = Decision.builder().from(COUNCIL).takenOn(LocalDate.of(2018, 2, 22)).build();

    assertThat(later.takenOn()).contains(LocalDate.of(2018, 2, 22));
    assertThat(later.takenBy()).isEqualTo(COUNCIL.takenBy());
    assertThat(COUNCIL.takenOn()).contains(LocalDate.of(2018, 1, 25));
  }

  @Test
  void quantitiesAreEqualIfTheyAreWrittenAlike() {
    Quantity households =
        Quantity.builder().value(new BigDecimal("37")).unit(Label.of("households")).build();

    assertThat(households)
        .isEqualTo(
            Quantity.builder().value(BigDecimal.valueOf(37)).unit(Label.of("households")).build())
        .isNotEqualTo(
            Quantity.builder().value(new BigDecimal("37.0")).unit(Label.of("households")).build());
  }

  @Test
  void aLegalBasisNeedsOnlyItsCitation() {
    LegalBasis basis = LegalBasis.builder().citation(Label.of("art. 62")).build();

    assertThat(basis.source()).isEmpty();
    assertThat(basis.reference()).isEmpty();
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> LegalBasis.builder().source(Source.BE_OCMW_62).build())
        .withMessage("A LegalBasis cannot be built without: citation.");
  }
}

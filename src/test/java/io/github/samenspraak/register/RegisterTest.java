package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.value.IncompleteValueException;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterTest {

  @Test
  void itNeedsAMunicipalityAndNothingElse() {
    Register empty = Register.builder().municipality(FilledValues.MUNICIPALITY).build();

    assertThat(empty.format()).isEqualTo("samenspraak/1");
    assertThat(empty.people()).isEmpty();
    assertThat(empty.platforms()).isEmpty();
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Register.builder().build())
        .withMessage("A Register cannot be built without: municipality.");
  }

  @Test
  void anotherFormatIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Register.builder().from(FilledValues.REGISTER).format("samenspraak/2").build())
        .withMessage("The format of a register must be samenspraak/1, not samenspraak/2.");
  }

  @Test
  void aMunicipalityNeedsANameAndARegion() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Municipality.builder().build())
        .withMessage("A Municipality cannot be built without: name, region.");
  }

  @Test
  void aLanguageWithoutANameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Municipality.builder()
                    .name(Label.of("Namur"))
                    .region(Region.WALLONIA)
                    .addLanguages(Locale.FRENCH, Locale.ROOT)
                    .build())
        .withMessage("A language of a municipality must have a name.");
  }

  @Test
  void onADayItIsASnapshot() {
    Snapshot snapshot = RegisterIndex.of(FilledValues.REGISTER).on(LocalDate.of(2026, 11, 21));

    assertThat(snapshot.day()).isEqualTo("2026-11-21");
    assertThat(snapshot.index().register()).isSameAs(FilledValues.REGISTER);
  }
}

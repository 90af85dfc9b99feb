package io.github.samenspraak.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IncompleteValueException;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void aNameIsAllThatMustBeRecorded() {
    Person person = Person.builder().id(Id.of("p")).name("Example").build();

    assertThat(person.sex()).isEmpty();
    assertThat(person.contact()).isEmpty();
  }

  @Test
  void withoutIdAndNameItIsRefused() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Person.builder().sex(Sex.X).build())
        .withMessage("A Person cannot be built without: id, name.");
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.builder().id(Id.of("p")).name(" ").build())
        .withMessage("The name of a person must not be blank.");
  }
}

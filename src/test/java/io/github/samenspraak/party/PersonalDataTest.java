package io.github.samenspraak.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;

/** Personal data can be asked for, and are never told unasked. */
class PersonalDataTest {

  private static final Contact CONTACT =
      Contact.builder()
          .email("someone@example.org")
          .phone("+32 81 00 00 00")
          .address("Rue Inventée 1, 5000 Namur")
          .build();

  @Test
  void aContactHoldsThemAndDoesNotSayThem() {
    assertThat(CONTACT.email()).contains("someone@example.org");
    assertThat(CONTACT.phone()).contains("+32 81 00 00 00");
    assertThat(CONTACT.address()).contains("Rue Inventée 1, 5000 Namur");
    assertThat(CONTACT.toString()).doesNotContain("someone", "example", "81", "Rue", "5000");
  }

  @Test
  void aPersonDoesNotSayThem() {
    Person person = Person.builder().id(Id.of("p")).name("Example").contact(CONTACT).build();

    assertThat(person.contact()).contains(CONTACT);
    assertThat(person.toString()).contains("id=p").doesNotContain("someone", "81", "Rue");
  }

  @Test
  void anOrganisationDoesNotSayThem() {
    Organisation organisation =
        Organisation.builder()
            .id(Id.of("o"))
            .name(Label.of("Example"))
            .kind(OrganisationKind.OTHER)
            .contact(CONTACT)
            .build();

    assertThat(organisation.contact()).contains(CONTACT);
    assertThat(organisation.toString()).contains("id=o").doesNotContain("someone", "81", "Rue");
  }
}

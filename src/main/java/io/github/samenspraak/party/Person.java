package io.github.samenspraak.party;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A person who takes part: sits on a body, holds an office, is a member, or speaks for an
 * organisation.
 *
 * <p>It holds only the data that rules on seats and mandates need, and contact data. A person is
 * not a party to a covenant; organisations are.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePerson.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePerson.class)
@JsonDeserialize(builder = Person.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Person.Builder.class)
public sealed interface Person extends Party, Extensible permits ImmutablePerson {

  /** {@return the id} */
  @Override
  Id<Person> id();

  /** {@return the name, as in a list of members; not blank} */
  String name();

  /** {@return the sex, only to check the rules on composition; absent if it is not recorded} */
  Optional<Sex> sex();

  /**
   * {@return the contact data; absent if not recorded}
   *
   * <p>They are never in {@link Object#toString}.
   */
  @Value.Redacted
  Optional<Contact> contact();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a person. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * {@return a person with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank name
     */
    @Override
    public Person build() {
      Person person = super.build();
      if (person.name().isBlank()) {
        throw new IllegalArgumentException("The name of a person must not be blank.");
      }
      return person;
    }
  }
}

package io.github.samenspraak.party;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The contact data of a person or an organisation.
 *
 * <p>They are personal data, and never in {@link Object#toString}, a finding or a message.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableContact.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Contact.Builder.class)
public sealed interface Contact extends Extensible permits ImmutableContact {

  /** {@return the name of an organisation's contact person; absent if it is not recorded} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the mail address; absent if it is not recorded} */
  @Value.Redacted
  Optional<String> email();

  /** {@return the telephone number, as it is written; absent if it is not recorded} */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the postal address, as it is written; absent if it is not recorded} */
  @Value.Redacted
  Optional<String> address();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a contact. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}

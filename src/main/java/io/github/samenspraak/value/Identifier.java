package io.github.samenspraak.value;

import java.net.URI;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The name that another system has for the same thing, such as a number in a national register.
 *
 * <p>It is not an {@link Id}: nothing in a register refers to an element by it.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableIdentifier.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableIdentifier.class)
@JsonDeserialize(builder = Identifier.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Identifier.Builder.class)
public sealed interface Identifier permits ImmutableIdentifier {

  /** {@return the URI of the system or register that gave the identifier; not blank} */
  URI scheme();

  /** {@return the identifier in that system; not blank} */
  String value();

  /**
   * {@return an identifier}
   *
   * @param scheme the URI of the system or register that gave it
   * @param value the identifier in that system
   * @throws IllegalArgumentException for a blank scheme or value
   */
  static Identifier of(URI scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an identifier. */
  final class Builder extends ImmutableIdentifier.Builder {
    Builder() {}

    /**
     * {@return an identifier with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank scheme or value
     */
    @Override
    public Identifier build() {
      Identifier identifier = super.build();
      if (identifier.scheme().toString().isBlank() || identifier.value().isBlank()) {
        throw new IllegalArgumentException(
            "An identifier must have a scheme and a value that are not blank.");
      }
      return identifier;
    }
  }
}

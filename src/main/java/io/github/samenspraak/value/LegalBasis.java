package io.github.samenspraak.value;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A law that an element rests on, as it is cited. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableLegalBasis.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLegalBasis.class)
@JsonDeserialize(builder = LegalBasis.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LegalBasis.Builder.class)
public sealed interface LegalBasis permits ImmutableLegalBasis {

  /** {@return the citation, such as "Organic law of 8 July 1976, art. 62"} */
  Label citation();

  /**
   * {@return the source of rules, by its key; absent if no rule knows the law} Rules on a legal
   * basis read this, not the citation.
   */
  Optional<Source> source();

  /** {@return the address of the text; absent if not recorded} */
  Optional<URI> reference();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a legal basis. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.value;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The law that something rests on, as it is cited. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableLegalBasis.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLegalBasis.class)
@JsonDeserialize(builder = LegalBasis.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LegalBasis.Builder.class)
public sealed interface LegalBasis permits ImmutableLegalBasis {

  /** {@return how the law is cited, such as "Organic law of 8 July 1976, art. 62"} */
  Label citation();

  /**
   * {@return the source that is meant, by its key; absent if the law is none that a rule knows}
   * Rules that ask for a legal basis look here, not at the citation.
   */
  Optional<Source> source();

  /** {@return where the law can be read; absent if that is not written down} */
  Optional<URI> reference();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a legal basis. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}

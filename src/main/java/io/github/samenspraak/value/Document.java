package io.github.samenspraak.value;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A link to a document, such as the minutes of a meeting or a report. It is never its content. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDocument.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDocument.class)
@JsonDeserialize(builder = Document.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Document.Builder.class)
public sealed interface Document permits ImmutableDocument {

  /** {@return the title} */
  Label title();

  /** {@return the address under which it is kept} */
  URI reference();

  /** {@return the kind of document; absent if that is not recorded} */
  Optional<DocumentKind> kind();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a document. */
  final class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }
}

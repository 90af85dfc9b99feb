package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A conclusion of an edition of a forum.
 *
 * <p>It is not the conclusion of a working group of a platform.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableForumConclusion.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableForumConclusion.class)
@JsonDeserialize(builder = ForumConclusion.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ForumConclusion.Builder.class)
public sealed interface ForumConclusion extends Identified, Extensible
    permits ImmutableForumConclusion {

  /** {@return the id} */
  @Override
  Id<ForumConclusion> id();

  /** {@return the text} */
  @PublicText
  Label text();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a forum conclusion. */
  final class Builder extends ImmutableForumConclusion.Builder {
    Builder() {}
  }
}

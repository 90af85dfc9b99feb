package io.github.samenspraak.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.ShortForm;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The share of those entitled to vote that a meeting should reach.
 *
 * <p>If only its share is given, it may be written in JSON as that share: {@code ">1/2"}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableQuorum.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableQuorum.class)
@JsonDeserialize(builder = Quorum.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Quorum.Builder.class)
public sealed interface Quorum extends Extensible permits ImmutableQuorum {

  /** {@return the share} */
  @ShortForm
  QuorumShare share();

  /** {@return what it is a share of; {@link QuorumBase#IN_OFFICE} unless said} */
  @Value.Default
  default QuorumBase of() {
    return QuorumBase.IN_OFFICE;
  }

  /**
   * {@return the quorum of a share of those in office}
   *
   * @param share such as {@code >1/2}
   */
  static Quorum of(String share) {
    return builder().share(QuorumShare.parse(share)).build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a quorum. */
  final class Builder extends ImmutableQuorum.Builder {
    Builder() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder shortForm(String share) {
      return new Builder().share(QuorumShare.parse(share));
    }
  }
}

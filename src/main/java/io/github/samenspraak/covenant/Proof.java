package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.ShortForm;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A proof of what a partner did with a grant.
 *
 * <p>If only its kind is known, it may be written in JSON as that kind: {@code "ACTIVITY_REPORT"}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableProof.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProof.class)
@JsonDeserialize(builder = Proof.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Proof.Builder.class)
public sealed interface Proof extends Extensible permits ImmutableProof {

  /** {@return the kind} */
  @ShortForm
  ProofKind kind();

  /** {@return the day on which it was submitted; absent if it came with the report} */
  Optional<LocalDate> submittedOn();

  /**
   * {@return a proof that came with its report}
   *
   * @param kind the kind
   */
  static Proof of(ProofKind kind) {
    return builder().kind(kind).build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a proof. */
  final class Builder extends ImmutableProof.Builder {
    Builder() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder shortForm(String kind) {
      return new Builder().kind(ProofKind.valueOf(kind));
    }
  }
}

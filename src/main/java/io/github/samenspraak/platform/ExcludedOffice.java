package io.github.samenspraak.platform;

import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An office of the platform's authority whose holders must not sit on a body. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableExcludedOffice.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableExcludedOffice.class)
@JsonDeserialize(builder = ExcludedOffice.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExcludedOffice.Builder.class)
public sealed interface ExcludedOffice extends Extensible permits ImmutableExcludedOffice {

  /** {@return the kind of office} */
  OfficeKind kind();

  /**
   * {@return the time after the end of a tenure for which its holder must not sit either; absent if
   * there is none}
   */
  Optional<Period> pause();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an excluded office. */
  final class Builder extends ImmutableExcludedOffice.Builder {
    Builder() {}
  }
}

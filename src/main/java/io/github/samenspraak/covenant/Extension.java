package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An extension of a covenant after the term before it.
 *
 * <p>It is not a new covenant.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableExtension.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableExtension.class)
@JsonDeserialize(builder = Extension.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Extension.Builder.class)
public sealed interface Extension extends Extensible permits ImmutableExtension {

  /** {@return the days added to the covenant; they should adjoin the term before} */
  @WithFirstDay
  Term term();

  /** {@return the day of the authority's decision; absent if none was taken, or if not recorded} */
  Optional<LocalDate> decidedOn();

  /** {@return the day on which all had signed it; absent if they have not, or if not recorded} */
  Optional<LocalDate> signedOn();

  /**
   * {@return whether it came by itself, as nobody gave notice; {@code false} unless said} Nobody
   * decides on such an extension.
   */
  @Value.Default
  default boolean tacit() {
    return false;
  }

  /** {@return the day on which it was decided, else signed; absent if neither is recorded} */
  default Optional<LocalDate> agreedOn() {
    return decidedOn().or(this::signedOn);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an extension. */
  final class Builder extends ImmutableExtension.Builder {
    Builder() {}

    /**
     * {@return an extension with the attributes that were set}
     *
     * @throws IllegalArgumentException for a term without a first day
     */
    @Override
    public Extension build() {
      Extension extension = super.build();
      extension.term().requireFirstDay("an extension");
      return extension;
    }
  }
}

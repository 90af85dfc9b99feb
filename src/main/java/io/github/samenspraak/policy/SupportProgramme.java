package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A programme of an association of welfare centres that supports local authorities in their social
 * policy.
 *
 * <p>Where it has an area, an authority may have support if it lies in there and its welfare centre
 * is a member of the provider.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableSupportProgramme.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSupportProgramme.class)
@JsonDeserialize(builder = SupportProgramme.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SupportProgramme.Builder.class)
public sealed interface SupportProgramme extends Identified, Extensible
    permits ImmutableSupportProgramme {

  /** {@return the id} */
  @Override
  Id<SupportProgramme> id();

  /** {@return the title; absent if the provider says enough} */
  @PublicText
  Optional<Label> title();

  /** {@return the association that provides it} */
  Id<Organisation> provider();

  /**
   * {@return the municipalities and welfare centres that may be supported; if there are none, any
   * may}
   */
  ImmutableList<Id<Organisation>> area();

  /** {@return the supported authorities} */
  ImmutableList<Id<Organisation>> beneficiaries();

  /** {@return the support on the spot} */
  ImmutableList<SupportTrack> tracks();

  /** {@return the trainings for several authorities} */
  ImmutableList<Training> trainings();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a support programme. */
  final class Builder extends ImmutableSupportProgramme.Builder {
    Builder() {}
  }
}

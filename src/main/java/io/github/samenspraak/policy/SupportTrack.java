package io.github.samenspraak.policy;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Support of one authority, on the spot, in one field and for a while. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSupportTrack.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSupportTrack.class)
@JsonDeserialize(builder = SupportTrack.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SupportTrack.Builder.class)
public sealed interface SupportTrack extends Extensible permits ImmutableSupportTrack {

  /** {@return the authority} */
  Id<Organisation> beneficiary();

  /** {@return the field} */
  SupportField field();

  /** {@return the days of the support} */
  @WithFirstDay
  Term term();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a support track. */
  final class Builder extends ImmutableSupportTrack.Builder {
    Builder() {}

    /**
     * {@return a support track with the attributes that were set}
     *
     * @throws IllegalArgumentException for a term without a first day
     */
    @Override
    public SupportTrack build() {
      SupportTrack track = super.build();
      track.term().requireFirstDay("a support track");
      return track;
    }
  }
}

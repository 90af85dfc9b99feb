package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The days on which an organisation or a person takes part in a body, such as a working group.
 *
 * <p>It is not a membership of the platform; a charter may say that only members take part.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableParticipation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipation.class)
@JsonDeserialize(builder = Participation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Participation.Builder.class)
public sealed interface Participation extends Extensible permits ImmutableParticipation {

  /** {@return the organisation or person that takes part} */
  Id<? extends Party> participant();

  /** {@return the person who speaks for an organisation; absent if not recorded} */
  Optional<Id<Person>> representative();

  /** {@return its roles; usually none} */
  ImmutableList<HeldRole> roles();

  /** {@return the days on which it takes part} */
  Term term();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a participation. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}

    /**
     * {@return a participation with the attributes that were set}
     *
     * @throws IllegalArgumentException for a role outside the term
     */
    @Override
    public Participation build() {
      Participation participation = super.build();
      HeldRole.Builder.check(participation.roles(), participation.term());
      return participation;
    }
  }
}

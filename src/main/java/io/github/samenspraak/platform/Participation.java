package io.github.samenspraak.platform;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The days on which one organisation takes part in a body, such as a working group.
 *
 * <p>It is not a membership of the platform, which it requires.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableParticipation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipation.class)
@JsonDeserialize(builder = Participation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Participation.Builder.class)
public sealed interface Participation permits ImmutableParticipation {

  /** {@return the organisation} */
  Id<Organisation> organisation();

  /** {@return the person who speaks for it; absent if not recorded} */
  Optional<Id<Person>> representative();

  /** {@return its role; {@link ParticipationRole#PARTICIPANT} unless said} */
  @Value.Default
  default ParticipationRole role() {
    return ParticipationRole.PARTICIPANT;
  }

  /** {@return the days on which it takes part} */
  Term term();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a participation. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}
  }
}

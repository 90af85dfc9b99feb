package io.github.samenspraak.cycle;

import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The presence or absence of a person or an organisation at a meeting.
 *
 * <p>A guest is heard, and counts for nothing.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableAttendance.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendance.class)
@JsonDeserialize(builder = Attendance.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Attendance.Builder.class)
public sealed interface Attendance extends Extensible permits ImmutableAttendance {

  /** {@return the person or organisation that was expected, or came as a guest} */
  Id<? extends Party> party();

  /** {@return the person who came for an organisation; absent if not recorded} */
  Optional<Id<Person>> representative();

  /** {@return the presence} */
  Presence presence();

  /** {@return whether the party came as a guest, not as a member; {@code false} unless said} */
  @Value.Default
  default boolean guest() {
    return false;
  }

  /** {@return the party who votes for this absent one; absent if there is none} */
  Optional<Id<? extends Party>> proxy();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an attendance. */
  final class Builder extends ImmutableAttendance.Builder {
    Builder() {}
  }
}

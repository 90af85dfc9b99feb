package io.github.samenspraak.cycle;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The presence or absence of an organisation or a person at a meeting.
 *
 * <p>It names an organisation, a person, or a person and the organisation that the person
 * represents.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableAttendance.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendance.class)
@JsonDeserialize(builder = Attendance.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Attendance.Builder.class)
public sealed interface Attendance permits ImmutableAttendance {

  /** {@return the organisation that was expected; absent if a person represents none} */
  Optional<Id<Organisation>> organisation();

  /** {@return the person who was expected; absent if that is not recorded} */
  Optional<Id<Person>> person();

  /** {@return the presence} */
  Presence presence();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an attendance. */
  final class Builder extends ImmutableAttendance.Builder {
    Builder() {}

    /**
     * {@return an attendance with the attributes that were set}
     *
     * @throws IllegalArgumentException if neither an organisation nor a person is named
     */
    @Override
    public Attendance build() {
      Attendance attendance = super.build();
      if (attendance.organisation().isEmpty() && attendance.person().isEmpty()) {
        throw new IllegalArgumentException(
            "An attendance must name an organisation, a person, or both.");
      }
      return attendance;
    }
  }
}

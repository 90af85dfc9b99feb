package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A meeting of a body of a platform or an organisation, on one day. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableMeeting.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMeeting.class)
@JsonDeserialize(builder = Meeting.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Meeting.Builder.class)
public sealed interface Meeting extends Identified, Extensible permits ImmutableMeeting {

  /** {@return the id} */
  @Override
  Id<Meeting> id();

  /** {@return the body that met} */
  Id<Body> body();

  /** {@return the day on which it was or will be held} */
  LocalDate heldOn();

  /** {@return the day on which it was convened; absent if that is not recorded} */
  Optional<LocalDate> convenedOn();

  /** {@return the person who convened it; absent if not recorded} */
  Optional<Id<Person>> convenedBy();

  /**
   * {@return whether it was convened a second time, because the first meeting had no quorum; {@code
   * false} unless said}
   */
  @Value.Default
  default boolean reconvened() {
    return false;
  }

  /** {@return the items of its agenda, in order} */
  ImmutableList<AgendaItem> items();

  /** {@return the attendance; empty if not recorded} */
  ImmutableList<Attendance> attendance();

  /**
   * {@return the number of members who were there, if only that was noted; absent if not noted, or
   * if there is an attendance}
   */
  OptionalInt headcount();

  /** {@return the day on which its minutes were approved; absent if they were not} */
  Optional<LocalDate> minutesApprovedOn();

  /** {@return its documents, such as the invitation and the minutes} */
  ImmutableList<Document> documents();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a meeting. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}

    /**
     * {@return a meeting with the attributes that were set}
     *
     * @throws IllegalArgumentException for a headcount below 0 or beside an attendance
     */
    @Override
    public Meeting build() {
      Meeting meeting = super.build();
      if (meeting.headcount().orElse(0) < 0) {
        throw new IllegalArgumentException("A headcount must be 0 or more.");
      }
      if (meeting.headcount().isPresent() && !meeting.attendance().isEmpty()) {
        throw new IllegalArgumentException(
            "A meeting must have a headcount or an attendance, not both.");
      }
      return meeting;
    }
  }
}

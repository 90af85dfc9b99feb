package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A meeting of a plenary, a committee or a working group, on one day. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableMeeting.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMeeting.class)
@JsonDeserialize(builder = Meeting.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Meeting.Builder.class)
public sealed interface Meeting extends PlatformRecord permits ImmutableMeeting {

  /** {@return the platform} */
  @Override
  Id<AdvisoryPlatform> platform();

  /** {@return the id} */
  @Override
  Id<Meeting> id();

  /** {@return the plenary, committee or working group that met} */
  Id<Body> body();

  /** {@return the day on which it was or will be held} */
  LocalDate heldOn();

  /** {@return the day on which it was convened; absent if that is not recorded} */
  Optional<LocalDate> convenedOn();

  /** {@return the person who convened it; absent if not recorded} */
  Optional<Id<Person>> convenedBy();

  /** {@return the items of its agenda, in order} */
  ImmutableList<AgendaItem> items();

  /** {@return the attendance; empty if not recorded} */
  ImmutableList<Attendance> attendance();

  /** {@return the day on which its minutes were approved; absent if they were not} */
  Optional<LocalDate> minutesApprovedOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a meeting. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The members of a body on the day of one of its meetings.
 *
 * <p>The members of a plenary are the member organisations, those of a working group its
 * participants; a person who sits on any body of the platform may attend either. The members of a
 * committee are the people who sit on it and their substitutes. A substitute counts only in place
 * of an absent member.
 */
final class MeetingBody {

  /** Whether its members are people; organisations if not. */
  private final boolean hasPeople;

  /** The number of certain members. */
  private final int size;

  private final Predicate<Id<Person>> people;
  private final Predicate<Id<Organisation>> organisations;

  /** Counts the seats or members that attendees represent. */
  private final ToIntFunction<List<Attendance>> count;

  private MeetingBody(
      boolean hasPeople,
      int size,
      Predicate<Id<Person>> people,
      Predicate<Id<Organisation>> organisations,
      ToIntFunction<List<Attendance>> count) {
    this.hasPeople = hasPeople;
    this.size = size;
    this.people = people;
    this.organisations = organisations;
    this.count = count;
  }

  /** {@return the body of a meeting, if its platform and its body are known} */
  static Optional<MeetingBody> of(Meeting meeting, RegisterIndex index) {
    LocalDate day = meeting.heldOn();
    return index
        .find(AdvisoryPlatform.class, meeting.platform())
        .flatMap(
            platform ->
                index.find(Body.class, meeting.body()).map(body -> of(body, platform, index, day)));
  }

  private static MeetingBody of(
      Body body, AdvisoryPlatform platform, RegisterIndex index, LocalDate day) {
    return switch (body.kind()) {
      case PLENARY -> ofOrganisations(index.members(platform), platform, index, day);
      case WORKING_GROUP -> ofOrganisations(index.participants(body), platform, index, day);
      case STEERING_COMMITTEE, MANAGEMENT_COMMITTEE -> ofCommittee(index.seats(body), day);
    };
  }

  private static MeetingBody ofCommittee(Seats seats, LocalDate day) {
    return new MeetingBody(
        true,
        seats.certain().seated().on(day),
        person -> seats.isHeldBy(person, day),
        organisation -> seats.isHeldFor(organisation, day),
        present -> new RepresentedSeats(seats, day).count(present));
  }

  private static MeetingBody ofOrganisations(
      Members members, AdvisoryPlatform platform, RegisterIndex index, LocalDate day) {
    ImmutableList<Body> bodies = platform.seatedBodies();
    return new MeetingBody(
        false,
        members.certainCount().on(day),
        person -> bodies.stream().anyMatch(body -> index.seats(body).isHeldBy(person, day)),
        organisation -> members.contains(organisation, day),
        MeetingBody::countOrganisations);
  }

  private static int countOrganisations(List<Attendance> present) {
    return (int)
        present.stream()
            .flatMap(attendance -> attendance.organisation().stream())
            .distinct()
            .count();
  }

  /** {@return the number of those who are certainly members} */
  int size() {
    return size;
  }

  /** {@return whether an attendee is a member} */
  boolean contains(Attendance attendance) {
    return attendsAsPerson(attendance)
        ? people.test(attendance.person().orElseThrow())
        : organisations.test(attendance.organisation().orElseThrow());
  }

  /** {@return the id of an attendee: that of the person, or of the organisation} */
  Id<?> attendee(Attendance attendance) {
    return attendsAsPerson(attendance)
        ? attendance.person().orElseThrow()
        : attendance.organisation().orElseThrow();
  }

  private boolean attendsAsPerson(Attendance attendance) {
    return hasPeople ? attendance.person().isPresent() : attendance.organisation().isEmpty();
  }

  /** {@return the number of members who were present or represented} */
  int countPresent(Meeting meeting) {
    return count.applyAsInt(
        meeting.attendance().stream()
            .filter(attendance -> attendance.presence() == Presence.PRESENT)
            .filter(this::contains)
            .toList());
  }
}

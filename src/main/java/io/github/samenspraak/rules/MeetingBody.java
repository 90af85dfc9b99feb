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
 * <p>At a plenary these are the member organisations, in a working group its participants. A member
 * of any body of the platform may attend either in person. On a committee these are its members and
 * their substitutes. A substitute counts only in place of an absent member.
 */
final class MeetingBody {

  /** Whether its members are people and not organisations. */
  private final boolean ofPeople;

  private final int size;
  private final Predicate<Id<Person>> people;
  private final Predicate<Id<Organisation>> organisations;

  /** Counts the seats or members that some attendees speak for. */
  private final ToIntFunction<List<Attendance>> count;

  private MeetingBody(
      boolean ofPeople,
      int size,
      Predicate<Id<Person>> people,
      Predicate<Id<Organisation>> organisations,
      ToIntFunction<List<Attendance>> count) {
    this.ofPeople = ofPeople;
    this.size = size;
    this.people = people;
    this.organisations = organisations;
    this.count = count;
  }

  /** {@return the circle of a meeting, if its platform and its body are known} */
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
        seats.seated().on(day),
        person -> seats.isHeldBy(person, day),
        organisation -> seats.isHeldFor(organisation, day),
        present -> new SeatsTaken(seats, day).count(present));
  }

  private static MeetingBody ofOrganisations(
      Members members, AdvisoryPlatform platform, RegisterIndex index, LocalDate day) {
    ImmutableList<Body> bodies = platform.seatedBodies();
    return new MeetingBody(
        false,
        members.count().on(day),
        person -> bodies.stream().anyMatch(each -> index.seats(each).isHeldBy(person, day)),
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

  /** {@return how many belong to the body} */
  int size() {
    return size;
  }

  /** {@return whether somebody who attends belongs to the body} */
  boolean contains(Attendance attendance) {
    return asPerson(attendance)
        ? people.test(attendance.person().orElseThrow())
        : organisations.test(attendance.organisation().orElseThrow());
  }

  /** {@return the id by which somebody attends: that of the person, or of the organisation} */
  Id<?> attendee(Attendance attendance) {
    return asPerson(attendance)
        ? attendance.person().orElseThrow()
        : attendance.organisation().orElseThrow();
  }

  private boolean asPerson(Attendance attendance) {
    return ofPeople ? attendance.person().isPresent() : attendance.organisation().isEmpty();
  }

  /** {@return how many of those who belong to the body were present or represented} */
  int countPresent(Meeting meeting) {
    return count.applyAsInt(
        meeting.attendance().stream()
            .filter(attendance -> attendance.presence() == Presence.PRESENT)
            .filter(this::contains)
            .toList());
  }
}

package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The members of a body on the day of one of its meetings.
 *
 * <p>They are those who sit on it; if it has no seats, the members of the platform for a plenary,
 * and its participants for any other body.
 */
final class MeetingBody {

  /** The number of certain members. */
  private final int size;

  private final Predicate<Attendance> contains;

  /** Counts the seats or members that attendees represent. */
  private final ToIntFunction<List<Attendance>> count;

  private MeetingBody(
      int size, Predicate<Attendance> contains, ToIntFunction<List<Attendance>> count) {
    this.size = size;
    this.contains = contains;
    this.count = count;
  }

  /** {@return the body of a meeting, if it is known} */
  static Optional<MeetingBody> of(Meeting meeting, RegisterIndex index) {
    return index.find(Body.class, meeting.body()).map(body -> of(body, index, meeting.heldOn()));
  }

  private static MeetingBody of(Body body, RegisterIndex index, LocalDate day) {
    if (body.hasSeats()) {
      return ofSeats(index.seats(body), index, day);
    }
    Optional<AdvisoryPlatform> platform =
        index.findPlatform(body.id()).filter(its -> body.kind() == BodyKind.PLENARY);
    return platform.isPresent()
        ? ofMembers(index.members(platform.get()), platform.get().seatedBodies(), index, day)
        : ofMembers(
            index.participants(body),
            index
                .findPlatform(body.id())
                .map(AdvisoryPlatform::seatedBodies)
                .orElse(ImmutableList.of()),
            index,
            day);
  }

  private static MeetingBody ofSeats(Seats seats, RegisterIndex index, LocalDate day) {
    return new MeetingBody(
        seats.certain().seatedWhere(SeatAllotment::voting).on(day),
        attendance ->
            person(attendance, seats, day)
                    .map(person -> seats.isHeldBy(person, day))
                    .orElseGet(() -> seats.isHeldFor(Id.of(attendance.party().value()), day))
                || index.participants(seats.body()).contains(attendance.party(), day),
        present -> new RepresentedSeats(seats, day).count(present));
  }

  private static MeetingBody ofMembers(
      Members members, ImmutableList<Body> bodies, RegisterIndex index, LocalDate day) {
    return new MeetingBody(
        members.certainCount().on(day),
        attendance ->
            members.contains(attendance.party(), day)
                || bodies.stream()
                    .anyMatch(
                        body -> index.seats(body).isHeldBy(Id.of(attendance.party().value()), day)),
        present ->
            (int)
                present.stream()
                    .map(Attendance::party)
                    .filter(party -> members.contains(party, day))
                    .distinct()
                    .count());
  }

  /** {@return the person who came: the representative, or the party if that has a mandate} */
  static Optional<Id<Person>> person(Attendance attendance, Seats seats, LocalDate day) {
    Id<Person> party = Id.of(attendance.party().value());
    return attendance
        .representative()
        .or(() -> Optional.of(party).filter(person -> seats.isHeldBy(person, day)));
  }

  /** {@return the number of those who are certainly members} */
  int size() {
    return size;
  }

  /** {@return whether an attendee is a member} */
  boolean contains(Attendance attendance) {
    return contains.test(attendance);
  }

  /** {@return the number of members who were present or represented} */
  int countPresent(Meeting meeting) {
    return count.applyAsInt(
        meeting.attendance().stream()
            .filter(attendance -> attendance.presence().isThere() && !attendance.guest())
            .filter(this::contains)
            .toList());
  }
}

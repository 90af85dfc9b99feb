package io.github.samenspraak.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.index.BodyMeetings;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules on the meetings of any body, of a platform or of an organisation. */
final class MeetingRules {

  private static final RuleGroup AREA = RuleGroup.of("meetings", "0.1.0");

  /** What came too late before a meeting, or too early after it. */
  enum Disorder {
    CONVENED,
    APPROVED
  }

  private MeetingRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("meetings-too-few")
            .statement(
                "In every full reporting year there must be as many meetings of a body as the charter says.")
            .sources(Source.PRACTICE)
            .arguments("year", "held", "asked")
            .identifying("year")
            .brokenBy("One plenary in a year, where the charter says two.")
            .keptBy("Two plenaries in a year, where the charter says two.")
            .aboutMissing("meetings")
            .checkedBy(MeetingRules::meetingsTooFew),
        AREA.error("notice-too-short")
            .statement(
                "A meeting must be convened as many days ahead as the charter says for such a body.")
            .sources(Source.PRACTICE)
            .arguments("notice", "asked")
            .silencedBy("meeting-order")
            .brokenBy("Convened on the 2nd for the 9th, where the charter says eight days.")
            .keptBy("Convened on the 1st for the 9th, where the charter says eight days.")
            .aboutMissing()
            .checkedBy(MeetingRules::noticeTooShort),
        AREA.warning("convened-by-another")
            .statement(
                "A meeting should be convened by the holder of the office that the charter names, or"
                    + " by a delegate.")
            .sources(Sources.WOLUWE)
            .arguments("convenedBy", "office")
            .brokenBy("The chair of the centre convenes on the day after her tenure.")
            .keptBy("The chair of the centre convenes on the last day of her tenure.")
            .aboutMissing("offices")
            .checkedBy(MeetingRules::convenedByAnother),
        AREA.error("quorum-not-met")
            .statement(
                "A meeting must reach the charter’s quorum of those entitled to vote on that day;"
                    + " deputies, substitutes and proxies count in place of the absent.")
            .sources(Source.PRACTICE)
            .arguments("present", "members", "quorum")
            .silencedBy("outside-existence")
            .brokenBy("69 of 140 members are present, where the charter says one half.")
            .keptBy("70 of 140 members are present, where the charter says one half.")
            .aboutMissing("organisations")
            .checkedBy(MeetingRules::quorumNotMet),
        AREA.warning("attendee-not-member")
            .statement(
                "Whoever attends a meeting of a body as a member should belong to it on that day.")
            .sources(Source.CONSISTENCY)
            .arguments("attendee")
            .identifying("attendee")
            .silencedBy("outside-existence")
            .brokenBy("Somebody attends the steering committee on the day after her mandate.")
            .keptBy("Somebody attends the steering committee on the last day of her mandate.")
            .aboutMissing("organisations", "platforms")
            .checkedBy(MeetingRules::attendeeNotMember),
        AREA.error("meeting-order")
            .statement(
                "A meeting must not be convened after it is held, nor its minutes approved before.")
            .sources(Source.CONSISTENCY)
            .arguments("fault", "day")
            .identifying("fault")
            .brokenBy("The minutes are approved on the day before the meeting.")
            .keptBy("The minutes are approved at the end of the meeting, on the same day.")
            .checkedBy(MeetingRules::meetingOrder));
  }

  private static void meetingsTooFew(Inspection inspection) {
    for (PlatformCycle cycle : inspection.index().cycles()) {
      for (BodyMeetings meetings : cycle.meetings()) {
        LimitedReports.eachOwed(
            inspection,
            meetings.body(),
            // A year that is not over yet may still have its meetings.
            meetings.yearsWithTooFew(inspection.today()),
            meetings::days,
            year -> Deadline.unmet(meetings.days(year).lastDay().orElseThrow()),
            (report, year) ->
                report
                    .with("year", year)
                    .with("held", meetings.held(year))
                    .with("asked", meetings.asked(year)));
      }
    }
  }

  /** {@return the rule of the charter in force on the meetings of such a body} */
  private static Optional<MeetingRule> findRule(Meeting meeting, RegisterIndex index) {
    Optional<BodyKind> kind = index.find(Body.class, meeting.body()).map(Body::kind);
    return index
        .findCycleOf(meeting.body())
        .flatMap(cycle -> cycle.charter(meeting.heldOn()))
        .flatMap(charter -> kind.flatMap(charter::findMeetingRule));
  }

  private static void noticeTooShort(Inspection inspection) {
    for (Meeting meeting : inspection.register().meetings()) {
      meeting
          .convenedOn()
          // A meeting that was convened after it was held breaks another rule.
          .filter(convened -> !convened.isAfter(meeting.heldOn()))
          .ifPresent(convened -> checkNotice(inspection, meeting, convened));
    }
  }

  private static void checkNotice(Inspection inspection, Meeting meeting, LocalDate convened) {
    long notice = DAYS.between(convened, meeting.heldOn());
    int asked =
        findRule(meeting, inspection.index())
            .map(MeetingRule::noticeDays)
            .orElse(OptionalInt.empty())
            .orElse(0);
    if (notice < asked) {
      inspection.report(meeting).at("convenedOn").with("notice", notice).with("asked", asked);
    }
  }

  private static void convenedByAnother(Inspection inspection) {
    for (Meeting meeting : inspection.register().meetings()) {
      meeting
          .convenedBy()
          .ifPresent(
              person ->
                  findRule(meeting, inspection.index())
                      .flatMap(MeetingRule::convenedBy)
                      .filter(inspection.index()::isComplete)
                      .flatMap(office -> inspection.index().find(Office.class, office))
                      .ifPresent(office -> checkConvener(inspection, meeting, person, office)));
    }
  }

  /** An office whose tenures are not recorded says nothing of its holders. */
  private static void checkConvener(
      Inspection inspection, Meeting meeting, Id<Person> person, Office office) {
    LocalDate day = meeting.convenedOn().orElse(meeting.heldOn());
    if (!office.tenures().isEmpty()
        && !inspection.index().holders(office).mayAct(person, day)
        && inspection.index().find(Person.class, person).isPresent()) {
      inspection
          .report(meeting)
          .at("convenedBy")
          .during(Term.on(day))
          .with("convenedBy", person)
          .with("office", office.id());
    }
  }

  private static void quorumNotMet(Inspection inspection) {
    MeetingBodies bodies = new MeetingBodies(inspection.index());
    for (Meeting meeting : inspection.register().meetings()) {
      boolean isRecorded = !meeting.attendance().isEmpty() || meeting.headcount().isPresent();
      // Those who excuse themselves beforehand may still come.
      boolean isHeld = !meeting.heldOn().isAfter(inspection.today());
      // A member of whom nothing could be read may be among those present.
      if (isRecorded && isHeld && isWhole(meeting, inspection.index())) {
        findRule(meeting, inspection.index())
            .flatMap(rule -> meeting.reconvened() ? rule.quorumWhenReconvened() : rule.quorum())
            .ifPresent(
                quorum ->
                    bodies
                        .find(meeting)
                        .ifPresent(body -> checkQuorum(inspection, meeting, body, quorum)));
      }
    }
  }

  /** {@return whether nothing was left out of the body of a meeting, nor of its platform} */
  private static boolean isWhole(Meeting meeting, RegisterIndex index) {
    return Stream.of(index.find(Body.class, meeting.body()), index.findPlatform(meeting.body()))
        .flatMap(Optional::stream)
        .allMatch(index::isWhole);
  }

  private static void checkQuorum(
      Inspection inspection, Meeting meeting, MeetingBody body, Quorum quorum) {
    int members = body.size(quorum.of(), meeting.heldOn());
    int present = meeting.headcount().orElseGet(() -> RepresentedVotes.count(body, meeting));
    // Of nobody no share is asked.
    if (members > 0 && present < quorum.share().of(members)) {
      inspection
          .report(meeting)
          .at(meeting.headcount().isPresent() ? "headcount" : "attendance")
          .with("present", present)
          .with("members", members)
          .with("quorum", quorum.share());
    }
  }

  /** The bodies that met, each looked up once in a check. */
  private static final class MeetingBodies {

    private final RegisterIndex index;
    private final Map<Id<Body>, Optional<MeetingBody>> bodies = new HashMap<>();

    MeetingBodies(RegisterIndex index) {
      this.index = index;
    }

    /** {@return the body that met, if on that day a member of it may be missing} */
    Optional<MeetingBody> find(Meeting meeting) {
      return bodies
          .computeIfAbsent(
              meeting.body(),
              id -> index.find(Body.class, id).map(body -> new MeetingBody(index, body)))
          .filter(body -> body.isAsked(meeting.heldOn()));
    }
  }

  private static void attendeeNotMember(Inspection inspection) {
    MeetingBodies bodies = new MeetingBodies(inspection.index());
    for (Meeting meeting : inspection.register().meetings()) {
      if (!meeting.attendance().isEmpty()) {
        bodies.find(meeting).ifPresent(body -> checkAttendees(inspection, meeting, body));
      }
    }
  }

  private static void checkAttendees(Inspection inspection, Meeting meeting, MeetingBody body) {
    for (Attendance attendance : meeting.attendance()) {
      if (attendance.presence().isThere()
          && !attendance.guest()
          && !body.contains(attendance, meeting.heldOn())
          && isOfKnownParties(attendance, inspection.index())) {
        inspection
            .report(meeting)
            .in(attendance)
            .at("party")
            .during(Term.on(meeting.heldOn()))
            .with(
                "attendee",
                attendance.representative().<Id<?>>map(id -> id).orElse(attendance.party()));
      }
    }
  }

  private static boolean isOfKnownParties(Attendance attendance, RegisterIndex index) {
    return index.find(Party.class, attendance.party()).isPresent()
        && attendance
            .representative()
            .map(person -> index.find(Person.class, person).isPresent())
            .orElse(true);
  }

  private static void meetingOrder(Inspection inspection) {
    for (Meeting meeting : inspection.register().meetings()) {
      LocalDate held = meeting.heldOn();
      meeting
          .convenedOn()
          .filter(held::isBefore)
          .ifPresent(
              day ->
                  inspection
                      .report(meeting)
                      .at("convenedOn")
                      .with("fault", Disorder.CONVENED)
                      .with("day", day));
      meeting
          .minutesApprovedOn()
          .filter(held::isAfter)
          .ifPresent(
              day ->
                  inspection
                      .report(meeting)
                      .at("minutesApprovedOn")
                      .with("fault", Disorder.APPROVED)
                      .with("day", day));
    }
  }
}

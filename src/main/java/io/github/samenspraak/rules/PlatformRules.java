package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the members, working groups, charters and days of a platform. */
final class PlatformRules {

  private static final RuleGroup AREA = RuleGroup.of("platforms", "0.1.0");

  private PlatformRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("membership-overlap")
            .statement("One party must not be a member twice on the same day.")
            .sources(Source.CONSISTENCY)
            .arguments("member")
            .identifying("member")
            .brokenBy("A second membership begins on the last day of the first.")
            .keptBy("A second membership begins on the day after the first ends.")
            .checkedBy(PlatformRules::membershipOverlap),
        AREA.error("participant-not-member")
            .statement(
                "Where the charter says so, only a member on that day must take part in a working"
                    + " group.")
            .sources(Sources.NAMUR)
            .arguments("participant", "fault", "memberships")
            .identifying("participant")
            .silencedBy("outside-existence")
            .brokenBy("An organisation takes part for one day after it left the platform.")
            .keptBy("An organisation takes part until the day on which it leaves the platform.")
            .aboutMissing("organisations")
            .checkedBy(PlatformRules::participantNotMember),
        AREA.warning("member-without-group")
            .statement(
                "Where the charter says so, every member should take part in a working group.")
            .sources(Sources.WOLUWE)
            .arguments("member")
            .identifying("member")
            .brokenBy("A member takes part in a working group from the day after it joined.")
            .keptBy("A member takes part in a working group from the day on which it joined.")
            .aboutMissing("organisations")
            .checkedBy(PlatformRules::memberWithoutGroup),
        AREA.warning("working-groups-out-of-range")
            .statement("On every day there should be as many working groups as the charter says.")
            .sources(Sources.NAMUR, Sources.WOLUWE)
            .arguments("groups", "asked")
            .brokenBy("Two working groups exist where the charter says three, for one day.")
            .keptBy("Three working groups exist where the charter says three.")
            .aboutMissing()
            .checkedBy(PlatformRules::workingGroupsOutOfRange),
        AREA.warning("working-group-empty")
            .statement(
                "A working group should have participants as long as it exists, where participations"
                    + " are recorded at all.")
            .sources(Source.CONSISTENCY)
            .brokenBy("The first participant comes one day after the group was set up.")
            .keptBy("The first participant comes on the day on which the group was set up.")
            .aboutMissing()
            .checkedBy(PlatformRules::workingGroupEmpty),
        AREA.warning("charter-missing")
            .statement(
                "A platform that has charters should have one in force on every day since the"
                    + " first.")
            .sources(Sources.WOLUWE)
            .brokenBy("The second charter comes into force two days after the first ran out.")
            .keptBy("The second charter comes into force on the day after the first ran out.")
            .aboutMissing()
            .checkedBy(PlatformRules::charterMissing),
        AREA.warning("predecessor-overlap")
            .statement("A platform should not begin before its predecessors ended.")
            .sources(Sources.NAMUR)
            .arguments("predecessor")
            .identifying("predecessor")
            .brokenBy("It is established on the day before its predecessor is dissolved.")
            .keptBy("It is established on the day on which its predecessor is dissolved.")
            .checkedBy(PlatformRules::predecessorOverlap),
        AREA.error("outside-existence")
            .statement(
                "Nothing of a platform or a body must be dated on a day on which that does not exist,"
                    + " nor a mandate outlast all seat plans from that on which it began.")
            .sources(Source.CONSISTENCY)
            .arguments("other", "plans")
            .identifying("other")
            .brokenBy("A meeting is held on the day after its platform was dissolved.")
            .keptBy("A meeting is held on the day on which its platform is dissolved.")
            .aboutMissing()
            .checkedBy(Existence::check));
  }

  private static void membershipOverlap(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      Overlaps.among(
          inspection,
          Duplicates.among(platform.memberships(), Membership::member),
          inspection.index().recordedDays(platform),
          Membership::term,
          membership -> platform,
          (earlier, later, days) ->
              inspection
                  .report(platform)
                  .in(later)
                  .at("term")
                  .during(days)
                  .with("member", later.member()));
    }
  }

  private static void participantNotMember(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      RecordedDays recordedDays = inspection.index().recordedDays(platform);
      Timeline<Boolean> asked =
          recordedDays
              .inForce(platform.charters(), Charter::inForce)
              .map(charter -> charter.filter(Charter::participantsAreMembers).isPresent());
      Members members = inspection.index().members(platform);
      OtherDays memberships = memberships(platform, inspection);
      for (Body group : platform.bodies(BodyKind.WORKING_GROUP)) {
        for (Participation participation : group.participations()) {
          recordedDays.certain(participation.term()).stream()
              .filter(days -> isKnown(participation.participant(), inspection))
              .flatMap(certain -> platform.existing(group, certain).stream())
              .flatMap(days -> asked.where(isAsked -> isAsked, days).stream())
              .flatMap(days -> members.daysWithout(participation.participant(), days).stream())
              .filter(inspection::isToBeTold)
              .forEach(
                  days ->
                      memberships.describe(
                          inspection
                              .report(group)
                              .in(participation)
                              .at("participant")
                              .during(days)
                              .with("participant", participation.participant()),
                          "memberships",
                          participation.participant(),
                          days));
        }
      }
    }
  }

  /** {@return the days on which people and organisations are members of a platform} */
  static OtherDays memberships(AdvisoryPlatform platform, Inspection inspection) {
    Members members = inspection.index().members(platform);
    return new OtherDays(party -> members.days(Id.of(party.value())));
  }

  private static boolean isKnown(Id<? extends Party> party, Inspection inspection) {
    return inspection.index().find(Party.class, party).isPresent();
  }

  /** Where no participation is recorded at all, none is missing. */
  private static void memberWithoutGroup(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      Timeline<Boolean> asked =
          platform
              .charterInForce()
              .map(charter -> charter.filter(Charter::everyMemberInGroup).isPresent());
      Members participants = inspection.index().participants(platform);
      if (!participants.parties().isEmpty()
          && !asked.where(isAsked -> isAsked).isEmpty()
          // A participation that could not be read may be that of the member.
          && platform.bodies(BodyKind.WORKING_GROUP).stream()
              .allMatch(inspection.index()::isWhole)) {
        RecordedDays recordedDays = inspection.index().recordedDays(platform);
        Members members = inspection.index().members(platform);
        for (Id<? extends Party> member : members.parties()) {
          members.days(member).stream()
              .filter(days -> isKnown(member, inspection))
              .flatMap(days -> recordedDays.certain(days).stream())
              .flatMap(days -> asked.where(isAsked -> isAsked, days).stream())
              .flatMap(days -> recordedDays.asked(days).stream())
              .flatMap(days -> participants.daysWithout(member, days).stream())
              .filter(inspection::hasBegun)
              .forEach(
                  days ->
                      inspection
                          .report(platform)
                          .at("memberships")
                          .during(days)
                          .with("member", member));
        }
      }
    }
  }

  private static void workingGroupsOutOfRange(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      RecordedDays recordedDays = inspection.index().recordedDays(platform);
      GroupCounts groups = GroupCounts.of(platform, recordedDays);
      for (Stretch<Optional<Charter>> inForce : platform.charterInForce().stretches()) {
        inForce
            .value()
            .ifPresent(
                charter ->
                    recordedDays
                        .certain(charter.inForce())
                        .flatMap(inForce.term()::intersection)
                        .ifPresent(
                            days -> checkRange(inspection, platform, charter, days, groups)));
      }
    }
  }

  /** The number of working groups that may exist on each day, and of those that certainly do. */
  private record GroupCounts(Timeline<Integer> possible, Timeline<Integer> certain) {

    static GroupCounts of(AdvisoryPlatform platform, RecordedDays recordedDays) {
      ImmutableList<Body> groups = platform.bodies(BodyKind.WORKING_GROUP);
      // A group without a recorded lifespan is taken to exist on every day.
      return new GroupCounts(
          Timeline.counting(groups, group -> group.lifespan().orElse(Term.undated())),
          Timeline.counting(
              groups.stream()
                  .flatMap(
                      group ->
                          group.lifespan().isEmpty()
                              ? Stream.of(Term.undated())
                              : group.lifespan().flatMap(recordedDays::certain).stream())
                  .toList()));
    }
  }

  private static void checkRange(
      Inspection inspection,
      AdvisoryPlatform platform,
      Charter charter,
      Term days,
      GroupCounts groups) {
    charter
        .workingGroups()
        .ifPresent(
            asked -> {
              platform.existing(days).stream()
                  .flatMap(existing -> groups.certain().within(existing).stream())
                  .filter(count -> count.value() > asked.max().orElse(Integer.MAX_VALUE))
                  .forEach(count -> reportOutOfRange(inspection, platform, count, asked));
              inspection.index().recordedDays(platform).asked(days).stream()
                  .flatMap(existing -> groups.possible().within(existing).stream())
                  .filter(count -> count.value() < asked.min())
                  .filter(count -> inspection.hasBegun(count.term()))
                  .forEach(count -> reportOutOfRange(inspection, platform, count, asked));
            });
  }

  private static void reportOutOfRange(
      Inspection inspection, AdvisoryPlatform platform, Stretch<Integer> groups, Bounds asked) {
    inspection
        .report(platform)
        .at("bodies")
        .during(groups.term())
        .with("groups", groups.value())
        .with("asked", asked);
  }

  private static void workingGroupEmpty(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      ImmutableList<Body> groups = platform.bodies(BodyKind.WORKING_GROUP);
      if (groups.stream().allMatch(group -> group.participations().isEmpty())) {
        continue;
      }
      for (Body group : groups) {
        Timeline<Integer> participants =
            Timeline.counting(group.participations(), Participation::term);
        RecordedDays recordedDays = inspection.index().recordedDays(platform);
        group.lifespan().flatMap(recordedDays::certain).stream()
            .flatMap(days -> recordedDays.asked(days).stream())
            .flatMap(days -> participants.where(count -> count == 0, days).stream())
            .filter(inspection::hasBegun)
            .forEach(days -> inspection.report(group).at("participations").during(days));
      }
    }
  }

  private static void charterMissing(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      since(platform).stream()
          .flatMap(days -> inspection.index().recordedDays(platform).asked(days).stream())
          .flatMap(days -> platform.charterInForce().where(Optional::isEmpty, days).stream())
          .filter(inspection::hasBegun)
          .forEach(days -> inspection.report(platform).at("charters").during(days));
    }
  }

  /** {@return the days from the first charter on; absent if there is none, or no such day} */
  private static Optional<Term> since(AdvisoryPlatform platform) {
    return platform.charters().stream()
        .map(Charter::inForce)
        .reduce(Term::span)
        .map(days -> days.firstDay().map(Term::from).orElse(Term.undated()));
  }

  private static void predecessorOverlap(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      for (Id<AdvisoryPlatform> id : platform.predecessors()) {
        inspection
            .index()
            .find(AdvisoryPlatform.class, id)
            .ifPresent(predecessor -> reportOverlap(inspection, platform, predecessor));
      }
    }
  }

  /**
   * Reports an overlap only if it is certain: two dates known by the same year may be in either
   * order.
   */
  private static void reportOverlap(
      Inspection inspection, AdvisoryPlatform platform, AdvisoryPlatform predecessor) {
    Optional<LocalDate> begins = platform.established().map(PartialDate::latest);
    Optional<LocalDate> lastDayTogether =
        predecessor.dissolved().map(day -> day.earliest().minusDays(1));
    begins
        .filter(first -> lastDayTogether.map(last -> !last.isBefore(first)).orElse(true))
        .ifPresent(
            first ->
                inspection
                    .report(platform)
                    .at("predecessors")
                    .during(
                        lastDayTogether.map(last -> Term.of(first, last)).orElse(Term.from(first)))
                    .with("predecessor", predecessor.id()));
  }
}

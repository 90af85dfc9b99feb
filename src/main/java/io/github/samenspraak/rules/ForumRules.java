package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;

/** Rules on forums: the order, the rhythm and the follow-up of their editions. */
final class ForumRules {

  private static final RuleGroup AREA = RuleGroup.of("forums", "0.1.0");

  private ForumRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("editions-out-of-order")
            .statement(
                "The editions of a forum must be numbered 1, 2, 3 and so on, in the order of their"
                    + " days; in records that begin on a day, from the first recorded one on.")
            .sources(Sources.ANTWERP_STATES_GENERAL)
            .arguments("number", "expected")
            .identifying("number")
            .brokenBy("A first edition on 6 February 2020, and a third on 3 October 2022.")
            .keptBy("A first edition on 6 February 2020, and a second on 3 October 2022.")
            .aboutMissing()
            .checkedBy(ForumRules::editionsOutOfOrder),
        AREA.warning("edition-late")
            .statement(
                "A forum with a rhythm should not let the calendar year in which its next edition"
                    + " falls pass without one.")
            .sources(Sources.NAMUR)
            .arguments("number", "due")
            .identifying("number")
            .brokenBy("Every two years, and none on 1 January 2023 since 6 February 2020.")
            .keptBy("Every two years, and none on 31 December 2022 since 6 February 2020.")
            .aboutMissing()
            .checkedBy(ForumRules::editionLate),
        AREA.info("conclusion-without-follow-up")
            .statement(
                "A conclusion of a forum should be followed up by an action, once the edition was"
                    + " held.")
            .sources(Sources.ANTWERP_STATES_GENERAL)
            .arguments("forum", "number")
            .brokenBy("A conclusion that no follow-up names, on the day after the edition.")
            .keptBy("A conclusion that no follow-up names, on the day of the edition.")
            .aboutMissing()
            .checkedBy(ForumRules::conclusionWithoutFollowUp));
  }

  private static void editionsOutOfOrder(Inspection inspection) {
    for (Forum forum : inspection.register().forums()) {
      // Where the records begin later, the editions before them are not recorded.
      int expected = inspection.register().recordedFrom().isPresent() ? forum.firstNumber() : 1;
      for (ForumEdition edition : forum.editionsInOrder()) {
        if (edition.number() != expected) {
          inspection
              .report(forum)
              .in(edition)
              .at("number")
              .with("number", edition.number())
              .with("expected", expected);
        }
        expected++;
      }
    }
  }

  private static void editionLate(Inspection inspection) {
    for (Forum forum : inspection.register().forums()) {
      ImmutableList<Deadline> rhythm = forum.rhythm();
      int first = forum.firstNumber();
      for (int i = 0; i < rhythm.size(); i++) {
        // The rhythm asks for every edition but the first.
        int number = first + i + 1;
        inspection
            .index()
            .recordedDays()
            .due(rhythm.get(i))
            .flatMap(deadline -> Lateness.report(inspection, forum, "editions", deadline))
            .ifPresent(report -> report.with("number", number));
      }
    }
  }

  private static void conclusionWithoutFollowUp(Inspection inspection) {
    ImmutableSet<Id<ForumConclusion>> followedUp =
        inspection.register().forums().stream()
            .flatMap(forum -> forum.editions().stream())
            .flatMap(edition -> edition.followUp().stream())
            .map(FollowUp::conclusion)
            .collect(ImmutableSet.toImmutableSet());
    for (Forum forum : inspection.register().forums()) {
      for (ForumEdition edition : forum.editions()) {
        if (inspection.isPast(edition.heldOn())) {
          edition.conclusions().stream()
              .filter(conclusion -> !followedUp.contains(conclusion.id()))
              .forEach(
                  conclusion ->
                      inspection
                          .report(conclusion)
                          .with("forum", forum.id())
                          .with("number", edition.number()));
        }
      }
    }
  }
}

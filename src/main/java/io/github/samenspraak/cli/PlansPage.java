package io.github.samenspraak.cli;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Deadline;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans that have not ended on a day: who directs and follows them, and how far they are. */
final class PlansPage {

  private final View view;
  private final Phrases phrases;

  PlansPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    List<PolicyPlan> all = view.register().plans();
    if (all.isEmpty()) {
      return;
    }
    List<PolicyPlan> present =
        all.stream().filter(plan -> !plan.term().endsBefore(view.day())).toList();
    view.printTitle(phrases.say("show.plans", present.size(), all.size() - present.size()));
    present.forEach(this::printPlan);
  }

  private void printPlan(PolicyPlan plan) {
    view.printEntry(View.INDENT, phrases.say(plan.title()), phrases.say(plan.term()));
    view.printParticulars(
        View.DEEPER,
        Stream.of(
            phrases.say("show.directed", view.names().of(Organisation.class, plan.director())),
            followUp(plan)));
    view.printParticulars(View.DEEPER, Stream.of(parts(plan), actions(plan)));
    printOverdue(plan);
  }

  /** {@return who follows the plan up, and whether they have done so this year if they must} */
  private String followUp(PolicyPlan plan) {
    String who =
        plan.followedUpBy()
            .map(
                platform ->
                    phrases.say(
                        "show.followed-up", view.names().of(AdvisoryPlatform.class, platform)))
            .orElseGet(() -> phrases.say("show.not-followed-up"));
    Year year = Year.from(view.day());
    return view.index()
        .course(plan)
        .followUp(year)
        .map(deadline -> who + ", " + when(deadline, year))
        .orElse(who);
  }

  private String when(Deadline deadline, Year year) {
    return deadline
        .metOn()
        .filter(view::hasHappened)
        .map(day -> phrases.say("show.done-on", phrases.say(day)))
        .orElseGet(() -> phrases.say("show.not-in", year.toString()));
  }

  private String parts(PolicyPlan plan) {
    return String.join(
        ", ",
        phrases.sayTogether("contents.challenges", plan.challenges().size()),
        phrases.sayTogether("contents.objectives", plan.allObjectives().count()),
        phrases.sayTogether("contents.actions", plan.allActions().count()));
  }

  private String actions(PolicyPlan plan) {
    return view.count(plan.allActions().map(Action::status));
  }

  private void printOverdue(PolicyPlan plan) {
    List<Action> overdue = plan.allActions().filter(action -> overdue(action).isPresent()).toList();
    view.printEach(
        View.DEEPER,
        overdue,
        action ->
            view.printEntry(
                View.DEEPER,
                phrases.say(action.title()),
                view.due(overdue(action).orElseThrow().due())));
  }

  private Optional<Deadline> overdue(Action action) {
    return action
        .completion()
        .filter(deadline -> deadline.due().isBefore(view.day()) && !deadline.isMetBy(view.day()));
  }
}

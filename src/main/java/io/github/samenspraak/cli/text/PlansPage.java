package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Deadline;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the plans that have not ended on a day: their director, follow-up and overdue actions. */
record PlansPage(RenderContext context, CliMessages messages) {

  void print() {
    List<PolicyPlan> all = context.register().plans();
    if (all.isEmpty()) {
      return;
    }
    List<PolicyPlan> present =
        all.stream().filter(plan -> !plan.term().endsBefore(context.day())).toList();
    context
        .output()
        .printTitle(messages.text("show.plans", present.size(), all.size() - present.size()));
    present.forEach(this::printPlan);
  }

  private void printPlan(PolicyPlan plan) {
    context.printEntry(INDENT, messages.text(plan.title()), messages.text(plan.term()));
    context.printDetails(
        DEEPER,
        Stream.of(
            messages.text("show.directed", context.names().of(Organisation.class, plan.director())),
            followUp(plan)));
    context.printDetails(DEEPER, Stream.of(commitments(plan)));
    context.printDetails(DEEPER, Stream.of(parts(plan), actions(plan)));
    printLeftOut("show.domains-left", plan.challenges().isEmpty(), plan.domainsNotCovered());
    printLeftOut(
        "show.audiences-left",
        context.index().course(plan).participation().isEmpty(),
        context.index().course(plan).audiencesNotReached(context.day()));
    printOverdue(plan);
  }

  private String commitments(PolicyPlan plan) {
    return plan.commitments().isEmpty()
        ? ""
        : messages.text("show.committed", names(plan.commitments()));
  }

  private String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(messages::text).collect(Collectors.joining(", "));
  }

  /** Prints what a plan left out, unless nothing of the kind is recorded. */
  private void printLeftOut(
      String key, boolean isUnknown, ImmutableSet<? extends Enum<?>> leftOut) {
    if (!isUnknown && !leftOut.isEmpty()) {
      context.output().print(DEEPER, INDENT, Style.PLAIN.text(messages.text(key, names(leftOut))));
    }
  }

  /** {@return the platform that follows the plan up, and whether it has done so this year} */
  private String followUp(PolicyPlan plan) {
    String who =
        plan.followedUpBy()
            .map(
                platform ->
                    messages.text(
                        "show.followed-up", context.names().of(AdvisoryPlatform.class, platform)))
            .orElseGet(() -> messages.text("show.not-followed-up"));
    Year year = Year.from(context.day());
    return context
        .index()
        .course(plan)
        .followUp(year)
        .map(deadline -> who + ", " + when(deadline, year))
        .orElse(who);
  }

  private String when(Deadline deadline, Year year) {
    return deadline
        .metOn()
        .filter(context::hasHappened)
        .map(day -> messages.text("show.done-on", messages.text(day)))
        .orElseGet(() -> messages.text("show.not-in", year.toString()));
  }

  private String parts(PolicyPlan plan) {
    return String.join(
        ", ",
        messages.textOnOneLine("contents.CHALLENGE", plan.challenges().size()),
        messages.textOnOneLine("contents.OBJECTIVE", plan.allObjectives().count()),
        messages.textOnOneLine("contents.ACTION", plan.allActions().count()));
  }

  private String actions(PolicyPlan plan) {
    return context.count(plan.allActions().map(Action::status));
  }

  private void printOverdue(PolicyPlan plan) {
    List<Action> overdue = plan.allActions().filter(action -> overdue(action).isPresent()).toList();
    context.printEach(
        DEEPER,
        overdue,
        action ->
            context.printEntry(
                DEEPER,
                messages.text(action.title()),
                context.due(overdue(action).orElseThrow().due())));
  }

  private Optional<Deadline> overdue(Action action) {
    return action
        .completion()
        .flatMap(context.index().recordedDays()::due)
        .filter(
            deadline -> deadline.due().isBefore(context.day()) && !deadline.isMetBy(context.day()));
  }
}

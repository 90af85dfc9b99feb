package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.policy.ParticipationActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Prints how people took part in the policy in the year up to a day. */
record ParticipationPage(RenderContext context, CliMessages messages) {

  void print() {
    if (context.register().participationActivities().isEmpty()) {
      return;
    }
    LocalDate aYearAgo = context.day().minusYears(1);
    List<ParticipationActivity> activities =
        context.register().participationActivities().stream()
            .filter(activity -> activity.heldOn().isAfter(aYearAgo))
            .filter(activity -> context.hasHappened(activity.heldOn()))
            .toList();
    context
        .output()
        .printTitle(
            messages.text("show.participation", activities.size(), participants(activities)));
    if (!activities.isEmpty()) {
      context.printEntry(
          INDENT,
          messages.text("show.by-level"),
          context.count(activities.stream().map(ParticipationActivity::level)));
      context.printEntry(
          INDENT,
          messages.text("show.by-method"),
          context.count(activities.stream().map(ParticipationActivity::method)));
    }
  }

  /** {@return the number of participants of the activities that counted them} */
  private static int participants(List<ParticipationActivity> activities) {
    return activities.stream()
        .map(ParticipationActivity::participants)
        .flatMapToInt(OptionalInt::stream)
        .sum();
  }
}

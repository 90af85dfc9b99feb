package io.github.samenspraak.cli;

import io.github.samenspraak.policy.ParticipationActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** How people took part in the policy in the year up to a day. */
final class ParticipationPage {

  private final View view;
  private final Phrases phrases;

  ParticipationPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    if (view.register().participation().isEmpty()) {
      return;
    }
    LocalDate aYearAgo = view.day().minusYears(1);
    List<ParticipationActivity> activities =
        view.register().participation().stream()
            .filter(activity -> activity.heldOn().isAfter(aYearAgo))
            .filter(activity -> view.hasHappened(activity.heldOn()))
            .toList();
    view.printTitle(phrases.say("show.participation", activities.size(), participants(activities)));
    if (!activities.isEmpty()) {
      view.printEntry(
          View.INDENT,
          phrases.say("show.by-level"),
          view.count(activities.stream().map(ParticipationActivity::level)));
      view.printEntry(
          View.INDENT,
          phrases.say("show.by-method"),
          view.count(activities.stream().map(ParticipationActivity::method)));
    }
  }

  /** {@return how many took part, where somebody counted} */
  private static int participants(List<ParticipationActivity> activities) {
    return activities.stream()
        .map(ParticipationActivity::participants)
        .flatMapToInt(OptionalInt::stream)
        .sum();
  }
}

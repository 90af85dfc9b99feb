package io.github.samenspraak.cli;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.Training;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom each support programme supports on a day, in what, and how they were trained. */
final class SupportPage {

  private final View view;
  private final Phrases phrases;

  SupportPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    view.register().supportProgrammes().forEach(this::printProgramme);
  }

  private void printProgramme(SupportProgramme programme) {
    view.printTitle(
        phrases.say("show.support", view.names().of(Organisation.class, programme.provider())));
    if (!programme.beneficiaries().isEmpty()) {
      view.printEntry(
          View.INDENT,
          phrases.say("show.beneficiaries", programme.beneficiaries().size()),
          view.names(Organisation.class, programme.beneficiaries()));
    }
    String tracks =
        view.count(
            programme.tracks().stream()
                .filter(track -> track.term().contains(view.day()))
                .map(SupportTrack::field));
    view.printParticulars(
        View.INDENT,
        Stream.of(
            tracks.isEmpty() ? phrases.say("show.no-tracks") : phrases.say("show.tracks", tracks),
            trainings(programme)));
  }

  private String trainings(SupportProgramme programme) {
    List<Training> held =
        programme.trainings().stream()
            .filter(training -> view.hasHappened(training.heldOn()))
            .toList();
    Optional<Training> last = held.stream().max(Comparator.comparing(Training::heldOn));
    return last.map(
            training ->
                phrases.say(
                    "show.trainings",
                    held.size(),
                    phrases.say(training.title()),
                    phrases.say(training.heldOn())))
        .orElse("");
  }
}

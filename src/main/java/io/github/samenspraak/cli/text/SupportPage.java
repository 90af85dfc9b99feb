package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.Training;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the beneficiaries, the tracks and the trainings of each support programme. */
record SupportPage(RenderContext context, CliMessages messages) {

  void print() {
    context.register().supportProgrammes().forEach(this::printProgramme);
  }

  private void printProgramme(SupportProgramme programme) {
    context
        .output()
        .printTitle(
            programme
                .title()
                .map(messages::text)
                .orElseGet(
                    () ->
                        messages.text(
                            "show.support",
                            context.names().of(Organisation.class, programme.provider()))));
    if (!programme.beneficiaries().isEmpty()) {
      context.printEntry(
          INDENT,
          messages.text("show.beneficiaries", programme.beneficiaries().size()),
          context.names(Organisation.class, programme.beneficiaries()));
    }
    String tracks =
        context.count(
            programme.tracks().stream()
                .filter(track -> track.term().contains(context.day()))
                .map(SupportTrack::field));
    context.printDetails(
        INDENT,
        Stream.of(
            tracks.isEmpty()
                ? messages.text("show.no-tracks")
                : messages.text("show.tracks", tracks),
            trainings(programme)));
  }

  private String trainings(SupportProgramme programme) {
    List<Training> held =
        programme.trainings().stream()
            .filter(training -> context.hasHappened(training.heldOn()))
            .toList();
    Optional<Training> last = held.stream().max(Comparator.comparing(Training::heldOn));
    return last.map(
            training ->
                messages.text(
                    "show.trainings",
                    held.size(),
                    messages.text(training.title()),
                    messages.text(training.heldOn())))
        .orElse("");
  }
}

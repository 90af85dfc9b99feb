package io.github.samenspraak.cli;

import static io.github.samenspraak.cli.View.DEEPER;
import static io.github.samenspraak.cli.View.INDENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.ParticipationRole;
import io.github.samenspraak.platform.WorkingGroup;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platforms on a day: who sits on their bodies, what is in force, which groups are active. */
final class PlatformsPage {

  private final View view;
  private final Snapshot snapshot;
  private final Names names;
  private final Phrases phrases;
  private final Paper paper;

  PlatformsPage(View view) {
    this.view = view;
    this.snapshot = view.snapshot();
    this.names = view.names();
    this.phrases = view.phrases();
    this.paper = view.paper();
  }

  void print() {
    view.register().platforms().forEach(this::printPlatform);
  }

  private void printPlatform(AdvisoryPlatform platform) {
    view.printTitle(phrases.say(platform.name()));
    Optional<String> absence = absence(platform);
    if (absence.isPresent()) {
      paper.print(INDENT, phrases.capitalised(absence.get()));
      return;
    }
    paper.print(INDENT, phrases.capitalised(what(platform)));
    paper.print(INDENT, charter(platform));
    paper.print(INDENT, phrases.say("show.members", snapshot.members(platform).size()));
    SeatingPage seats = new SeatingPage(names, phrases, paper);
    platform.seatedBodies().forEach(body -> seats.print(body, snapshot.seating(body)));
    printWorkingGroups(platform);
  }

  /** {@return why a platform does not exist on the day; absent if it does or may} */
  private Optional<String> absence(AdvisoryPlatform platform) {
    Optional<String> dissolved =
        platform
            .dissolved()
            .filter(date -> date.latest().isBefore(snapshot.day()))
            .map(date -> phrases.say("show.dissolved", phrases.say(date)));
    return dissolved.or(
        () ->
            platform
                .established()
                .filter(date -> date.earliest().isAfter(snapshot.day()))
                .map(date -> phrases.say("show.not-yet", phrases.say(date))));
  }

  private String what(AdvisoryPlatform platform) {
    Stream<String> established =
        platform.established().stream()
            .map(date -> phrases.say("show.established", phrases.say(date)));
    return Stream.concat(
            Stream.of(
                phrases.say(platform.kind()),
                phrases.say("show.advises", names.of(Organisation.class, platform.authority()))),
            established)
        .collect(Collectors.joining(", "));
  }

  private String charter(AdvisoryPlatform platform) {
    return snapshot
        .charter(platform)
        .map(Charter::inForce)
        .map(days -> phrases.say("show.charter", phrases.say(days)))
        .orElseGet(() -> phrases.say("show.no-charter"));
  }

  private void printWorkingGroups(AdvisoryPlatform platform) {
    ImmutableList<WorkingGroup> groups = snapshot.workingGroups(platform);
    paper.blank();
    paper.print(INDENT, INDENT, Ink.BOLD.words(phrases.say("show.groups", groups.size())));
    groups.forEach(this::printWorkingGroup);
  }

  private void printWorkingGroup(WorkingGroup group) {
    ImmutableList<Participation> participations = snapshot.participations(group);
    String chairs =
        participations.stream()
            .filter(participation -> participation.role() == ParticipationRole.CHAIR)
            .map(participation -> names.of(Organisation.class, participation.organisation()))
            .collect(Collectors.joining(", "));
    String participants = phrases.say("show.participants", participations.size());
    paper.print(
        DEEPER,
        INDENT,
        Ink.PLAIN.words(phrases.say("label", phrases.say(group.name()))),
        Ink.PLAIN.words(
            chairs.isEmpty()
                ? participants
                : participants + ", " + phrases.say("show.chaired", chairs)));
  }
}

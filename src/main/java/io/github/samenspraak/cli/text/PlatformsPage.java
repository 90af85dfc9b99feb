package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

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

/**
 * Prints the platforms on a day: their charter, the seats of their bodies, their working groups.
 */
final class PlatformsPage {

  private final RenderContext context;
  private final Snapshot snapshot;
  private final LocalizedNames names;
  private final CliMessages messages;
  private final TextOutput output;

  PlatformsPage(RenderContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
    this.names = context.names();
    this.messages = context.messages();
    this.output = context.output();
  }

  void print() {
    context.register().platforms().forEach(this::printPlatform);
  }

  private void printPlatform(AdvisoryPlatform platform) {
    context.output().printTitle(messages.text(platform.name()));
    Optional<String> absence = absence(platform);
    if (absence.isPresent()) {
      output.print(INDENT, messages.capitalised(absence.get()));
      return;
    }
    output.print(INDENT, messages.capitalised(what(platform)));
    output.print(INDENT, charter(platform));
    output.print(INDENT, messages.text("show.members", snapshot.members(platform).size()));
    SeatingPage seats = new SeatingPage(names, messages, output);
    platform.seatedBodies().forEach(body -> seats.print(body, snapshot.seating(body)));
    printWorkingGroups(platform);
  }

  /** {@return why a platform does not exist on the day; absent if it does or may} */
  private Optional<String> absence(AdvisoryPlatform platform) {
    Optional<String> dissolved =
        platform
            .dissolved()
            .filter(date -> date.latest().isBefore(snapshot.day()))
            .map(date -> messages.text("show.dissolved", messages.text(date)));
    return dissolved.or(
        () ->
            platform
                .established()
                .filter(date -> date.earliest().isAfter(snapshot.day()))
                .map(date -> messages.text("show.not-yet", messages.text(date))));
  }

  private String what(AdvisoryPlatform platform) {
    Stream<String> established =
        platform.established().stream()
            .map(date -> messages.text("show.established", messages.text(date)));
    return Stream.concat(
            Stream.of(
                messages.text(platform.kind()),
                messages.text("show.advises", names.of(Organisation.class, platform.authority()))),
            established)
        .collect(Collectors.joining(", "));
  }

  private String charter(AdvisoryPlatform platform) {
    return snapshot
        .charter(platform)
        .map(Charter::inForce)
        .map(days -> messages.text("show.charter", messages.text(days)))
        .orElseGet(() -> messages.text("show.no-charter"));
  }

  private void printWorkingGroups(AdvisoryPlatform platform) {
    ImmutableList<WorkingGroup> groups = snapshot.workingGroups(platform);
    output.blank();
    output.print(INDENT, INDENT, Style.BOLD.text(messages.text("show.groups", groups.size())));
    groups.forEach(this::printWorkingGroup);
  }

  private void printWorkingGroup(WorkingGroup group) {
    ImmutableList<Participation> participations = snapshot.participations(group);
    String chairs =
        participations.stream()
            .filter(participation -> participation.role() == ParticipationRole.CHAIR)
            .map(participation -> names.of(Organisation.class, participation.organisation()))
            .collect(Collectors.joining(", "));
    String participants = messages.text("show.participants", participations.size());
    output.print(
        DEEPER,
        INDENT,
        Style.PLAIN.text(messages.text("label", messages.text(group.name()))),
        Style.PLAIN.text(
            chairs.isEmpty()
                ? participants
                : participants + ", " + messages.text("show.chaired", chairs)));
  }
}

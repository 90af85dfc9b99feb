package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the platforms on a day: their charter, the seats of their bodies, their working groups.
 */
record PlatformsPage(RenderContext context, CliMessages messages) {

  void print() {
    context.register().platforms().forEach(this::printPlatform);
  }

  private void printPlatform(AdvisoryPlatform platform) {
    context.output().printTitle(messages.text(platform.name()));
    Optional<String> absence = absence(platform);
    if (absence.isPresent()) {
      context.output().print(INDENT, messages.capitalised(absence.get()));
      return;
    }
    context.output().print(INDENT, messages.capitalised(what(platform)));
    context.output().print(INDENT, charter(platform));
    context
        .output()
        .print(INDENT, messages.text("show.members", context.snapshot().members(platform).size()));
    BodiesPage bodies = new BodiesPage(context, messages);
    bodies.print(platform.bodies());
    bodies.printWorkingGroups(context.snapshot().workingGroups(platform));
  }

  /** {@return the reason for which a platform does not exist on the day; absent if it may exist} */
  private Optional<String> absence(AdvisoryPlatform platform) {
    Optional<String> dissolved =
        platform
            .dissolved()
            .filter(date -> date.latest().isBefore(context.day()))
            .map(date -> messages.text("show.dissolved", messages.text(date)));
    return dissolved.or(
        () ->
            platform
                .established()
                .filter(date -> date.earliest().isAfter(context.day()))
                .map(date -> messages.text("show.not-yet", messages.text(date))));
  }

  private String what(AdvisoryPlatform platform) {
    Stream<String> established =
        platform.established().stream()
            .map(date -> messages.text("show.established", messages.text(date)));
    return Stream.concat(
            Stream.of(
                messages.text(platform.kind()),
                messages.text(
                    "show.advises", context.names().of(Organisation.class, platform.authority()))),
            established)
        .collect(Collectors.joining(", "));
  }

  private String charter(AdvisoryPlatform platform) {
    return context
        .snapshot()
        .charter(platform)
        .map(Charter::inForce)
        .map(days -> messages.text("show.charter", messages.text(days)))
        .orElseGet(() -> messages.text("show.no-charter"));
  }
}

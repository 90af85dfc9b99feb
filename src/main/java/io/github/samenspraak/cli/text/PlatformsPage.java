package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.index.YearlyDuty;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Duty;
import java.time.Year;
import java.util.List;
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
    printDuties(platform);
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

  /** Prints the duties of the charter in force, and those of earlier ones that are not all done. */
  private void printDuties(AdvisoryPlatform platform) {
    List<Duty> inForce =
        context.snapshot().charter(platform).map(Charter::duties).orElse(ImmutableList.of());
    List<YearlyDuty> duties =
        context.index().findCycle(platform.id()).stream()
            .flatMap(cycle -> cycle.duties().stream())
            .filter(
                duty ->
                    inForce.contains(duty.duty()) || duty.awaitedYear(context.day()).isPresent())
            .toList();
    if (!duties.isEmpty()) {
      context.output().print(INDENT, messages.text("show.duties", duties.size()));
      context.printEach(DEEPER, duties, this::printDuty);
    }
  }

  private void printDuty(YearlyDuty duty) {
    Optional<Year> awaited = duty.awaitedYear(context.day());
    Stream<Optional<String>> texts =
        Stream.of(
            duty.duty()
                .owedBy()
                .map(
                    party -> messages.text("show.owed-by", context.names().of(Party.class, party))),
            duty.lastDone(context.day()).map(this::done),
            awaited.map(year -> messages.text("show.duty-awaited", year.toString())));
    Stream<StyledText> due =
        awaited.flatMap(duty::deadline).map(deadline -> context.due(deadline.due())).stream();
    context.printEntry(
        DEEPER,
        messages.text(duty.duty().name()),
        Stream.concat(
                Stream.of(
                    Style.PLAIN.text(messages.joined(texts.flatMap(Optional::stream).toList()))),
                due)
            .toArray(StyledText[]::new));
  }

  private String done(DutyDone done) {
    return messages.text("show.duty-done", done.year().toString(), messages.text(done.doneOn()));
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

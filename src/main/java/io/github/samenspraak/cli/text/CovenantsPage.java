package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the covenants that have not ended on a day: with whom, until when, and how they go on. */
record CovenantsPage(RenderContext context, CliMessages messages) {

  void print() {
    List<Covenant> all = context.register().covenants();
    if (all.isEmpty()) {
      return;
    }
    List<Covenant> present =
        all.stream()
            .filter(covenant -> covenant.status(context.day()) != CovenantStatus.ENDED)
            .toList();
    context
        .output()
        .printTitle(messages.text("show.covenants", present.size(), all.size() - present.size()));
    present.forEach(this::printCovenant);
  }

  private void printCovenant(Covenant covenant) {
    context.printEntry(
        INDENT,
        messages.text(covenant.subject()),
        context.names().of(Organisation.class, covenant.partner())
            + ", "
            + messages.text(covenant.status(context.day())));
    List<String> details =
        Stream.of(days(covenant), granted(covenant), Optional.of(extension(covenant)))
            .flatMap(Optional::stream)
            .toList();
    context.output().print(DEEPER, messages.capitalised(messages.joined(details)));
  }

  /** {@return the last day that is agreed, and the last that extensions can reach} */
  private Optional<String> days(Covenant covenant) {
    Optional<Term> whole = covenant.wholeTerm();
    Optional<String> latest =
        latestDay(covenant)
            .filter(day -> !whole.flatMap(Term::lastDay).equals(Optional.of(day)))
            .map(day -> messages.text("show.latest", messages.text(day)));
    return whole
        .map(messages::textUntil)
        .map(until -> latest.map(day -> until + ", " + day).orElse(until));
  }

  private Optional<LocalDate> latestDay(Covenant covenant) {
    return context.index().findCourse(covenant).flatMap(CovenantCourse::latestDay);
  }

  private Optional<String> granted(Covenant covenant) {
    Year year = Year.from(context.day());
    return covenant
        .granted(year)
        .map(amount -> messages.text("show.granted", messages.text(amount), year.toString()));
  }

  private String extension(Covenant covenant) {
    return context
        .index()
        .findCourse(covenant)
        .map(course -> course.obstacles(context.day()))
        .map(this::extension)
        .orElseGet(() -> messages.text("show.no-scheme"));
  }

  private String extension(ImmutableSet<ExtensionObstacle> obstacles) {
    if (obstacles.isEmpty()) {
      return messages.text("show.extendable");
    }
    String all = obstacles.stream().map(messages::text).collect(Collectors.joining(", "));
    return messages.text("show.not-extendable", all);
  }
}

package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The covenants that have not ended on a day: with whom, until when, and how they can go on. */
final class CovenantsPage {

  private final RenderContext context;
  private final RegisterIndex index;
  private final LocalDate day;
  private final CliMessages messages;

  CovenantsPage(RenderContext context) {
    this.context = context;
    this.index = context.index();
    this.day = context.day();
    this.messages = context.messages();
  }

  void print() {
    List<Covenant> all = index.register().covenants();
    if (all.isEmpty()) {
      return;
    }
    List<Covenant> present =
        all.stream().filter(covenant -> covenant.status(day) != CovenantStatus.ENDED).toList();
    context.printTitle(
        messages.text("show.covenants", present.size(), all.size() - present.size()));
    present.forEach(this::printCovenant);
  }

  private void printCovenant(Covenant covenant) {
    context.printEntry(
        RenderContext.INDENT,
        messages.text(covenant.subject()),
        context.names().of(Organisation.class, covenant.partner())
            + ", "
            + messages.text(covenant.status(day)));
    List<String> details =
        Stream.of(days(covenant), granted(covenant), Optional.of(extension(covenant)))
            .flatMap(Optional::stream)
            .toList();
    context.output().print(RenderContext.DEEPER, messages.capitalised(messages.joined(details)));
  }

  /** {@return until when it goes on as agreed, and the last day that it can ever reach} */
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
    return index.findCourse(covenant).flatMap(CovenantCourse::latestDay);
  }

  private Optional<String> granted(Covenant covenant) {
    Year year = Year.from(day);
    return covenant
        .granted(year)
        .map(amount -> messages.text("show.granted", messages.text(amount), year.toString()));
  }

  private String extension(Covenant covenant) {
    return index
        .findCourse(covenant)
        .map(course -> course.obstacles(day))
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

package io.github.samenspraak.cli;

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

  private final View view;
  private final RegisterIndex index;
  private final LocalDate day;
  private final Phrases phrases;

  CovenantsPage(View view) {
    this.view = view;
    this.index = view.index();
    this.day = view.day();
    this.phrases = view.phrases();
  }

  void print() {
    List<Covenant> all = index.register().covenants();
    if (all.isEmpty()) {
      return;
    }
    List<Covenant> present =
        all.stream().filter(covenant -> covenant.status(day) != CovenantStatus.ENDED).toList();
    view.printTitle(phrases.say("show.covenants", present.size(), all.size() - present.size()));
    present.forEach(this::printCovenant);
  }

  private void printCovenant(Covenant covenant) {
    view.printEntry(
        View.INDENT,
        phrases.say(covenant.subject()),
        view.names().of(Organisation.class, covenant.partner())
            + ", "
            + phrases.say(covenant.status(day)));
    List<String> particulars =
        Stream.of(days(covenant), granted(covenant), Optional.of(extension(covenant)))
            .flatMap(Optional::stream)
            .toList();
    view.paper().print(View.DEEPER, phrases.capitalised(phrases.apart(particulars)));
  }

  /** {@return until when it goes on as agreed, and the last day that it can ever reach} */
  private Optional<String> days(Covenant covenant) {
    Optional<Term> whole = covenant.wholeTerm();
    Optional<String> latest =
        latestDay(covenant)
            .filter(day -> !whole.flatMap(Term::lastDay).equals(Optional.of(day)))
            .map(day -> phrases.say("show.latest", phrases.say(day)));
    return whole
        .map(phrases::sayUntil)
        .map(until -> latest.map(day -> until + ", " + day).orElse(until));
  }

  private Optional<LocalDate> latestDay(Covenant covenant) {
    return index.findCourse(covenant).flatMap(CovenantCourse::latestDay);
  }

  private Optional<String> granted(Covenant covenant) {
    Year year = Year.from(day);
    return covenant
        .granted(year)
        .map(amount -> phrases.say("show.granted", phrases.say(amount), year.toString()));
  }

  private String extension(Covenant covenant) {
    return index
        .findCourse(covenant)
        .map(course -> course.obstacles(day))
        .map(this::extension)
        .orElseGet(() -> phrases.say("show.no-scheme"));
  }

  private String extension(ImmutableSet<ExtensionObstacle> obstacles) {
    if (obstacles.isEmpty()) {
      return phrases.say("show.extendable");
    }
    String all = obstacles.stream().map(phrases::say).collect(Collectors.joining(", "));
    return phrases.say("show.not-extendable", all);
  }
}

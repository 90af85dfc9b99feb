package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.ParticipationRole;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Seating;
import io.github.samenspraak.register.Snapshot;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register as it stands on one day: who sits where, what is in force, who holds an office. */
final class SnapshotPage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final Snapshot snapshot;
  private final Names names;
  private final Phrases phrases;
  private final Paper paper;

  SnapshotPage(Snapshot snapshot, Phrases phrases, Paper paper) {
    this.snapshot = snapshot;
    this.names = new Names(snapshot.index(), phrases);
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    Register register = snapshot.index().register();
    register.platforms().forEach(this::printPlatform);
    if (!register.offices().isEmpty()) {
      paper.blank();
      printTitle(0, phrases.say("show.offices"));
      paper.printRows(INDENT, rows(register.offices().stream().map(this::row)));
    }
  }

  private void printPlatform(AdvisoryPlatform platform) {
    paper.blank();
    printTitle(0, phrases.say(platform.name()));
    Optional<String> absence = absence(platform);
    if (absence.isPresent()) {
      paper.print(INDENT, phrases.capitalised(absence.get()));
      return;
    }
    paper.print(INDENT, phrases.capitalised(what(platform)));
    paper.print(INDENT, charter(platform));
    paper.print(INDENT, phrases.say("show.members", snapshot.members(platform).size()));
    platform.seatedBodies().forEach(this::printBody);
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
                phrases.say("show.advises", names.of(platform.authority()))),
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

  // Who sits on a committee.

  private void printBody(SeatedBody body) {
    Seating seating = snapshot.seating(body);
    paper.blank();
    paper.print(
        INDENT,
        INDENT,
        Ink.BOLD.words(phrases.say("label", phrases.say(body.name()))),
        seats(seating));
    for (Seating.Filled filled : seating.allotments()) {
      paper.print(
          DEEPER,
          INDENT,
          Ink.PLAIN.words(phrases.say("label", phrases.say(filled.allotment().name()))),
          seats(filled));
      paper.printRows(DEEPER + INDENT, mandates(seating, filled.allotment().code()));
    }
    printOthers(seating);
  }

  private Paper.Words seats(Seating seating) {
    if (seating.plan().isEmpty()) {
      return Ink.YELLOW.words(phrases.say("seats.without-plan", seating.seated()));
    }
    int cap = seating.seatCap().getAsInt();
    String taken = phrases.say("seats.taken", seating.seated(), cap);
    if (seating.excess() > 0) {
      return Ink.RED.words(taken + ", " + phrases.say("seats.excess", seating.excess()));
    }
    return seating.vacant() > 0
        ? Ink.YELLOW.words(taken + ", " + phrases.say("seats.vacant", seating.vacant()))
        : Ink.PLAIN.words(taken);
  }

  private Paper.Words seats(Seating.Filled filled) {
    String seated = phrases.say("seats.seated", filled.seated()) + bounds(filled.allotment());
    if (filled.excess() > 0) {
      return Ink.RED.words(seated + ", " + phrases.say("seats.excess", filled.excess()));
    }
    return filled.missing() > 0
        ? Ink.YELLOW.words(seated + ", " + phrases.say("seats.missing", filled.missing()))
        : Ink.PLAIN.words(seated);
  }

  private String bounds(SeatAllotment allotment) {
    int minimum = allotment.minimum();
    if (allotment.maximum().isEmpty()) {
      return minimum == 0 ? "" : " " + phrases.say("bounds.minimum", minimum);
    }
    int maximum = allotment.maximum().getAsInt();
    if (minimum == 0) {
      return " " + phrases.say("bounds.maximum", maximum);
    }
    return " "
        + (minimum == maximum
            ? phrases.say("bounds.exactly", minimum)
            : phrases.say("bounds.between", minimum, maximum));
  }

  private List<ImmutableList<String>> mandates(Seating seating, String allotment) {
    return rows(all(seating).filter(it -> it.allotment().equals(allotment)).map(this::row));
  }

  /** Prints who sits on no allotment of the plan in force, which happens when plans change. */
  private void printOthers(Seating seating) {
    ImmutableSet<String> known =
        seating.allotments().stream()
            .map(filled -> filled.allotment().code())
            .collect(ImmutableSet.toImmutableSet());
    List<ImmutableList<String>> others =
        rows(all(seating).filter(mandate -> !known.contains(mandate.allotment())).map(this::row));
    if (seating.plan().isEmpty()) {
      paper.printRows(DEEPER, others);
    } else if (!others.isEmpty()) {
      paper.print(DEEPER, phrases.say("seats.other"));
      paper.printRows(DEEPER + INDENT, others);
    }
  }

  private static Stream<Mandate> all(Seating seating) {
    return Stream.concat(seating.mandates().stream(), seating.substitutes().stream());
  }

  private ImmutableList<String> row(Mandate mandate) {
    return ImmutableList.of(
        names.of(mandate.holder()),
        capacity(mandate),
        mandate.onBehalfOf().map(names::of).orElse(""),
        until(mandate.term()));
  }

  private String capacity(Mandate mandate) {
    Optional<Id<Mandate>> absent = mandate.substituteFor();
    if (absent.isPresent()) {
      return phrases.say("show.substitute", names.of(absent.get()));
    }
    return mandate.role() == MandateRole.MEMBER ? "" : phrases.say(mandate.role());
  }

  private String until(Term term) {
    return term.lastDay()
        .map(day -> phrases.say("show.until", phrases.say(day)))
        .orElseGet(() -> phrases.say("show.open"));
  }

  // Working groups and offices.

  private void printWorkingGroups(AdvisoryPlatform platform) {
    ImmutableList<WorkingGroup> groups = snapshot.workingGroups(platform);
    paper.blank();
    printTitle(INDENT, phrases.say("show.groups", groups.size()));
    groups.forEach(this::printWorkingGroup);
  }

  private void printWorkingGroup(WorkingGroup group) {
    ImmutableList<Participation> participations = snapshot.participations(group);
    String chairs =
        participations.stream()
            .filter(participation -> participation.role() == ParticipationRole.CHAIR)
            .map(participation -> names.of(participation.organisation()))
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

  private ImmutableList<String> row(Office office) {
    Optional<Tenure> tenure = snapshot.holder(office);
    return ImmutableList.of(
        phrases.say(office.title()),
        names.of(office.organisation()),
        tenure.map(held -> names.of(held.holder())).orElseGet(() -> phrases.say("show.unheld")),
        tenure.map(held -> until(held.term())).orElse(""));
  }

  private void printTitle(int indent, String title) {
    paper.print(indent, INDENT, Ink.BOLD.words(title));
  }

  private static List<ImmutableList<String>> rows(Stream<ImmutableList<String>> rows) {
    return rows.toList();
  }
}

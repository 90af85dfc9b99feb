package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits on a committee on one day, allotment by allotment, and how many seats are empty. */
final class SeatingPage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final Names names;
  private final Phrases phrases;
  private final Paper paper;

  SeatingPage(Names names, Phrases phrases, Paper paper) {
    this.names = names;
    this.phrases = phrases;
    this.paper = paper;
  }

  void print(SeatedBody body, Seating seating) {
    paper.blank();
    paper.print(
        INDENT,
        INDENT,
        Ink.BOLD.words(phrases.say("label", phrases.say(body.name()))),
        seats(seating));
    // Each is on one allotment: those of all are sorted out once.
    ImmutableListMultimap<String, Mandate> sitting =
        Stream.concat(seating.mandates().stream(), seating.substitutes().stream())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    Mandate::allotment, mandate -> mandate));
    for (Seating.Filled filled : seating.allotments()) {
      paper.print(
          DEEPER,
          INDENT,
          Ink.PLAIN.words(phrases.say("label", phrases.say(filled.allotment().name()))),
          seats(filled));
      paper.printRows(DEEPER + INDENT, rows(sitting.get(filled.allotment().code()).stream()));
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

  /** Prints who sits on no allotment of the plan in force, which happens when plans change. */
  private void printOthers(Seating seating) {
    ImmutableSet<String> known =
        seating.allotments().stream()
            .map(filled -> filled.allotment().code())
            .collect(ImmutableSet.toImmutableSet());
    List<ImmutableList<String>> others =
        rows(
            Stream.concat(seating.mandates().stream(), seating.substitutes().stream())
                .filter(mandate -> !known.contains(mandate.allotment())));
    if (seating.plan().isEmpty()) {
      paper.printRows(DEEPER, others);
    } else if (!others.isEmpty()) {
      paper.print(DEEPER, phrases.say("seats.other"));
      paper.printRows(DEEPER + INDENT, others);
    }
  }

  private List<ImmutableList<String>> rows(Stream<Mandate> mandates) {
    return mandates.map(this::row).toList();
  }

  private ImmutableList<String> row(Mandate mandate) {
    return ImmutableList.of(
        names.of(Person.class, mandate.holder()),
        capacity(mandate),
        mandate.onBehalfOf().map(party -> names.of(Organisation.class, party)).orElse(""),
        phrases.sayUntil(mandate.term()));
  }

  private String capacity(Mandate mandate) {
    Optional<Id<Mandate>> absent = mandate.substituteFor();
    if (absent.isPresent()) {
      return phrases.say("show.substitute", names.of(Mandate.class, absent.get()));
    }
    return mandate.role() == MandateRole.MEMBER ? "" : phrases.say(mandate.role());
  }
}

package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the members of a body on a day by allotment, and how many seats are vacant. */
record SeatingPage(LocalizedNames names, CliMessages messages, TextOutput output) {

  void print(Body body, Seating seating) {
    output.blank();
    output.print(
        INDENT,
        INDENT,
        Style.BOLD.text(messages.text("label", messages.text(body.name()))),
        seats(seating));
    ImmutableListMultimap<String, Mandate> sitting =
        Multimaps.index(members(seating).toList(), Mandate::allotment);
    for (Seating.Filled filled : seating.allotments()) {
      output.print(
          DEEPER,
          INDENT,
          Style.PLAIN.text(messages.text("label", messages.text(filled.allotment().name()))),
          seats(filled));
      output.printRows(DEEPER + INDENT, rows(sitting.get(filled.allotment().code()).stream()));
    }
    printOthers(seating);
  }

  private StyledText seats(Seating seating) {
    if (seating.plan().isEmpty()) {
      return Style.YELLOW.text(messages.text("seats.without-plan", seating.seated()));
    }
    int cap = seating.seatCap().getAsInt();
    String taken = messages.text("seats.taken", seating.seated(), cap);
    if (seating.excess() > 0) {
      return Style.RED.text(taken + ", " + messages.text("seats.excess", seating.excess()));
    }
    return seating.vacant() > 0
        ? Style.YELLOW.text(taken + ", " + messages.text("seats.vacant", seating.vacant()))
        : Style.PLAIN.text(taken);
  }

  private StyledText seats(Seating.Filled filled) {
    String seated = messages.text("seats.seated", filled.seated()) + bounds(filled.allotment());
    if (filled.excess() > 0) {
      return Style.RED.text(seated + ", " + messages.text("seats.excess", filled.excess()));
    }
    return filled.missing() > 0
        ? Style.YELLOW.text(seated + ", " + messages.text("seats.missing", filled.missing()))
        : Style.PLAIN.text(seated);
  }

  private String bounds(SeatAllotment allotment) {
    int minimum = allotment.minimum();
    if (allotment.maximum().isEmpty()) {
      return minimum == 0 ? "" : " " + messages.text("bounds.minimum", minimum);
    }
    int maximum = allotment.maximum().getAsInt();
    if (minimum == 0) {
      return " " + messages.text("bounds.maximum", maximum);
    }
    return " "
        + (minimum == maximum
            ? messages.text("bounds.exactly", minimum)
            : messages.text("bounds.between", minimum, maximum));
  }

  /** Prints the members whose allotment is not in the plan in force, as after a change of plans. */
  private void printOthers(Seating seating) {
    ImmutableSet<String> known =
        seating.allotments().stream()
            .map(filled -> filled.allotment().code())
            .collect(ImmutableSet.toImmutableSet());
    List<ImmutableList<String>> others =
        rows(members(seating).filter(mandate -> !known.contains(mandate.allotment())));
    if (seating.plan().isEmpty()) {
      output.printRows(DEEPER, others);
    } else if (!others.isEmpty()) {
      output.print(DEEPER, messages.text("seats.other"));
      output.printRows(DEEPER + INDENT, others);
    }
  }

  private static Stream<Mandate> members(Seating seating) {
    return Stream.concat(seating.mandates().stream(), seating.substitutes().stream());
  }

  private List<ImmutableList<String>> rows(Stream<Mandate> mandates) {
    return mandates.map(this::row).toList();
  }

  private ImmutableList<String> row(Mandate mandate) {
    return ImmutableList.of(
        names.of(Person.class, mandate.holder()),
        capacity(mandate),
        mandate.onBehalfOf().map(party -> names.of(Organisation.class, party)).orElse(""),
        messages.textUntil(mandate.term()));
  }

  private String capacity(Mandate mandate) {
    Optional<Id<Mandate>> absent = mandate.substituteFor();
    if (absent.isPresent()) {
      return messages.text("show.substitute", names.of(Mandate.class, absent.get()));
    }
    return mandate.role() == MandateRole.MEMBER ? "" : messages.text(mandate.role());
  }
}

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
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the members of a body on a day by allotment, and how many seats are vacant. */
record SeatingPage(LocalizedNames names, CliMessages messages, TextOutput output, LocalDate day) {

  void print(String heading, Body body, Seating seating) {
    output.blank();
    output.print(
        INDENT, INDENT, Style.BOLD.text(messages.text("label", heading)), seats(body, seating));
    ImmutableListMultimap<String, Mandate> sitting =
        Multimaps.index(members(seating).toList(), mandate -> code(mandate, seating));
    for (Seating.Filled filled : seating.allotments()) {
      output.print(
          DEEPER,
          INDENT,
          Style.PLAIN.text(messages.text("label", name(filled.allotment()))),
          seats(filled));
      output.printRows(DEEPER + INDENT, rows(sitting.get(filled.allotment().code()).stream()));
    }
    printOthers(seating);
  }

  private String name(SeatAllotment allotment) {
    return allotment
        .name()
        .map(messages::text)
        .orElseGet(() -> messages.capitalised(messages.text(allotment.basis())));
  }

  /**
   * {@return the code of the allotment of a mandate in the plan in force; blank if there is none}
   */
  private static String code(Mandate mandate, Seating seating) {
    return seating
        .plan()
        .flatMap(plan -> plan.findAllotment(mandate.allotment()))
        .map(SeatAllotment::code)
        .orElse("");
  }

  private StyledText seats(Body body, Seating seating) {
    if (seating.plan().isEmpty() && !body.seatPlans().isEmpty()) {
      return Style.PLAIN.text(messages.text("seats.without-plan", seating.seated()));
    }
    if (seating.seatCap().isEmpty()) {
      return Style.PLAIN.text(messages.text("seats.seated", seating.seated()));
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
        rows(members(seating).filter(mandate -> !known.contains(code(mandate, seating))));
    if (seating.allotments().isEmpty()) {
      output.printRows(DEEPER, others);
    } else if (!others.isEmpty()) {
      output.print(DEEPER, messages.text("seats.other"));
      output.printRows(DEEPER + INDENT, others);
    }
  }

  private static Stream<Mandate> members(Seating seating) {
    return Stream.concat(seating.mandates().stream(), seating.standIns().stream());
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
    if (mandate.heldAs() != HeldAs.MEMBER) {
      String members =
          mandate.standsInFor().stream().map(names::ofHolder).collect(Collectors.joining(", "));
      return members.isEmpty()
          ? messages.text(mandate.heldAs())
          : messages.text("show.stands-in", messages.text(mandate.heldAs()), members);
    }
    return mandate.roles().stream()
        .filter(held -> held.during(mandate.term()).contains(day))
        .map(held -> messages.text(held.role()))
        .collect(Collectors.joining(", "));
  }
}

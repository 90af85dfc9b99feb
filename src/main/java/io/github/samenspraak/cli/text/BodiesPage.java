package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.register.ElementKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the bodies of a platform or an organisation on a day: their seats and their participants.
 */
record BodiesPage(RenderContext context, CliMessages messages) {

  /** Prints the bodies that exist on the day and have seats, or participants outside a group. */
  void print(List<Body> bodies) {
    SeatingPage seats = new SeatingPage(context.names(), messages, context.output(), context.day());
    for (Body body : bodies) {
      if (body.lifespan().map(days -> days.contains(context.day())).orElse(true)) {
        if (body.hasSeats()) {
          seats.print(heading(body), body, context.snapshot().seating(body));
        }
        if (body.kind() != BodyKind.WORKING_GROUP && !body.participations().isEmpty()) {
          context.output().blank();
          context
              .output()
              .print(
                  INDENT,
                  INDENT,
                  Style.BOLD.text(messages.text("label", heading(body))),
                  Style.PLAIN.text(participants(body)));
        }
      }
    }
  }

  /** Prints how many take part in each working group, and who chairs it. */
  void printWorkingGroups(List<Body> groups) {
    context.output().blank();
    context
        .output()
        .print(INDENT, INDENT, Style.BOLD.text(messages.text("show.groups", groups.size())));
    for (Body group : groups) {
      context
          .output()
          .print(
              DEEPER,
              INDENT,
              Style.PLAIN.text(
                  messages.text(
                      "label", group.name().map(messages::text).orElseGet(() -> kind(group)))),
              Style.PLAIN.text(participants(group)));
    }
  }

  /** {@return the kind and the name of a body; the kind alone if it has no other name} */
  private String heading(Body body) {
    String kind = kind(body);
    return body.name()
        .filter(name -> !messages.text(name).equalsIgnoreCase(kind))
        .map(name -> messages.text("heading.named", kind, messages.text(name)))
        .orElse(kind);
  }

  private String kind(Body body) {
    return messages.capitalised(messages.text(ElementKind.of(body)));
  }

  private String participants(Body body) {
    ImmutableList<Participation> participations = context.snapshot().participations(body);
    String chairs =
        participations.stream()
            .filter(this::isChair)
            .map(participation -> context.names().of(Party.class, participation.participant()))
            .collect(Collectors.joining(", "));
    String participants = messages.text("show.participants", participations.size());
    return chairs.isEmpty()
        ? participants
        : participants + ", " + messages.text("show.chaired", chairs);
  }

  private boolean isChair(Participation participation) {
    return participation.roles().stream()
        .filter(held -> held.during(participation.term()).contains(context.day()))
        .anyMatch(held -> held.role() == BodyRole.CHAIR);
  }
}

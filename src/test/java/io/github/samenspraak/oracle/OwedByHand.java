package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Collects what is due one by one, what of it is late today, and which waivers that needs. */
final class OwedByHand {

  private final WaiversByHand waivers;
  private final LocalDate today;
  private final Set<Object> answers = new HashSet<>();

  OwedByHand(JsonNode register, LocalDate today) {
    this.waivers = new WaiversByHand(register);
    this.today = today;
  }

  /** {@return what was added, and the waivers that none of it needs} */
  Set<Object> answers() {
    waivers.unused().forEach(answers::add);
    return answers;
  }

  /** Adds what happens by itself on a day. */
  void addEvent(String kind, String subject, LocalDate day) {
    answers.add(new Due(kind, subject, day, Optional.of(day), List.of()));
  }

  /** Adds what is due on a day, whose lateness is about the same element. */
  void add(
      String kind,
      String rule,
      String subject,
      LocalDate due,
      Optional<LocalDate> metOn,
      List<Object> details) {
    add(kind, rule, subject, new Days(due, due), due, metOn, List.of(), details);
  }

  /**
   * Adds what is due on a day.
   *
   * @param rule the code of the rule that finds it late
   * @param owedFor the days that tell whether a waiver applies
   * @param occurrence what tells it from others in the agenda
   * @param details what a finding says
   */
  void add(
      String kind,
      String rule,
      String subject,
      Days owedFor,
      LocalDate due,
      Optional<LocalDate> metOn,
      List<Object> occurrence,
      List<Object> details) {
    Due owed =
        new Due(
            kind,
            subject,
            due,
            metOn,
            Optional.empty(),
            waivers.isWaived(rule, subject, owedFor),
            occurrence);
    answers.add(owed);
    Optional<Late> late = Late.of(rule, subject, owed, today, details.toArray());
    late.ifPresent(answers::add);
    if (late.isPresent() || owed.isToBeDone(today)) {
      waivers.need(rule, subject, owedFor);
    }
  }
}

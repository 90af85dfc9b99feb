package io.github.samenspraak.rules;

import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Optional;
import java.util.function.Supplier;

/** Reports that a deadline was missed, with the days of the delay and the due day. */
final class Lateness {

  private Lateness() {}

  /**
   * {@return the report that a deadline was missed, if it was}
   *
   * @param attribute of the element, which has the day or lacks it
   */
  static Optional<Report> report(
      Inspection inspection, Identified element, String attribute, Deadline deadline) {
    return report(inspection, () -> Subject.of(element).attribute(attribute), deadline);
  }

  /** {@return the report that a deadline about an element as a whole was missed, if it was} */
  static Optional<Report> report(Inspection inspection, Identified element, Deadline deadline) {
    return report(inspection, () -> Subject.of(element), deadline);
  }

  /** {@return the report that a deadline about a subject was missed, if it was} */
  static Optional<Report> report(
      Inspection inspection, Supplier<Subject> subject, Deadline deadline) {
    return deadline
        .lateness(inspection.today())
        .map(
            late ->
                inspection
                    .report(subject.get())
                    .during(late)
                    .owedFor(deadline.owedFor())
                    .with("due", deadline.due()));
  }
}

package io.github.samenspraak.rules;

import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Optional;
import java.util.function.Supplier;

/** Reports what was not done in time: on which days it was late, and by when it was due. */
final class Lateness {

  private Lateness() {}

  /** {@return the report that something about an element was late, if it was} */
  static Optional<Report> report(Inspection inspection, Identified element, Deadline deadline) {
    return report(inspection, () -> Subject.of(element), deadline);
  }

  /**
   * {@return the report that what a subject says was late, if it was, to which more can be added}
   */
  static Optional<Report> report(
      Inspection inspection, Supplier<Subject> subject, Deadline deadline) {
    return deadline
        .lateness(inspection.today())
        .map(late -> inspection.report(subject.get()).during(late).with("due", deadline.due()));
  }
}

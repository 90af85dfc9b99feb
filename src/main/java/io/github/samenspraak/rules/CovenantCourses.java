package io.github.samenspraak.rules;

import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.rule.Inspection;
import java.util.Optional;
import java.util.stream.Stream;

/** The courses of the covenants of which rules that use numbers of a scheme can say anything. */
final class CovenantCourses {

  private CovenantCourses() {}

  /** {@return the courses of the covenants whose scheme is known in full} */
  static Stream<CovenantCourse> of(Inspection inspection) {
    return inspection.register().covenants().stream()
        .map(inspection.index()::findCourse)
        .flatMap(Optional::stream)
        .filter(course -> inspection.index().isWhole(course.scheme()));
  }
}

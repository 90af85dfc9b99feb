package io.github.samenspraak.rules;

import io.github.samenspraak.rule.FindingDays;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reports of which there can be far more than there is in the register. */
final class CountedReports {

  private CountedReports() {}

  /**
   * Reports the years in which something breaks a rule about an element, each with all its days;
   * beyond the limit on findings they are counted by years in a row.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param years the years
   * @param report adds to the report of one of them, which has its days
   */
  static void eachYear(
      Inspection inspection, Identified element, Years years, BiConsumer<Report, Year> report) {
    each(
        inspection,
        element,
        years,
        () -> DayCounts.of(years),
        year -> report.accept(inspection.report(element).during(Term.in(year)), year));
  }

  /**
   * Reports everything that breaks a rule about an element; beyond the limit on findings it is
   * counted and not gone through.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param causes what to report; its size is known without going through it
   * @param report makes the report of one of them, which has no days
   */
  static <T> void each(
      Inspection inspection, Identified element, Collection<T> causes, Consumer<T> report) {
    if (inspection.hasRoom()) {
      causes.forEach(report);
    } else {
      inspection.count(element, causes.size());
    }
  }

  /**
   * Reports everything that breaks a rule about an element; beyond the limit on findings it is
   * counted and not gone through.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param causes what to report
   * @param days of all the reports; only asked for if they are counted
   * @param report makes the report of one of them
   */
  static <T> void each(
      Inspection inspection,
      Identified element,
      Iterable<T> causes,
      Supplier<FindingDays> days,
      Consumer<T> report) {
    if (inspection.hasRoom()) {
      causes.forEach(report);
    } else {
      inspection.count(element, days.get());
    }
  }
}

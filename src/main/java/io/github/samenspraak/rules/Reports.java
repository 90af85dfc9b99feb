package io.github.samenspraak.rules;

import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reports of which there can be far more than there is in the register. */
final class Reports {

  private Reports() {}

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
    if (inspection.hasRoom()) {
      years.forEach(year -> report.accept(inspection.report(element).during(Term.in(year)), year));
    } else {
      inspection.countYears(element, years);
    }
  }

  /**
   * Reports everything that breaks a rule about an element, without days; beyond the limit on
   * findings it is counted and not gone through.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param causes what to report; its size is known without going through it
   * @param report makes the report of one of them, and gives it no days
   */
  static <T> void eachUndated(
      Inspection inspection, Identified element, Collection<T> causes, Consumer<T> report) {
    if (inspection.hasRoom()) {
      causes.forEach(report);
    } else {
      inspection.countUndated(element, causes.size());
    }
  }

  /**
   * Reports everything that breaks a rule about an element, on whatever days; beyond the limit on
   * findings, where no report is wanted, it is counted and not gone through.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param causes what to report; its size is known without going through it
   * @param report makes the report of one of them
   */
  static <T> void each(
      Inspection inspection, Identified element, Collection<T> causes, Consumer<T> report) {
    if (inspection.wants(element)) {
      causes.forEach(report);
    } else {
      inspection.count(element, causes.size());
    }
  }
}

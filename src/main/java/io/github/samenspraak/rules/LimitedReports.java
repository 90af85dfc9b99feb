package io.github.samenspraak.rules;

import io.github.samenspraak.rule.FindingDays;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reports findings one by one up to the limit, and counts them beyond it. */
final class LimitedReports {

  private LimitedReports() {}

  /**
   * Reports each year in which an element breaks a rule, with all days of the year. Beyond the
   * limit on findings, the years are counted.
   *
   * @param inspection takes the reports
   * @param element the subject of all reports
   * @param years the years
   * @param report adds details to the report of one year, which has its days already
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
   * Reports each year for which an element owes something that is overdue, with the days of the
   * delay. Beyond the limit on findings, the years are counted.
   *
   * @param inspection takes the reports
   * @param element the subject of all reports
   * @param years the years
   * @param days gives the days of a year
   * @param deadline gives the deadline for what is owed for a year
   * @param report adds details to the report of one year, which has its days already
   */
  static void eachOwed(
      Inspection inspection,
      Identified element,
      Years years,
      Function<Year, Term> days,
      Function<Year, Deadline> deadline,
      BiConsumer<Report, Year> report) {
    if (!inspection.hasRoom()) {
      inspection.countOwed(element, DayCounts.of(years, days));
      return;
    }
    for (Year year : years) {
      deadline
          .apply(year)
          .lateness(inspection.today())
          .map(late -> inspection.report(element).during(late).owedFor(days.apply(year)))
          .ifPresent(late -> report.accept(late, year));
    }
  }

  /**
   * Reports each breach of a rule about an element. Beyond the limit on findings, the breaches are
   * counted without going through them.
   *
   * @param inspection takes the reports
   * @param element the subject of all reports
   * @param causes the breaches, whose number is known without going through them
   * @param report makes the report of one breach, without days
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
   * Reports each breach of a rule about what an element owed for a period. Beyond the limit on
   * findings, the breaches are counted without going through them.
   *
   * @param inspection takes the reports
   * @param element the subject of all reports
   * @param causes the breaches, whose number is known without going through them
   * @param owedFor the period
   * @param report makes the report of one breach
   */
  static <T> void each(
      Inspection inspection,
      Identified element,
      Collection<T> causes,
      Term owedFor,
      Consumer<T> report) {
    if (inspection.hasRoom()) {
      causes.forEach(report);
    } else {
      inspection.countOwed(element, FindingDays.of(owedFor, causes.size()));
    }
  }

  /**
   * Reports each breach of a rule about an element. Beyond the limit on findings, the breaches are
   * counted without going through them.
   *
   * @param inspection takes the reports
   * @param element the subject of all reports
   * @param causes the breaches
   * @param days the days of all breaches; only asked for if they are counted
   * @param report makes the report of one breach
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

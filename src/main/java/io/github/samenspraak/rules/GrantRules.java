package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.AskedProof;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.Excess;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.Repayment;
import io.github.samenspraak.covenant.ScheduledPayment;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Rules on the money of a covenant and on the reports that account for it.
 *
 * <p>A covenant with an unknown scheme keeps every rule that uses numbers of the scheme; another
 * rule reports the unknown scheme.
 */
final class GrantRules {

  private static final RuleGroup AREA = RuleGroup.of("covenants", "0.1.0");

  /** The reason for which a report is one too many. */
  enum Surplus {
    SECOND,
    NOT_RUNNING
  }

  private GrantRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("grant-outside-term")
            .statement("A grant must be for a year in which the covenant runs.")
            .sources(Source.CONSISTENCY)
            .arguments("year")
            .identifying("year")
            .brokenBy("A grant for 2028, and the covenant runs until 31 December 2027.")
            .keptBy("A grant for 2028, and the covenant runs until 1 January 2028.")
            .aboutMissing()
            .checkedBy(GrantRules::grantOutsideTerm),
        AREA.error("covenant-report-missing")
            .statement(
                "For every year in which it ran, as long and with as much as the scheme says, a"
                    + " covenant must have a report once it is due.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("No report for 2025 on 1 July 2026, where it is due on 30 June.")
            .keptBy("No report for 2025 on 30 June 2026, where it is due on 30 June.")
            .aboutMissing()
            .checkedBy(GrantRules::covenantReportMissing),
        AREA.warning("covenant-report-late")
            .statement("The report of a covenant should be submitted by the day of the scheme.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("year", "due")
            .identifying("year")
            .silencedBy("covenant-report-missing")
            .brokenBy("Submitted on 1 July, where it is due on 30 June.")
            .keptBy("Submitted on 30 June, where it is due on 30 June.")
            .aboutMissing()
            .checkedBy(GrantRules::covenantReportLate),
        AREA.error("covenant-report-duplicated")
            .statement(
                "There must be one report a year, and only for a year in which the covenant ran.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "fault")
            .identifying("year")
            .brokenBy("Two reports of a covenant for 2025.")
            .keptBy("A report of a covenant for 2025 and one for 2026.")
            .aboutMissing()
            .checkedBy(GrantRules::covenantReportDuplicated),
        AREA.warning("proof-missing")
            .statement(
                "A report should hold all proofs that the scheme asks for what was granted in that"
                    + " year, by the day on which each is due.")
            .sources(Source.BE_GRANTS_1983, Source.CDLD_L3331)
            .arguments("year", "granted", "proofs", "due")
            .identifying("year")
            .silencedBy("covenant-report-missing")
            .brokenBy("A grant of €2,500.00 without accounts, asked for from €2,500.00 on.")
            .keptBy("A grant of €2,499.99 without accounts, asked for from €2,500.00 on.")
            .aboutMissing()
            .checkedBy(GrantRules::proofMissing),
        AREA.warning("instalment-late")
            .statement("What the scheme says must be paid should be paid in time.")
            .sources(Source.PRACTICE)
            .arguments("year", "number", "amount", "due")
            .identifying("year", "number")
            .brokenBy("€7,999.99 paid on the day on which four fifths of €10,000.00 are due.")
            .keptBy("€8,000.00 paid on the day on which four fifths of €10,000.00 are due.")
            .aboutMissing()
            .checkedBy(GrantRules::instalmentLate),
        AREA.warning("report-unsettled")
            .statement(
                "A report should be settled within the time that binds the authority, or by the day"
                    + " to which it put that off.")
            .sources(Source.PRACTICE)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("Submitted on 1 April, and not settled on 2 July, within 13 weeks.")
            .keptBy("Submitted on 1 April, and settled on 1 July, within 13 weeks.")
            .aboutMissing()
            .checkedBy(GrantRules::reportUnsettled),
        AREA.error("grant-overpaid")
            .statement(
                "No more must be paid for a year, repayments taken off, than was granted for it.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "amount")
            .identifying("year")
            .brokenBy("A grant of €8,000.00 for 2025, paid twice.")
            .keptBy("A grant of €8,000.00 for 2025, paid in two halves.")
            .aboutMissing()
            .checkedBy(GrantRules::grantOverpaid),
        AREA.warning("currency-differs")
            .statement("Amounts of a covenant should be in the currency of its scheme.")
            .sources(Source.CONSISTENCY)
            .arguments("amount", "currency")
            .brokenBy("A grant in Swiss francs, where the scheme sets amounts in euros.")
            .keptBy("A grant in euros, where the scheme sets amounts in euros.")
            .checkedBy(GrantRules::currencyDiffers),
        AREA.warning("balance-before-report")
            .statement("An instalment that waits for a settled report should not be paid before.")
            .sources(Source.PRACTICE)
            .arguments("year", "amount")
            .identifying("year")
            .brokenBy("All of a grant paid on the day before its report is settled.")
            .keptBy("Four fifths of a grant paid, and the fifth that waits once it is settled.")
            .aboutMissing()
            .checkedBy(GrantRules::balanceBeforeReport));
  }

  private static void grantOutsideTerm(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course -> {
              Years agreed = course.agreedYears();
              for (Grant grant : course.covenant().grants()) {
                if (!agreed.contains(grant.year())) {
                  inspection
                      .report(course.covenant())
                      .in(grant)
                      .at("year")
                      .with("year", grant.year());
                }
              }
            });
  }

  private static void covenantReportMissing(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                LimitedReports.eachOwed(
                    inspection,
                    course.covenant(),
                    course.unreported(inspection.today()),
                    course.cycle()::days,
                    year -> course.report(year).orElseThrow(),
                    (report, year) ->
                        report
                            .at("reports")
                            .with("year", year)
                            .with("due", course.report(year).orElseThrow().due())));
  }

  private static void covenantReportLate(Inspection inspection) {
    eachFirstReport(inspection, "submittedOn", (course, report) -> course.report(report.year()));
  }

  /** Reports what is late of the first report on each year. */
  private static void eachFirstReport(
      Inspection inspection,
      String attribute,
      BiFunction<CovenantCourse, CovenantReport, Optional<Deadline>> asked) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course
                    .firstReports()
                    .forEach(
                        (year, report) ->
                            asked
                                .apply(course, report)
                                .flatMap(
                                    deadline ->
                                        late(
                                            inspection,
                                            course,
                                            report,
                                            attribute,
                                            year,
                                            deadline))));
  }

  /** {@return the report that what is asked of a year of a covenant is late, with the year} */
  private static Optional<Report> late(
      Inspection inspection,
      CovenantCourse course,
      Object part,
      String attribute,
      Year year,
      Deadline deadline) {
    Optional<Report> report =
        Lateness.report(
                inspection,
                () -> Subject.of(course.covenant()).part(part).attribute(attribute),
                deadline)
            .map(late -> late.with("year", year));
    // A mistyped year has no days, and what was owed for it counts for its due day.
    return course.isYear(year)
        ? report.map(late -> late.owedFor(course.cycle().days(year)))
        : report;
  }

  private static void covenantReportDuplicated(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course -> {
              Years running = course.runningYears();
              Set<Year> reported = new HashSet<>();
              for (CovenantReport report : course.covenant().reports()) {
                boolean isFirst = reported.add(report.year());
                if (!isFirst || !running.contains(report.year())) {
                  inspection
                      .report(course.covenant())
                      .in(report)
                      .at("year")
                      .with("year", report.year())
                      .with("fault", isFirst ? Surplus.NOT_RUNNING : Surplus.SECOND);
                }
              }
            });
  }

  private static void proofMissing(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course
                    .firstReports()
                    .values()
                    .forEach(report -> checkProofs(inspection, course, report)));
  }

  /** Proofs that are missing on the same days are one finding. */
  private static void checkProofs(
      Inspection inspection, CovenantCourse course, CovenantReport report) {
    Map<Deadline, List<ProofKind>> late = new LinkedHashMap<>();
    for (AskedProof proof : course.proofs(report)) {
      proof
          .deadline()
          .filter(deadline -> deadline.lateness(inspection.today()).isPresent())
          .ifPresent(
              deadline ->
                  late.computeIfAbsent(deadline, missing -> new ArrayList<>()).add(proof.kind()));
    }
    late.forEach(
        (deadline, proofs) ->
            late(inspection, course, report, "proofs", report.year(), deadline)
                .ifPresent(
                    finding ->
                        finding
                            .with("granted", granted(course, report.year()))
                            .with("proofs", proofs)));
  }

  /** {@return what was granted for a year, in the currency of the covenant where there is such} */
  private static Money granted(CovenantCourse course, Year year) {
    ImmutableList<Account> accounts = course.accounts(year);
    return accounts.stream()
        .map(Account::granted)
        .filter(granted -> course.currency().equals(Optional.of(granted.getCurrencyUnit())))
        .findFirst()
        .orElseGet(() -> accounts.get(0).granted());
  }

  private static void instalmentLate(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course.grantedYears().stream()
                    .flatMap(year -> course.instalments(year).stream())
                    .forEach(instalment -> checkInstalment(inspection, course, instalment)));
  }

  private static void checkInstalment(
      Inspection inspection, CovenantCourse course, ScheduledPayment instalment) {
    instalment
        .deadline()
        .flatMap(
            deadline ->
                late(
                    inspection,
                    course,
                    course.firstGrant(instalment.year()),
                    "payments",
                    instalment.year(),
                    deadline))
        .ifPresent(
            late -> late.with("number", instalment.number()).with("amount", instalment.unpaid()));
  }

  private static void reportUnsettled(Inspection inspection) {
    eachFirstReport(inspection, "settledOn", CovenantCourse::settlement);
  }

  private static void grantOverpaid(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(course -> course.overpaid().forEach(excess -> report(inspection, course, excess)));
  }

  private static void balanceBeforeReport(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course.paidBeforeReport().forEach(excess -> report(inspection, course, excess)));
  }

  private static void report(Inspection inspection, CovenantCourse course, Excess excess) {
    inspection
        .report(course.covenant())
        .in(course.firstGrant(excess.year()))
        .at("payments")
        .during(excess.days())
        .with("year", excess.year())
        .with("amount", excess.amount());
  }

  private static void currencyDiffers(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course
                    .currency()
                    .ifPresent(
                        currency ->
                            new CurrencyCheck(inspection, currency).check(course.covenant())));
  }

  /** Reports amounts of a covenant in another currency than its own. */
  private record CurrencyCheck(Inspection inspection, CurrencyUnit currency) {

    void check(Covenant covenant) {
      for (Grant grant : covenant.grants()) {
        check(Subject.of(covenant).part(grant).attribute("amount"), grant.amount());
        grant
            .settledAmount()
            .ifPresent(
                amount ->
                    check(Subject.of(covenant).part(grant).attribute("settledAmount"), amount));
        for (Payment payment : grant.payments()) {
          check(Subject.of(covenant).part(payment).attribute("amount"), payment.amount());
        }
        for (Repayment repayment : grant.repayments()) {
          check(Subject.of(covenant).part(repayment).attribute("amount"), repayment.amount());
        }
      }
    }

    private void check(Subject subject, Money amount) {
      if (!amount.getCurrencyUnit().equals(currency)) {
        inspection.report(subject).with("amount", amount).with("currency", currency.getCode());
      }
    }
  }
}

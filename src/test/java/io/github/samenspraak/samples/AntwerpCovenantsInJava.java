package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.samenspraak.covenant.EndReason.BREACH;
import static io.github.samenspraak.covenant.EndReason.MUTUAL_CONSENT;
import static io.github.samenspraak.covenant.EndReason.TERMINATED_BY_AUTHORITY;
import static io.github.samenspraak.covenant.EndReason.TERMINATED_BY_PARTNER;
import static io.github.samenspraak.covenant.EvaluationOutcome.CONDITIONAL;
import static io.github.samenspraak.covenant.EvaluationOutcome.NEGATIVE;
import static io.github.samenspraak.covenant.EvaluationOutcome.POSITIVE;
import static io.github.samenspraak.covenant.ProofKind.ACTIVITY_REPORT;
import static io.github.samenspraak.covenant.ProofKind.ANNUAL_ACCOUNTS;
import static io.github.samenspraak.covenant.ProofKind.AUDITORS_REPORT;
import static io.github.samenspraak.covenant.ProofKind.FINANCIAL_STATEMENT;
import static io.github.samenspraak.samples.AntwerpInJava.CITY;
import static io.github.samenspraak.samples.AntwerpInJava.OCMW;
import static io.github.samenspraak.samples.AntwerpInJava.antwerp;
import static io.github.samenspraak.samples.AntwerpInJava.city;
import static io.github.samenspraak.samples.AntwerpInJava.civilSociety;
import static io.github.samenspraak.samples.AntwerpInJava.decision;
import static io.github.samenspraak.samples.AntwerpInJava.nl;
import static io.github.samenspraak.samples.AntwerpInJava.ocmw;
import static io.github.samenspraak.samples.AntwerpInJava.organisation;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantReporting;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.covenant.InstalmentEvent;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.covenant.SettlementOutcome;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Covenants of three plus three years in Antwerp, told in Java: the sample {@code
 * antwerp-covenants.json} is written from here.
 *
 * <p>A programme for the City asks for such covenants; nothing in it is in force. So all is made
 * up: both schemes with their decisions and numbers, every partner with a number for a name, and
 * every covenant with its days and amounts.
 */
final class AntwerpCovenantsInJava {

  /** The day on which one looks at the register. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Id<CovenantScheme> SCHEME_OF_2018 = Id.of("scheme-of-2018");
  private static final Id<CovenantScheme> SCHEME_OF_2023 = Id.of("scheme-of-2023");
  private static final int PARTNERS = 12;

  private AntwerpCovenantsInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(antwerp())
        .addOrganisations(city(), ocmw())
        .addAllOrganisations(civilSociety(PARTNERS))
        .addCovenantSchemes(twoYearsAndTwiceOne(), threePlusThree())
        .addAllCovenants(
            covenantsOfTheOcmw().stream()
                .map(covenant -> AntwerpInJava.paidAtOnce(covenant, TODAY))
                .toList())
        .addAllCovenants(
            covenantsOfTheCity().stream()
                .map(covenant -> AntwerpInJava.paidInTwo(covenant, TODAY))
                .toList())
        .build();
  }

  // The schemes. The OCMW began with two years and two extensions of one; since 2023 the City makes
  // the covenants, for three years and three more.

  private static CovenantScheme twoYearsAndTwiceOne() {
    return CovenantScheme.builder()
        .id(SCHEME_OF_2018)
        .name(nl("Convenanten van twee jaar, tweemaal verlengbaar met een jaar"))
        .inForce(Term.parse("2018-01-01/2022-12-31"))
        .adoptedBy(decision("2017-11-28", OCMW, "Reglement op de convenanten van het OCMW"))
        .initialLength(Period.ofYears(2))
        .extensionLength(Period.ofYears(1))
        .maximumExtensions(2)
        .decideBefore(Period.ofMonths(3))
        .evaluationBeforeExtension(false)
        .reporting(
            CovenantReporting.builder().due(YearlyDue.by(MonthDay.of(Month.JUNE, 30))).build())
        .addInstalments(afterSignature("1/1"))
        .addProofRules(above("EUR 0.00", ACTIVITY_REPORT))
        .build();
  }

  private static CovenantScheme threePlusThree() {
    return CovenantScheme.builder()
        .id(SCHEME_OF_2023)
        .name(nl("Convenanten van drie jaar, eenmaal verlengbaar met drie jaar"))
        .inForce(Term.parse("2023-01-01/.."))
        .adoptedBy(decision("2022-09-26", CITY, "Reglement op de convenanten van de stad"))
        .initialLength(Period.ofYears(3))
        .extensionLength(Period.ofYears(3))
        .maximumExtensions(1)
        .decideBefore(Period.ofMonths(6))
        .evaluationBeforeExtension(true)
        .reporting(
            CovenantReporting.builder()
                .due(YearlyDue.by(MonthDay.of(Month.MARCH, 31)))
                .settleWithin(Period.ofMonths(3))
                .build())
        .addInstalments(
            afterSignature("4/5"),
            Instalment.builder()
                .share(Fraction.parse("1/5"))
                .after(InstalmentEvent.REPORT_SETTLED)
                .within(Period.ofMonths(1))
                .build())
        .addProofRules(
            above("EUR 1239.47", ACTIVITY_REPORT, FINANCIAL_STATEMENT),
            above("EUR 24789.35", ANNUAL_ACCOUNTS),
            above("EUR 50000.00", AUDITORS_REPORT))
        .build();
  }

  private static Instalment afterSignature(String share) {
    return Instalment.builder()
        .share(Fraction.parse(share))
        .after(InstalmentEvent.SIGNATURE)
        .within(Period.ofMonths(2))
        .build();
  }

  private static ProofRule above(String amount, ProofKind... proofs) {
    return ProofRule.builder().above(Money.parse(amount)).addRequires(proofs).build();
  }

  // The covenants of the OCMW: one ran its four years, one was never extended, the partner gave up
  // one, and one is in the last days of its second extension.

  private static ImmutableList<Covenant> covenantsOfTheOcmw() {
    return ImmutableList.of(
        ofTheOcmw("homework-support-2018", 1, "Huiswerkbegeleiding in de wijk")
            .signedOn(LocalDate.of(2017, 12, 12))
            .initialTerm(Term.parse("2018-01-01/2019-12-31"))
            .addExtensions(
                extension("2020-01-01/2020-12-31", "2019-09-10"),
                extension("2021-01-01/2021-12-31", "2020-09-08"))
            .grants(grants(2018, "6000.00", "6000.00", "6200.00", "6400.00"))
            .reports(reports(ONLY_A_REPORT, "2019-05-20", "2020-06-30", "2021-05-17", "2022-05-23"))
            .build(),
        ofTheOcmw("food-parcels", 2, "Voedselpakketten aan huis")
            .signedOn(LocalDate.of(2019, 4, 16))
            .initialTerm(Term.parse("2019-05-01/2021-04-30"))
            .grants(grants(2019, "3200.00", "4800.00", "1600.00"))
            .reports(reports(ONLY_A_REPORT, "2020-06-08", "2021-06-14", "2022-03-07"))
            .build(),
        ofTheOcmw("cycling-lessons", 4, "Fietslessen voor volwassenen")
            .signedOn(LocalDate.of(2021, 2, 22))
            .initialTerm(Term.parse("2021-03-01/2023-02-28"))
            .ended(ending("2022-06-30", TERMINATED_BY_PARTNER))
            .grants(grants(2021, "2500.00"))
            .addGrants(settledAt(2022, "1500.00", "900.00"))
            .addReports(
                report("2022-06-13", ONLY_A_REPORT),
                CovenantReport.builder()
                    .from(report("2023-01-30", ONLY_A_REPORT))
                    .outcome(SettlementOutcome.RECLAIMED)
                    .build())
            .build(),
        ofTheOcmw("budget-coaching", 3, "Budgetbegeleiding door vrijwilligers")
            .signedOn(LocalDate.of(2022, 11, 14))
            .initialTerm(Term.parse("2022-12-01/2024-11-30"))
            .addExtensions(
                extension("2024-12-01/2025-11-30", "2024-06-24"),
                extension("2025-12-01/2026-11-30", "2025-08-31"))
            .grants(grants(2022, "750.00", "9000.00", "9000.00", "9200.00", "8500.00"))
            .reports(reports(ONLY_A_REPORT, "2023-05-15", "2024-06-10", "2025-06-23", "2026-06-15"))
            .build());
  }

  // The covenants of the City, in the order of their first days: ended, running and to come.

  private static ImmutableList<Covenant> covenantsOfTheCity() {
    return ImmutableList.of(
        ofTheCity("homework-support", 1, "Huiswerkbegeleiding in de wijk")
            .signedOn(LocalDate.of(2022, 12, 13))
            .initialTerm(Term.parse("2023-01-01/2025-12-31"))
            .addExtensions(extension("2026-01-01/2028-12-31", "2025-06-30"))
            .grants(
                grants(
                    2023, "24000.00", "24789.35", "24789.36", "26000.00", "26000.00", "26000.00"))
            .addEvaluations(evaluation("2025-05-26", CONDITIONAL))
            .addReports(
                report("2024-03-18", REPORT_AND_STATEMENT),
                report("2025-03-31", REPORT_AND_STATEMENT),
                report("2026-03-16", ALL_PROOFS))
            .build(),
        ofTheCity("community-restaurant", 5, "Buurtrestaurant")
            .signedOn(LocalDate.of(2022, 12, 20))
            .initialTerm(Term.parse("2023-01-01/2025-12-31"))
            .ended(ending("2024-12-31", MUTUAL_CONSENT))
            .grants(grants(2023, "40000.00", "40000.00"))
            .reports(reports(ALL_PROOFS, "2024-03-25", "2025-02-17"))
            .build(),
        ofTheCity("social-grocery", 6, "Sociale kruidenier")
            .signedOn(LocalDate.of(2023, 3, 6))
            .initialTerm(Term.parse("2023-04-01/2026-03-31"))
            .ended(ending("2024-09-30", TERMINATED_BY_AUTHORITY))
            .grants(grants(2023, "15000.00"))
            .addGrants(settledAt(2024, "15000.00", "11250.00"))
            .addReports(
                report("2024-03-11", REPORT_AND_STATEMENT),
                CovenantReport.builder()
                    .from(report("2025-01-20", REPORT_AND_STATEMENT))
                    .outcome(SettlementOutcome.REDUCED)
                    .build())
            .build(),
        ofTheCity("visits-to-older-people", 10, "Bezoeken aan alleenwonende ouderen")
            .signedOn(LocalDate.of(2023, 12, 4))
            .initialTerm(Term.parse("2024-01-01/2026-12-31"))
            .addExtensions(extension("2027-01-01/2029-12-31", "2026-05-18"))
            .grants(grants(2024, "8000.00", "8000.00", "8000.00", "8500.00", "8500.00", "8500.00"))
            .addEvaluations(evaluation("2026-03-23", POSITIVE))
            .reports(reports(REPORT_AND_STATEMENT, "2025-03-10", "2026-02-23"))
            .build(),
        ofTheCity("repair-workshop", 7, "Herstelatelier")
            .signedOn(LocalDate.of(2023, 12, 18))
            .initialTerm(Term.parse("2024-01-01/2026-12-31"))
            .ended(ending("2025-05-31", BREACH))
            .grants(grants(2024, "12000.00", "5000.00"))
            .addReports(
                report("2025-03-31", REPORT_AND_STATEMENT),
                CovenantReport.builder()
                    .from(notSettled("2026-03-30", REPORT_AND_STATEMENT))
                    .settlementPutOffTo(LocalDate.of(2026, 12, 31))
                    .build())
            .build(),
        ofTheCity("language-practice", 8, "Praatgroepen Nederlands voor nieuwkomers")
            .signedOn(LocalDate.of(2024, 2, 26))
            .initialTerm(Term.parse("2024-02-29/2027-02-28"))
            .grants(grants(2024, "10000.00", "12000.00", "12000.00", "2000.00"))
            .addEvaluations(evaluation("2026-06-15", NEGATIVE))
            .refusal(
                Refusal.builder()
                    .decidedOn(LocalDate.of(2026, 7, 6))
                    .reasons(nl("Te weinig deelnemers."))
                    .build())
            .reports(reports(REPORT_AND_STATEMENT, "2025-03-24", "2026-03-23"))
            .build(),
        ofTheCity("walk-in-house", 9, "Inloophuis voor mensen in armoede")
            .signedOn(LocalDate.of(2024, 6, 17))
            .initialTerm(Term.parse("2024-07-01/2027-06-30"))
            .grants(grants(2024, "30000.00", "60000.00", "60000.00", "30000.00"))
            .addEvaluations(
                evaluation("2025-10-06", CONDITIONAL), evaluation("2026-10-12", POSITIVE))
            .addReports(
                report("2025-03-17", ALL_PROOFS), report("2026-03-09", WITH_THE_AUDITORS_REPORT))
            .build(),
        ofTheCity("street-work", 3, "Straathoekwerk met jongeren")
            .signedOn(LocalDate.of(2024, 12, 9))
            .initialTerm(Term.parse("2025-01-01/2027-12-31"))
            .grants(grants(2025, "45000.00", "45000.00", "45000.00"))
            .reports(reports(ALL_PROOFS, "2026-03-02"))
            .build(),
        ofTheCity("toy-library", 11, "Spelotheek")
            .signedOn(LocalDate.of(2025, 2, 10))
            .initialTerm(Term.parse("2025-03-01/2028-02-29"))
            .grants(grants(2025, "1000.00", "1200.00", "1200.00", "200.00"))
            .addReports(report("2026-03-31", NO_PROOFS))
            .build(),
        ofTheCity("housing-support", 12, "Woonbegeleiding van jongvolwassenen")
            .signedOn(LocalDate.of(2026, 11, 9))
            .initialTerm(Term.parse("2027-01-01/2029-12-31"))
            .grants(grants(2027, "35000.00", "35000.00", "35000.00"))
            .build(),
        ofTheCity("experts-by-experience", 5, "Ervaringsdeskundigen in de dienstverlening")
            .initialTerm(Term.parse("2027-01-01/2029-12-31"))
            .grants(grants(2027, "20000.00", "20000.00", "20000.00"))
            .build());
  }

  private static Covenant.Builder ofTheOcmw(String id, int partner, String subject) {
    return covenant(id, partner, subject).scheme(SCHEME_OF_2018).authority(OCMW);
  }

  private static Covenant.Builder ofTheCity(String id, int partner, String subject) {
    return covenant(id, partner, subject).scheme(SCHEME_OF_2023).authority(CITY);
  }

  private static Covenant.Builder covenant(String id, int partner, String subject) {
    return Covenant.builder().id(Id.of(id)).addPartners(organisation(partner)).subject(nl(subject));
  }

  private static Extension extension(String term, String decidedOn) {
    return Extension.builder().term(Term.parse(term)).decidedOn(LocalDate.parse(decidedOn)).build();
  }

  private static Ending ending(String on, EndReason reason) {
    return Ending.builder().on(LocalDate.parse(on)).reason(reason).build();
  }

  private static Evaluation evaluation(String completedOn, EvaluationOutcome outcome) {
    return Evaluation.builder().completedOn(LocalDate.parse(completedOn)).outcome(outcome).build();
  }

  /** Euros, year after year. */
  private static ImmutableList<Grant> grants(int firstYear, String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(
            number ->
                Grant.builder()
                    .year(Year.of(firstYear + number))
                    .amount(Money.parse("EUR " + amounts[number]))
                    .build())
        .collect(toImmutableList());
  }

  /** Of which the partner kept less, as it had spent less. */
  private static Grant settledAt(int year, String amount, String settled) {
    return Grant.builder()
        .year(Year.of(year))
        .amount(Money.parse("EUR " + amount))
        .settledAmount(Money.parse("EUR " + settled))
        .build();
  }

  private static final ImmutableList<ProofKind> NO_PROOFS = ImmutableList.of();

  private static final ImmutableList<ProofKind> ONLY_A_REPORT = ImmutableList.of(ACTIVITY_REPORT);

  private static final ImmutableList<ProofKind> REPORT_AND_STATEMENT =
      ImmutableList.of(ACTIVITY_REPORT, FINANCIAL_STATEMENT);

  private static final ImmutableList<ProofKind> ALL_PROOFS =
      ImmutableList.of(ACTIVITY_REPORT, FINANCIAL_STATEMENT, ANNUAL_ACCOUNTS);

  private static final ImmutableList<ProofKind> WITH_THE_AUDITORS_REPORT =
      ImmutableList.of(ACTIVITY_REPORT, FINANCIAL_STATEMENT, ANNUAL_ACCOUNTS, AUDITORS_REPORT);

  private static ImmutableList<CovenantReport> reports(
      ImmutableList<ProofKind> proofs, String... submittedOn) {
    return Stream.of(submittedOn).map(day -> report(day, proofs)).collect(toImmutableList());
  }

  /** Settled six weeks later. */
  private static CovenantReport report(String submittedOn, ImmutableList<ProofKind> proofs) {
    CovenantReport submitted = notSettled(submittedOn, proofs);
    return CovenantReport.builder()
        .from(submitted)
        .settledOn(submitted.submittedOn().plusWeeks(6))
        .outcome(SettlementOutcome.SETTLED)
        .build();
  }

  /** On the year before that in which it is submitted. */
  private static CovenantReport notSettled(String submittedOn, ImmutableList<ProofKind> proofs) {
    LocalDate day = LocalDate.parse(submittedOn);
    return CovenantReport.builder()
        .year(Year.from(day).minusYears(1))
        .submittedOn(day)
        .proofs(proofs.stream().map(Proof::of).collect(toImmutableList()))
        .build();
  }
}

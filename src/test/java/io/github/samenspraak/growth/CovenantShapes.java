package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.growth.NumberedElements.AT_FIRST;
import static io.github.samenspraak.growth.NumberedElements.LATELY;
import static io.github.samenspraak.growth.NumberedElements.LONG_AGO;
import static io.github.samenspraak.growth.NumberedElements.covenant;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.scheme;
import static io.github.samenspraak.growth.NumberedElements.times;
import static io.github.samenspraak.growth.NumberedElements.waiver;
import static io.github.samenspraak.growth.NumberedElements.year;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Registers with many covenants, or with much in one. */
final class CovenantShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("a covenant extended day by day", n -> extended(n, i -> on(i - n), true)),
          new Shape(
              "a covenant extended day by day, to come", n -> extended(n, i -> on(i + 1), false)),
          new Shape("a covenant extended for the same days", n -> extended(n, i -> on(3), true)),
          new Shape(
              "a covenant extended year by year, with a grant and a report for each",
              CovenantShapes::yearByYear),
          new Shape("a covenant with many grants in one year", n -> granted(n, i -> 2025)),
          new Shape("a covenant with grants in successive years", n -> granted(n, i -> year(i, n))),
          new Shape("a covenant with many reports of one year", n -> reported(n, i -> 2025)),
          new Shape(
              "a covenant with reports of successive years", n -> reported(n, i -> year(i, n))),
          new Shape("a covenant with many evaluations", CovenantShapes::evaluated),
          new Shape("a covenant that ended, with much after it", CovenantShapes::ended),
          new Shape("covenants of the same on successive days", n -> same(n, i -> on(i - n))),
          new Shape("covenants of the same on the same days", n -> same(n, i -> LATELY)),
          new Shape(
              "covenants of the same that begin on successive days",
              n -> same(n, i -> Term.from(day(i - n)))),
          new Shape(
              "covenants of the same of which each lies within the one before",
              n -> same(n, i -> Term.of(day(i - n), day(n - i)))),
          new Shape("covenants under one scheme", n -> under(n, scheme().build())),
          new Shape(
              "covenants under a scheme with very many extensions",
              n ->
                  under(
                      n,
                      scheme()
                          .maximumExtensions(Integer.MAX_VALUE)
                          .extensionLength(Period.ofDays(1))
                          .build())),
          new Shape("covenants under a scheme each", CovenantShapes::schemes),
          new Shape(
              "a covenant of two thousand years, extended day by day, and never reported on",
              CovenantShapes::neverReported),
          new Shape("covenants that share an id", CovenantShapes::sameId),
          new Shape("a scheme with many rules on proofs, and many reports", CovenantShapes::proofs),
          new Shape(
              "a scheme with many rules on proofs, and many covenants",
              CovenantShapes::proofsOfEach),
          new Shape(
              "waivers of reports that are not due yet, of a covenant each",
              n -> waivedAhead(n, i -> i, Term.in(Year.of(2026)))),
          new Shape(
              "waivers of one report that is not due yet",
              n -> waivedAhead(n, i -> 0, Term.in(Year.of(2026)))),
          new Shape(
              "waivers of reports that nobody asks for, of a covenant each",
              n -> waivedAhead(n, i -> i, Term.in(Year.of(1990)))));

  private CovenantShapes() {}

  private static Money euros(int amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  static CovenantScheme.Builder reporting() {
    return scheme()
        .reporting(Facts.reporting(4, 30))
        .decideBefore(Period.ofMonths(6))
        .addProofRules(proofRule(0));
  }

  private static ProofRule proofRule(int above) {
    return ProofRule.builder().above(euros(above)).addRequires(ProofKind.ANNUAL_ACCOUNTS).build();
  }

  private static Register one(int maximumExtensions, Covenant covenant) {
    return register()
        .addAllOrganisations(members(1))
        .addCovenantSchemes(reporting().maximumExtensions(maximumExtensions).build())
        .addCovenants(covenant)
        .build();
  }

  private static Register extended(int size, IntFunction<Term> term, boolean allowed) {
    return one(
        allowed ? size : 1,
        covenant(0, Term.of(AT_FIRST, term.apply(0).firstDayOrThrow().minusDays(1)))
            .addAllExtensions(times(size, i -> extension(term.apply(i))))
            .addAllEvaluations(times(size, i -> evaluation(term.apply(i).firstDayOrThrow())))
            .build());
  }

  private static Extension extension(Term term) {
    return Extension.builder().term(term).decidedOn(term.firstDayOrThrow().minusDays(1)).build();
  }

  private static Evaluation evaluation(LocalDate day) {
    return Evaluation.builder().completedOn(day).outcome(EvaluationOutcome.NEGATIVE).build();
  }

  private static Grant grant(int year) {
    return Grant.builder().year(Year.of(year)).amount(euros(1000)).build();
  }

  private static CovenantReport report(int year) {
    return CovenantReport.builder()
        .year(Year.of(year))
        .submittedOn(LocalDate.of(year + 1, 5, 2))
        .build();
  }

  private static Register yearByYear(int size) {
    return one(
        size,
        covenant(0, Term.in(Year.of(year(0, size) - 1)))
            .addAllExtensions(times(size, i -> extension(Term.in(Year.of(year(i, size))))))
            .addAllGrants(times(size, i -> grant(year(i, size))))
            .addAllReports(times(size, i -> report(year(i, size))))
            .addAllEvaluations(times(size, i -> evaluation(LocalDate.of(year(i, size), 3, 1))))
            .build());
  }

  private static Register granted(int size, IntFunction<Integer> year) {
    return one(1, covenant(0, LATELY).addAllGrants(times(size, i -> grant(year.apply(i)))).build());
  }

  private static Register reported(int size, IntFunction<Integer> year) {
    return one(
        1,
        covenant(0, Term.from(LocalDate.of(1000, 1, 1)))
            .addAllGrants(times(size, i -> grant(year.apply(i))))
            .addAllReports(times(size, i -> report(year.apply(i))))
            .build());
  }

  private static Register evaluated(int size) {
    return one(
        2,
        covenant(0, Term.of(LONG_AGO, day(100)))
            .addExtensions(extension(Term.of(day(101), day(1000))))
            .addAllEvaluations(times(size, i -> evaluation(day(i - size))))
            .build());
  }

  private static Register ended(int size) {
    return one(
        size,
        covenant(0, Term.of(AT_FIRST, day(-size - 1)))
            .addAllExtensions(times(size, i -> extension(on(i - size))))
            .addAllGrants(times(size, i -> grant(2027)))
            .addAllEvaluations(times(size, i -> evaluation(day(i - size))))
            .addAllReports(times(size, i -> report(2027)))
            .ended(
                Ending.builder().on(AT_FIRST.plusDays(1)).reason(EndReason.MUTUAL_CONSENT).build())
            .build());
  }

  private static Register same(int size, IntFunction<Term> term) {
    return register()
        .addAllOrganisations(members(1))
        .addCovenantSchemes(reporting().build())
        .addAllCovenants(
            times(
                size,
                i ->
                    covenant(i, term.apply(i))
                        .partners(List.of(id("member", 0)))
                        .subject(text("Subject"))
                        .build()))
        .build();
  }

  private static Register waivedAhead(int size, IntUnaryOperator covenant, Term term) {
    return Register.builder()
        .from(under(size, reporting().build()))
        .addAllWaivers(
            times(
                size,
                i ->
                    waiver(
                        "covenant-report-missing", id("covenant", covenant.applyAsInt(i)), term)))
        .build();
  }

  private static Register under(int size, CovenantScheme scheme) {
    return register()
        .addAllOrganisations(members(size))
        .addCovenantSchemes(scheme)
        .addAllCovenants(
            times(
                size,
                i ->
                    covenant(i, Term.of(day(i - size), Period.ofYears(3)))
                        .signedOn(day(i))
                        .addGrants(grant(2026))
                        .build()))
        .build();
  }

  private static Register schemes(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addAllCovenantSchemes(times(size, i -> reporting().id(id("scheme", i)).build()))
        .addAllCovenants(
            times(size, i -> covenant(i, on(i - size)).scheme(id("scheme", i)).build()))
        .build();
  }

  private static Register neverReported(int size) {
    return one(
        size,
        covenant(0, Term.of(LocalDate.of(1, 1, 1), day(-size - 1)))
            .addAllExtensions(times(size, i -> extension(on(i - size))))
            .build());
  }

  private static Register sameId(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addCovenantSchemes(reporting().build())
        .addAllCovenants(
            times(size, i -> covenant(i, Term.from(day(i - size))).id(id("covenant")).build()))
        .build();
  }

  private static Register proofsOfEach(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addCovenantSchemes(reporting().addAllProofRules(times(size, i -> proofRule(i))).build())
        .addAllCovenants(
            times(
                size,
                i -> covenant(i, LATELY).addGrants(grant(2025)).addReports(report(2025)).build()))
        .build();
  }

  private static Register proofs(int size) {
    return register()
        .addAllOrganisations(members(1))
        .addCovenantSchemes(reporting().addAllProofRules(times(size, i -> proofRule(i))).build())
        .addCovenants(
            covenant(0, LATELY)
                .addGrants(grant(2025))
                .addAllReports(times(size, i -> report(2025)))
                .build())
        .build();
  }
}

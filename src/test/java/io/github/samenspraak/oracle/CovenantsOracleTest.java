package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.each;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is due under covenants, what of it is late, and their money, against a count by hand. */
class CovenantsOracleTest extends LatenessAreaTest {

  CovenantsOracleTest() {
    super(
        Sets.immutableEnumSet(
            ObligationKind.COVENANT_REPORT,
            ObligationKind.COVENANT_PROOF,
            ObligationKind.REPORT_SETTLEMENT,
            ObligationKind.INSTALMENT,
            ObligationKind.COVENANT_EVALUATION,
            ObligationKind.EXTENSION_DECISION,
            ObligationKind.COVENANT_END),
        List.of("year", "number", "amount", "proof"),
        2016,
        2032);
  }

  @Override
  ObjectNode draw(long seed) {
    return CovenantRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new CovenantsByHand(register, today).answers();
  }

  @Override
  Set<Object> byLibrary(Register register, LocalDate today) {
    return answers(register, today).money().answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return FEATURES;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("extensions that were decided", any("extensions", has("decidedOn")))
          .put("extensions that came by themselves", any("extensions", has("tacit")))
          .put("extensions without a decision", any("extensions", CovenantsOracleTest::isUndecided))
          .put("two extensions", each("extensions", extensions -> extensions.size() > 1))
          .put("refusals", has("refusal"))
          .put("early ends", has("ended"))
          .put("open terms", any("covenants", not(hasDay("initialTerm", "lastDay"))))
          .put("schemes of tacit extensions", any("covenantSchemes", has("tacitExtension")))
          .put("time to decide before the end", has("decideBefore"))
          .put("schemes without evaluation", has("evaluationBeforeExtension"))
          .put("evaluations", each("evaluations", evaluations -> !evaluations.isEmpty()))
          .put("a least time for a report", has("minimumPeriod"))
          .put("a least amount for a report", has("fromAmount"))
          .put("years of the scheme", each("reporting", has("yearBegins")))
          .put("years of the covenant", any("covenants", covenant -> covenant.has("yearBegins")))
          .put("time to settle", has("settleWithin"))
          .put("settlements put off", has("settlementPutOffTo"))
          .put("settlements of unknown days", any("reports", CovenantsOracleTest::isSettledSomeDay))
          .put("instalments due on a day", any("instalments", has("due")))
          .put("instalments after the signature", any("instalments", is("after", "SIGNATURE")))
          .put("instalments after the report", any("instalments", is("after", "REPORT_SETTLED")))
          .put("shares that leave a rest", any("instalments", is("share", "1/3")))
          .put("proofs from an amount on", has("atLeast"))
          .put("proofs above an amount", has("above"))
          .put("proofs due later", any("proofRules", has("due")))
          .put("proofs that came later", any("proofs", has("submittedOn")))
          .put("payments", has("payments"))
          .put("repayments", has("repayments"))
          .put("settled amounts", has("settledAmount"))
          .put("support in kind", has("inKind"))
          .put("two currencies", CovenantsOracleTest::hasTwoCurrencies)
          .put("several grants of a year", register -> isRepeated(register, "grants"))
          .put("several reports on a year", register -> isRepeated(register, "reports"))
          .put("covenants not signed", any("covenants", covenant -> !covenant.has("signedOn")))
          .put("records from a day on", has("recordedFrom"))
          .put("waivers", has("waivers"))
          .build();

  private static boolean isUndecided(JsonNode extension) {
    return !extension.has("tacit") && !extension.has("decidedOn") && !extension.has("signedOn");
  }

  private static boolean isSettledSomeDay(JsonNode report) {
    return report.has("outcome") && !report.has("settledOn");
  }

  private static boolean hasTwoCurrencies(JsonNode register) {
    String json = register.toString();
    return json.contains("\"EUR ") && json.contains("\"JPY ");
  }

  private static boolean isRepeated(JsonNode register, String list) {
    return any(
            "covenants",
            covenant -> {
              List<String> years =
                  Json.each(covenant, list).map(each -> each.get("year").toString()).toList();
              return years.size() > Set.copyOf(years).size();
            })
        .test(register);
  }
}

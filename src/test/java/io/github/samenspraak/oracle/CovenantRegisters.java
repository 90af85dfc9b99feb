package io.github.samenspraak.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of covenants, their schemes, and the money that goes with them. */
final class CovenantRegisters {

  private static final LocalDate START = LocalDate.of(2018, 1, 1);
  private static final int FIRST_YEAR = 2018;
  private static final String[] BEGINNINGS = {"--01-01", "--09-01", "--02-29", "--07-01"};
  private static final String[] DUE_DAYS = {"--03-31", "--02-29", "--06-30", "--01-01"};
  private static final String[] TIMES = {"P1D", "P13W", "P1M", "P3M", "P6M"};
  private static final String[] PROOFS = {
    "ACTIVITY_REPORT", "FINANCIAL_STATEMENT", "ANNUAL_ACCOUNTS", "AUDITORS_REPORT"
  };
  private static final String[][] SHARES = {
    {"1/1"}, {"4/5", "1/5"}, {"1/3", "1/3", "1/3"}, {"1/2", "1/3"}, {"2/7", "5/7"}
  };

  private final Draw draw;

  private CovenantRegisters(long seed) {
    this.draw = new Draw(seed, START, 365 * 4);
  }

  static ObjectNode of(long seed) {
    return new CovenantRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = Draw.object().put("format", "samenspraak/1");
    register.putObject("municipality").put("name", "Lindedorp").put("region", "OTHER");
    if (draw.chance(20)) {
      register.put("recordedFrom", draw.any("2019-01-01", "2020-09-01", draw.day().toString()));
    }
    organisation(register, "city", "MUNICIPALITY");
    organisation(register, "partner", "CIVIL_SOCIETY");
    scheme(register.putArray("covenantSchemes").addObject());
    ArrayNode covenants = register.putArray("covenants");
    for (int i = draw.between(1, 2); i > 0; i--) {
      covenant(covenants.addObject().put("id", "covenant" + i));
    }
    if (draw.chance(50)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 3); i > 0; i--) {
        waiver(waivers.addObject(), covenants.size());
      }
    }
    return register;
  }

  private static void organisation(ObjectNode register, String id, String kind) {
    register.withArray("organisations").addObject().put("id", id).put("name", id).put("kind", kind);
  }

  // What the scheme says.

  private void scheme(ObjectNode scheme) {
    scheme.put("id", "scheme").put("name", "Scheme").set("inForce", Draw.from(START));
    scheme.put("initialLength", "P2Y").put("extensionLength", "P1Y");
    scheme.put("maximumExtensions", draw.below(3));
    if (draw.chance(25)) {
      scheme.put("tacitExtension", true);
    }
    if (draw.chance(50)) {
      scheme.put("decideBefore", draw.any("P1M", "P3M", "P45D", "P3Y"));
    }
    if (draw.chance(30)) {
      scheme.put("evaluationBeforeExtension", false);
    }
    if (draw.chance(90)) {
      reporting(scheme.putObject("reporting"));
    }
    if (draw.chance(80)) {
      ArrayNode instalments = scheme.putArray("instalments");
      for (String share : SHARES[draw.below(SHARES.length)]) {
        instalment(instalments.addObject().put("share", share));
      }
    }
    if (draw.chance(60)) {
      ArrayNode rules = scheme.putArray("proofRules");
      for (int i = draw.between(1, 3); i > 0; i--) {
        proofRule(rules.addObject());
      }
    }
  }

  private void reporting(ObjectNode reporting) {
    if (draw.chance(40)) {
      reporting.put("yearBegins", draw.any(BEGINNINGS));
    }
    due(reporting);
    if (draw.chance(40)) {
      reporting.put("minimumPeriod", draw.any("P1D", "P1M", "P6M", "P1Y", "P40D"));
    }
    if (draw.chance(25)) {
      reporting.put("fromAmount", money(true));
    }
    if (draw.chance(60)) {
      reporting.put("settleWithin", draw.any(TIMES));
    }
  }

  private void due(ObjectNode object) {
    switch (draw.below(3)) {
      case 0 -> object.put("due", draw.any(DUE_DAYS));
      case 1 -> object.put("due", draw.any(TIMES));
      default ->
          object.putObject("due").put("day", draw.any(DUE_DAYS)).put("yearsLater", draw.below(3));
    }
  }

  private void instalment(ObjectNode instalment) {
    if (draw.chance(40)) {
      due(instalment);
    } else {
      instalment
          .put("after", draw.any("SIGNATURE", "REPORT_SETTLED"))
          .put("within", draw.any(TIMES));
    }
  }

  private void proofRule(ObjectNode rule) {
    rule.put(draw.any("atLeast", "above"), money(true));
    ArrayNode requires = rule.putArray("requires");
    requires.add(draw.any(PROOFS));
    if (draw.chance(30)) {
      requires.add(draw.any(PROOFS));
    }
    if (draw.chance(40)) {
      due(rule);
    }
  }

  /** {@return an amount, mostly of euros, of few sizes so that sums often meet} */
  private String money(boolean mostlyEuros) {
    boolean isYen = draw.chance(mostlyEuros ? 3 : 8);
    return isYen
        ? "JPY " + draw.any(1000, 1001, 2500)
        : "EUR " + draw.any("1000.00", "1000.00", "500.00", "333.33", "1000.01", "0.00", "2000.00");
  }

  // What was agreed.

  private void covenant(ObjectNode covenant) {
    covenant.put("scheme", "scheme").put("authority", "city").put("subject", "Shelter");
    covenant.putArray("partners").add("partner");
    if (draw.chance(25)) {
      covenant.put("yearBegins", draw.any(BEGINNINGS));
    }
    LocalDate first =
        draw.chance(50)
            ? LocalDate.of(draw.between(FIRST_YEAR, FIRST_YEAR + 2), draw.any(1, 1, 9, 3), 1)
            : draw.day();
    if (draw.chance(80)) {
      covenant.put("signedOn", first.plusDays(draw.between(-40, 40)).toString());
    }
    LocalDate last =
        draw.chance(70)
            ? first.plus(Period.parse(draw.any("P2Y", "P1Y", "P6M"))).minusDays(1)
            : first.plusDays(draw.between(20, 900));
    covenant.set("initialTerm", draw.chance(12) ? Draw.from(first) : Draw.term(first, last));
    ArrayNode extensions = covenant.putArray("extensions");
    for (int i = draw.any(0, 0, 1, 1, 2); i > 0; i--) {
      last = extension(extensions.addObject(), last);
    }
    if (draw.chance(20)) {
      covenant.putObject("refusal").put("decidedOn", near(last));
    }
    if (draw.chance(20)) {
      covenant
          .putObject("ended")
          .put("on", last.minusDays(draw.between(-10, 300)).toString())
          .put("reason", "MUTUAL_CONSENT");
    }
    ArrayNode evaluations = covenant.putArray("evaluations");
    for (int i = draw.below(3); i > 0; i--) {
      evaluations
          .addObject()
          .put("completedOn", near(last.minusDays(draw.any(0, 0, 365))))
          .put("outcome", "POSITIVE");
    }
    for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
      if (draw.chance(70)) {
        grant(covenant.withArray("grants").addObject().put("year", year), year);
      }
      if (draw.chance(12)) {
        grant(covenant.withArray("grants").addObject().put("year", year), year);
      }
      if (draw.chance(60)) {
        report(covenant.withArray("reports").addObject().put("year", year), year);
      }
      if (draw.chance(5)) {
        report(covenant.withArray("reports").addObject().put("year", year), year);
      }
    }
  }

  private String near(LocalDate day) {
    return day.minusDays(draw.any(0, 1, 30, 31, 90, 92, 200, -1)).toString();
  }

  private LocalDate extension(ObjectNode extension, LocalDate last) {
    LocalDate first = last.plusDays(draw.any(1, 1, 1, 1, 40, -20));
    LocalDate end = first.plusYears(1).minusDays(1);
    extension.set("term", Draw.term(first, end));
    if (draw.chance(25)) {
      extension.put("tacit", true);
    } else if (draw.chance(75)) {
      extension.put(draw.any("decidedOn", "decidedOn", "signedOn"), near(last));
    }
    return end;
  }

  private void grant(ObjectNode grant, int year) {
    grant.put("amount", money(false));
    if (draw.chance(10)) {
      grant.put("inKind", true);
    }
    if (draw.chance(25)) {
      grant.put(
          "settledAmount",
          grant.get("amount").stringValue().startsWith("EUR")
              ? "EUR " + draw.any("0.00", "250.00", "333.33", "900.00", "1200.00")
              : "JPY " + draw.any("0", "900"));
    }
    for (int i = draw.below(4); i > 0; i--) {
      payment(grant.withArray("payments").addObject().put("paidOn", done(year)), grant);
    }
    if (draw.chance(20)) {
      payment(grant.withArray("repayments").addObject().put("repaidOn", done(year)), grant);
    }
  }

  /** A part of a grant, in its currency but for mistakes. */
  private void payment(ObjectNode payment, ObjectNode grant) {
    String granted = grant.get("amount").stringValue();
    BigDecimal amount = new BigDecimal(granted.substring(4));
    payment.put(
        "amount",
        granted.startsWith("JPY") || draw.chance(30)
            ? granted
            : draw.chance(4)
                ? "JPY 100"
                : "EUR "
                    + amount.divide(new BigDecimal(draw.any(2, 3, 5)), 2, RoundingMode.HALF_UP));
  }

  /** {@return a day on which something is done, often on a due day or beside it} */
  private String done(int year) {
    LocalDate day =
        draw.chance(50)
            ? LocalDate.of(year + draw.between(0, 2), draw.any(1, 3, 4, 7, 9), 1)
            : LocalDate.of(year, 1, 1).plusDays(draw.below(900));
    return day.plusDays(draw.any(0, -1, 30, 90)).toString();
  }

  private void report(ObjectNode report, int year) {
    LocalDate submitted = LocalDate.parse(done(year + 1));
    report.put("submittedOn", submitted.toString());
    ArrayNode proofs = report.putArray("proofs");
    for (String proof : List.of(PROOFS)) {
      if (draw.chance(40)) {
        ObjectNode held = proofs.addObject().put("kind", proof);
        if (draw.chance(40)) {
          held.put("submittedOn", submitted.plusDays(draw.any(0, 1, 30, 200)).toString());
        }
      }
    }
    if (draw.chance(20)) {
      report.put("settlementPutOffTo", submitted.plusDays(draw.any(1, 100, 300)).toString());
    }
    if (draw.chance(60)) {
      report.put("settledOn", submitted.plusDays(draw.any(0, 1, 31, 91, 92, 200)).toString());
      report.put("outcome", "SETTLED");
    } else if (draw.chance(10)) {
      report.put("outcome", "REDUCED");
    }
  }

  private void waiver(ObjectNode waiver, int covenants) {
    waiver
        .put("rule", draw.any(CovenantsByHand.CODES.toArray(String[]::new)))
        .put("subject", "covenant" + draw.between(1, covenants))
        .put("reason", "…")
        .put("grantedBy", "city");
    LocalDate first = LocalDate.of(draw.between(FIRST_YEAR, 2024), draw.any(1, 1, 9), 1);
    waiver.set(
        "term",
        draw.chance(40)
            ? Draw.from(first)
            : Draw.term(first, first.plusYears(draw.between(1, 4)).minusDays(1)));
  }
}

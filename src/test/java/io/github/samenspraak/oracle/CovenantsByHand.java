package io.github.samenspraak.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is due under covenants, what of it is late, and what their money comes to. */
final class CovenantsByHand {

  static final List<String> CODES =
      List.of(
          "covenant-report-missing",
          "covenant-report-late",
          "proof-missing",
          "report-unsettled",
          "instalment-late",
          "evaluation-overdue",
          "extension-decided-late",
          "extension-undecided");

  private static final int FIRST_YEAR = 2016;

  /** No covenant with an end goes so far, and nothing that is looked at is due so late. */
  private static final int LAST_YEAR = 2037;

  private enum Proof {
    ACTIVITY_REPORT,
    FINANCIAL_STATEMENT,
    ANNUAL_ACCOUNTS,
    AUDITORS_REPORT
  }

  private final JsonNode register;
  private final WaiversByHand waivers;
  private final LocalDate today;
  private final Optional<LocalDate> recordedFrom;
  private final Set<Object> answers = new HashSet<>();

  CovenantsByHand(JsonNode register, LocalDate today) {
    this.register = register;
    this.waivers = new WaiversByHand(register);
    this.today = today;
    this.recordedFrom = Json.day(register, "recordedFrom");
  }

  Set<Object> answers() {
    for (JsonNode covenant : register.get("covenants")) {
      new Course(covenant, register.get("covenantSchemes").get(0)).add();
    }
    waivers.unused().forEach(answers::add);
    return answers;
  }

  private boolean isRecorded(LocalDate day) {
    return recordedFrom.map(since -> !day.isBefore(since)).orElse(true);
  }

  private static String currency(String money) {
    return money.substring(0, 3);
  }

  private static BigDecimal amount(String money) {
    return new BigDecimal(money.substring(4));
  }

  /** {@return an amount of a currency; nothing if it is in another} */
  private static BigDecimal in(String currency, Optional<String> money) {
    return money
        .filter(each -> currency(each).equals(currency))
        .map(CovenantsByHand::amount)
        .orElse(zero(currency));
  }

  private static BigDecimal zero(String currency) {
    return BigDecimal.ZERO.setScale(currency.equals("JPY") ? 0 : 2);
  }

  /** The course of one covenant. */
  private final class Course {

    private final JsonNode covenant;
    private final JsonNode scheme;
    private final String id;
    private final CalendarByHand calendar;
    private final List<JsonNode> extensions;
    private final List<Days> runs;
    private final Optional<LocalDate> lastDay;

    Course(JsonNode covenant, JsonNode scheme) {
      this.covenant = covenant;
      this.scheme = scheme;
      this.id = Json.text(covenant, "id", "");
      this.calendar =
          CalendarByHand.of(covenant.has("yearBegins") ? covenant : scheme.path("reporting"));
      this.extensions =
          Json.each(covenant, "extensions")
              .sorted(
                  Comparator.comparing((JsonNode each) -> Json.days(each, "term").first())
                      .thenComparing(each -> Json.days(each, "term").last()))
              .toList();
      LocalDate end =
          covenant.has("ended")
              ? Json.day(covenant.get("ended"), "on").orElseThrow()
              : LocalDate.MAX;
      this.runs =
          Stream.concat(Stream.of(covenant.get("initialTerm")), terms())
              .map(Days::of)
              .filter(days -> !days.first().isAfter(end))
              .map(days -> new Days(days.first(), days.last().isAfter(end) ? end : days.last()))
              .toList();
      this.lastDay =
          runs.stream()
              .map(Days::last)
              .max(Comparator.naturalOrder())
              .filter(day -> !day.equals(LocalDate.MAX));
    }

    private Stream<JsonNode> terms() {
      return extensions.stream().map(each -> each.get("term"));
    }

    private boolean isRunning(LocalDate day) {
      return runs.stream().anyMatch(days -> days.contains(day));
    }

    private Stream<LocalDate> running(int year) {
      Days days = calendar.days(year);
      return days.first().datesUntil(days.last().plusDays(1)).filter(this::isRunning);
    }

    void add() {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        addReport(year);
        addInstalments(year);
      }
      addRounds();
      addSums();
      lastDay
          .map(day -> new Due("COVENANT_END", id, day, Optional.of(day), List.of()))
          .ifPresent(answers::add);
    }

    private void addDue(
        String kind,
        LocalDate day,
        Optional<LocalDate> metOn,
        Optional<LocalDate> owedUntil,
        String rule,
        Days owedFor,
        Object... particulars) {
      Due due = due(kind, day, metOn, owedUntil, rule, owedFor, particulars);
      answers.add(due);
      if (due.isToBeDone(today)) {
        waivers.need(rule, id, owedFor);
      }
    }

    private Due due(
        String kind,
        LocalDate day,
        Optional<LocalDate> metOn,
        Optional<LocalDate> owedUntil,
        String rule,
        Days owedFor,
        Object... particulars) {
      return new Due(
          kind,
          id,
          day,
          metOn,
          owedUntil,
          waivers.isWaived(rule, id, owedFor),
          List.of(particulars));
    }

    private void find(
        String rule,
        LocalDate day,
        Optional<LocalDate> metOn,
        Optional<LocalDate> owedUntil,
        LocalDate seenOn,
        Days owedFor,
        Object... particulars) {
      Late.of(rule, id, due("", day, metOn, owedUntil, rule, owedFor), seenOn, particulars)
          .ifPresent(
              late -> {
                answers.add(late);
                waivers.need(rule, id, owedFor);
              });
    }

    // Reports.

    private Optional<JsonNode> reporting() {
      return Optional.ofNullable(scheme.get("reporting"));
    }

    private List<JsonNode> reports(int year) {
      return Json.each(covenant, "reports")
          .filter(each -> each.get("year").intValue() == year)
          .sorted(Comparator.comparing(each -> Json.day(each, "submittedOn").orElseThrow()))
          .toList();
    }

    /** A year asks for a report if the covenant ran in it for long enough, with enough money. */
    private boolean asksForReport(int year) {
      return reporting()
          .filter(asked -> isRecorded(calendar.first(year)))
          .filter(
              asked ->
                  runsLongEnough(
                      year, Json.period(asked, "minimumPeriod").orElse(Period.ofDays(1))))
          .filter(
              asked ->
                  Json.text(asked, "fromAmount")
                      .map(
                          least ->
                              granted(year, currency(least)).compareTo(amount(least)) >= 0
                                  && currencies(year).contains(currency(least)))
                      .orElse(true))
          .isPresent();
    }

    private boolean runsLongEnough(int year, Period least) {
      List<LocalDate> days = running(year).toList();
      if (days.isEmpty()) {
        return false;
      }
      LocalDate first = days.get(0);
      long asked = ChronoUnit.DAYS.between(first, Days.lastOf(first, least)) + 1;
      Days whole = calendar.days(year);
      boolean isWhole = days.size() == ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
      return isWhole || days.size() >= asked;
    }

    /** Where the covenant ends within the year, a length of time counts from its last day. */
    private LocalDate due(JsonNode due, int year) {
      boolean isLength = due.has("within") || due.isString() && due.stringValue().startsWith("P");
      LocalDate end = calendar.last(year);
      return CalendarByHand.due(
          due, isLength ? lastDay.filter(day -> calendar.yearOf(day) == year).orElse(end) : end);
    }

    private Optional<LocalDate> reportDue(int year) {
      return asksForReport(year)
          ? reporting().map(asked -> due(asked.get("due"), year))
          : Optional.empty();
    }

    private void addReport(int year) {
      List<JsonNode> reports = reports(year);
      Days days = calendar.days(year);
      String text = Integer.toString(year);
      reportDue(year)
          .ifPresent(
              due -> {
                Optional<LocalDate> submitted =
                    reports.stream().findFirst().flatMap(each -> Json.day(each, "submittedOn"));
                String rule =
                    submitted.isPresent() ? "covenant-report-late" : "covenant-report-missing";
                addDue("COVENANT_REPORT", due, submitted, Optional.empty(), rule, days, text);
                find(rule, due, submitted, Optional.empty(), today, days, text, due);
              });
      reports.stream()
          .findFirst()
          .ifPresent(
              report -> {
                addSettlement(report, days, text);
                addProofs(report, year, days, text);
              });
    }

    private void addSettlement(JsonNode report, Days days, String text) {
      Optional<LocalDate> settled = Json.day(report, "settledOn");
      if (settled.isEmpty() && report.has("outcome")) {
        return;
      }
      LocalDate submitted = Json.day(report, "submittedOn").orElseThrow();
      Stream.concat(
              reporting().flatMap(asked -> Json.period(asked, "settleWithin")).stream()
                  .map(submitted::plus),
              Json.day(report, "settlementPutOffTo").stream())
          .max(Comparator.naturalOrder())
          .filter(CovenantsByHand.this::isRecorded)
          .ifPresent(
              due -> {
                addDue(
                    "REPORT_SETTLEMENT",
                    due,
                    settled,
                    Optional.empty(),
                    "report-unsettled",
                    days,
                    text);
                find("report-unsettled", due, settled, Optional.empty(), today, days, text, due);
              });
    }

    /** A proof that is missing, by when, and since when it was there. */
    private record Asked(LocalDate due, Optional<LocalDate> metOn) {}

    private void addProofs(JsonNode report, int year, Days days, String text) {
      if (!isRecorded(calendar.first(year))) {
        return;
      }
      LocalDate submitted = Json.day(report, "submittedOn").orElseThrow();
      LocalDate withReport =
          reportDue(year).filter(due -> due.isAfter(submitted)).orElse(submitted);
      Map<Asked, List<String>> missing = new LinkedHashMap<>();
      dues(year, withReport)
          .forEach(
              (proof, soonest) -> {
                Asked asked =
                    new Asked(
                        soonest.isBefore(withReport) ? withReport : soonest,
                        Json.each(report, "proofs")
                            .filter(each -> Json.text(each, "kind", "").equals(proof.name()))
                            .map(each -> Json.day(each, "submittedOn").orElse(submitted))
                            .min(Comparator.naturalOrder()));
                if (isRecorded(asked.due())) {
                  missing.computeIfAbsent(asked, key -> new ArrayList<>()).add(proof.name());
                  if (asked.metOn().filter(met -> !met.isAfter(submitted)).isEmpty()) {
                    addDue(
                        "COVENANT_PROOF",
                        asked.due(),
                        asked.metOn(),
                        Optional.empty(),
                        "proof-missing",
                        days,
                        text,
                        proof.name());
                  }
                }
              });
      missing.forEach(
          (asked, proofs) ->
              find(
                  "proof-missing",
                  asked.due(),
                  asked.metOn(),
                  Optional.empty(),
                  today,
                  days,
                  text,
                  grantedInOwnCurrency(year),
                  proofs.toString(),
                  asked.due()));
    }

    /** {@return the soonest day on which any rule asks for each proof} */
    private Map<Proof, LocalDate> dues(int year, LocalDate withReport) {
      Map<Proof, LocalDate> dues = new EnumMap<>(Proof.class);
      for (JsonNode rule : scheme.path("proofRules")) {
        String threshold =
            Json.text(rule, "atLeast").or(() -> Json.text(rule, "above")).orElseThrow();
        if (currencies(year).contains(currency(threshold))) {
          int size = granted(year, currency(threshold)).compareTo(amount(threshold));
          if (rule.has("atLeast") ? size >= 0 : size > 0) {
            LocalDate due = rule.has("due") ? due(rule.get("due"), year) : withReport;
            for (String proof : Json.texts(rule, "requires")) {
              dues.merge(
                  Proof.valueOf(proof), due, (one, other) -> one.isBefore(other) ? one : other);
            }
          }
        }
      }
      return dues;
    }

    /** {@return what was granted for a year, in the currency of the covenant if there is such} */
    private String grantedInOwnCurrency(int year) {
      Optional<String> own =
          Stream.concat(
                  reporting().flatMap(asked -> Json.text(asked, "fromAmount")).stream(),
                  Stream.concat(
                      Json.each(scheme, "proofRules")
                          .map(
                              rule ->
                                  Json.text(rule, "atLeast")
                                      .or(() -> Json.text(rule, "above"))
                                      .orElseThrow()),
                      Json.each(covenant, "grants")
                          .map(grant -> Json.text(grant, "amount").orElseThrow())))
              .map(CovenantsByHand::currency)
              .findFirst();
      String currency =
          own.filter(each -> currencies(year).contains(each))
              .orElseGet(() -> currencies(year).iterator().next());
      return currency + " " + granted(year, currency);
    }

    // Money.

    private List<JsonNode> grants(int year) {
      return Json.each(covenant, "grants")
          .filter(each -> each.get("year").intValue() == year)
          .toList();
    }

    /** {@return the currencies of the grants of a year, in their order in the document} */
    private Set<String> currencies(int year) {
      Set<String> currencies = new LinkedHashSet<>();
      for (JsonNode grant : grants(year)) {
        Json.text(grant, "amount").map(CovenantsByHand::currency).ifPresent(currencies::add);
        Json.text(grant, "settledAmount").map(CovenantsByHand::currency).ifPresent(currencies::add);
        Stream.of("payments", "repayments")
            .flatMap(list -> Json.each(grant, list))
            .flatMap(each -> Json.text(each, "amount").stream())
            .map(CovenantsByHand::currency)
            .forEach(currencies::add);
      }
      return currencies;
    }

    private BigDecimal granted(int year, String currency) {
      return grants(year).stream()
          .map(grant -> in(currency, Json.text(grant, "amount")))
          .reduce(zero(currency), BigDecimal::add);
    }

    private BigDecimal inKind(int year, String currency) {
      return grants(year).stream()
          .filter(grant -> Json.flag(grant, "inKind", false))
          .map(grant -> in(currency, Json.text(grant, "amount")))
          .reduce(zero(currency), BigDecimal::add);
    }

    /** {@return what is to be paid in all: what it came to after control, or else the grants} */
    private BigDecimal payable(int year, String currency) {
      return grants(year).stream()
          .filter(grant -> !Json.flag(grant, "inKind", false))
          .map(
              grant ->
                  in(
                      currency,
                      Json.text(grant, "settledAmount").or(() -> Json.text(grant, "amount"))))
          .reduce(zero(currency), BigDecimal::add);
    }

    private BigDecimal moved(int year, String currency, String list, String on, LocalDate by) {
      return grants(year).stream()
          .flatMap(grant -> Json.each(grant, list))
          .filter(each -> !Json.day(each, on).orElseThrow().isAfter(by))
          .map(each -> in(currency, Json.text(each, "amount")))
          .reduce(zero(currency), BigDecimal::add);
    }

    private BigDecimal paid(int year, String currency, LocalDate by) {
      return moved(year, currency, "payments", "paidOn", by);
    }

    private void addSums() {
      Map<String, Sum> all = new TreeMap<>();
      Set<Integer> years = new TreeSet<>();
      Json.each(covenant, "grants").forEach(grant -> years.add(grant.get("year").intValue()));
      for (int year : years) {
        for (String currency : currencies(year)) {
          answers.add(sum(year, currency, year + " by " + today, today));
          Sum whole = sum(year, currency, Integer.toString(year), LocalDate.MAX);
          answers.add(whole);
          all.merge(currency, sum(year, currency, "all", LocalDate.MAX), Course::plus);
        }
      }
      answers.addAll(all.values());
    }

    private Sum sum(int year, String currency, String when, LocalDate by) {
      BigDecimal paid = paid(year, currency, by);
      BigDecimal repaid = moved(year, currency, "repayments", "repaidOn", by);
      return new Sum(
          id,
          when,
          currency,
          granted(year, currency),
          inKind(year, currency),
          paid,
          repaid,
          payable(year, currency).subtract(paid).add(repaid));
    }

    private static Sum plus(Sum one, Sum other) {
      return new Sum(
          one.covenant(),
          one.when(),
          one.currency(),
          one.granted().add(other.granted()),
          one.inKind().add(other.inKind()),
          one.paid().add(other.paid()),
          one.repaid().add(other.repaid()),
          one.toPay().add(other.toPay()));
    }

    // Instalments.

    private Optional<LocalDate> settledOn(int year) {
      return reports(year).stream()
          .flatMap(report -> Json.day(report, "settledOn").stream())
          .min(Comparator.naturalOrder());
    }

    private void addInstalments(int year) {
      if (!grants(year).isEmpty() && running(year).findAny().isPresent()) {
        currencies(year).forEach(currency -> addInstalments(year, currency));
      }
    }

    private void addInstalments(int year, String currency) {
      BigDecimal money = granted(year, currency).subtract(inKind(year, currency));
      BigDecimal most = payable(year, currency);
      List<BigDecimal> amounts = amounts(money);
      BigDecimal before = zero(currency);
      for (int i = 0; i < amounts.size(); i++) {
        BigDecimal together = before.add(amounts.get(i));
        Optional<LocalDate> due = instalmentDue(scheme.get("instalments").get(i), year);
        // From the day of its settlement on, no more is owed than what it was settled at.
        boolean isDueBefore =
            settledOn(year).isPresent() && due.filter(settledOn(year).get()::isAfter).isPresent();
        BigDecimal upTo = isDueBefore ? together : together.min(most);
        BigDecimal amount = upTo.subtract(isDueBefore ? before : before.min(most));
        if (amount.signum() > 0) {
          int number = i + 1;
          due.filter(CovenantsByHand.this::isRecorded)
              .ifPresent(
                  day -> addInstalment(year, currency, number, amount, upTo, upTo.min(most), day));
        }
        before = together;
      }
    }

    private void addInstalment(
        int year,
        String currency,
        int number,
        BigDecimal amount,
        BigDecimal upTo,
        BigDecimal settled,
        LocalDate due) {
      Optional<LocalDate> metOn = coveredOn(year, currency, upTo, settled);
      String text = Integer.toString(year);
      Days days = calendar.days(year);
      BigDecimal unpaid = upTo.subtract(upTo.min(paid(year, currency, due))).min(amount);
      addDue(
          "INSTALMENT",
          due,
          metOn,
          Optional.empty(),
          "instalment-late",
          days,
          text,
          number,
          currency + " " + amount);
      find(
          "instalment-late",
          due,
          metOn,
          Optional.empty(),
          today,
          days,
          text,
          number,
          currency + " " + unpaid,
          due);
    }

    /** {@return the first day on which enough was paid, or as much as it was settled at} */
    private Optional<LocalDate> coveredOn(
        int year, String currency, BigDecimal upTo, BigDecimal settled) {
      Optional<LocalDate> settledOn = settledOn(year);
      return Stream.concat(
              settledOn.stream(),
              grants(year).stream()
                  .flatMap(grant -> Json.each(grant, "payments"))
                  .map(payment -> Json.day(payment, "paidOn").orElseThrow()))
          .sorted()
          .filter(
              day ->
                  paid(year, currency, day).compareTo(upTo) >= 0
                      || settledOn.filter(known -> !known.isAfter(day)).isPresent()
                          && paid(year, currency, day).compareTo(settled) >= 0)
          .findFirst();
    }

    /** {@return the shares of an amount, each rounded down; the last takes the rest} */
    private List<BigDecimal> amounts(BigDecimal money) {
      List<BigDecimal> amounts = new ArrayList<>();
      BigInteger numerator = BigInteger.ZERO;
      BigInteger denominator = BigInteger.ONE;
      BigDecimal others = BigDecimal.ZERO;
      List<String> shares =
          Json.each(scheme, "instalments").map(each -> Json.text(each, "share", "")).toList();
      for (String share : shares) {
        BigInteger above = new BigInteger(share.substring(0, share.indexOf('/')));
        BigInteger below = new BigInteger(share.substring(share.indexOf('/') + 1));
        numerator = numerator.multiply(below).add(above.multiply(denominator));
        denominator = denominator.multiply(below);
        boolean isLast = amounts.size() == shares.size() - 1;
        BigDecimal own =
            isLast
                ? part(money, numerator, denominator).subtract(others)
                : part(money, above, below);
        amounts.add(own);
        others = others.add(own);
      }
      return amounts;
    }

    private static BigDecimal part(BigDecimal money, BigInteger above, BigInteger below) {
      return money
          .multiply(new BigDecimal(above))
          .divide(new BigDecimal(below), money.scale(), RoundingMode.DOWN);
    }

    private Optional<LocalDate> instalmentDue(JsonNode instalment, int year) {
      if (instalment.has("due")) {
        return Optional.of(due(instalment.get("due"), year));
      }
      Optional<LocalDate> since =
          Json.text(instalment, "after", "").equals("SIGNATURE")
              ? Json.day(covenant, "signedOn")
                  .map(day -> day.isBefore(calendar.first(year)) ? calendar.first(year) : day)
              : settledOn(year);
      return since.map(day -> day.plus(Json.period(instalment, "within").orElseThrow()));
    }

    // Extensions.

    private void addRounds() {
      for (int i = 0; i < extensions.size(); i++) {
        addRound(i, Optional.of(extensions.get(i)));
      }
      if (!covenant.has("ended") && extensions.size() < maximum()) {
        addRound(extensions.size(), Optional.empty());
      }
    }

    private int maximum() {
      return Json.number(scheme, "maximumExtensions").orElse(1);
    }

    private Optional<LocalDate> agreedOn(JsonNode extension) {
      return Json.day(extension, "decidedOn").or(() -> Json.day(extension, "signedOn"));
    }

    private Optional<LocalDate> refusedOn() {
      return Optional.ofNullable(covenant.get("refusal"))
          .flatMap(refusal -> Json.day(refusal, "decidedOn"));
    }

    private void addRound(int position, Optional<JsonNode> extension) {
      Days before =
          Json.days(
              position == 0 ? covenant : extensions.get(position - 1),
              position == 0 ? "initialTerm" : "term");
      if (before.isOpen()) {
        return;
      }
      LocalDate latest =
          before
              .last()
              .plusDays(1)
              .minus(Json.period(scheme, "decideBefore").orElse(Period.ZERO))
              .minusDays(1);
      LocalDate due = latest.isBefore(before.first()) ? before.first() : latest;
      if (isRecorded(due)) {
        addDecision(position + 1, before, extension, due);
        addEvaluation(position, before, extension, due);
      }
    }

    private void addDecision(int number, Days before, Optional<JsonNode> extension, LocalDate due) {
      if (extension
          .map(each -> Json.flag(each, "tacit", false))
          .orElse(Json.flag(scheme, "tacitExtension", false))) {
        return;
      }
      Days owedFor = new Days(due, due);
      Optional<LocalDate> decidedOn =
          extension.isPresent()
              ? extension.flatMap(this::agreedOn)
              : refusedOn().filter(day -> !day.isAfter(before.last()));
      Optional<LocalDate> owedUntil =
          decidedOn.isPresent()
              ? Optional.empty()
              : extension.isPresent() ? lastDay : Optional.of(before.last());
      String rule = extension.isPresent() ? "extension-decided-late" : "extension-undecided";
      addDue("EXTENSION_DECISION", due, decidedOn, owedUntil, rule, owedFor, number);
      if (extension.isPresent()) {
        // A late decision breaks the scheme even if its day is still to come.
        find(rule, due, decidedOn, owedUntil, decidedOn.orElse(today), owedFor, due);
      } else if (isOverdue(due, decidedOn, owedUntil)) {
        find(rule, due, decidedOn, owedUntil, today, owedFor, number, due);
      }
    }

    private boolean isOverdue(
        LocalDate due, Optional<LocalDate> metOn, Optional<LocalDate> owedUntil) {
      return due("", due, metOn, owedUntil, "", new Days(due, due))
          .stateOn(today)
          .equals("OVERDUE");
    }

    /** Nobody has to evaluate once it was decided, or the term before is over. */
    private void addEvaluation(
        int position, Days before, Optional<JsonNode> extension, LocalDate due) {
      if (!Json.flag(scheme, "evaluationBeforeExtension", true) || position >= maximum()) {
        return;
      }
      Optional<LocalDate> since =
          position == 0
              ? Optional.empty()
              : Optional.of(
                  agreedOn(extensions.get(position - 1))
                      .orElse(Json.days(extensions.get(position - 1), "term").first()));
      Optional<LocalDate> decidedOn =
          extension.isPresent()
              ? extension.flatMap(
                  each ->
                      agreedOn(each)
                          .or(
                              () ->
                                  Optional.of(Json.days(each, "term").first())
                                      .filter(day -> Json.flag(each, "tacit", false))))
              : refusedOn();
      Optional<LocalDate> evaluatedOn =
          Json.each(covenant, "evaluations")
              .map(each -> Json.day(each, "completedOn").orElseThrow())
              .filter(day -> since.map(day::isAfter).orElse(true))
              .min(Comparator.naturalOrder())
              .filter(day -> decidedOn.map(decided -> !day.isAfter(decided)).orElse(true));
      Optional<LocalDate> owedUntil =
          evaluatedOn.isPresent()
              ? Optional.empty()
              : Stream.concat(
                      decidedOn.map(day -> day.minusDays(1)).stream(), Stream.of(before.last()))
                  .min(Comparator.naturalOrder());
      Days owedFor = new Days(due, due);
      String rule = "evaluation-overdue";
      addDue("COVENANT_EVALUATION", due, evaluatedOn, owedUntil, rule, owedFor, position + 1);
      if (isOverdue(due, evaluatedOn, owedUntil)) {
        find(rule, due, evaluatedOn, owedUntil, today, owedFor, position + 1, due);
      }
    }
  }
}

package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LoneElement;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.WaiverApplication.Tally;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that a register is checked against.
 *
 * <p>A rule set is a value: removing a rule, adding one or changing a severity gives another rule
 * set. It may be used by several threads at once. A rule that throws an exception does not stop the
 * others. Its failure is an error among the findings, {@link RuleFailure#RULE_FAILED}.
 *
 * <pre>{@code
 * Findings findings = RuleSet.standard().check(register, LocalDate.of(2026, 11, 21));
 * }</pre>
 */
public final class RuleSet {

  private static final Supplier<RuleSet> STANDARD =
      Suppliers.memoize(
          // Their words are known to be there, and not read before somebody needs them.
          () ->
              unchecked(
                  find(RuleCatalogue.STANDARD, RuleCatalogue.class.getClassLoader()).rules()));

  /**
   * The most findings of one register that are kept, by default: more than anyone reads, in some
   * megabytes.
   */
  public static final int DEFAULT_LIMIT = 10_000;

  private final ImmutableMap<String, Rule> rules;
  private final int limit;

  /** The lists of a register that may lack elements. */
  private final ImmutableSet<AttributeDescriptor> openLists;

  private RuleSet(Iterable<Rule> rules, int limit, ImmutableSet<AttributeDescriptor> openLists) {
    this.rules = Maps.uniqueIndex(rules, Rule::code);
    this.limit = limit;
    this.openLists = openLists;
    requireRoomForFailures(codes());
  }

  /** Refuses the code of {@link RuleFailure#RULE_FAILED}, which is part of every check. */
  private static void requireRoomForFailures(Collection<String> codes) {
    if (codes.contains(RuleFailure.RULE_FAILED.code())) {
      throw new IllegalArgumentException(
          "Every check tells of "
              + RuleFailure.RULE_FAILED.code()
              + ": no rule of that code can be added, left out or changed.");
    }
  }

  /** {@return all rules of this library, in the order in which one would explain them} */
  public static RuleSet standard() {
    return STANDARD.get();
  }

  /**
   * {@return all rules of the catalogue with a name}
   *
   * @param name the name of a catalogue that the class loader of this library finds
   * @throws IllegalArgumentException if there is no such catalogue, or if it cannot be used
   */
  public static RuleSet catalogue(String name) {
    return catalogue(name, RuleCatalogue.class.getClassLoader());
  }

  /**
   * {@return all rules of the catalogue with a name}
   *
   * @param name the name of a catalogue
   * @param loader the class loader that finds it, such as that of a plugin
   * @throws IllegalArgumentException if there is no such catalogue or more than one, or if it
   *     cannot be used: its class is not there or fails, or a rule has no words
   */
  public static RuleSet catalogue(String name, ClassLoader loader) {
    return of(find(name, loader));
  }

  /**
   * {@return the catalogues that a class loader finds, that of this library among them}
   *
   * @param loader the class loader, such as that of a plugin
   * @throws IllegalArgumentException if one cannot be used: its class is not there or fails
   */
  public static ImmutableList<RuleCatalogue> catalogues(ClassLoader loader) {
    try {
      return ImmutableList.copyOf(ServiceLoader.load(RuleCatalogue.class, loader));
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalArgumentException("A catalogue of rules cannot be used: " + reason(e), e);
    }
  }

  private static String reason(Throwable thrown) {
    return Throwables.getCausalChain(thrown).stream()
        .map(Throwable::toString)
        .collect(Collectors.joining("; "));
  }

  private static RuleCatalogue find(String name, ClassLoader loader) {
    ImmutableList<RuleCatalogue> all = catalogues(loader);
    List<RuleCatalogue> found =
        all.stream().filter(catalogue -> catalogue.name().equals(name)).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "Several catalogues of rules are named "
              + name
              + ": "
              + found.stream()
                  .map(catalogue -> catalogue.getClass().getName())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no catalogue of rules named "
              + name
              + "; there is "
              + all.stream().map(RuleCatalogue::name).collect(Collectors.joining(", "))
              + ".");
    }
    return found.get(0);
  }

  /**
   * {@return the rules of a catalogue, which a host may have made with data of its own}
   *
   * @param catalogue the catalogue
   * @throws IllegalArgumentException if it fails, if two rules have the same code, or if a rule has
   *     no words
   */
  public static RuleSet of(RuleCatalogue catalogue) {
    return of(rules(catalogue));
  }

  private static ImmutableList<Rule> rules(RuleCatalogue catalogue) {
    try {
      return catalogue.rules();
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "The catalogue of rules " + catalogue.getClass().getName() + " fails: " + reason(e), e);
    }
  }

  /**
   * {@return a set of rules}
   *
   * @param rules no two with the same code
   * @throws IllegalArgumentException if two rules have the same code, one has that of {@link
   *     RuleFailure#RULE_FAILED}, or one has no words
   */
  public static RuleSet of(Rule... rules) {
    return of(Arrays.asList(rules));
  }

  /**
   * {@return a set of rules}
   *
   * @param rules no two with the same code
   * @throws IllegalArgumentException if two rules have the same code, one has that of {@link
   *     RuleFailure#RULE_FAILED}, or one has no words
   */
  public static RuleSet of(Iterable<Rule> rules) {
    rules.forEach(RuleSet::requireWords);
    return unchecked(rules);
  }

  private static RuleSet unchecked(Iterable<Rule> rules) {
    return new RuleSet(rules, DEFAULT_LIMIT, ImmutableSet.of());
  }

  /** Refuses a rule without words now, rather than when somebody reads a finding. */
  private static void requireWords(Rule rule) {
    try {
      rule.message();
    } catch (NoSuchElementException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The words of the rule " + rule.code() + " cannot be used. " + e.getMessage(), e);
    }
  }

  /**
   * {@return these rules, with another limit on the findings of one register}
   *
   * <p>Few registers have many findings, but each of thousands of covenants can overlap all others.
   * Findings beyond the limit are counted and not kept. {@link Findings#notKept} has their number
   * for each rule, and all counts stay exact. The first reports of each rule are kept: one of each
   * rule, then a second one of each, and so on. So the findings of one rule never hide those of
   * another. Most rules report in the order of the document.
   *
   * @param findings the most that are kept; {@value #DEFAULT_LIMIT} by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public RuleSet withLimit(int findings) {
    Preconditions.checkArgument(findings > 0, "A limit must be at least 1.");
    return new RuleSet(rules(), findings, openLists);
  }

  /** {@return the most findings of one register that are kept} */
  public int limit() {
    return limit;
  }

  /** {@return the rules} */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /** {@return the codes of the rules} */
  public ImmutableSet<String> codes() {
    return rules.keySet();
  }

  /**
   * {@return these rules without some of them}
   *
   * @param codes of the rules to leave out
   * @throws IllegalArgumentException if there is no rule with one of the codes
   */
  public RuleSet without(String... codes) {
    ImmutableSet<String> left = known(codes);
    return where(rule -> !left.contains(rule.code()));
  }

  /**
   * {@return only some of these rules}
   *
   * @param codes of the rules to keep
   * @throws IllegalArgumentException if there is no rule with one of the codes
   */
  public RuleSet only(String... codes) {
    ImmutableSet<String> kept = known(codes);
    return where(rule -> kept.contains(rule.code()));
  }

  /**
   * {@return these rules, one of them with another severity}
   *
   * @param code of the rule
   * @param severity the other severity
   * @throws IllegalArgumentException if there is no rule with the code
   */
  public RuleSet withSeverity(String code, Severity severity) {
    known(code);
    return with(
        rules().stream()
            .map(rule -> rule.code().equals(code) ? rule.withSeverity(severity) : rule));
  }

  /**
   * {@return these rules and others}
   *
   * @param more the others
   * @throws IllegalArgumentException if one has the code of a rule that is there already, or no
   *     words
   */
  public RuleSet plus(Rule... more) {
    return plus(Arrays.asList(more));
  }

  /**
   * {@return these rules and those of a catalogue}
   *
   * @param catalogue the catalogue, which a host may have made with data of its own
   * @throws IllegalArgumentException if it fails, or if a rule has the code of one that is there
   *     already, or no words
   */
  public RuleSet plus(RuleCatalogue catalogue) {
    return plus(rules(catalogue));
  }

  private RuleSet plus(List<Rule> more) {
    more.forEach(RuleSet::requireWords);
    for (Rule rule : more) {
      if (rules.containsKey(rule.code())) {
        throw new IllegalArgumentException("There is a rule " + rule.code() + " already.");
      }
    }
    return with(Stream.concat(rules().stream(), more.stream()));
  }

  /**
   * {@return these rules for the draft of a register, in which only some lists are complete}
   *
   * <p>The other lists may lack elements. So no reference into them is reported as leading nowhere,
   * and nothing as missing that may stand there. Everything else is reported as ever.
   *
   * <pre>{@code
   * RuleSet.standard().forDraft("people", "platforms").check(draft, today)
   * }</pre>
   *
   * @param completeLists the names of the lists that are complete, as in JSON
   * @throws IllegalArgumentException if a register has no list of such a name
   */
  public RuleSet forDraft(String... completeLists) {
    ImmutableSet<AttributeDescriptor> open =
        Sets.difference(PartialRegister.lists(), PartialRegister.lists(completeLists))
            .immutableCopy();
    return new RuleSet(rules(), limit, open);
  }

  /**
   * {@return the findings that need no more than one element}
   *
   * <p>The element stands in a {@linkplain #forDraft draft} that holds nothing else, so a reference
   * leads nowhere and nothing is missing outside of it. The places of the findings begin at the
   * element: {@code /term} is its term.
   *
   * @param element an element or a part of one, such as a mandate or a membership
   * @param municipality the municipality, whose region and languages some rules look at
   * @param today today's date, which decides what is overdue
   * @throws IllegalArgumentException if no register holds such an element
   */
  public Findings checkAlone(Fact element, Municipality municipality, LocalDate today) {
    LoneElement lone = LoneElement.in(municipality, element);
    return forDraft()
        .check(lone.register(), today)
        .within(lone.place())
        // What is found of the things around the element is not found of it.
        .where(finding -> !finding.arguments().containsValue(LoneElement.UNKNOWN));
  }

  private RuleSet where(Predicate<Rule> question) {
    return with(rules().stream().filter(question));
  }

  private RuleSet with(Stream<Rule> others) {
    return new RuleSet(others.toList(), limit, openLists);
  }

  private ImmutableSet<String> known(String... codes) {
    requireRoomForFailures(Arrays.asList(codes));
    for (String code : codes) {
      if (!rules.containsKey(code)) {
        throw new IllegalArgumentException(
            "There is no rule " + code + " here; there are " + String.join(", ", codes()) + ".");
      }
    }
    return ImmutableSet.copyOf(codes);
  }

  /**
   * {@return the findings in a register}
   *
   * @param register the facts
   * @param today today's date, which decides what is overdue
   */
  public Findings check(Register register, LocalDate today) {
    return check(RegisterIndex.of(register, today), today);
  }

  /**
   * {@return the findings in a register that was read without the parts that cannot be} Nothing is
   * reported as missing where something was left out.
   *
   * @param register the facts, and everything that was left out
   * @param today today's date, which decides what is overdue
   */
  public Findings check(PartialRegister register, LocalDate today) {
    return check(RegisterIndex.of(register, today), today);
  }

  /**
   * {@return the findings in a register}
   *
   * @param index of the register
   * @param today today's date, which decides what is overdue
   */
  public Findings check(RegisterIndex index, LocalDate today) {
    Run run = new Run(index.asOf(today).withOpenLists(openLists), today);
    run.check(rule -> !rule.isAfterTheOthers());
    run.check(Rule::isAfterTheOthers);
    return run.findings();
  }

  /** {@return the codes, for debugging} */
  @Override
  public String toString() {
    return codes().toString();
  }

  /** One check of one register. */
  private final class Run {

    /** The reports of one rule, and the findings of those that are kept, before any is waived. */
    private record Found(RuleReports reports, ImmutableList<Finding> findings) {}

    private final RegisterIndex index;
    private final LocalDate today;
    private final WaiverApplication waiving;
    private final Map<Rule, Found> found = new HashMap<>();
    private final Map<Rule, RuleFailure> failures = new HashMap<>();

    Run(RegisterIndex index, LocalDate today) {
      this.index = index;
      this.today = today;
      this.waiving = new WaiverApplication(index, today);
    }

    void check(Predicate<Rule> which) {
      ImmutableList<Rule> intact =
          rules().stream()
              .filter(rule -> !failures.containsKey(rule))
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Finding> soFar =
          successes()
              .flatMap(rule -> found.get(rule).findings().stream())
              .collect(ImmutableList.toImmutableList());
      ImmutableSet<Waiver> needed =
          index.register().waivers().stream()
              .filter(waiving::isNeeded)
              .collect(ImmutableSet.toImmutableSet());
      Map<Rule, Inspection> inspections = new LinkedHashMap<>();
      Collection<RuleReports> reported =
          Collections2.transform(inspections.values(), Inspection::reports);
      int kept = 0;
      for (Rule rule : rules()) {
        if (which.test(rule)) {
          RuleReports reports = new RuleReports(rule, index, waiving.of(rule), limit);
          Inspection inspection = new Inspection(index, today, intact, soFar, needed, reports);
          attempt(
              rule,
              () -> {
                rule.check(inspection);
                reports.close();
                inspections.put(rule, inspection);
              });
          kept += reports.size();
          if (kept > limit) {
            FindingQuota.of(limit, reported).truncate(reported);
            kept = reported.stream().mapToInt(RuleReports::size).sum();
          }
        }
      }
      locate(inspections);
    }

    private void locate(Map<Rule, Inspection> inspections) {
      ImmutableList<Subject> subjects =
          inspections.values().stream()
              .flatMap(inspection -> inspection.reports().kept().stream())
              .map(Report::subject)
              .collect(ImmutableList.toImmutableList());
      if (!subjects.isEmpty()) {
        ImmutableMap<Subject, JsonPointer> places = index.locate(subjects);
        inspections.forEach(
            (rule, inspection) ->
                attempt(
                    rule,
                    () ->
                        found.put(
                            rule,
                            new Found(inspection.reports(), findings(rule, inspection, places)))));
      }
    }

    /** Does some work for a rule, and makes a failure of any exception. */
    private void attempt(Rule rule, Runnable work) {
      thrownBy(work).ifPresent(thrown -> failures.put(rule, new RuleFailure(rule, thrown)));
    }

    /** {@return what some work throws} An error of the virtual machine is no fault of a rule. */
    private static Optional<Throwable> thrownBy(Runnable work) {
      try {
        work.run();
        return Optional.empty();
      } catch (StackOverflowError e) {
        return Optional.of(e);
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        return Optional.of(e);
      }
    }

    private ImmutableList<Finding> findings(
        Rule rule, Inspection inspection, ImmutableMap<Subject, JsonPointer> places) {
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      List<Report> reports = inspection.reports().kept();
      for (int i = 0; i < reports.size(); i++) {
        Report report = reports.get(i);
        Optional<JsonPointer> place = Optional.ofNullable(places.get(report.subject()));
        Optional<String> flaw = report.flaw(place);
        if (flaw.isPresent()) {
          throw flawed(flaw.get(), rule, inspection.with(inspection.reports().seeking(i)));
        }
        findings.add(report.finding(place.orElseThrow(), today));
      }
      return findings.build();
    }

    /**
     * {@return an exception about a flaw, with the stack trace of the report} The rule runs a
     * second time to find that trace, so that reports without a flaw do not pay for it.
     */
    private static IllegalStateException flawed(String flaw, Rule rule, Inspection again) {
      IllegalStateException exception = new IllegalStateException(flaw);
      thrownBy(() -> rule.check(again));
      StackTraceElement[] trace = again.reports().trace();
      if (trace.length > 0) {
        exception.setStackTrace(trace);
      }
      return exception;
    }

    /** {@return the rules with findings, in order} */
    private Stream<Rule> successes() {
      return rules().stream().filter(found::containsKey);
    }

    Findings findings() {
      ImmutableList<RuleFailure> failed =
          rules().stream()
              .filter(failures::containsKey)
              .map(failures::get)
              .collect(ImmutableList.toImmutableList());
      FindingQuota quota =
          FindingQuota.of(limit, found.values().stream().map(Found::reports).toList());
      List<Finding> kept = new ArrayList<>();
      ImmutableMap.Builder<Rule, Tally> notKept = ImmutableMap.builder();
      successes()
          .forEach(
              rule -> {
                RuleReports reports = found.get(rule).reports();
                List<Finding> first =
                    waiving
                        .apply(rule, found.get(rule).findings())
                        .limit(quota.next(reports))
                        .toList();
                kept.addAll(first);
                Tally others = reports.found().without(first);
                if (others.total() > 0) {
                  notKept.put(rule, others);
                }
              });
      kept.addAll(findings(failed));
      return new Findings(
          ImmutableList.sortedCopyOf(Finding.ORDER, kept),
          notKept.buildOrThrow(),
          rules(),
          failed,
          index.leftOut(),
          today);
    }

    /** {@return the findings about failed rules, in the order of their codes; no waiver applies} */
    private List<Finding> findings(ImmutableList<RuleFailure> failed) {
      if (failed.isEmpty()) {
        return List.of();
      }
      Subject municipality = Subject.of(index.register().municipality());
      JsonPointer place = index.locate(List.of(municipality)).get(municipality);
      return failed.stream()
          .map(failure -> failure.rule().code())
          .sorted()
          .map(
              code ->
                  new Report(RuleFailure.RULE_FAILED, municipality)
                      .with("rule", code)
                      .finding(place, today))
          .toList();
    }
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(RuleSet.class);
  }
}

package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.NotWritableException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the checks of many registers came to: how the registers stand, and how often each rule is
 * broken. A finding that is waived does not count; one that is not kept does.
 *
 * <pre>{@code
 * Overview.Builder checks = Overview.builder();
 * BatchCheck.of(rules, today).findings(registers).forEach(checks::add);
 * for (Overview.RuleCount breach : checks.build().breaches()) {
 *   System.out.println(breach.rule().code() + " in " + breach.registers() + " registers");
 * }
 * }</pre>
 */
public final class Overview {

  /**
   * How often a rule is broken.
   *
   * @param rule the rule
   * @param registers in how many registers, at least 1
   * @param findings how often in all of them, at least once in each
   */
  public record RuleCount(Rule rule, long registers, long findings) {

    RuleCount and(RuleCount more) {
      return new RuleCount(rule, registers + more.registers, findings + more.findings);
    }

    /** Keeps a mapper from writing whatever it makes of this class. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(RuleCount.class);
    }
  }

  /**
   * How often a rule failed.
   *
   * @param first the first time that it did
   * @param registers for how many registers, at least 1
   */
  public record RuleFailureCount(RuleFailure first, long registers) {

    RuleFailureCount and(RuleFailureCount more) {
      return new RuleFailureCount(first, registers + more.registers);
    }

    /** Keeps a mapper from writing whatever it makes of this class. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(RuleFailureCount.class);
    }
  }

  /** What is most serious first, and of that what is wrong in the most registers. */
  private static final Comparator<RuleCount> ORDER =
      Comparator.comparing((RuleCount breach) -> breach.rule().severity())
          .thenComparing(Comparator.comparingLong(RuleCount::registers).reversed())
          .thenComparing(Comparator.comparingLong(RuleCount::findings).reversed())
          .thenComparing(breach -> breach.rule().code());

  private final long registers;
  private final long unreadable;
  private final EnumMap<Severity, Long> byMostSerious;
  private final ImmutableList<RuleCount> breaches;
  private final ImmutableList<RuleFailureCount> outages;

  private Overview(Builder builder) {
    this.registers = builder.registers;
    this.unreadable = builder.unreadable;
    this.byMostSerious = new EnumMap<>(builder.byMostSerious);
    this.breaches = ImmutableList.sortedCopyOf(ORDER, builder.breaches.values());
    this.outages = ImmutableList.copyOf(builder.outages.values());
  }

  /** {@return a builder that knows of no register} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many registers there are, those that could not be read among them} */
  public long registers() {
    return registers;
  }

  /** {@return how many registers could not be read} */
  public long unreadable() {
    return unreadable;
  }

  /**
   * {@return in how many registers the most serious finding is of a severity}
   *
   * @param severity the severity
   */
  public long withMostSerious(Severity severity) {
    return byMostSerious.getOrDefault(severity, 0L);
  }

  /** {@return in how many registers nothing was found that counts} */
  public long withNothing() {
    return registers
        - unreadable
        - byMostSerious.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return the rules that are broken: errors before warnings before notes, of those the ones that
   * the most registers break first}
   */
  public ImmutableList<RuleCount> breaches() {
    return breaches;
  }

  /** {@return the rules that failed, in the order in which they first did} */
  public ImmutableList<RuleFailureCount> outages() {
    return outages;
  }

  /** Adds up what is found in one register after the other; for one thread. */
  public static final class Builder {

    private long registers;
    private long unreadable;
    private final Map<Severity, Long> byMostSerious = new EnumMap<>(Severity.class);
    private final Map<Rule, RuleCount> breaches = new LinkedHashMap<>();
    private final Map<Rule, RuleFailureCount> outages = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a register that was checked or could not be read.
     *
     * @param checked what came of it
     * @return this builder
     */
    public Builder add(CheckResult<?> checked) {
      checked.findings().ifPresentOrElse(this::add, this::addUnreadable);
      return this;
    }

    /**
     * Adds a register that was checked.
     *
     * @param findings what was found in it
     * @return this builder
     */
    public Builder add(Findings findings) {
      registers++;
      findings.bySeverity().keySet().stream()
          .findFirst()
          .ifPresent(mostSerious -> byMostSerious.merge(mostSerious, 1L, Long::sum));
      findings
          .openByRule()
          .forEach(
              (rule, times) -> breaches.merge(rule, new RuleCount(rule, 1, times), RuleCount::and));
      for (RuleFailure failure : findings.failures()) {
        outages.merge(failure.rule(), new RuleFailureCount(failure, 1), RuleFailureCount::and);
      }
      return this;
    }

    private void addUnreadable() {
      registers++;
      unreadable++;
    }

    /** {@return what they came to so far} */
    public Overview build() {
      return new Overview(this);
    }
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Overview.class);
  }
}

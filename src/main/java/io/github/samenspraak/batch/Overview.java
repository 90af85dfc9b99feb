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
 * Counts over the results of many checks: registers by their most serious finding, and how often
 * each rule is broken. Waived findings do not count. Findings beyond the limit do.
 *
 * <pre>{@code
 * Overview.Builder checks = Overview.builder();
 * BatchCheck.of(rules, today).findings(registers).forEach(checks::add);
 * for (Overview.RuleCount count : checks.build().brokenRules()) {
 *   System.out.println(count.rule().code() + " in " + count.registers() + " registers");
 * }
 * }</pre>
 */
public final class Overview {

  /**
   * A broken rule, with the number of registers and findings.
   *
   * @param rule the rule
   * @param registers the number of registers that break it, at least 1
   * @param findings the number of findings in all of them, at least one in each
   */
  public record RuleCount(Rule rule, long registers, long findings) {

    RuleCount and(RuleCount more) {
      return new RuleCount(rule, registers + more.registers, findings + more.findings);
    }

    /** Keeps a mapper from writing the fields of this class. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(RuleCount.class);
    }
  }

  /**
   * A rule that failed, with the number of registers.
   *
   * @param first its first failure
   * @param registers the number of registers for which it failed, at least 1
   */
  public record RuleFailureCount(RuleFailure first, long registers) {

    RuleFailureCount and(RuleFailureCount more) {
      return new RuleFailureCount(first, registers + more.registers);
    }

    /** Keeps a mapper from writing the fields of this class. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(RuleFailureCount.class);
    }
  }

  /** The most serious rules first; of one severity, those that most registers break. */
  private static final Comparator<RuleCount> ORDER =
      Comparator.comparing((RuleCount count) -> count.rule().severity())
          .thenComparing(Comparator.comparingLong(RuleCount::registers).reversed())
          .thenComparing(Comparator.comparingLong(RuleCount::findings).reversed())
          .thenComparing(count -> count.rule().code());

  private final long registers;
  private final long unreadable;
  private final long incomplete;
  private final EnumMap<Severity, Long> byMostSerious;
  private final ImmutableList<RuleCount> brokenRules;
  private final ImmutableList<RuleFailureCount> failedRules;

  private Overview(Builder builder) {
    this.registers = builder.registers;
    this.unreadable = builder.unreadable;
    this.incomplete = builder.incomplete;
    this.byMostSerious = new EnumMap<>(builder.byMostSerious);
    this.brokenRules = ImmutableList.sortedCopyOf(ORDER, builder.brokenRules.values());
    this.failedRules = ImmutableList.copyOf(builder.failedRules.values());
  }

  /** {@return a builder without any register} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of registers, including those that could not be read} */
  public long registers() {
    return registers;
  }

  /** {@return the number of registers that could not be read} */
  public long unreadable() {
    return unreadable;
  }

  /** {@return the number of registers that were read, but not in full: something was left out} */
  public long incomplete() {
    return incomplete;
  }

  /**
   * {@return the number of registers whose most serious finding has a severity}
   *
   * @param severity the severity
   */
  public long withMostSerious(Severity severity) {
    return byMostSerious.getOrDefault(severity, 0L);
  }

  /** {@return the number of registers without a finding that counts} */
  public long withNothing() {
    return registers
        - unreadable
        - byMostSerious.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return the broken rules: errors before warnings before notes, and of each severity first
   * those that most registers break}
   */
  public ImmutableList<RuleCount> brokenRules() {
    return brokenRules;
  }

  /** {@return the failed rules, in the order of their first failures} */
  public ImmutableList<RuleFailureCount> failedRules() {
    return failedRules;
  }

  /** Adds up the results of one register after the other, on one thread. */
  public static final class Builder {

    private long registers;
    private long unreadable;
    private long incomplete;
    private final Map<Severity, Long> byMostSerious = new EnumMap<>(Severity.class);
    private final Map<Rule, RuleCount> brokenRules = new LinkedHashMap<>();
    private final Map<Rule, RuleFailureCount> failedRules = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds the result for a register.
     *
     * @param result the findings or the failure
     * @return this builder
     */
    public Builder add(CheckResult<?> result) {
      result.findings().ifPresentOrElse(this::add, this::addUnreadable);
      return this;
    }

    /**
     * Adds the findings in a register.
     *
     * @param findings the findings
     * @return this builder
     */
    public Builder add(Findings findings) {
      registers++;
      incomplete += findings.leftOut().isEmpty() ? 0 : 1;
      findings.bySeverity().keySet().stream()
          .findFirst()
          .ifPresent(mostSerious -> byMostSerious.merge(mostSerious, 1L, Long::sum));
      findings
          .openByRule()
          .forEach(
              (rule, times) ->
                  brokenRules.merge(rule, new RuleCount(rule, 1, times), RuleCount::and));
      for (RuleFailure failure : findings.failures()) {
        failedRules.merge(failure.rule(), new RuleFailureCount(failure, 1), RuleFailureCount::and);
      }
      return this;
    }

    private void addUnreadable() {
      registers++;
      unreadable++;
    }

    /** {@return an overview of all results so far} */
    public Overview build() {
      return new Overview(this);
    }
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Overview.class);
  }
}

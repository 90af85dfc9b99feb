package io.github.samenspraak.rule;

/**
 * That a rule failed: it threw, or reported what makes no sense, and found nothing.
 *
 * <p>It is an error in the rule and says nothing about the register. The other rules ran.
 *
 * @param rule the rule
 * @param cause what it threw
 */
public record RuleFailure(Rule rule, Throwable cause) {}

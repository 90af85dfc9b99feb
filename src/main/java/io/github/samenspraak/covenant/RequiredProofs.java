package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.YearlyDue;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The proofs that all rules of a scheme require together, by the size of the grant.
 *
 * <p>Only the rule with the least amount is kept for each currency, proof and due day, so a grant
 * is not compared with every rule.
 */
public final class RequiredProofs {

  /** Of two rules with one amount, the one that applies from it on asks more. */
  private static final Comparator<ProofRule> BY_AMOUNT =
      Comparator.comparing(ProofRule::threshold).thenComparing(rule -> rule.above().isPresent());

  /** The rule that requires a proof by a day for the least amount. */
  private final Map<CurrencyUnit, Map<ProofKind, Map<Optional<YearlyDue>, ProofRule>>> rules =
      new HashMap<>();

  RequiredProofs(Collection<ProofRule> all) {
    for (ProofRule rule : all) {
      Map<ProofKind, Map<Optional<YearlyDue>, ProofRule>> inCurrency =
          rules.computeIfAbsent(
              rule.threshold().getCurrencyUnit(), currency -> new EnumMap<>(ProofKind.class));
      for (ProofKind kind : rule.requires()) {
        inCurrency
            .computeIfAbsent(kind, missing -> new HashMap<>())
            .merge(rule.due(), rule, BinaryOperator.minBy(BY_AMOUNT));
      }
    }
  }

  /**
   * {@return the proofs that are required for a grant, in the order of {@link ProofKind}, and by
   * when: several days if several rules require one, and absent for one that comes with the report}
   *
   * @param granted the total granted for the year; an amount in a currency without rules requires
   *     none
   */
  public ImmutableSetMultimap<ProofKind, Optional<YearlyDue>> of(Money granted) {
    ImmutableSetMultimap.Builder<ProofKind, Optional<YearlyDue>> required =
        ImmutableSetMultimap.builder();
    rules
        .getOrDefault(granted.getCurrencyUnit(), Map.of())
        .forEach(
            (kind, byDue) ->
                byDue.values().stream()
                    .filter(rule -> rule.appliesTo(granted))
                    .forEach(rule -> required.put(kind, rule.due())));
    return required.build();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RequiredProofs.class);
  }
}

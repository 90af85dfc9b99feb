package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.NotWritableException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The proofs that all rules of a scheme require together, by the size of the grant.
 *
 * <p>Only the rule with the least amount is kept for each proof and currency, so a grant is not
 * compared with every rule.
 */
public final class RequiredProofs {

  /** The rule that requires a proof above the least amount, by currency and proof. */
  private final Map<CurrencyUnit, Map<Proof, ProofRule>> rules = new HashMap<>();

  RequiredProofs(Collection<ProofRule> all) {
    for (ProofRule rule : all) {
      Map<Proof, ProofRule> inCurrency =
          rules.computeIfAbsent(
              rule.above().getCurrencyUnit(), currency -> new EnumMap<>(Proof.class));
      for (Proof proof : rule.requires()) {
        inCurrency.merge(proof, rule, BinaryOperator.minBy(Comparator.comparing(ProofRule::above)));
      }
    }
  }

  /**
   * {@return the proofs that a report must hold, in the order of {@link Proof}}
   *
   * @param granted the total granted for the year; an amount in a currency without rules requires
   *     none
   */
  public ImmutableSet<Proof> of(Money granted) {
    return rules.getOrDefault(granted.getCurrencyUnit(), Map.of()).entrySet().stream()
        .filter(proof -> proof.getValue().appliesTo(granted))
        .map(Map.Entry::getKey)
        .collect(Sets.toImmutableEnumSet());
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RequiredProofs.class);
  }
}

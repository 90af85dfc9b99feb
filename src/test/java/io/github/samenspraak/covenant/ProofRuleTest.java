package io.github.samenspraak.covenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProofRuleTest {

  private static ProofRule above(String amount) {
    return ProofRule.builder()
        .above(Money.parse(amount))
        .addRequires(ProofKind.ACTIVITY_REPORT)
        .build();
  }

  private static boolean appliesTo(String granted, ProofRule rule) {
    return rule.appliesTo(Money.parse(granted));
  }

  @Test
  void itCountsForGrantsAboveItsAmount() {
    assertThat(appliesTo("EUR 2999.99", above("EUR 3000.00"))).isFalse();
    assertThat(appliesTo("EUR 3000.00", above("EUR 3000.00"))).isFalse();
    assertThat(appliesTo("EUR 3000.01", above("EUR 3000.00"))).isTrue();
  }

  @Test
  void aboveNothingItCountsForEveryGrantOfSomething() {
    assertThat(appliesTo("EUR 0.00", above("EUR 0.00"))).isFalse();
    assertThat(appliesTo("EUR 0.01", above("EUR 0.00"))).isTrue();
  }

  @Test
  void itDoesNotCountForGrantsInAnotherCurrency() {
    assertThat(appliesTo("CHF 1000000.00", above("EUR 3000.00"))).isFalse();
  }

  @Test
  void aNegativeAmountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> above("EUR -0.01"))
        .withMessage("The amount of a rule on proofs must be 0 or more, not EUR -0.01.");
  }
}

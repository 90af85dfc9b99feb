package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImpactEvaluationTest {

  @Test
  void thePartsOfCaimerThatAreNotFilledAreLeftOut() {
    ImpactEvaluation.Builder evaluation =
        ImpactEvaluation.builder().id(Id.of("evaluation")).completedOn(LocalDate.of(2028, 6, 30));

    assertThat(evaluation.build().partsLeftOut()).containsExactly(CaimerPart.values());
    evaluation.results(Label.of("Minder schulden")).actors(Label.of("Buren"));
    assertThat(evaluation.build().partsLeftOut())
        .containsExactly(CaimerPart.CONTEXT, CaimerPart.INTERVENTIONS, CaimerPart.MECHANISMS);
    evaluation
        .context(Label.of("Dure huur"))
        .interventions(Label.of("Huisbezoek"))
        .mechanisms(Label.of("Vertrouwen"));
    assertThat(evaluation.build().partsLeftOut()).isEmpty();
  }
}

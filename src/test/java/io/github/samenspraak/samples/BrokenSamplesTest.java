package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is found when a single fact of a sample is wrong: by every rule, in some sample. */
class BrokenSamplesTest {

  static final ImmutableList<BrokenSample> ALL =
      Samples.all().stream()
          .flatMap(sample -> BrokenSample.of(sample).stream())
          .collect(ImmutableList.toImmutableList());

  @ParameterizedTest
  @FieldSource("ALL")
  void whatIsWrongIsFoundAndNothingElse(BrokenSample broken) {
    JsonNode document = broken.document();
    Sample sample = broken.sample();
    Findings before = RuleSet.standard().check(sample.register(), sample.day());

    Findings findings =
        RuleSet.standard().check(RegisterReader.standard().read(document.toString()), sample.day());

    assertThat(findings.failures()).isEmpty();
    assertThat(findings.comparedTo(before).resolved()).isEmpty();
    assertThat(findings.comparedTo(before).introduced())
        .extracting(Found::of)
        .containsExactlyInAnyOrderElementsOf(broken.expectedIn(document));
  }

  @Test
  void everyRuleIsBrokenInASample() {
    assertThat(RuleSet.standard().codes()).containsExactlyInAnyOrderElementsOf(codes(any -> true));
  }

  @Test
  void almostEveryRuleIsBrokenAloneByASingleFact() {
    assertThat(
            Sets.difference(
                RuleSet.standard().codes(),
                codes(broken -> broken.changes().size() == 1 && broken.expected().size() == 1)))
        .containsExactlyInAnyOrder();
  }

  private static ImmutableSet<String> codes(Predicate<BrokenSample> which) {
    return ALL.stream()
        .filter(which)
        .flatMap(broken -> broken.codes().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void everySampleIsBrokenInSeveralWays(Sample sample) {
    assertThat(
            ALL.stream()
                .filter(broken -> broken.sample() == sample)
                .map(BrokenSample::sentence)
                .collect(Collectors.toList()))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(5);
  }
}

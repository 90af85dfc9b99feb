package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is found when a fact of a sample is wrong: by every rule, in some sample. */
@Tag("slow")
class BrokenSamplesTest {

  static final ImmutableList<BrokenSample> BROKEN =
      Samples.all().stream()
          .flatMap(sample -> BrokenSample.of(sample).stream())
          .collect(ImmutableList.toImmutableList());

  private static final Path EXERCISED =
      Path.of("src/test/resources/io/github/samenspraak/samples/exercised.txt");

  private static final ImmutableMap<Sample, Findings> WHOLE =
      Maps.toMap(Samples.all(), sample -> check(sample.register(), sample.day()));

  @ParameterizedTest
  @FieldSource("BROKEN")
  void theFaultIsFoundAndNothingElse(BrokenSample broken) {
    JsonNode document = broken.document();
    Sample sample = broken.sample();

    Findings findings = check(RegisterReader.standard().read(document.toString()), sample.day());
    FindingComparison comparison = findings.comparedTo(WHOLE.get(sample));

    assertThat(findings.failures()).isEmpty();
    assertThat(comparison.introduced())
        .extracting(FindingLine::of)
        .containsExactlyInAnyOrderElementsOf(broken.expectedIn(document));
    assertThat(comparison.introduced()).noneMatch(Finding::isWaived);
    assertThat(comparison.solved())
        .allMatch(solved -> solved instanceof Finding finding && finding.isWaived());
  }

  private static Findings check(Register register, LocalDate today) {
    return RuleSet.standard().check(register, today);
  }

  @Test
  void everyRuleIsBrokenInASample() {
    assertThat(rulesNotBroken(broken -> true)).isEmpty();
  }

  /**
   * The others come with what they rest on. A plan whose minimums do not fit in its cap leaves
   * seats empty as soon as it is in force; a mandate must follow a legislature to outlast it; who
   * stands in for himself, and a second replacement, take a seat; a seat is abolished by a new plan
   * when the one before ends; of several co-opted members none sits on the other body; advice is
   * not invalid without the days on which it is; a council that lasts into the platform after it
   * lasts longer than its charter; an extension that did not wait for a report says that the report
   * is late; without an evaluation nobody decided either; and a body without partners is one beside
   * those that there are.
   */
  @Test
  void almostEveryRuleIsBrokenAloneByASingleFact() {
    assertThat(rulesNotBroken(BrokenSample::isBrokenAloneByASingleFact))
        .containsExactlyInAnyOrder(
            "allotments-exceed-cap",
            "not-drawn-from-body",
            "allotment-abolished",
            "mandate-outlasts-legislature",
            "substitute-circular",
            "replacements-overlap",
            "advice-invalid-composition",
            "predecessor-overlap",
            "evaluation-overdue",
            "extension-with-reports-missing",
            "body-without-partners");
  }

  /**
   * A rule that a sample exercises speaks once a fact of it is changed. Here is which does: where a
   * charter, a scheme or a plan of a sample asks no more for something, the rule falls silent, and
   * the list is wrong.
   */
  @Test
  void eachSampleExercisesTheseRules() throws IOException {
    String exercised =
        Samples.all().stream()
            .map(sample -> sample.name() + ":" + rulesBroken(sample))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(EXERCISED, exercised);
    }
    assertThat(EXERCISED).hasContent(exercised);
  }

  private static String rulesBroken(Sample sample) {
    return BROKEN.stream()
        .filter(broken -> broken.sample() == sample)
        .flatMap(broken -> broken.codes().stream())
        .distinct()
        .sorted()
        .map(code -> "\n  " + code)
        .collect(Collectors.joining());
  }

  private static Set<String> rulesNotBroken(Predicate<BrokenSample> how) {
    return Sets.difference(
        RuleSet.standard().codes(),
        BROKEN.stream()
            .filter(how)
            .flatMap(broken -> broken.codes().stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void everySampleIsBrokenInSeveralWays(Sample sample) {
    assertThat(BROKEN)
        .filteredOn(broken -> broken.sample() == sample)
        .extracting(BrokenSample::sentence)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(8);
  }
}

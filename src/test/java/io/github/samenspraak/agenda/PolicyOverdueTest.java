package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every day, what is overdue of plans, tests, barometers and forums is what rules find to be
 * late on that day.
 */
class PolicyOverdueTest {

  private static final ImmutableSet<ObligationKind> KINDS =
      ImmutableSet.of(
          ObligationKind.PLAN_FOLLOW_UP,
          ObligationKind.POVERTY_TEST,
          ObligationKind.MEASURE_TEST,
          ObligationKind.EXTENDED_TEST,
          ObligationKind.PLAN_EVALUATION,
          ObligationKind.ACTION_COMPLETION,
          ObligationKind.BAROMETER_MEASUREMENT,
          ObligationKind.FORUM_EDITION);

  private static final String[] CODES =
      KINDS.stream().flatMap(kind -> kind.foundBy().stream()).distinct().toArray(String[]::new);

  /** What is late: of which element, by which rule, and for which year or edition. */
  private record Late(String rule, Id<?> subject, Optional<Object> which) {

    static Late of(Finding finding) {
      return new Late(finding.code(), finding.subject().orElseThrow(), which(finding.arguments()));
    }

    static Late of(Obligation obligation) {
      return new Late(
          obligation.kind().foundBy().asList().get(0),
          obligation.subject(),
          which(obligation.arguments()));
    }

    private static Optional<Object> which(ImmutableMap<String, Object> arguments) {
      return Optional.ofNullable(arguments.get("year"))
          .or(() -> Optional.ofNullable(arguments.get("number")));
    }
  }

  private static Set<Late> overdue(Register register, LocalDate day) {
    return Agenda.of(RegisterIndex.of(register, day)).overdue(day).stream()
        .filter(obligation -> KINDS.contains(obligation.kind()))
        .map(Late::of)
        .collect(Collectors.toSet());
  }

  private static Set<Late> found(Register register, LocalDate day) {
    return RuleSet.standard().only(CODES).check(register, day).stream()
        .filter(finding -> finding.isOn(day))
        .map(Late::of)
        .collect(Collectors.toSet());
  }

  @Property(shrinking = ShrinkingMode.OFF, tries = 300)
  void whatIsOverdueIsFoundAndTheReverse(
      @ForAll long seed, @ForAll @IntRange(max = 9_000) int days) {
    Register register = RandomDatesRegister.of(seed);
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(days);

    assertThat(overdue(register, day)).isEqualTo(found(register, day));
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void inTheSamplesToo(Sample sample) {
    IntStream.range(0, 20)
        .mapToObj(quarter -> sample.day().plusMonths(3L * quarter))
        .forEach(
            day ->
                assertThat(overdue(sample.register(), day))
                    .as("%s", day)
                    .isEqualTo(found(sample.register(), day)));
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void noTwoObligationsOfASampleReadTheSame(Sample sample) {
    assertThat(
            Agenda.of(sample.register())
                .between(sample.day().minusYears(10), sample.day().plusYears(10)))
        .filteredOn(obligation -> KINDS.contains(obligation.kind()) || obligation.kind().isEvent())
        .filteredOn(obligation -> obligation.kind() != ObligationKind.MANDATE_END)
        .extracting(obligation -> obligation.message(Locale.ENGLISH))
        .doesNotHaveDuplicates();
  }
}

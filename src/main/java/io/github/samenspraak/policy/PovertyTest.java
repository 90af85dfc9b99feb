package io.github.samenspraak.policy;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Whether a measure helps or hurts people in poverty, asked before it is decided.
 *
 * <p>It is not an evaluation of what a measure did.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePovertyTest.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePovertyTest.class)
@JsonDeserialize(builder = PovertyTest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PovertyTest.Builder.class)
public sealed interface PovertyTest extends Identified permits ImmutablePovertyTest {

  /** {@return the id} */
  @Override
  Id<PovertyTest> id();

  /** {@return the measure that is tested, in words} */
  Label measure();

  /** {@return the plan or action that the measure is; absent if it is none that is recorded} */
  Optional<Id<? extends PovertyTested>> concerns();

  /** {@return the first part} */
  QuickScan quickScan();

  /** {@return the second part; absent if there was none} */
  Optional<ExtendedTest> extended();

  /** {@return the day on which the measure was decided; absent if it was not} */
  Optional<LocalDate> decidedOn();

  /**
   * {@return the day on which the test was complete: that of the quick scan if that was negative,
   * else that of the extended test; absent if that is still to come}
   */
  default Optional<LocalDate> completedOn() {
    return quickScan().positive()
        ? extended().map(ExtendedTest::completedOn)
        : Optional.of(quickScan().completedOn());
  }

  /**
   * {@return by when a positive quick scan must have been followed by an extended test: by the day
   * on which the measure is decided; absent if the quick scan is negative, or nothing is decided}
   */
  default Optional<Deadline> extendedTest() {
    return decidedOn()
        .filter(due -> quickScan().positive())
        .map(due -> new Deadline(due, extended().map(ExtendedTest::completedOn)));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a poverty test. */
  final class Builder extends ImmutablePovertyTest.Builder {
    Builder() {}
  }
}

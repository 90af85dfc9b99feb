package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A test whether a measure helps or hurts people in poverty, before it is decided.
 *
 * <p>It is not an evaluation of the effects of a measure.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePovertyTest.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePovertyTest.class)
@JsonDeserialize(builder = PovertyTest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PovertyTest.Builder.class)
public sealed interface PovertyTest extends Identified, Extensible permits ImmutablePovertyTest {

  /** {@return the id} */
  @Override
  Id<PovertyTest> id();

  /** {@return the tested measure in words; only where it {@link #concerns} nothing} */
  Optional<Label> measure();

  /** {@return the tested plan, action or measure; absent if it is not in the register} */
  Optional<Id<? extends PovertyTested>> concerns();

  /** {@return the first part} */
  QuickScan quickScan();

  /** {@return the second part; absent if there was none} */
  Optional<ExtendedTest> extended();

  /** {@return the day on which the measure was decided; absent if it was not} */
  Optional<LocalDate> decidedOn();

  /**
   * {@return the day on which the test was complete: that of a negative quick scan, else that of
   * the extended test; absent if that is still to come}
   */
  default Optional<LocalDate> completedOn() {
    return quickScan().positive()
        ? extended().map(ExtendedTest::completedOn)
        : Optional.of(quickScan().completedOn());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a poverty test. */
  final class Builder extends ImmutablePovertyTest.Builder {
    Builder() {}

    /**
     * {@return a poverty test with the attributes that were set}
     *
     * @throws IllegalArgumentException if it does not say what was tested, or says it twice
     */
    @Override
    public PovertyTest build() {
      PovertyTest test = super.build();
      if (test.concerns().isPresent() == test.measure().isPresent()) {
        throw new IllegalArgumentException(
            "A poverty test must have either concerns or a measure in words.");
      }
      return test;
    }
  }
}

package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The second part of a poverty test, with experts. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableExtendedTest.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableExtendedTest.class)
@JsonDeserialize(builder = ExtendedTest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExtendedTest.Builder.class)
public sealed interface ExtendedTest extends Extensible permits ImmutableExtendedTest {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return the capacities of the participants} */
  ImmutableList<Capacity> involved();

  /** {@return the advice} */
  Label advice();

  /** {@return the missing capacities of experts on poverty, in order} */
  default ImmutableSet<Capacity> expertsLeftOut() {
    return Sets.difference(
            ImmutableSet.of(Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC),
            ImmutableSet.copyOf(involved()))
        .immutableCopy();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an extended test. */
  final class Builder extends ImmutableExtendedTest.Builder {
    Builder() {}
  }
}

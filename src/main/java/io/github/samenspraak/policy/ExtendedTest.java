package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The second part of a poverty test, with those who know. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableExtendedTest.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableExtendedTest.class)
@JsonDeserialize(builder = ExtendedTest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExtendedTest.Builder.class)
public sealed interface ExtendedTest permits ImmutableExtendedTest {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return in what capacities people took part} */
  ImmutableList<Capacity> involved();

  /** {@return what it advises} */
  Label advice();

  /** {@return the capacities of those who know poverty best in which nobody took part, in order} */
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

  /** Collects the attributes of an extended test. */
  final class Builder extends ImmutableExtendedTest.Builder {
    Builder() {}
  }
}

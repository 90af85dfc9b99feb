package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The second part of a poverty test, with those who know. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ExtendedTest.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExtendedTest.Builder.class)
public interface ExtendedTest {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return in what capacities people took part} */
  ImmutableList<Capacity> involved();

  /** {@return what it advises} */
  Label advice();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an extended test. */
  final class Builder extends ImmutableExtendedTest.Builder {
    Builder() {}
  }
}

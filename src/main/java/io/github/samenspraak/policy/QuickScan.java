package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The first, short part of a poverty test: does the measure touch people in poverty? */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableQuickScan.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableQuickScan.class)
@JsonDeserialize(builder = QuickScan.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = QuickScan.Builder.class)
public sealed interface QuickScan extends Extensible permits ImmutableQuickScan {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return whether the measure may touch people in poverty, so an extended test must follow} */
  boolean positive();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a quick scan. */
  final class Builder extends ImmutableQuickScan.Builder {
    Builder() {}
  }
}

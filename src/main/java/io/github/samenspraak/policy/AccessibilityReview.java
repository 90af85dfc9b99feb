package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A review of the accessibility of a service by the seven B’s. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAccessibilityReview.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAccessibilityReview.class)
@JsonDeserialize(builder = AccessibilityReview.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = AccessibilityReview.Builder.class)
public sealed interface AccessibilityReview extends Identified, Extensible
    permits ImmutableAccessibilityReview {

  /** {@return the id} */
  @Override
  Id<AccessibilityReview> id();

  /** {@return the service} */
  Id<Service> service();

  /** {@return the day of the review} */
  LocalDate reviewedOn();

  /** {@return the capacities of the reviewers} */
  ImmutableList<Capacity> by();

  /**
   * {@return the scores by criterion, from 1, bad, to 5, good, written in the order of the
   * criteria; a rule reports a criterion without a score}
   */
  @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
  ImmutableMap<AccessibilityCriterion, Score> scores();

  /** {@return other remarks; absent if there are none} */
  Optional<Label> remarks();

  /** {@return the criteria that were not scored, in their order} */
  default ImmutableSet<AccessibilityCriterion> criteriaLeftOut() {
    return Sets.difference(EnumSet.allOf(AccessibilityCriterion.class), scores().keySet())
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

  /** Collects the attributes of an accessibility review. */
  final class Builder extends ImmutableAccessibilityReview.Builder {
    Builder() {}
  }
}

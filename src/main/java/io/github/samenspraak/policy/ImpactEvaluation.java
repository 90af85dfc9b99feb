package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.samenspraak.party.Organisation;
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
 * An evaluation of the impact of actions, in the five parts of the CAIMeR model: context, actors,
 * interventions, mechanisms, results.
 *
 * <p>It is not a report on activities, nor a self-sufficiency matrix.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableImpactEvaluation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableImpactEvaluation.class)
@JsonDeserialize(builder = ImpactEvaluation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ImpactEvaluation.Builder.class)
public sealed interface ImpactEvaluation extends Identified, Extensible
    permits ImmutableImpactEvaluation {

  /** {@return the id} */
  @Override
  Id<ImpactEvaluation> id();

  /** {@return the actions that were evaluated} */
  ImmutableList<Id<Action>> of();

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return the universities and colleges with which it was made} */
  ImmutableList<Id<Organisation>> with();

  /** {@return the context; absent if left out, which a rule reports, as with the other parts} */
  Optional<Label> context();

  /** {@return the actors; absent if left out} */
  Optional<Label> actors();

  /** {@return the interventions; absent if left out} */
  Optional<Label> interventions();

  /** {@return the mechanisms; absent if left out} */
  Optional<Label> mechanisms();

  /** {@return the results; absent if left out} */
  Optional<Label> results();

  /** {@return the parts of CAIMeR that are left out, in their order} */
  default ImmutableSet<CaimerPart> partsLeftOut() {
    return Sets.immutableEnumSet(Maps.filterValues(parts(), Optional::isEmpty).keySet());
  }

  private ImmutableMap<CaimerPart, Optional<Label>> parts() {
    return ImmutableMap.of(
        CaimerPart.CONTEXT, context(),
        CaimerPart.ACTORS, actors(),
        CaimerPart.INTERVENTIONS, interventions(),
        CaimerPart.MECHANISMS, mechanisms(),
        CaimerPart.RESULTS, results());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an impact evaluation. */
  final class Builder extends ImmutableImpactEvaluation.Builder {
    Builder() {}
  }
}

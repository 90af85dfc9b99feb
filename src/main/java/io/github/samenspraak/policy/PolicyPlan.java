package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Figure;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The social policy plan of a local authority and its partners for some years.
 *
 * <p>It has {@linkplain Challenge challenges}, {@linkplain Objective objectives} that answer them,
 * and costed and dated {@linkplain Action actions}. It is not a budget, nor the programme of one
 * organisation.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePolicyPlan.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePolicyPlan.class)
@JsonDeserialize(builder = PolicyPlan.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PolicyPlan.Builder.class)
public sealed interface PolicyPlan extends Topic, Informed, PovertyTested, Extensible
    permits ImmutablePolicyPlan {

  /** {@return the id} */
  @Override
  Id<PolicyPlan> id();

  /** {@return the title} */
  @Override
  @PublicText
  Label title();

  /** {@return the term} */
  @WithFirstDay
  Term term();

  /** {@return the organisation that directs it} */
  Id<Organisation> director();

  /** {@return the laws that it rests on} */
  ImmutableList<LegalBasis> legalBases();

  /** {@return the contributors to its drawing up} */
  ImmutableList<Contributor> contributors();

  /** {@return the challenges} */
  ImmutableList<Challenge> challenges();

  /** {@return the objectives} */
  ImmutableList<Objective> objectives();

  /** {@return the platform that follows it up; absent if none does} */
  Optional<Id<AdvisoryPlatform>> followedUpBy();

  /** {@return the adjustments during its term} */
  ImmutableList<Adjustment> adjustments();

  /** {@return the impact evaluations of its actions} */
  ImmutableList<ImpactEvaluation> evaluations();

  /** {@return the figures of its environment} */
  ImmutableList<Figure> environmentAnalysis();

  /** {@return the barometer that measures its progress; absent if there is none} */
  Optional<Id<PovertyBarometer>> barometer();

  /**
   * {@return what its authors bound themselves to; nothing unless said, and then no rule asks how
   * the plan was made}
   */
  ImmutableList<Commitment> commitments();

  /**
   * {@return whether its authors bound themselves to something}
   *
   * @param commitment the thing
   */
  default boolean commitsTo(Commitment commitment) {
    return commitments().contains(commitment);
  }

  /** {@return all its objectives, however deep, in document order} */
  default Stream<Objective> allObjectives() {
    return objectives().stream().flatMap(Objective::withAllUnderIt);
  }

  /** {@return all actions of all its objectives, in document order} */
  default Stream<Action> allActions() {
    return objectives().stream().flatMap(Objective::allActions);
  }

  /** {@return the capacities without a contributor, in order} */
  default ImmutableSet<Capacity> capacitiesLeftOut() {
    Set<Capacity> leftOut = EnumSet.allOf(Capacity.class);
    contributors().forEach(contributor -> leftOut.remove(contributor.capacity()));
    return Sets.immutableEnumSet(leftOut);
  }

  /** {@return the domains of life without a challenge, in order; {@code OTHER} is never missing} */
  default ImmutableSet<LifeDomain> domainsNotCovered() {
    return Sets.difference(
            LifeDomain.ofAWholeLife(),
            challenges().stream().map(Challenge::domain).collect(ImmutableSet.toImmutableSet()))
        .immutableCopy();
  }

  /** {@return the challenges that no objective answers, in document order} */
  default ImmutableList<Challenge> challengesUnanswered() {
    Set<Id<Challenge>> answered = new HashSet<>();
    allObjectives().forEach(objective -> answered.addAll(objective.answers()));
    return challenges().stream()
        .filter(challenge -> !answered.contains(challenge.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a policy plan. */
  final class Builder extends ImmutablePolicyPlan.Builder {
    Builder() {}

    /**
     * {@return a plan with the attributes that were set}
     *
     * @throws IllegalArgumentException for a term without a first day
     */
    @Override
    public PolicyPlan build() {
      PolicyPlan plan = super.build();
      plan.term().requireFirstDay("a plan");
      return plan;
    }
  }
}

package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.AgreedAction;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import io.github.samenspraak.value.WrittenMoney;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A concrete action to reach an objective, with its executors, days and funder.
 *
 * <p>It is not a covenant, which may commission actions from an organisation.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAction.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAction.class)
@JsonDeserialize(builder = Action.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Action.Builder.class)
public sealed interface Action extends PlanPart, AgreedAction, PovertyTested, Topic, Extensible
    permits ImmutableAction {

  /** {@return the id} */
  @Override
  Id<Action> id();

  /** {@return the title} */
  @Override
  @PublicText
  Label title();

  /** {@return the days on which it is to be carried out} */
  @WithFirstDay
  Term term();

  /** {@return the organisations that carry it out} */
  ImmutableList<Id<Organisation>> executors();

  /** {@return the organisation that pays for it; absent if that is not recorded} */
  Optional<Id<Organisation>> funder();

  /** {@return the total budget, 0 or more; absent if not recorded} */
  @JsonSerialize(contentUsing = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentUsing = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Optional<Money> budget();

  /** {@return the indicators of its effect} */
  ImmutableList<Id<Indicator>> indicators();

  /** {@return the status} */
  ActionStatus status();

  /** {@return whether it is a project, which ends once and for all; {@code false} unless said} */
  @Value.Default
  default boolean project() {
    return false;
  }

  /**
   * {@return the deadline for carrying it out or giving it up: its last day; absent if it has none,
   * or is over} The day on which that happened is not recorded.
   */
  default Optional<Deadline> completion() {
    return term()
        .lastDay()
        .filter(due -> !isOver())
        .map(due -> new Deadline(due, Optional.empty()));
  }

  /** {@return whether it was carried out or given up} */
  default boolean isOver() {
    return status() == ActionStatus.DONE || status() == ActionStatus.DROPPED;
  }

  /** {@return the missing details, in order} */
  default ImmutableSet<ActionDetail> detailsLeftOut() {
    ImmutableSet.Builder<ActionDetail> details = ImmutableSet.builder();
    if (executors().isEmpty()) {
      details.add(ActionDetail.EXECUTOR);
    }
    if (funder().isEmpty()) {
      details.add(ActionDetail.FUNDER);
    }
    if (budget().isEmpty()) {
      details.add(ActionDetail.BUDGET);
    }
    if (indicators().isEmpty()) {
      details.add(ActionDetail.INDICATOR);
    }
    return details.build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an action. */
  final class Builder extends ImmutableAction.Builder {
    Builder() {}

    /**
     * {@return an action with the attributes that were set}
     *
     * @throws IllegalArgumentException for a negative budget, or a term without a first day
     */
    @Override
    public Action build() {
      Action action = super.build();
      action.term().requireFirstDay("an action");
      if (action.budget().filter(Money::isNegative).isPresent()) {
        throw new IllegalArgumentException(
            "The budget of an action must be 0 or more, not " + action.budget().get() + ".");
      }
      return action;
    }

    @JsonProperty("budget")
    Builder readBudget(WrittenMoney budget) {
      return budget(budget.money());
    }
  }
}

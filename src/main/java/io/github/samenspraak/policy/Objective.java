package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An objective of a plan, with the objectives and actions under it.
 *
 * <p>A strategic objective has operational ones under it, and these have actions. It answers a
 * challenge.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableObjective.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableObjective.class)
@JsonDeserialize(builder = Objective.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Objective.Builder.class)
public sealed interface Objective extends PlanPart, Extensible permits ImmutableObjective {

  /** {@return the id} */
  @Override
  Id<Objective> id();

  /** {@return the title} */
  @PublicText
  Label title();

  /** {@return the level} */
  ObjectiveLevel level();

  /** {@return the challenges that it answers} */
  ImmutableList<Id<Challenge>> answers();

  /** {@return the objectives under it} */
  ImmutableList<Objective> objectives();

  /** {@return the actions by which it is reached} */
  ImmutableList<Action> actions();

  /** {@return this objective and all that are under it, however deep, in document order} */
  default Stream<Objective> withAllUnderIt() {
    return Streams.stream(Traverser.forTree(Objective::objectives).depthFirstPreOrder(this));
  }

  /** {@return its actions and those of all objectives under it, in document order} */
  default Stream<Action> allActions() {
    return withAllUnderIt().flatMap(objective -> objective.actions().stream());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an objective. */
  final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}

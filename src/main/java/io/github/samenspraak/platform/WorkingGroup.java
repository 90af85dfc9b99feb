package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A group of a platform that works on a theme and ends every year with a conclusion.
 *
 * <p>Organisations take part in it; it has no seats. It is not a committee.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableWorkingGroup.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableWorkingGroup.class)
@JsonDeserialize(builder = WorkingGroup.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = WorkingGroup.Builder.class)
public sealed interface WorkingGroup extends Body permits ImmutableWorkingGroup {

  /** {@return the id} */
  @Override
  Id<WorkingGroup> id();

  /** {@return the name} */
  @Override
  Label name();

  /** {@return what it works on} */
  ImmutableList<Label> themes();

  /** {@return the days on which it exists} */
  Term lifespan();

  /** {@return which organisations take part in it, and when} */
  ImmutableList<Participation> participations();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a working group. */
  final class Builder extends ImmutableWorkingGroup.Builder {
    Builder() {}
  }
}

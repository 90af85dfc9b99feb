package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One point on the agenda of a meeting.
 *
 * <p>It is not an obligation, which is computed and not recorded.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableAgendaItem.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgendaItem.class)
@JsonDeserialize(builder = AgendaItem.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AgendaItem.Builder.class)
public sealed interface AgendaItem extends Extensible permits ImmutableAgendaItem {

  /** {@return the title} */
  Label title();

  /** {@return the signals, advice and conclusions that it was about} */
  ImmutableList<Id<? extends Topic>> about();

  /** {@return the outcome, as the minutes have it; absent if not recorded} */
  Optional<Label> outcome();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an agenda item. */
  final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}

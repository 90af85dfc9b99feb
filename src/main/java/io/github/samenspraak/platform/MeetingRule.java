package io.github.samenspraak.platform;

import io.github.samenspraak.party.Office;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The rules of a charter on the meetings of one kind of body. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableMeetingRule.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMeetingRule.class)
@JsonDeserialize(builder = MeetingRule.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MeetingRule.Builder.class)
public sealed interface MeetingRule extends Extensible permits ImmutableMeetingRule {

  /** {@return the kind of body; absent if for every body without a rule of its own} */
  Optional<BodyKind> of();

  /** {@return the number of meetings in a reporting year, at most one a day; absent if not set} */
  OptionalInt perYear();

  /** {@return the office whose holder convenes the meetings; absent if not set} */
  Optional<Id<Office>> convenedBy();

  /**
   * {@return the number of days before a meeting by which it must be convened: with 8, for the 9th
   * on the 1st; absent if not set}
   */
  OptionalInt noticeDays();

  /** {@return the quorum; absent if not set} */
  Optional<Quorum> quorum();

  /** {@return the quorum of a meeting that is convened a second time; absent if none is asked} */
  Optional<Quorum> quorumWhenReconvened();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a meeting rule. */
  final class Builder extends ImmutableMeetingRule.Builder {
    Builder() {}

    /**
     * {@return a meeting rule with the attributes that were set}
     *
     * @throws IllegalArgumentException for numbers below 0, and more meetings a year than days
     */
    @Override
    public MeetingRule build() {
      MeetingRule rule = super.build();
      int perYear = rule.perYear().orElse(0);
      if (perYear < 0 || perYear > 366) {
        throw new IllegalArgumentException(
            "A charter must ask for 0 to 366 meetings a year, not for " + perYear + ".");
      }
      if (rule.noticeDays().orElse(0) < 0) {
        throw new IllegalArgumentException("A charter must ask for 0 or more days of notice.");
      }
      return rule;
    }
  }
}

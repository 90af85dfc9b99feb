package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The rules of a platform, agreed by itself or set by its authority: on its meetings, decisions,
 * reports and other yearly duties.
 *
 * <p>No rule asks for anything that a charter does not set. The composition of a committee is in
 * its {@link SeatPlan}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableCharter.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCharter.class)
@JsonDeserialize(builder = Charter.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Charter.Builder.class)
public sealed interface Charter extends Extensible permits ImmutableCharter {

  /** {@return the days on which the charter is in force} */
  Term inForce();

  /** {@return the decision that adopted it; absent if that is not recorded} */
  Optional<Decision> adoptedBy();

  /** {@return the rules on meetings; no two are about the same kind of body} */
  ImmutableList<MeetingRule> meetings();

  /** {@return the number of working groups; absent if not set} */
  Optional<Bounds> workingGroups();

  /** {@return whether only members may take part in working groups; {@code false} unless said} */
  @Value.Default
  default boolean participantsAreMembers() {
    return false;
  }

  /**
   * {@return whether every member should take part in a working group; {@code false} unless said}
   */
  @Value.Default
  default boolean everyMemberInGroup() {
    return false;
  }

  /** {@return the rules on the time for advice and its answer; absent if there are none} */
  Optional<AdviceRule> advice();

  /**
   * {@return the due days of the yearly conclusions, presentation, publication and answer; absent
   * if the platform need not report every year}
   */
  Optional<ReportingCalendar> reporting();

  /** {@return what else comes round every year; no two duties have the same code} */
  ImmutableList<Duty> duties();

  /**
   * {@return the time after it was raised within which a signal is discussed, concluded on, advised
   * on or merged, at least one day; absent if none is set}
   */
  Optional<Period> signalTreatedWithin();

  /**
   * {@return the office whose holder, or a delegate, receives interpellations; absent if anyone
   * may}
   */
  Optional<Id<Office>> interpellationsTo();

  /** {@return the reporting years; calendar years without a reporting calendar} */
  default YearCycle years() {
    return reporting().map(ReportingCalendar::years).orElse(YearCycle.CALENDAR);
  }

  /**
   * {@return the rule on the meetings of a kind of body: its own, or else the one for all bodies
   * without a rule of their own; absent if there is neither}
   *
   * @param kind the kind of body
   */
  default Optional<MeetingRule> findMeetingRule(BodyKind kind) {
    return findRuleOf(Optional.of(kind)).or(() -> findRuleOf(Optional.empty()));
  }

  private Optional<MeetingRule> findRuleOf(Optional<BodyKind> kind) {
    return meetings().stream().filter(rule -> rule.of().equals(kind)).findFirst();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a charter. */
  final class Builder extends ImmutableCharter.Builder {
    Builder() {}

    /**
     * {@return a charter with the attributes that were set}
     *
     * @throws IllegalArgumentException for two rules on the meetings of one kind of body, two
     *     duties of one code, and a time for signals of less than one day
     */
    @Override
    public Charter build() {
      Charter charter = super.build();
      if (charter.meetings().stream().map(MeetingRule::of).distinct().count()
          < charter.meetings().size()) {
        throw new IllegalArgumentException(
            "A charter must have one rule at most on the meetings of each kind of body.");
      }
      if (charter.duties().stream().map(Duty::code).distinct().count() < charter.duties().size()) {
        throw new IllegalArgumentException(
            "The duties of a charter must have different codes: "
                + charter.duties().stream().map(Duty::code).toList()
                + ".");
      }
      if (charter
          .signalTreatedWithin()
          .filter(time -> time.isZero() || time.isNegative())
          .isPresent()) {
        throw new IllegalArgumentException(
            "A charter must leave at least one day to treat a signal, not "
                + charter.signalTreatedWithin().get()
                + ".");
      }
      return charter;
    }
  }
}

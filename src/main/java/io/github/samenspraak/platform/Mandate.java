package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A seat on a body, held by one person for a while, or the place of one who stands in.
 *
 * <p>A mandate that names another in {@link #replaces} completes the term of that one, which ended
 * early. A {@link HeldAs#DEPUTY} or a {@link HeldAs#SUBSTITUTE} takes no seat: in a meeting each
 * counts in place of a member who is absent. A mandate is not the membership of an organisation,
 * nor an office.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableMandate.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMandate.class)
@JsonDeserialize(builder = Mandate.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Mandate.Builder.class)
public sealed interface Mandate extends Identified, Extensible permits ImmutableMandate {

  /** {@return the id} */
  @Override
  Id<Mandate> id();

  /** {@return the holder} */
  Id<Person> holder();

  /**
   * {@return the code of the allotment on which the holder sits, not blank; absent on a body
   * without seat plans, or if the plan has only one allotment}
   */
  Optional<String> allotment();

  /** {@return the way in which it is held; {@link HeldAs#MEMBER} unless said} */
  @Value.Default
  default HeldAs heldAs() {
    return HeldAs.MEMBER;
  }

  /**
   * {@return the mandates of the same body that the holder can stand in for: of a substitute
   * exactly one; of a deputy those of some members or, if empty, of all members on the allotment;
   * of a member none}
   */
  ImmutableList<Id<Mandate>> standsInFor();

  /**
   * {@return the organisation for which the holder sits; absent if there is none, or if the
   * allotment tells it: a delegate who is drawn from a body of the organisation that sends him sits
   * for that organisation}
   */
  Optional<Id<Organisation>> onBehalfOf();

  /** {@return the days on which the holder sits} */
  Term term();

  /** {@return the roles of the holder; usually none} */
  ImmutableList<HeldRole> roles();

  /**
   * {@return the election or decision by which the holder got the seat; absent if that is not
   * recorded}
   */
  Optional<Decision> appointedBy();

  /** {@return the reason for its end; absent if it did not end, or if not recorded} */
  Optional<MandateEnd> endReason();

  /**
   * {@return the mandate that ended early and whose term this one completes; absent if there is
   * none}
   */
  Optional<Id<Mandate>> replaces();

  /** {@return the days on which the holder was or will be absent, as recorded} */
  ImmutableList<Term> absences();

  /**
   * {@return the codes of the conditions of the seat plan that the holder was verified to meet;
   * never the birth date or the language itself}
   */
  ImmutableList<String> conditionsMet();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a mandate. */
  final class Builder extends ImmutableMandate.Builder {
    Builder() {}

    /**
     * {@return a mandate with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank allotment, a member who stands in, a substitute
     *     who stands in for no mandate or for several, and a role outside the term
     */
    @Override
    public Mandate build() {
      Mandate mandate = super.build();
      if (mandate.allotment().filter(String::isBlank).isPresent()) {
        throw new IllegalArgumentException("The code of an allotment must not be blank.");
      }
      int others = mandate.standsInFor().size();
      if (mandate.heldAs() == HeldAs.MEMBER && others > 0) {
        throw new IllegalArgumentException(
            "A member must not stand in for a mandate: hold it as a DEPUTY or a SUBSTITUTE.");
      }
      if (mandate.heldAs() == HeldAs.SUBSTITUTE && others != 1) {
        throw new IllegalArgumentException(
            "A substitute must stand in for exactly one mandate, not for " + others + ".");
      }
      HeldRole.Builder.check(mandate.roles(), mandate.term());
      return mandate;
    }
  }
}

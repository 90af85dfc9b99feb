package io.github.samenspraak.platform;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A seat on a body, held by one person for a while.
 *
 * <p>A mandate that names another in {@link #replaces} completes the term of that one, which ended
 * early. A mandate that names another in {@link #substituteFor} is that of a substitute while the
 * holder is absent, and takes no seat. A mandate is not the membership of an organisation, nor an
 * office.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableMandate.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMandate.class)
@JsonDeserialize(builder = Mandate.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Mandate.Builder.class)
public sealed interface Mandate extends Identified permits ImmutableMandate {

  /** {@return the id} */
  @Override
  Id<Mandate> id();

  /** {@return the holder} */
  Id<Person> holder();

  /** {@return the code of the allotment on which the holder sits; not blank} */
  String allotment();

  /** {@return the organisation for which the holder sits; absent if there is none} */
  Optional<Id<Organisation>> onBehalfOf();

  /** {@return the days on which the holder sits} */
  Term term();

  /** {@return the role of the holder; {@link MandateRole#MEMBER} unless said} */
  @Value.Default
  default MandateRole role() {
    return MandateRole.MEMBER;
  }

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

  /**
   * {@return the mandate whose holder is absent for the term of this one; absent unless the holder
   * is a substitute}
   */
  Optional<Id<Mandate>> substituteFor();

  /** {@return whether the mandate takes a seat; that of a substitute does not} */
  default boolean takesSeat() {
    return substituteFor().isEmpty();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a mandate. */
  final class Builder extends ImmutableMandate.Builder {
    Builder() {}

    /**
     * {@return a mandate with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank allotment
     */
    @Override
    public Mandate build() {
      Mandate mandate = super.build();
      if (mandate.allotment().isBlank()) {
        throw new IllegalArgumentException("A mandate must name the code of its allotment.");
      }
      return mandate;
    }
  }
}

package io.github.samenspraak.party;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A public office of an organisation, such as alderwoman for social cohesion, with its holders.
 * Several people may hold it on one day, as councillors do.
 *
 * <p>It is not a seat: the holder of an office may sit on a body ex officio, by a mandate of its
 * own.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableOffice.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOffice.class)
@JsonDeserialize(builder = Office.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Office.Builder.class)
public sealed interface Office extends Decision.Taker, Headed, Extensible permits ImmutableOffice {

  /** {@return the id} */
  @Override
  Id<Office> id();

  /** {@return the title} */
  @PublicText
  Label title();

  /** {@return the organisation whose office it is} */
  Id<Organisation> organisation();

  /** {@return the kind of office} */
  OfficeKind kind();

  /**
   * {@return the most people who may hold it on one day, at least 1; if absent, the number that its
   * {@linkplain OfficeKind#maximumHolders() kind} allows}
   */
  OptionalInt maximumHolders();

  /** {@return the tenures of its holders, past and future} */
  ImmutableList<Tenure> tenures();

  /**
   * {@return the tenures of the holders on a day, in document order}
   *
   * @param day any day, past or future
   */
  default ImmutableList<Tenure> tenuresOn(LocalDate day) {
    return tenures().stream()
        .filter(tenure -> tenure.term().contains(day))
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

  /** Collects the attributes of an office. */
  final class Builder extends ImmutableOffice.Builder {
    Builder() {}

    /**
     * {@return an office with the attributes that were set}
     *
     * @throws IllegalArgumentException if it allows fewer than 1 holder
     */
    @Override
    public Office build() {
      Office office = super.build();
      if (office.maximumHolders().orElse(1) < 1) {
        throw new IllegalArgumentException("An office must allow at least 1 holder.");
      }
      return office;
    }
  }
}

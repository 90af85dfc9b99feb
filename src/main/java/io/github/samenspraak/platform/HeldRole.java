package io.github.samenspraak.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.ShortForm;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A role on a body that the holder of a mandate or a participant has for a while.
 *
 * <p>It is neither a seat nor an office. If only its role is known, it may be written in JSON as
 * that role: {@code "CHAIR"}.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableHeldRole.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableHeldRole.class)
@JsonDeserialize(builder = HeldRole.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = HeldRole.Builder.class)
public sealed interface HeldRole extends Extensible permits ImmutableHeldRole {

  /** {@return the role} */
  @ShortForm
  BodyRole role();

  /**
   * {@return the days on which it is held, within those of the mandate or the participation; absent
   * if all of them}
   */
  Optional<Term> term();

  /**
   * {@return a role that is held for all days of a mandate or a participation}
   *
   * @param role the role
   */
  static HeldRole of(BodyRole role) {
    return builder().role(role).build();
  }

  /**
   * {@return the days on which it is held} If nobody knows since when, they do not begin before the
   * mandate or the participation.
   *
   * @param whole the days of the mandate or the participation
   */
  default Term during(Term whole) {
    return term()
        .map(held -> held.hasFirstDay() ? held : held.intersection(whole).orElse(held))
        .orElse(whole);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a held role. */
  final class Builder extends ImmutableHeldRole.Builder {
    Builder() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder shortForm(String role) {
      return new Builder().role(BodyRole.valueOf(role));
    }

    /**
     * Checks that roles lie within the days of a mandate or a participation.
     *
     * @param roles the roles
     * @param whole the days of the mandate or the participation
     * @throws IllegalArgumentException if one has a day outside them
     */
    static void check(ImmutableList<HeldRole> roles, Term whole) {
      for (HeldRole held : roles) {
        if (!whole.encloses(held.during(whole))) {
          throw new IllegalArgumentException(
              "A role must be held within the term "
                  + whole
                  + ", not as "
                  + held.role()
                  + " in "
                  + held.during(whole)
                  + ".");
        }
      }
    }
  }
}

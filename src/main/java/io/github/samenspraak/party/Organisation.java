package io.github.samenspraak.party;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A body that takes part in local governance in its own name: an authority, a department, an
 * organisation of civil society, a network.
 *
 * <p>It is not a platform on which organisations meet, nor a committee or working group of one:
 * those are in the package {@link io.github.samenspraak.platform}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableOrganisation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOrganisation.class)
@JsonDeserialize(builder = Organisation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Organisation.Builder.class)
public sealed interface Organisation extends Party, Decision.Taker, Extensible
    permits ImmutableOrganisation {

  /** {@return the id} */
  @Override
  Id<Organisation> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return other names by which people know it, such as an abbreviation or an earlier name} */
  ImmutableList<Label> alsoKnownAs();

  /** {@return the kind of organisation} */
  OrganisationKind kind();

  /**
   * {@return the number in the register of enterprises; absent if it has none or it is not
   * recorded}
   */
  Optional<EnterpriseNumber> enterpriseNumber();

  /**
   * {@return the organisation that this one is a part of, such as the city of its department;
   * absent if it is part of none}
   */
  Optional<Id<Organisation>> parent();

  /**
   * {@return the days from its foundation to its end; absent if they are not recorded, and then it
   * exists on every day}
   */
  Optional<Term> lifespan();

  /** {@return the organisations that it succeeded} */
  ImmutableList<Id<Organisation>> predecessors();

  /** {@return the themes that it works on} */
  ImmutableList<Label> themes();

  /** {@return the organisations that are members of it, if it is a network or an association} */
  ImmutableList<Id<Organisation>> members();

  /**
   * {@return the contact data; absent if not recorded}
   *
   * <p>They are never in {@link Object#toString}.
   */
  @Value.Redacted
  Optional<Contact> contact();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an organisation. */
  final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}

package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * All recorded facts of the social governance of one municipality.
 *
 * <p>Elements refer to each other by id; a {@code RegisterIndex} finds the element with an id. A
 * register never changes: to see the effect of a change, build the changed register and compare.
 * Rules judge a register; it does not judge itself.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableRegister.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRegister.class)
@JsonDeserialize(builder = Register.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Register.Builder.class)
public sealed interface Register extends Extensible permits ImmutableRegister {

  /** {@return the version of the format of its document; always {@value #FORMAT}} */
  @Value.Default
  default String format() {
    return FORMAT;
  }

  /** {@return the municipality} */
  Municipality municipality();

  /**
   * {@return the day from which on the records are complete, so that nothing is missing before;
   * absent if they do not say so; a platform may have a day of its own}
   */
  Optional<LocalDate> recordedFrom();

  /** {@return the people} */
  ImmutableList<Person> people();

  /** {@return the organisations} */
  ImmutableList<Organisation> organisations();

  /** {@return the governing bodies of organisations, such as the municipal council} */
  ImmutableList<GoverningBodies> governingBodies();

  /** {@return the public offices} */
  ImmutableList<Office> offices();

  /** {@return the platforms} */
  ImmutableList<AdvisoryPlatform> platforms();

  /** {@return the meetings} */
  ImmutableList<Meeting> meetings();

  /** {@return the signals} */
  ImmutableList<Signal> signals();

  /** {@return the advice} */
  ImmutableList<Advice> advice();

  /** {@return the interpellations} */
  ImmutableList<Interpellation> interpellations();

  /** {@return the annual reports} */
  ImmutableList<AnnualReport> annualReports();

  /** {@return the schemes under which covenants are made} */
  ImmutableList<CovenantScheme> covenantSchemes();

  /** {@return the covenants} */
  ImmutableList<Covenant> covenants();

  /** {@return the social policy plans} */
  ImmutableList<PolicyPlan> plans();

  /** {@return the poverty barometers} */
  ImmutableList<PovertyBarometer> barometers();

  /** {@return the poverty tests} */
  ImmutableList<PovertyTest> povertyTests();

  /** {@return the Social Houses} */
  ImmutableList<SocialHouse> socialHouses();

  /** {@return the accessibility reviews of services} */
  ImmutableList<AccessibilityReview> accessibilityReviews();

  /** {@return the participation activities} */
  ImmutableList<ParticipationActivity> participationActivities();

  /** {@return the support programmes} */
  ImmutableList<SupportProgramme> supportProgrammes();

  /** {@return the forums} */
  ImmutableList<Forum> forums();

  /** {@return the waivers of findings} */
  ImmutableList<Waiver> waivers();

  /** The version of the format that this library reads and writes. */
  String FORMAT = "samenspraak/1";

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a register. */
  @JsonIgnoreProperties("$schema") // Names the schema of a document, for editors.
  final class Builder extends ImmutableRegister.Builder {
    Builder() {}

    /**
     * {@return a register with the attributes that were set}
     *
     * @throws IllegalArgumentException for a format that this library does not know
     */
    @Override
    public Register build() {
      Register register = super.build();
      if (!register.format().equals(FORMAT)) {
        throw new IllegalArgumentException(
            "The format of a register must be " + FORMAT + ", not " + register.format() + ".");
      }
      return register;
    }
  }
}

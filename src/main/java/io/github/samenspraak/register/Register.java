package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.DutyDone;
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
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Fact;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * All recorded facts of the social governance of one municipality.
 *
 * <p>Elements refer to each other by id; a {@code RegisterIndex} finds the element with an id. A
 * register never changes: {@link #with}, {@link #plus(Fact)} and {@link #without} give another one,
 * in which every object but the changed one and those around it is the same. To see the effect of a
 * change, compare the findings of both. Rules judge a register; it does not judge itself.
 *
 * <p>One change takes time in proportion to the size of the register, as it looks at every id. Many
 * at once are made faster on the {@linkplain #toBuilder builders} of the elements around them.
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

  /** {@return the requests for advice} */
  ImmutableList<AdviceRequest> adviceRequests();

  /** {@return the advice} */
  ImmutableList<Advice> advice();

  /** {@return the interpellations} */
  ImmutableList<Interpellation> interpellations();

  /** {@return the annual reports} */
  ImmutableList<AnnualReport> annualReports();

  /** {@return the duties of charters that were done} */
  ImmutableList<DutyDone> dutiesDone();

  /** {@return the schemes under which covenants are made} */
  ImmutableList<CovenantScheme> covenantSchemes();

  /** {@return the covenants} */
  ImmutableList<Covenant> covenants();

  /** {@return the social policy plans} */
  ImmutableList<PolicyPlan> plans();

  /** {@return the decisions of policy beside the actions of plans} */
  ImmutableList<PolicyMeasure> measures();

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

  /**
   * {@return this register with one element changed, wherever it stands}
   *
   * <pre>{@code
   * register.with(
   *     Mandate.class,
   *     Id.of("ann-2025"),
   *     mandate -> mandate.toBuilder().term(mandate.term().until(lastDay)).build())
   * }</pre>
   *
   * <p>A part without an id, such as a membership, is changed with its element.
   *
   * @param type the type of the element
   * @param id the id of the element
   * @param change gives the changed element, with the same id
   * @param <T> the type of the element
   * @throws IllegalArgumentException if not exactly one element of the register has the id, if that
   *     is no {@code T}, or if the changed element has another id
   */
  default <T extends Identified> Register with(
      Class<T> type, Id<? extends T> id, UnaryOperator<T> change) {
    return new RegisterChange(this).with(type, id, change);
  }

  /**
   * {@return this register with one more element, the last of its list}
   *
   * <p>An id that another element has is recorded, and found by a rule.
   *
   * @param added what stands in a list of the register itself, such as a person or a covenant
   * @throws IllegalArgumentException if a register has no list of that type
   */
  default Register plus(Fact added) {
    return new RegisterChange(this).plus(added);
  }

  /**
   * {@return this register with one more object in one of its elements, the last of its list} For
   * example, a mandate or a seat plan in a body, a body or a membership in a platform, an extension
   * or a grant in a covenant.
   *
   * <p>A body that is added to an organisation is one of its {@linkplain #governingBodies governing
   * bodies}.
   *
   * @param owner the id of the element
   * @param added what stands in a list of the element, with or without an id
   * @throws IllegalArgumentException if not exactly one element of the register has the id, or if
   *     it has no list of that type
   */
  default Register plus(Id<?> owner, Fact added) {
    return new RegisterChange(this).plus(owner, added);
  }

  /**
   * {@return this register without an element and all that is in it}
   *
   * <p>References to it stay, and a rule finds them. The governing bodies of an organisation go
   * with the last one, unless they have {@linkplain Extensible#extensions extensions}.
   *
   * @param id the id of the element
   * @throws IllegalArgumentException if not exactly one element of the register has the id
   */
  default Register without(Id<?> id) {
    return new RegisterChange(this).without(id);
  }

  /**
   * {@return this register without the contact and the sex of people who have been in nothing since
   * a day, and who they are}
   *
   * <p>Somebody is in something as long as a mandate, a membership, a participation or a tenure of
   * an office (or a delegation of one) of theirs lasts, and on the day of a meeting that they
   * attended or called, or of anything else that names them. One whose last day is not known lasts.
   * Names and ids stay, so that every reference leads to its person, and so do {@linkplain
   * Extensible#extensions extensions}, which a host clears itself. No finding that holds on that
   * day or later changes.
   *
   * @param day the first day that counts as recent
   */
  default Forgetting forgetting(LocalDate day) {
    return Forgetting.of(this, day);
  }

  /** The version of the format that this library reads and writes. */
  String FORMAT = "samenspraak/1";

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
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

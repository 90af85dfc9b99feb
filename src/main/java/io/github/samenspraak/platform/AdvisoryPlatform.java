package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A platform on which organisations meet, advise an authority and report to it: a social platform,
 * an advisory council, a social coordination.
 *
 * <p>Organisations and people belong to it by a {@link Membership}, or sit on its plenary. It meets
 * in its {@linkplain Body bodies}: a steering committee leads it, members work in working groups,
 * and all of them meet in the plenary. Its {@link Charter}s set its duties. It is not an
 * organisation. Its activities are in the package {@code io.github.samenspraak.cycle}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAdvisoryPlatform.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdvisoryPlatform.class)
@JsonDeserialize(builder = AdvisoryPlatform.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AdvisoryPlatform.Builder.class)
public sealed interface AdvisoryPlatform extends Identified, BodyOwner, Extensible
    permits ImmutableAdvisoryPlatform {

  /** {@return the id} */
  @Override
  Id<AdvisoryPlatform> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the kind of platform} */
  PlatformKind kind();

  /** {@return the law that applies to it; {@link Regime#NONE} unless said} */
  @Value.Default
  default Regime regime() {
    return Regime.NONE;
  }

  /** {@return the organisation that it advises} */
  @Override
  Id<Organisation> authority();

  /** {@return the decision by which it was founded; absent if it is not recorded} */
  Optional<Decision> foundedBy();

  /** {@return the date of its establishment; absent if not recorded} */
  Optional<PartialDate> established();

  /** {@return the date of its dissolution; absent if it was not dissolved} */
  Optional<PartialDate> dissolved();

  /** {@return the platforms that it took over from; usually none} */
  ImmutableList<Id<AdvisoryPlatform>> predecessors();

  /** {@return the platform that it is a part of; absent if there is none} */
  Optional<Id<AdvisoryPlatform>> partOf();

  /** {@return the laws that it rests on} */
  ImmutableList<LegalBasis> legalBases();

  /** {@return its purposes} */
  @PublicText
  ImmutableList<Label> purposes();

  /** {@return its charters, past and future; on no day should two be in force} */
  ImmutableList<Charter> charters();

  /** {@return the memberships of organisations and people, past and future} */
  ImmutableList<Membership> memberships();

  /** {@return its plenaries, committees and working groups, past and present} */
  @Override
  ImmutableList<Body> bodies();

  /** {@return the days on which it was suspended; nothing is asked of it on those} */
  ImmutableList<Suspension> suspensions();

  /**
   * {@return the day from which on its records are complete, so that nothing is missing before;
   * absent if that is the day of the register}
   */
  Optional<LocalDate> recordedFrom();

  /**
   * {@return its bodies of a kind, in document order}
   *
   * @param kind the kind
   */
  default ImmutableList<Body> bodies(BodyKind kind) {
    return bodies().stream()
        .filter(body -> body.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return its bodies that {@linkplain Body#hasSeats have seats}, in document order} */
  default ImmutableList<Body> seatedBodies() {
    return bodies().stream().filter(Body::hasSeats).collect(ImmutableList.toImmutableList());
  }

  /** {@return the charter in force on each day} */
  default Timeline<Optional<Charter>> charterInForce() {
    return Timeline.inForce(charters(), Charter::inForce);
  }

  /**
   * {@return the days on which it certainly exists; absent if its establishment is not recorded, or
   * no day is certain} They begin on the last possible day of its establishment, and end on the
   * first possible day of its dissolution.
   */
  default Optional<Term> lifespan() {
    return established()
        .map(PartialDate::latest)
        .filter(first -> dissolved().map(last -> !last.earliest().isBefore(first)).orElse(true))
        .map(
            first ->
                dissolved().map(last -> Term.of(first, last.earliest())).orElse(Term.from(first)));
  }

  /**
   * {@return the days on which it may exist; absent if its dissolution is dated before its
   * establishment} They begin on the first possible day of its establishment, if that is recorded,
   * and end on the last possible day of its dissolution.
   */
  default Optional<Term> possibleLifespan() {
    Term since = established().map(PartialDate::earliest).map(Term::from).orElse(Term.undated());
    return dissolved()
        .map(PartialDate::latest)
        .map(
            last ->
                Optional.of(since)
                    .filter(days -> days.hasBegunBy(last))
                    .map(days -> days.until(last)))
        .orElse(Optional.of(since));
  }

  /**
   * {@return the part of some days on which it may be established and is certainly not dissolved;
   * absent if there is none}
   *
   * <p>The charter and the seat plans of a dissolved platform may have no last day. Nothing is
   * missing after its dissolution.
   *
   * @param days such as those of a charter
   */
  default Optional<Term> existing(Term days) {
    Optional<Term> since =
        established()
            .map(day -> days.intersection(Term.from(day.earliest())))
            .orElse(Optional.of(days));
    Optional<LocalDate> lastDay = dissolved().map(PartialDate::earliest);
    return lastDay.isEmpty()
        ? since
        : since
            .filter(term -> term.hasBegunBy(lastDay.get()))
            .map(term -> term.until(lastDay.get()));
  }

  @Override
  default Optional<Term> existing(Body body, Term days) {
    return body.lifespan()
        .map(days::intersection)
        .orElse(Optional.of(days))
        .flatMap(this::existing);
  }

  @Override
  default Optional<Term> possibleLifespan(Body body) {
    return body.lifespan()
        .map(own -> possibleLifespan().flatMap(own::intersection).orElse(own))
        .or(this::possibleLifespan);
  }

  /** {@return the days of its existence from its first to its last charter, if it has charters} */
  default Optional<Term> chartered() {
    return charters().stream().map(Charter::inForce).reduce(Term::span).flatMap(this::existing);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a platform. */
  final class Builder extends ImmutableAdvisoryPlatform.Builder {
    Builder() {}
  }
}

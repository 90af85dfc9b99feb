package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Where organisations meet, advise an authority and report to it: a social platform, an advisory
 * council, a social coordination.
 *
 * <p>Its {@link Membership}s say which organisations belong to it. It is led by a {@link
 * SteeringCommittee}, and sometimes a {@link ManagementCommittee}; it works in {@link
 * WorkingGroup}s; all its members meet in the {@link Plenary}. What it must do, and how often, its
 * {@link Charter}s say. It is not an organisation, and what it does from year to year is not here
 * but in the package {@code io.github.samenspraak.cycle}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAdvisoryPlatform.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdvisoryPlatform.class)
@JsonDeserialize(builder = AdvisoryPlatform.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AdvisoryPlatform.Builder.class)
public sealed interface AdvisoryPlatform extends Identified permits ImmutableAdvisoryPlatform {

  /** {@return the id} */
  @Override
  Id<AdvisoryPlatform> id();

  /** {@return the name} */
  Label name();

  /** {@return what sort of platform it is} */
  PlatformKind kind();

  /** {@return which law applies to it; {@link Regime#NONE} unless said} */
  @Value.Default
  default Regime regime() {
    return Regime.NONE;
  }

  /** {@return the organisation that it advises} */
  Id<Organisation> authority();

  /** {@return the organisation or department that founded it; absent if it is not recorded} */
  Optional<Id<Organisation>> foundedBy();

  /** {@return when it was established; absent if it is not recorded} */
  Optional<PartialDate> established();

  /** {@return when it was dissolved; absent if it was not} */
  Optional<PartialDate> dissolved();

  /** {@return the platform that it took over from; absent if there was none} */
  Optional<Id<AdvisoryPlatform>> predecessor();

  /** {@return the laws that it rests on} */
  ImmutableList<LegalBasis> legalBases();

  /** {@return what it is for} */
  ImmutableList<Label> purposes();

  /** {@return the charters that it has had; on no day should two be in force} */
  ImmutableList<Charter> charters();

  /** {@return which organisations belong to it, and when} */
  ImmutableList<Membership> memberships();

  /** {@return the meeting of all members; absent if there is none} */
  Optional<Plenary> plenary();

  /** {@return the committee that leads it; absent if there is none} */
  Optional<SteeringCommittee> steeringCommittee();

  /** {@return the committee that runs it from day to day; absent if there is none} */
  Optional<ManagementCommittee> managementCommittee();

  /** {@return its working groups, past ones among them} */
  ImmutableList<WorkingGroup> workingGroups();

  /**
   * {@return the committees that have seats: the steering committee, then the management committee}
   */
  default ImmutableList<SeatedBody> seatedBodies() {
    return Stream.of(steeringCommittee(), managementCommittee())
        .<SeatedBody>flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return all that meets: the plenary, the committees and the working groups} */
  default ImmutableList<Body> bodies() {
    return ImmutableList.<Body>builder()
        .addAll(plenary().stream().iterator())
        .addAll(seatedBodies())
        .addAll(workingGroups())
        .build();
  }

  /** {@return on each day, the charter in force} */
  default Timeline<Optional<Charter>> charterInForce() {
    return Timeline.inForce(charters(), Charter::inForce);
  }

  /**
   * {@return the days on which it certainly exists} They begin on the last day on which it can have
   * been established, and end on the first on which it can have been dissolved; absent if it is not
   * recorded when it was established, or if too little is known of both to be certain of a day.
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
   * {@return the days on which it may exist} They begin on the first day on which it can have been
   * established, if anything is recorded of that, and end on the last on which it can have been
   * dissolved; absent if it is said to have been dissolved before it was established.
   */
  default Optional<Term> possibleLifespan() {
    LocalDate first = established().map(PartialDate::earliest).orElse(LocalDate.of(1, 1, 1));
    return dissolved()
        .map(PartialDate::latest)
        .map(
            last ->
                last.isBefore(first) ? Optional.<Term>empty() : Optional.of(Term.of(first, last)))
        .orElse(Optional.of(Term.from(first)));
  }

  /**
   * {@return of some days, those on which it may have been established and is certainly not
   * dissolved; absent if there are none}
   *
   * <p>Who dissolves a platform need not close its charter, its seat plans and its working groups
   * as well: of a platform that is no more, nothing is missing.
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

  /** {@return the days from its first to its last charter on which it exists, if it had any} */
  default Optional<Term> chartered() {
    return charters().stream().map(Charter::inForce).reduce(Term::span).flatMap(this::existing);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a platform. */
  final class Builder extends ImmutableAdvisoryPlatform.Builder {
    Builder() {}
  }
}

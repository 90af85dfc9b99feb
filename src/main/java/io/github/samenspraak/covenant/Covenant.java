package io.github.samenspraak.covenant;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Days;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An agreement of an authority and one or more organisations: they carry something out, and the
 * authority grants them the means for some years.
 *
 * <p>Its {@link CovenantScheme} sets its length and its reports; {@link #under} combines both. It
 * is not a subsidy for one occasion, and not a plan.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableCovenant.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCovenant.class)
@JsonDeserialize(builder = Covenant.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Covenant.Builder.class)
public sealed interface Covenant extends Identified permits ImmutableCovenant {

  /** {@return the id} */
  @Override
  Id<Covenant> id();

  /** {@return the scheme under which it was made} */
  Id<CovenantScheme> scheme();

  /** {@return the authority that made it} */
  Id<Organisation> authority();

  /** {@return the organisations with which it was made, at least one; the first reports} */
  ImmutableList<Id<Organisation>> partners();

  /** {@return the subject} */
  @PublicText
  Label subject();

  /**
   * {@return the first day of each of its years, for which there are grants and reports, such as
   * the book years of the partner; absent if that is the day of its scheme}
   */
  Optional<MonthDay> yearBegins();

  /** {@return the day on which all had signed; absent if they have not} */
  Optional<LocalDate> signedOn();

  /** {@return the initial term} */
  @WithFirstDay
  Term initialTerm();

  /** {@return the extensions after the initial term} */
  ImmutableList<Extension> extensions();

  /** {@return the decision not to extend it; absent if there was none} */
  Optional<Refusal> refusal();

  /** {@return its early end; absent if there was none} Running out is no early end. */
  Optional<Ending> ended();

  /** {@return the grants by year} */
  ImmutableList<Grant> grants();

  /** {@return the actions of plans that the partners carry out under it} */
  ImmutableList<Id<? extends AgreedAction>> actions();

  /** {@return the evaluations of the authority} */
  ImmutableList<Evaluation> evaluations();

  /** {@return the reports of the partners} */
  ImmutableList<CovenantReport> reports();

  /**
   * {@return the course of this covenant under its scheme: its deadlines and possible extensions}
   *
   * @param scheme the scheme that it names
   */
  default CovenantCourse under(CovenantScheme scheme) {
    return under(scheme, RecordedDays.all());
  }

  /**
   * {@return the course of this covenant under its scheme, with the deadlines that its records are
   * asked for}
   *
   * @param scheme the scheme that it names
   * @param recordedDays the days of which the records tell for certain
   */
  default CovenantCourse under(CovenantScheme scheme, RecordedDays recordedDays) {
    return under(scheme, recordedDays, scheme.requiredProofs());
  }

  /**
   * {@return the course of this covenant under a scheme whose proofs were put together before, for
   * many covenants}
   *
   * @param scheme the scheme that it names
   * @param recordedDays the days of which the records tell for certain
   * @param requiredProofs the proofs that the rules of the scheme require
   */
  default CovenantCourse under(
      CovenantScheme scheme, RecordedDays recordedDays, RequiredProofs requiredProofs) {
    return new CovenantCourse(this, scheme, recordedDays, requiredProofs);
  }

  /** {@return the extensions in the order of their days} */
  default ImmutableList<Extension> extensionsInOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Extension::term), extensions());
  }

  /**
   * {@return the days on which it runs, as far as is agreed: the initial term and the extensions in
   * order, up to the day on which it was ended; none if it was ended before it began}
   */
  default ImmutableList<Term> runs() {
    ImmutableList.Builder<Term> runs = ImmutableList.builder();
    untilEnded(initialTerm()).ifPresent(runs::add);
    for (Extension extension : extensionsInOrder()) {
      untilEnded(extension.term()).ifPresent(runs::add);
    }
    return runs.build();
  }

  private Optional<Term> untilEnded(Term agreed) {
    return ended().isEmpty()
        ? Optional.of(agreed)
        : ended().map(Ending::on).filter(agreed::hasBegunBy).map(agreed::until);
  }

  /**
   * {@return the days from the first to the last on which it runs; absent if it was ended before it
   * began}
   */
  @Days
  default Optional<Term> wholeTerm() {
    return runs().stream().reduce(Term::span);
  }

  /**
   * {@return whether it runs on a day}
   *
   * @param day the day
   */
  default boolean isRunning(LocalDate day) {
    return runs().stream().anyMatch(term -> term.contains(day));
  }

  /**
   * {@return the status on a day}
   *
   * @param day any day, past or future
   */
  default CovenantStatus status(LocalDate day) {
    if (isRunning(day)) {
      return initialTerm().contains(day) ? CovenantStatus.RUNNING : CovenantStatus.EXTENDED;
    }
    boolean ended = ended().filter(ending -> ending.on().isBefore(day)).isPresent();
    if (ended || initialTerm().hasBegunBy(day)) {
      return CovenantStatus.ENDED;
    }
    boolean signed = signedOn().filter(signing -> !signing.isAfter(day)).isPresent();
    return signed ? CovenantStatus.SIGNED : CovenantStatus.PROPOSED;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a covenant. */
  final class Builder extends ImmutableCovenant.Builder {
    Builder() {}

    /**
     * {@return a covenant with the attributes that were set}
     *
     * @throws IllegalArgumentException for an initial term without a first day, or without a
     *     partner
     */
    @Override
    public Covenant build() {
      Covenant covenant = super.build();
      covenant.initialTerm().requireFirstDay("a covenant");
      if (covenant.partners().isEmpty()) {
        throw new IllegalArgumentException("A covenant must have at least one partner.");
      }
      return covenant;
    }
  }
}

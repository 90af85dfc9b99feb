package io.github.samenspraak.covenant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An agreement of an authority and an organisation: the organisation carries something out, and the
 * authority grants it the means for some years.
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

  /** {@return the organisation with which it was made} */
  Id<Organisation> partner();

  /** {@return the subject} */
  @PublicText
  Label subject();

  /** {@return the day on which both had signed; absent if they have not, or if not recorded} */
  Optional<LocalDate> signedOn();

  /** {@return the initial term} */
  @WithFirstDay
  Term initialTerm();

  /** {@return the extensions after the initial term} */
  ImmutableList<Extension> extensions();

  /** {@return its end, early or at the end of its term; absent if not recorded} */
  Optional<Ending> ended();

  /** {@return the grants by year; all in one currency} */
  ImmutableList<Grant> grants();

  /** {@return the actions of plans that the partner carries out under it} */
  ImmutableList<Id<? extends AgreedAction>> actions();

  /** {@return the evaluations of the authority} */
  ImmutableList<Evaluation> evaluations();

  /** {@return the reports of the partner} */
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
    return new CovenantCourse(this, scheme, recordedDays);
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
   * {@return whether it runs on any day of a year}
   *
   * @param year any calendar year
   */
  default boolean isRunning(Year year) {
    return runningYears().contains(year);
  }

  /** {@return the years in which it runs on any day; without an end if the covenant has none} */
  default Years runningYears() {
    return Years.of(runs());
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

  /**
   * {@return the amount granted for a year; absent if nothing is}
   *
   * @param year the calendar year
   */
  default Optional<Money> granted(Year year) {
    return grants().stream()
        .filter(grant -> grant.year().equals(year))
        .map(Grant::amount)
        .reduce(Money::plus);
  }

  /** {@return the amounts granted by year, without years for which nothing is} */
  default ImmutableMap<Year, Money> grantedByYear() {
    return grants().stream()
        .collect(ImmutableMap.toImmutableMap(Grant::year, Grant::amount, Money::plus));
  }

  /** {@return the total amount granted; absent if nothing is} */
  default Optional<Money> granted() {
    return grants().stream().map(Grant::amount).reduce(Money::plus);
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
     * @throws IllegalArgumentException for an initial term without a first day, or grants in
     *     several currencies, which have no sum
     */
    @Override
    public Covenant build() {
      Covenant covenant = super.build();
      covenant.initialTerm().requireFirstDay("a covenant");
      if (covenant.grants().stream()
              .map(grant -> grant.amount().getCurrencyUnit())
              .distinct()
              .count()
          > 1) {
        throw new IllegalArgumentException("The grants of a covenant must be in one currency.");
      }
      return covenant;
    }
  }
}

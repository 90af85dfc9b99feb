package io.github.samenspraak.covenant;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * On what conditions an authority makes covenants: how long they last, how often they may be
 * extended, what must be decided and reported by when.
 *
 * <p>The three years, and the three years more, of the City of Antwerp are the numbers of its
 * scheme; another may have two years and two extensions of one. A scheme is no covenant: it binds
 * nobody until one is made under it.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableCovenantScheme.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCovenantScheme.class)
@JsonDeserialize(builder = CovenantScheme.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CovenantScheme.Builder.class)
public sealed interface CovenantScheme extends Identified permits ImmutableCovenantScheme {

  /** {@return the id} */
  @Override
  Id<CovenantScheme> id();

  /** {@return the name} */
  Label name();

  /** {@return the days on which a covenant may begin under it; those that have begun go on} */
  Term inForce();

  /** {@return the decision that adopted it; absent if that is not recorded} */
  Optional<Decision> adoptedBy();

  /** {@return how long the initial term is; three years unless said; at least one day} */
  @Value.Default
  default Period initialLength() {
    return Period.ofYears(3);
  }

  /** {@return how long each extension is; three years unless said; at least one day} */
  @Value.Default
  default Period extensionLength() {
    return Period.ofYears(3);
  }

  /** {@return how often a covenant may be extended; once unless said; 0 or more} */
  @Value.Default
  default int maximumExtensions() {
    return 1;
  }

  /**
   * {@return how long before the end of a term its extension must be decided: with three months,
   * that of a term until 31 December by 30 September; absent if the last day of the term will do;
   * at least one day}
   */
  Optional<Period> decideBefore();

  /** {@return whether an extension asks for an evaluation first; {@code true} unless said} */
  @Value.Default
  default boolean evaluationBeforeExtension() {
    return true;
  }

  /**
   * {@return by which day of the following year a partner must report on a year; absent if no
   * report is due; 29 February counts as 28 February in a year that does not have it}
   */
  Optional<MonthDay> reportDue();

  /** {@return which proofs a report must hold for a grant of what size; none unless said} */
  ImmutableList<ProofRule> proofRules();

  /**
   * {@return the last day to report on a year; absent if no report is due}
   *
   * @param year the year reported on
   */
  default Optional<LocalDate> reportDueFor(Year year) {
    return reportDue().map(day -> day.atYear(year.plusYears(1).getValue()));
  }

  /**
   * {@return the last day to decide whether a term is extended; absent if the term is open} It is
   * no earlier than the first day of the term, however long before the end the decision is due.
   *
   * @param term the initial term of a covenant, or an extension
   */
  default Optional<LocalDate> decisionDueFor(Term term) {
    // The time before the end is counted in whole months back from the day after it.
    return term.lastDay()
        .map(last -> last.plusDays(1))
        .map(dayAfter -> Deadline.dueAfter(dayAfter, decideBefore().orElse(Period.ZERO).negated()))
        .map(day -> day.minusDays(1))
        .map(due -> Comparators.max(due, term.firstDay()));
  }

  /**
   * {@return the proofs that a report must hold, in the order of {@link Proof}}
   *
   * @param granted all that was granted for the year
   */
  default ImmutableSet<Proof> proofsFor(Money granted) {
    return requiredProofs().of(granted);
  }

  /** {@return which proofs its rules ask for together, to be asked about many grants} */
  default RequiredProofs requiredProofs() {
    return new RequiredProofs(proofRules());
  }

  private static void requireDays(String what, Period length) {
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException(
          "In a scheme, " + what + " must be at least one day, not " + length + ".");
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a scheme. */
  final class Builder extends ImmutableCovenantScheme.Builder {
    Builder() {}

    /**
     * {@return a scheme with the attributes that were set}
     *
     * @throws IllegalArgumentException for lengths of less than a day, and fewer than no extensions
     */
    @Override
    public CovenantScheme build() {
      CovenantScheme covenantScheme = super.build();
      requireDays("an initial term", covenantScheme.initialLength());
      requireDays("an extension", covenantScheme.extensionLength());
      covenantScheme
          .decideBefore()
          .ifPresent(time -> requireDays("the time to decide before the end", time));
      if (covenantScheme.maximumExtensions() < 0) {
        throw new IllegalArgumentException(
            "A scheme must allow 0 extensions or more, not "
                + covenantScheme.maximumExtensions()
                + ".");
      }
      return covenantScheme;
    }
  }
}

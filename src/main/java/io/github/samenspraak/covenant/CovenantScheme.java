package io.github.samenspraak.covenant;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The conditions of an authority for its covenants: their length and extensions, and the deadlines
 * of decisions and reports.
 *
 * <p>For example, the scheme of the City of Antwerp has three years and an extension of three;
 * another may have two years and two extensions of one. A scheme binds no party until a covenant is
 * made under it.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableCovenantScheme.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCovenantScheme.class)
@JsonDeserialize(builder = CovenantScheme.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CovenantScheme.Builder.class)
public sealed interface CovenantScheme extends Identified, Extensible
    permits ImmutableCovenantScheme {

  /** {@return the id} */
  @Override
  Id<CovenantScheme> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the days on which a covenant may begin under it; a covenant may last beyond them} */
  Term inForce();

  /** {@return the decision that adopted it; absent if that is not recorded} */
  Optional<Decision> adoptedBy();

  /** {@return the length of the initial term, at least one day; three years unless said} */
  @Value.Default
  default Period initialLength() {
    return Period.ofYears(3);
  }

  /** {@return the length of each extension, at least one day; three years unless said} */
  @Value.Default
  default Period extensionLength() {
    return Period.ofYears(3);
  }

  /**
   * {@return whether the initial term and the extensions may be shorter than those lengths; {@code
   * false} unless said}
   */
  @Value.Default
  default boolean shorterAllowed() {
    return false;
  }

  /** {@return the most extensions of a covenant, 0 or more; 1 unless said} */
  @Value.Default
  default int maximumExtensions() {
    return 1;
  }

  /**
   * {@return whether a covenant is extended by itself if nobody gives notice, so that no decision
   * is due; {@code false} unless said}
   */
  @Value.Default
  default boolean tacitExtension() {
    return false;
  }

  /**
   * {@return the time before the end of a term by which its extension must be decided, at least one
   * day: with three months, for a term until 31 December by 30 September; absent if the last day of
   * the term is in time}
   */
  Optional<Period> decideBefore();

  /** {@return whether an extension needs an evaluation first; {@code true} unless said} */
  @Value.Default
  default boolean evaluationBeforeExtension() {
    return true;
  }

  /** {@return the reports that partners owe; absent if none are due} */
  Optional<CovenantReporting> reporting();

  /**
   * {@return the instalments in which the grant of each year is paid, in the order in which
   * payments fill them; none if nothing says by when to pay} Their shares are together at most the
   * whole.
   */
  ImmutableList<Instalment> instalments();

  /** {@return the rules on the proofs that a report must hold; none unless said} */
  ImmutableList<ProofRule> proofRules();

  /**
   * {@return the currency in which it sets amounts: that of the amount to report from or else of
   * the first rule on proofs; absent if it sets none}
   */
  default Optional<CurrencyUnit> currency() {
    return Stream.concat(
            reporting().flatMap(CovenantReporting::fromAmount).stream(),
            proofRules().stream().map(ProofRule::threshold))
        .map(Money::getCurrencyUnit)
        .findFirst();
  }

  /**
   * {@return the last day to decide on the extension of a term, no earlier than its first day;
   * absent if the term is open}
   *
   * @param term the initial term of a covenant, or an extension
   */
  default Optional<LocalDate> decisionDueFor(Term term) {
    // The time before the end is counted in whole months back from the day after it.
    return term.lastDay()
        .map(last -> last.plusDays(1))
        .map(dayAfter -> Deadline.dueAfter(dayAfter, decideBefore().orElse(Period.ZERO).negated()))
        .map(day -> day.minusDays(1))
        .map(due -> Comparators.max(due, term.firstDayOrThrow()));
  }

  /** {@return the proofs that its rules require together, for repeated questions} */
  default RequiredProofs requiredProofs() {
    return new RequiredProofs(proofRules());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a scheme. */
  final class Builder extends ImmutableCovenantScheme.Builder {
    Builder() {}

    /**
     * {@return a scheme with the attributes that were set}
     *
     * @throws IllegalArgumentException for lengths of less than a day, a number of extensions below
     *     0, and instalments of more than the whole
     */
    @Override
    public CovenantScheme build() {
      CovenantScheme covenantScheme = super.build();
      Require.days("an initial term", covenantScheme.initialLength());
      Require.days("an extension", covenantScheme.extensionLength());
      covenantScheme
          .decideBefore()
          .ifPresent(time -> Require.days("the time to decide before the end", time));
      if (covenantScheme.maximumExtensions() < 0) {
        throw new IllegalArgumentException(
            "A scheme must allow 0 extensions or more, not "
                + covenantScheme.maximumExtensions()
                + ".");
      }
      if (Shares.of(covenantScheme.instalments()).exceedWhole()) {
        throw new IllegalArgumentException(
            "The instalments of a scheme must be at most the whole grant together.");
      }
      return covenantScheme;
    }
  }
}

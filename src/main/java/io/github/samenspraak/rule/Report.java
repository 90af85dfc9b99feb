package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A finding that a rule is still adding details to. */
public final class Report {

  /** A report beyond the limit, which keeps nothing. */
  static final Report COUNTED = new Report(RuleFailure.RULE_FAILED, null);

  private static final String ALLOWED =
      "a number, a word, an id, a day, a year, a term, a length of time, an amount of money,"
          + " a constant of an enumeration, a fraction, bounds, a locale, a source,"
          + " a NIS code or an enterprise number, or a list of those";

  private final Rule rule;

  /** The subject of the finding; null for a report that is only counted. */
  private @Nullable Subject subject;

  private @Nullable Term term;
  private @Nullable Term owedFor;
  private final Map<String, Object> arguments = new LinkedHashMap<>();

  Report(Rule rule, @Nullable Subject subject) {
    this.rule = rule;
    this.subject = subject;
  }

  /**
   * {@return this report, about a part of the element}
   *
   * @param part a part without an id of its own, such as a membership of a platform
   */
  public Report in(Object part) {
    if (subject != null) {
      subject = subject.part(part);
    }
    return this;
  }

  /**
   * {@return this report, about an attribute of the element or part}
   *
   * <p>It is the one at fault, so that a form can tell the finding beside its field. It may be
   * absent where it should be there.
   *
   * @param attribute its name, as in JSON
   */
  public Report at(String attribute) {
    if (subject != null) {
      subject = subject.attribute(attribute);
    }
    return this;
  }

  /**
   * {@return this report, about a position in a list}
   *
   * @param attribute the name of the list, as in JSON
   * @param index from 0
   */
  public Report at(String attribute, int index) {
    if (subject != null) {
      subject = subject.attribute(attribute, index);
    }
    return this;
  }

  /**
   * {@return this report, with days}
   *
   * @param days the days on which the rule is broken; the first must be known
   * @throws IllegalArgumentException if the first day is not known; the index of the register knows
   *     the certain days of a term
   */
  public Report during(Term days) {
    if (!days.hasFirstDay()) {
      throw new IllegalArgumentException(
          "The rule "
              + rule.code()
              + " reports the days "
              + days
              + ", of which the first is not known: report only days that are certain.");
    }
    if (subject != null) {
      term = days;
    }
    return this;
  }

  /**
   * {@return this report, about what was owed for a period} A waiver applies to it as a whole, if
   * the period lies in the days of the waiver.
   *
   * @param period the reporting year of what was owed, or else its due day alone
   */
  public Report owedFor(Term period) {
    if (subject != null) {
      owedFor = period;
    }
    return this;
  }

  /**
   * {@return this report, with an argument}
   *
   * @param argument one of the arguments of the rule
   * @param value a number, a word such as a code, an id, a day, a term, a length of time, an amount
   *     of money, a constant of an enumeration or another small value, or a list of those; never
   *     personal data
   * @throws IllegalArgumentException if the rule does not announce the argument, or the value is of
   *     another type
   */
  public Report with(String argument, Object value) {
    if (subject == null) {
      return this;
    }
    if (!rule.arguments().contains(argument)) {
      throw new IllegalArgumentException(
          "The rule "
              + rule.code()
              + " reports an argument "
              + argument
              + " that it does not announce; it announces "
              + rule.arguments()
              + ".");
    }
    Object copy = copy(value);
    if (!isAllowed(copy)) {
      throw new IllegalArgumentException(
          "The rule "
              + rule.code()
              + " reports a "
              + value.getClass().getName()
              + " as its argument "
              + argument
              + "; it may be "
              + ALLOWED
              + ".");
    }
    arguments.put(argument, copy);
    return this;
  }

  /** {@return a copy that the rule cannot change later, because a finding never changes} */
  private static Object copy(Object value) {
    if (value instanceof Set<?> values) {
      return ImmutableSet.copyOf(values);
    }
    if (value instanceof Iterable<?> values) {
      return ImmutableList.copyOf(values);
    }
    return value instanceof CharSequence text ? text.toString() : value;
  }

  private static boolean isAllowed(Object value) {
    if (value instanceof Iterable<?> values) {
      for (Object each : values) {
        if (each instanceof Iterable<?> || !isAllowed(each)) {
          return false;
        }
      }
      return true;
    }
    return value instanceof Number
        || value instanceof CharSequence
        || value instanceof Id<?>
        || value instanceof LocalDate
        || value instanceof Year
        || value instanceof Term
        || value instanceof Period
        || value instanceof Money
        || value instanceof Enum<?>
        || value instanceof Fraction
        || value instanceof QuorumShare
        || value instanceof Bounds
        || value instanceof Locale
        || value instanceof Source
        || value instanceof NisCode
        || value instanceof EnterpriseNumber;
  }

  /** {@return the subject; never asked of a report that is only counted} */
  Subject subject() {
    return Objects.requireNonNull(subject);
  }

  /**
   * {@return whether it says nothing that is certain, as the register does not hold all there is}
   *
   * <p>A finding about a reference to an element that was left out is not certain. Nor is one that
   * something is missing where something was left out, or that may stand in a list which lacks
   * elements, or one about days on which an element may not hold.
   */
  boolean isUncertain(RegisterIndex index) {
    if (index.isWhole()) {
      return false;
    }
    if (rule.isAboutMissing() && !index.areComplete(rule.missingFrom())) {
      return true;
    }
    List<Id<?>> ids =
        arguments.values().stream()
            .flatMap(
                value -> value instanceof Iterable<?> all ? Streams.stream(all) : Stream.of(value))
            .filter(value -> value instanceof Id)
            .<Id<?>>map(value -> (Id<?>) value)
            .toList();
    Object owner = subject().owner();
    return subject().attributeReferences().stream().anyMatch(index::isLeftOut)
        || ids.stream().anyMatch(index::isLeftOut)
        || rule.isAboutMissing()
            && !(index.isComplete(subject())
                && ids.stream().allMatch(id -> index.isComplete(id) || index.isIn(owner, id)))
        || term != null && !(index.isLimited(owner) && ids.stream().allMatch(index::isLimited));
  }

  Optional<Term> term() {
    return Optional.ofNullable(term);
  }

  Optional<Term> owedFor() {
    return Optional.ofNullable(owedFor);
  }

  /**
   * {@return the flaw that keeps the report from being a finding; absent if there is none} Its
   * subject may not be in the register, or an argument may be missing.
   *
   * @param place the place of its subject; absent if that is not in the register
   */
  Optional<String> flaw(Optional<JsonPointer> place) {
    String about = "The rule " + rule.code() + " reports " + subject;
    if (place.isEmpty()) {
      return Optional.of(about + ", or something in it, that the register does not have.");
    }
    Sets.SetView<String> missing =
        Sets.difference(ImmutableSet.copyOf(rule.arguments()), arguments.keySet());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(about + " without what it announces: " + String.join(", ", missing) + ".");
  }

  /** {@return the finding of a report without a flaw, in a check on a day} */
  Finding finding(JsonPointer place, LocalDate today) {
    return new Finding(
        rule,
        subject(),
        place,
        today,
        term(),
        owedFor(),
        Maps.toMap(rule.arguments(), arguments::get),
        Optional.empty());
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Report.class);
  }
}

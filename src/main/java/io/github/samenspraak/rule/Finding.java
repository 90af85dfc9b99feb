package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of a rule: the element that breaks it, on which days, and with which numbers.
 *
 * <p>A finding is data. It becomes text only when someone asks for its {@link #message}, in the
 * language of that reader. It holds no personal data but ids.
 */
public final class Finding implements KnownFinding {

  /** By place in the document, then by the code of the rule, then by first day. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(
              finding -> finding.term().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Rule rule;
  private final Subject about;
  private final JsonPointer place;
  private final LocalDate foundOn;
  private final Optional<Term> term;
  private final Optional<Term> owedFor;
  private final ImmutableMap<String, Object> arguments;
  private final Optional<Waiver> waiver;

  Finding(
      Rule rule,
      Subject about,
      JsonPointer place,
      LocalDate foundOn,
      Optional<Term> term,
      Optional<Term> owedFor,
      ImmutableMap<String, Object> arguments,
      Optional<Waiver> waiver) {
    this.rule = rule;
    this.about = about;
    this.place = place;
    this.foundOn = foundOn;
    this.term = term;
    this.owedFor = owedFor;
    this.arguments = arguments;
    this.waiver = waiver;
  }

  /** {@return the rule that is broken} */
  public Rule rule() {
    return rule;
  }

  /** {@return the code of the rule that is broken} */
  @Override
  public String code() {
    return rule.code();
  }

  /** {@return how serious it is} */
  public Severity severity() {
    return rule.severity();
  }

  /** {@return the kind of element that the finding is about} */
  @Override
  public ElementKind kind() {
    return about.kind();
  }

  /**
   * {@return the id of the element that the finding is about; absent only if that is the
   * municipality and it has no NIS code}
   */
  @Override
  public Optional<Id<?>> subject() {
    return about.id();
  }

  /**
   * {@return the place of the finding in the document of the register}
   *
   * <p>It is that of the attribute at fault, such as the term of a mandate that is too long. The
   * document need not have the attribute: of a report that was not presented in time it is the
   * missing day. Where no attribute alone is at fault it is the place of the element or part.
   */
  @Override
  public JsonPointer place() {
    return place;
  }

  /** {@return the days on which the rule is broken; absent if the finding has no days} */
  @Override
  public Optional<Term> term() {
    return term;
  }

  /** {@return the day of the check, as its caller had it} */
  public LocalDate foundOn() {
    return foundOn;
  }

  /** {@return whether its days are over, or begin only after the day of the check} */
  public Tense tense() {
    return term.map(days -> Tense.of(days, foundOn)).orElse(Tense.PRESENT);
  }

  /**
   * {@return the period that it was owed for: a reporting year, or a due day alone; absent unless
   * the finding is about what was owed}
   */
  public Optional<Term> owedFor() {
    return owedFor;
  }

  /** {@return the arguments, under the names that the rule announces and in that order} */
  @Override
  public ImmutableMap<String, Object> arguments() {
    return arguments;
  }

  /** {@return the key, which stays the same from one check to the next} */
  public FindingKey key() {
    return FindingKey.of(this, rule.identifyingArguments());
  }

  /** {@return the waiver of the finding; absent if it is not waived} */
  public Optional<Waiver> waiver() {
    return waiver;
  }

  /** {@return whether the municipality has waived the finding} */
  @Override
  public boolean isWaived() {
    return waiver.isPresent();
  }

  /**
   * {@return whether the rule is broken on a day; always true if the finding has no days}
   *
   * @param day the day
   */
  public boolean isOn(LocalDate day) {
    return term.map(days -> days.contains(day)).orElse(true);
  }

  /**
   * {@return the finding in words, with ids for the names of elements}
   *
   * @param locale of the reader; English if the rule has no words in that language
   */
  public String message(Locale locale) {
    return message(locale, DisplayNames.ids());
  }

  /**
   * {@return the finding in words}
   *
   * @param locale of the reader; English if the rule has no words in that language
   * @param names the names of elements, such as {@link DisplayNames#of} the register
   */
  public String message(Locale locale, DisplayNames names) {
    return rule.message(this, locale, names);
  }

  /** {@return the element, part or attribute that the finding is about} */
  Subject about() {
    return about;
  }

  /** {@return this finding as waived, on some of its days} */
  Finding waived(Waiver by, Optional<Term> days) {
    return new Finding(rule, about, place, foundOn, days, owedFor, arguments, Optional.of(by));
  }

  /** {@return this finding on other days} */
  Finding during(Term days) {
    return new Finding(rule, about, place, foundOn, Optional.of(days), owedFor, arguments, waiver);
  }

  /** {@return this finding at another place} */
  Finding at(JsonPointer other) {
    return new Finding(rule, about, other, foundOn, term, owedFor, arguments, waiver);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding finding
        && code().equals(finding.code())
        && severity() == finding.severity()
        && kind() == finding.kind()
        && subject().equals(finding.subject())
        && place.equals(finding.place)
        && term.equals(finding.term)
        && arguments.equals(finding.arguments)
        && waiver.equals(finding.waiver);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code(), subject(), place, term, arguments);
  }

  /** {@return code, subject, days and arguments, for debugging} */
  @Override
  public String toString() {
    return code()
        + " "
        + about
        + term.map(days -> " " + days).orElse("")
        + (arguments.isEmpty() ? "" : " " + arguments)
        + (isWaived() ? " waived" : "");
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Finding.class);
  }
}

package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/**
 * How a dossier is written: in which languages, of which years, with or without names of people.
 */
public final class DossierOptions {

  private static final DossierOptions STANDARD =
      new DossierOptions(
          ImmutableList.of(Locale.ENGLISH), Optional.empty(), true, Optional.empty());

  private final ImmutableList<Locale> languages;
  private final Optional<Term> span;
  private final boolean naming;
  private final Optional<EarlierFindings> baseline;

  private DossierOptions(
      ImmutableList<Locale> languages,
      Optional<Term> span,
      boolean naming,
      Optional<EarlierFindings> baseline) {
    this.languages = languages;
    this.span = span;
    this.naming = naming;
    this.baseline = baseline;
  }

  /** {@return a page in English, of the years around today, with the names of people} */
  public static DossierOptions standard() {
    return STANDARD;
  }

  /**
   * {@return these options, with one language or several between which a reader switches}
   *
   * @param languages the languages, the one that is shown first first; one that the library does
   *     not speak is written in English
   * @throws IllegalArgumentException if there is none, or one twice
   */
  public DossierOptions in(Locale... languages) {
    ImmutableList<Locale> chosen = ImmutableList.copyOf(languages);
    Preconditions.checkArgument(!chosen.isEmpty(), "A page needs a language.");
    Preconditions.checkArgument(
        chosen.stream().map(Locale::getLanguage).distinct().count() == chosen.size(),
        "A language is there twice: %s",
        chosen);
    return new DossierOptions(chosen, span, naming, baseline);
  }

  /** {@return these options, with all languages of the library, English first} */
  public DossierOptions inAllLanguages() {
    return in(Messages.LANGUAGES.toArray(Locale[]::new));
  }

  /**
   * {@return these options, with other years to draw} Without this, they are those from eight years
   * before today to three years after it, as far as the register has facts of them.
   *
   * @param first the first year
   * @param last the last year, not before the first
   * @throws IllegalArgumentException if the last year comes before the first, or the years are not
   *     among 1 to 9999
   */
  public DossierOptions ofYears(Year first, Year last) {
    Term years = Term.of(first.atDay(1), Term.in(last).lastDay().orElseThrow());
    return new DossierOptions(languages, Optional.of(years), naming, baseline);
  }

  /**
   * {@return these options without the names of people, for a page that is published} A person is
   * called by a number.
   */
  public DossierOptions withoutNames() {
    return new DossierOptions(languages, span, false, baseline);
  }

  /**
   * {@return these options, with the findings of an earlier check, so that the page says what is
   * new since then and what is solved}
   *
   * @param before the earlier findings
   */
  public DossierOptions since(EarlierFindings before) {
    return new DossierOptions(languages, span, naming, Optional.of(before));
  }

  ImmutableList<Locale> languages() {
    return languages;
  }

  Optional<Term> span() {
    return span;
  }

  boolean isNaming() {
    return naming;
  }

  Optional<EarlierFindings> baseline() {
    return baseline;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DossierOptions.class);
  }
}

package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.LanguageMarks;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The words of a dossier and the names in it, for one reader.
 *
 * <p>Texts of the register have {@linkplain LanguageMarks marks} if they are in another language;
 * {@link Markup} writes these as such.
 */
record DossierText(Locale locale, DisplayNames names) {

  static final Messages MESSAGES = Messages.of(Dossier.class, "dossier");

  /** The arguments of findings that tell what a page must not say of members. */
  private static final ImmutableSet<String> SECRET = ImmutableSet.of("sex", "condition");

  /** {@return a text with its arguments filled in} */
  String text(String key, Object... arguments) {
    return new MessageFormat(MESSAGES.get(key, locale), locale).format(arguments);
  }

  String of(LocalDate day) {
    return LocalizedFormat.of(day, locale);
  }

  String of(Term term) {
    return LocalizedFormat.of(term, locale);
  }

  String of(Money amount) {
    return LocalizedFormat.of(amount, locale);
  }

  String of(BigDecimal number) {
    return LocalizedFormat.of(number, locale);
  }

  String of(Enum<?> constant) {
    return LocalizedFormat.of(constant, locale);
  }

  String of(Label label) {
    return LanguageMarks.mark(label, locale);
  }

  /**
   * {@return what a finding says; of one about the sex of members, or a condition that they meet,
   * only what the rule demands}
   */
  String of(Finding finding) {
    return Collections.disjoint(finding.arguments().keySet(), SECRET)
        ? finding.message(locale, names)
        : of(finding.rule().statement());
  }

  <T extends Identified> String of(Class<T> type, Id<? extends T> id) {
    return names.of(type, id, locale);
  }

  String of(Identified element) {
    return names.of(element, locale);
  }

  /** {@return the names of elements of a type, with commas between them} */
  <T extends Identified> String of(Class<T> type, Collection<? extends Id<? extends T>> ids) {
    return ids.stream().map(id -> of(type, id)).collect(Collectors.joining(", "));
  }

  /** {@return a day, or a dash if there is none} */
  String of(Optional<LocalDate> day) {
    return day.map(this::of).orElse("–");
  }

  /** {@return the last day of a term in words, or that it has none} */
  String until(Term term) {
    return term.lastDay().map(day -> text("until", of(day))).orElseGet(() -> text("until.open"));
  }

  /** {@return a text with a capital at its beginning} */
  String capitalised(String words) {
    return LanguageMarks.within(words, this::capitalisedWords);
  }

  private String capitalisedWords(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return words.substring(0, end).toUpperCase(locale) + words.substring(end);
  }

  /** {@return those texts that are not empty, with dots between them} */
  static String joined(String... texts) {
    return Stream.of(texts).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
  }
}

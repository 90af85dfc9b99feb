package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a figure shows of its facts: which days, since when they are past, by which names, and where
 * they break a rule.
 */
public final class DrawingSettings {

  private final Term span;
  private final Optional<LocalDate> today;
  private final DisplayNames names;
  private final DisplayNames marked;
  private final ImmutableList<Finding> findings;
  private final Supplier<ImmutableListMultimap<Id<?>, Finding>> bySubject;

  private DrawingSettings(
      Term span, Optional<LocalDate> today, DisplayNames names, ImmutableList<Finding> findings) {
    this.span = span;
    this.today = today;
    this.names = names;
    this.marked = names.markingLanguages();
    this.findings = findings;
    this.bySubject =
        Suppliers.memoize(
            () ->
                findings.stream()
                    .filter(finding -> finding.subject().isPresent())
                    .collect(
                        ImmutableListMultimap.toImmutableListMultimap(
                            finding -> finding.subject().orElseThrow(), finding -> finding)));
  }

  /**
   * {@return settings for some days: without a mark for today, with ids for names and without
   * findings}
   *
   * @param span the days to show, with a first and a last one
   * @throws IllegalArgumentException if the span lacks its first or last day
   */
  public static DrawingSettings of(Term span) {
    Preconditions.checkArgument(
        span.hasFirstDay() && !span.isOpen(), "A figure cannot show %s, which has no end.", span);
    return new DrawingSettings(span, Optional.empty(), DisplayNames.ids(), ImmutableList.of());
  }

  /**
   * {@return these settings, with a mark for a day and what lies beyond it drawn as to come}
   *
   * @param day today's date
   */
  public DrawingSettings withToday(LocalDate day) {
    return new DrawingSettings(span, Optional.of(day), names, findings);
  }

  /**
   * {@return these settings, with other names}
   *
   * @param called the names of elements
   */
  public DrawingSettings withNames(DisplayNames called) {
    return new DrawingSettings(span, today, called, findings);
  }

  /**
   * {@return these settings, with marks where facts break a rule}
   *
   * @param found the findings; those that are waived are not marked
   */
  public DrawingSettings withFindings(Iterable<Finding> found) {
    ImmutableList.Builder<Finding> open = ImmutableList.builder();
    for (Finding finding : found) {
      if (!finding.isWaived()) {
        open.add(finding);
      }
    }
    return new DrawingSettings(span, today, names, open.build());
  }

  /**
   * {@return these settings, with other days to show}
   *
   * @param days the days, with a first and a last one
   * @throws IllegalArgumentException if they lack either
   */
  public DrawingSettings withSpan(Term days) {
    return new DrawingSettings(of(days).span, today, names, findings);
  }

  /** {@return the days to show} */
  public Term span() {
    return span;
  }

  /** {@return today's date; absent if no day is marked} */
  public Optional<LocalDate> today() {
    return today;
  }

  /** {@return the names of elements} */
  public DisplayNames names() {
    return names;
  }

  /** {@return the words and names for a reader} */
  DossierText text(Locale locale) {
    return new DossierText(locale, marked);
  }

  /** {@return the findings about an element, those that are not waived} */
  ImmutableList<Finding> findings(Id<?> id) {
    return bySubject.get().get(id);
  }

  /** {@return whether a day has not come yet; never if no day is today} */
  boolean isToCome(LocalDate day) {
    return today.filter(day::isAfter).isPresent();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(DrawingSettings.class);
  }
}

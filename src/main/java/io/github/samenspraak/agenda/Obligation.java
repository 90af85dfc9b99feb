package io.github.samenspraak.agenda;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.MessageTemplate;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that somebody owes by a day: what, about whom, due when, owed by whom, met when.
 *
 * <p>It follows from the facts, and changes with them. Its {@link #key} stays the same as long as
 * it is the same obligation, whenever it is due and met. It is no finding: an obligation that is
 * not met in time is often one, and a rule says so. It holds no personal data but ids.
 */
public final class Obligation {

  /**
   * How long before its last day an obligation is {@linkplain ObligationState#DUE_SOON due soon}.
   */
  public static final Period NOTICE = Period.ofDays(60);

  private static final Messages WORDS = Messages.of(Obligation.class, "obligations");

  private final ObligationKind kind;
  private final ElementKind subjectKind;
  private final Id<?> subject;
  private final Id<?> owedBy;
  private final Deadline deadline;
  private final String key;
  private final ImmutableMap<String, Object> arguments;

  Obligation(
      ObligationKind kind,
      ElementKind subjectKind,
      Id<?> subject,
      Id<?> owedBy,
      Deadline deadline,
      String key,
      ImmutableMap<String, Object> arguments) {
    this.kind = kind;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.owedBy = owedBy;
    this.deadline = deadline;
    this.key = key;
    this.arguments = arguments;
  }

  /** {@return what is to be done} */
  public ObligationKind kind() {
    return kind;
  }

  /** {@return the kind of element that it is about} */
  public ElementKind subjectKind() {
    return subjectKind;
  }

  /** {@return the id of the element that it is about} */
  public Id<?> subject() {
    return subject;
  }

  /**
   * {@return the id of whoever owes it: an organisation, an office, a platform or one of its
   * bodies; of a barometer or a forum that nobody has, itself; it may be that of nothing in the
   * register, as any id}
   */
  public Id<?> owedBy() {
    return owedBy;
  }

  /** {@return the last day to do it} */
  public LocalDate due() {
    return deadline.due();
  }

  /**
   * {@return the day on which it was done, or on which it will be where that is recorded already;
   * absent if it was not}
   */
  public Optional<LocalDate> metOn() {
    return deadline.metOn();
  }

  /** {@return the last day to do it and the day on which it was done} */
  public Deadline deadline() {
    return deadline;
  }

  /**
   * {@return what tells this obligation from every other in its register; it stays the same when
   * its days, or the names of those concerned, change}
   */
  public String key() {
    return key;
  }

  /** {@return the particulars by name, such as the year of a report} */
  public ImmutableMap<String, Object> arguments() {
    return arguments;
  }

  /**
   * {@return how it stands on a day, with a notice of {@link #NOTICE}}
   *
   * @param day the day, today as a rule
   */
  public ObligationState stateOn(LocalDate day) {
    return stateOn(day, NOTICE);
  }

  /**
   * {@return how it stands on a day}
   *
   * @param day the day, today as a rule; what is due on it may still be done on it
   * @param notice how long before its last day it is due soon; of no days, only on the last day
   *     itself
   */
  public ObligationState stateOn(LocalDate day, Period notice) {
    if (deadline.isMetBy(day)) {
      return deadline.isMetLate() ? ObligationState.MET_LATE : ObligationState.MET;
    }
    if (deadline.isOverdueOn(day)) {
      return ObligationState.OVERDUE;
    }
    return due().isAfter(day.plus(notice)) ? ObligationState.UPCOMING : ObligationState.DUE_SOON;
  }

  /**
   * {@return what is to be done, in words, in which no person is named}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  public String message(Locale locale) {
    return message(locale, DisplayNames.ids());
  }

  /**
   * {@return what is to be done, in words}
   *
   * @param locale of the reader; English if the library does not speak that language
   * @param names what elements are called that stand in it by their ids, such as a mandate
   */
  public String message(Locale locale, DisplayNames names) {
    return MessageTemplate.of(kind.name(), WORDS.get(kind.name()), arguments.keySet())
        .format(arguments, locale, names);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Obligation obligation
        && key.equals(obligation.key)
        && owedBy.equals(obligation.owedBy)
        && deadline.equals(obligation.deadline)
        && arguments.equals(obligation.arguments);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** {@return key, due day and the day on which it was met, for people who debug} */
  @Override
  public String toString() {
    return key + " due " + due() + metOn().map(day -> " met " + day).orElse("");
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Obligation.class);
  }
}

package io.github.samenspraak.agenda;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Waiver;
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
 * An obligation: its kind, its subject, its due day, its debtor, and the day on which it was met.
 *
 * <p>It follows from the facts and changes with them. Its {@link #key} stays the same when its days
 * change. It is no finding; if it is not met in time, a rule often makes one. It holds no personal
 * data but ids.
 */
public final class Obligation {

  /**
   * The time before its last day in which an obligation is {@linkplain ObligationState#DUE_SOON due
   * soon}.
   */
  public static final Period NOTICE = Period.ofDays(60);

  private static final Messages MESSAGES = Messages.of(Obligation.class, "obligations");

  private final ObligationKind kind;
  private final ElementKind subjectKind;
  private final Id<?> subject;
  private final Id<?> owedBy;
  private final Deadline deadline;
  private final Optional<LocalDate> noticeFrom;
  private final String key;
  private final ImmutableMap<String, Object> arguments;
  private final Optional<Waiver> waiver;

  Obligation(
      ObligationKind kind,
      ElementKind subjectKind,
      Id<?> subject,
      Id<?> owedBy,
      Deadline deadline,
      Optional<LocalDate> noticeFrom,
      String key,
      ImmutableMap<String, Object> arguments,
      Optional<Waiver> waiver) {
    this.kind = kind;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.owedBy = owedBy;
    this.deadline = deadline;
    this.noticeFrom = noticeFrom;
    this.key = key;
    this.arguments = arguments;
    this.waiver = waiver;
  }

  /** {@return this obligation with the waiver of it, if there is one} */
  Obligation waived(Optional<Waiver> by) {
    return by.isEmpty()
        ? this
        : new Obligation(
            kind, subjectKind, subject, owedBy, deadline, noticeFrom, key, arguments, by);
  }

  /** {@return the kind of the obligation} */
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
   * {@return the id of the debtor: an organisation, an office, a platform or one of its bodies; a
   * barometer or forum without an owner is its own debtor} As any id, it may be that of no element.
   */
  public Id<?> owedBy() {
    return owedBy;
  }

  /** {@return the last day to do it} */
  public LocalDate due() {
    return deadline.due();
  }

  /**
   * {@return the day on which it was met, or will be if that is planned; absent if it is not met}
   */
  public Optional<LocalDate> metOn() {
    return deadline.metOn();
  }

  /** {@return the last day to do it and the day on which it was done} */
  public Deadline deadline() {
    return deadline;
  }

  /**
   * {@return the key of the obligation, which no other in its register has} It stays the same when
   * days or names change.
   */
  public String key() {
    return key;
  }

  /** {@return the arguments by name, such as the year of a report} */
  public ImmutableMap<String, Object> arguments() {
    return arguments;
  }

  /**
   * {@return the day from which on it is {@linkplain ObligationState#DUE_SOON due soon}, as the
   * seat plan says for an election, a delegation or an appointment; absent if the notice of the
   * caller decides}
   */
  public Optional<LocalDate> noticeFrom() {
    return noticeFrom;
  }

  /**
   * {@return the waiver of the findings that it is late; absent if the municipality has not waived
   * it}
   */
  public Optional<Waiver> waiver() {
    return waiver;
  }

  /**
   * {@return the state on a day, with a notice of {@link #NOTICE}}
   *
   * @param day the day, mostly today
   */
  public ObligationState stateOn(LocalDate day) {
    return stateOn(day, NOTICE);
  }

  /**
   * {@return the state on a day}
   *
   * @param day the day, mostly today; on its due day an obligation is not yet overdue
   * @param notice the time before its last day in which it is due soon, unless it {@linkplain
   *     #noticeFrom says} since when; of zero days, only the last day
   */
  public ObligationState stateOn(LocalDate day, Period notice) {
    if (deadline.isMetBy(day)) {
      return deadline.isMetLate() ? ObligationState.MET_LATE : ObligationState.MET;
    }
    if (deadline.hasLapsedBy(day)) {
      return ObligationState.LAPSED;
    }
    if (waiver.isPresent()) {
      return ObligationState.WAIVED;
    }
    if (deadline.isOverdueOn(day)) {
      return ObligationState.OVERDUE;
    }
    boolean isEarly =
        noticeFrom.map(day::isBefore).orElseGet(() -> due().isAfter(day.plus(notice)));
    return isEarly ? ObligationState.UPCOMING : ObligationState.DUE_SOON;
  }

  /**
   * {@return the obligation in words, without the name of a person}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  public String message(Locale locale) {
    return message(locale, DisplayNames.ids());
  }

  /**
   * {@return the obligation in words}
   *
   * @param locale of the reader; English if the library does not speak that language
   * @param names the names of elements whose ids are among the arguments, such as a mandate
   */
  public String message(Locale locale, DisplayNames names) {
    return MessageTemplate.of(
            kind.name(),
            MESSAGES.get(kind.name()),
            Sets.union(arguments.keySet(), kind.optionalArguments()))
        .format(arguments, locale, names);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Obligation obligation
        && key.equals(obligation.key)
        && owedBy.equals(obligation.owedBy)
        && deadline.equals(obligation.deadline)
        && noticeFrom.equals(obligation.noticeFrom)
        && arguments.equals(obligation.arguments)
        && waiver.equals(obligation.waiver);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** {@return the key, the due day and the day on which it was met, for debugging} */
  @Override
  public String toString() {
    return key + " due " + due() + metOn().map(day -> " met " + day).orElse("");
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Obligation.class);
  }
}

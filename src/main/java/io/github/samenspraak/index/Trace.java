package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where something that a platform deals with comes from, and what it led to: a signal, a
 * conclusion, an avenue, an advice or an interpellation.
 *
 * <p>A signal is raised, discussed, becomes a conclusion, an avenue, an advice or an
 * interpellation, and in the end there is an answer. Each of these is a {@link Step}, with its day
 * as far as that is recorded. A trace judges nothing: a signal that got nowhere is a finding of a
 * rule.
 */
public final class Trace {

  /** How far a step leads, from the first to the last. */
  public enum Stage {
    /** It was brought to the platform. */
    RAISED,
    /** It was on the agenda of a meeting. */
    DISCUSSED,
    /** A working group concluded from it. */
    CONCLUDED,
    /** It became an avenue for the coming year. */
    AVENUE,
    /** It became an advice. */
    ADVISED,
    /** It became a guideline. */
    GUIDED,
    /** It became an interpellation. */
    INTERPELLED,
    /** It was presented to the authority, in an annual report. */
    PRESENTED,
    /** It was published, in an annual report. */
    PUBLISHED,
    /** It was answered. */
    ANSWERED
  }

  /**
   * One step on the way.
   *
   * @param stage what happened
   * @param element where it is recorded: the signal, the meeting, the conclusion, the report, …
   * @param day when it happened; absent if that is not recorded
   * @param cause the id of what it rests on or is about; that of the element itself where it is the
   *     beginning
   */
  public record Step(Stage stage, Identified element, Optional<LocalDate> day, Id<?> cause) {

    /** By day, those without one last; then by stage. */
    static final Comparator<Step> ORDER =
        Comparator.<Step, LocalDate>comparing(step -> step.day().orElse(LocalDate.MAX))
            .thenComparing(Step::stage);

    /** Keeps a mapper from writing whatever it makes of this class. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(Step.class);
    }
  }

  private final Identified subject;
  private final ImmutableList<Step> origins;
  private final ImmutableList<Step> steps;

  Trace(Identified subject, Iterable<Step> origins, Iterable<Step> steps) {
    this.subject = subject;
    this.origins = ImmutableList.sortedCopyOf(Step.ORDER, origins);
    this.steps = ImmutableList.sortedCopyOf(Step.ORDER, steps);
  }

  /** {@return what is traced} */
  public Identified subject() {
    return subject;
  }

  /** {@return what it rests on, and what that rests on in turn, in the order of days} */
  public ImmutableList<Step> origins() {
    return origins;
  }

  /** {@return its own beginning and every step that it led to, in the order of days} */
  public ImmutableList<Step> steps() {
    return steps;
  }

  /**
   * {@return how far it got by a day; absent if it had not begun by then}
   *
   * @param day the day; what happened on it counts, and what has no day does not
   */
  public Optional<Stage> stage(LocalDate day) {
    return steps.stream()
        .filter(step -> step.day().filter(happened -> !happened.isAfter(day)).isPresent())
        .map(Step::stage)
        .max(Comparator.naturalOrder());
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Trace.class);
  }
}

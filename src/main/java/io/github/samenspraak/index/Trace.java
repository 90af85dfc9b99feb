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
 * The origin and the consequences of a signal, a conclusion, an avenue, a piece of advice or an
 * interpellation.
 *
 * <p>For example, a signal is raised and discussed, becomes a piece of advice, and the advice is
 * answered. Each of these is a {@link Step}, with its day as far as that is recorded. A trace
 * judges nothing: a rule reports a signal that was not treated.
 */
public final class Trace {

  /** The stage that a step reaches, from the first to the last. */
  public enum Stage {
    /** It was brought to the platform. */
    RAISED,
    /** It was merged into another signal; from then on the steps of that one are its own. */
    MERGED,
    /** It was on the agenda of a meeting. */
    DISCUSSED,
    /** A working group concluded from it. */
    CONCLUDED,
    /** It became an avenue for the coming year. */
    AVENUE,
    /** It became a piece of advice. */
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
   * One step of a trace.
   *
   * @param stage the stage that it reaches
   * @param element the element that records it: the signal, the meeting, the conclusion, the
   *     report, …
   * @param day the day; absent if that is not recorded
   * @param cause the id of the element that it rests on or is about; that of the element itself for
   *     a beginning
   */
  public record Step(Stage stage, Identified element, Optional<LocalDate> day, Id<?> cause) {

    /** By day, steps without a day last; then by stage. */
    static final Comparator<Step> ORDER =
        Comparator.<Step, LocalDate>comparing(step -> step.day().orElse(LocalDate.MAX))
            .thenComparing(Step::stage);

    /** Refuses to be written as JSON. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(Step.class);
    }
  }

  private final Identified subject;
  private final ImmutableList<Step> origins;
  private final ImmutableList<Step> steps;
  private final Optional<LocalDate> heardOn;

  Trace(
      Identified subject,
      Iterable<Step> origins,
      Iterable<Step> steps,
      Optional<LocalDate> heardOn) {
    this.subject = subject;
    this.heardOn = heardOn;
    this.origins = ImmutableList.sortedCopyOf(Step.ORDER, origins);
    this.steps = ImmutableList.sortedCopyOf(Step.ORDER, steps);
  }

  /** {@return the traced element} */
  public Identified subject() {
    return subject;
  }

  /** {@return the steps that it rests on, directly or indirectly, in the order of days} */
  public ImmutableList<Step> origins() {
    return origins;
  }

  /** {@return its own beginning and every step that follows from it, in the order of days} */
  public ImmutableList<Step> steps() {
    return steps;
  }

  /**
   * {@return the first day on which the authority heard of it: by the presentation of a report, by
   * advice or by an interpellation; absent if none of these came to the authority}
   */
  public Optional<LocalDate> heardOn() {
    return heardOn;
  }

  /**
   * {@return the last stage that it reached by a day; absent if it had not begun by then}
   *
   * @param day the day; steps on that day count, and steps without a day do not
   */
  public Optional<Stage> stage(LocalDate day) {
    return steps.stream()
        .filter(step -> step.day().filter(happened -> !happened.isAfter(day)).isPresent())
        .map(Step::stage)
        .max(Comparator.naturalOrder());
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Trace.class);
  }
}

package io.github.samenspraak.index;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.register.ReferenceCycles;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The signals that are merged into others.
 *
 * <p>A signal that is merged into itself, directly or through others, is not merged: no circle
 * hides what was never discussed. The day of a merger is not recorded. It is taken to be the first
 * on which there were both signals.
 */
final class SignalMergers {

  private final RegisterIndex index;

  /** The signals that are merged into themselves. */
  private final Set<Id<Signal>> circular = new HashSet<>();

  SignalMergers(RegisterIndex index) {
    this.index = index;
    for (ImmutableList<Signal> circle :
        ReferenceCycles.among(
            index.register().signals(), signal -> signal.mergedInto().stream().toList())) {
      circle.forEach(signal -> circular.add(signal.id()));
    }
  }

  /** {@return whether a signal is merged, also if the register does not have the other} */
  boolean isMerged(Signal signal) {
    return signal.mergedInto().isPresent() && !circular.contains(signal.id());
  }

  /** {@return the signal that another is merged into, if it is, and the register has it} */
  Optional<Signal> find(Signal signal) {
    return signal
        .mergedInto()
        .filter(into -> isMerged(signal))
        .flatMap(into -> index.find(Signal.class, into));
  }

  /** {@return the first day on which a merged signal is one with the other; absent if it is not} */
  Optional<LocalDate> day(Signal signal) {
    return isMerged(signal)
        ? Optional.of(
            find(signal)
                .map(into -> Comparators.max(into.raisedOn(), signal.raisedOn()))
                .orElse(signal.raisedOn()))
        : Optional.empty();
  }
}

package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is due in one area of a register. */
interface ObligationSource {

  /**
   * {@return obligations in runs, each in {@linkplain LazyObligation#ORDER order} and computed on
   * the way}
   *
   * <p>Obligations of one kind that are due on one day stand in document order, within a run and
   * across runs. A platform may owe something every year until 9999, so a run must not hold all of
   * its years.
   *
   * @param days the obligations are due on one of these days
   * @param wanted whether an obligation with this deadline is wanted; others are in no run
   */
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted);
}

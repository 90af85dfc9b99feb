package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is due in one area of a register. */
interface Duties {

  /**
   * {@return what is due, in runs: each in {@linkplain Due#ORDER order}, and computed as one goes
   * along it}
   *
   * <p>What is due of a kind on a day stands in document order, in each run and from one run to the
   * next. A platform may owe something every year until 9999, so a run must not hold all of its
   * years.
   *
   * @param days on which it is due
   * @param wanted of what somebody wants to see, which is due on one of the days; nothing else is
   *     in a run
   */
  Stream<Iterator<Due>> runs(Term days, Predicate<Deadline> wanted);
}

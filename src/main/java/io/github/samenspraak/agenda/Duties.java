package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Obligations of one area of a register. */
interface Duties {

  /**
   * {@return obligations that are due on one of some days, those of a kind in document order}
   *
   * @param days on which they are due; some of the answer may be due on others
   * @param wanted which of them somebody wants to see; whatever else is in the answer is left out
   */
  Stream<Obligation> during(Term days, Predicate<Deadline> wanted);
}

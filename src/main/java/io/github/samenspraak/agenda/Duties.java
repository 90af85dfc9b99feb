package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Term;
import java.util.stream.Stream;

/** Obligations of one area of a register. */
interface Duties {

  /**
   * {@return the obligations that are due on one of some days, those of a kind in document order}
   */
  Stream<Obligation> during(Term days);
}

package io.github.samenspraak.agenda;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Computes the obligations of one area of a register. */
abstract class ObligationSource {

  final RegisterIndex index;

  ObligationSource(RegisterIndex index) {
    this.index = index;
  }

  /**
   * {@return runs of obligations, each in {@linkplain LazyObligation#ORDER order} and computed
   * while it is taken}
   *
   * <p>Obligations of one kind and one due day are in document order, within a run and across runs.
   * A platform may owe something every year until 9999, so a run must not hold all its years.
   *
   * @param days the days on which the obligations are due
   * @param wanted tells by its deadline whether an obligation is wanted; others are in no run
   */
  abstract Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted);

  /** {@return an obligation whose key and arguments are computed when it is listed} */
  final LazyObligation lazily(
      ObligationKind kind,
      Identified subject,
      Id<?> debtor,
      Deadline deadline,
      Consumer<ObligationBuilder> details) {
    return new LazyObligation(
        kind,
        subject,
        deadline,
        () -> {
          ObligationBuilder builder = new ObligationBuilder(index, kind, subject);
          details.accept(builder);
          return builder.owedBy(debtor, deadline);
        });
  }
}

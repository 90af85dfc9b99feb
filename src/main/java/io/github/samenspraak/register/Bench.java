package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Those who name the code of one allotment, whichever plan is in force. */
final class Bench {

  private final String code;
  private final List<Mandate> seated = new ArrayList<>();
  private final ListMultimap<Term, Mandate> seatedByTerm = byTerm();
  private final ListMultimap<Term, Mandate> substitutesByTerm = byTerm();
  private final Supplier<Timeline<Integer>> count =
      Suppliers.memoize(() -> Timeline.counting(terms()));

  Bench(String code) {
    this.code = code;
  }

  private static ListMultimap<Term, Mandate> byTerm() {
    return MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
  }

  void add(Mandate mandate) {
    if (mandate.takesSeat()) {
      seated.add(mandate);
      seatedByTerm.put(mandate.term(), mandate);
    } else {
      substitutesByTerm.put(mandate.term(), mandate);
    }
  }

  /** {@return the code} */
  String code() {
    return code;
  }

  /** {@return the mandates that take a seat, in document order} */
  List<Mandate> seated() {
    return seated;
  }

  /** {@return the terms of the mandates that take a seat, each as often as it occurs} */
  Iterable<Term> terms() {
    return seatedByTerm.keys();
  }

  /** {@return on each day, how many take a seat} */
  Timeline<Integer> count() {
    return count.get();
  }

  /** {@return the mandates, those of one term together; those of substitutes are apart} */
  Iterable<Map.Entry<Term, List<Mandate>>> together() {
    return Iterables.concat(
        Multimaps.asMap(seatedByTerm).entrySet(), Multimaps.asMap(substitutesByTerm).entrySet());
  }
}

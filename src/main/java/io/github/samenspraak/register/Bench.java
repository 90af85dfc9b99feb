package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mandates that name the code of one allotment, whichever plan is in force. */
final class Bench {

  private final String code;
  private final List<Mandate> mandates = new ArrayList<>();
  private final Groups<Term, List<Mandate>> byTerm = new Groups<>(term -> new ArrayList<>());
  private final Supplier<Timeline<Integer>> count =
      Suppliers.memoize(() -> Timeline.counting(terms()));

  Bench(String code) {
    this.code = code;
  }

  void add(Mandate mandate) {
    mandates.add(mandate);
    byTerm.of(mandate.term()).add(mandate);
  }

  /** {@return the code} */
  String code() {
    return code;
  }

  /** {@return the mandates, in document order} */
  List<Mandate> mandates() {
    return mandates;
  }

  /** {@return the mandates by term, in document order} */
  Map<Term, List<Mandate>> byTerm() {
    return byTerm.byKey();
  }

  /** {@return the terms of the mandates, each as often as it occurs} */
  Multiset<Term> terms() {
    Multiset<Term> terms = TreeMultiset.create();
    byTerm().forEach((term, those) -> terms.add(term, those.size()));
    return terms;
  }

  /** {@return on each day, how many mandates there are} */
  Timeline<Integer> count() {
    return count.get();
  }
}

package io.github.samenspraak.index.seats;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mandates that name the code of one allotment, whichever plan is in force. */
final class AllotmentMandates {

  private final String code;
  private final Map<Term, List<Mandate>> byTerm = new LinkedHashMap<>();
  private final Supplier<Timeline<Integer>> count =
      Suppliers.memoize(() -> Timeline.counting(terms()));

  AllotmentMandates(String code) {
    this.code = code;
  }

  void add(Mandate mandate) {
    byTerm.computeIfAbsent(mandate.term(), term -> new ArrayList<>()).add(mandate);
  }

  /** {@return the code} */
  String code() {
    return code;
  }

  /** {@return the mandates by term, mandates of one term in document order} */
  Map<Term, List<Mandate>> byTerm() {
    return byTerm;
  }

  /** {@return the terms of the mandates, each as often as it occurs} */
  Multiset<Term> terms() {
    Multiset<Term> terms = TreeMultiset.create();
    byTerm.forEach((term, mandates) -> terms.add(term, mandates.size()));
    return terms;
  }

  /** {@return the number of mandates on each day} */
  Timeline<Integer> count() {
    return count.get();
  }
}

package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
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
  private final ListMultimap<Term, Mandate> byTerm =
      MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
  private final Supplier<Timeline<Integer>> count =
      Suppliers.memoize(() -> Timeline.counting(terms()));

  Bench(String code) {
    this.code = code;
  }

  void add(Mandate mandate) {
    mandates.add(mandate);
    byTerm.put(mandate.term(), mandate);
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
    return Multimaps.asMap(byTerm);
  }

  /** {@return the terms of the mandates, each as often as it occurs} */
  Multiset<Term> terms() {
    return byTerm.keys();
  }

  /** {@return on each day, how many mandates there are} */
  Timeline<Integer> count() {
    return count.get();
  }
}

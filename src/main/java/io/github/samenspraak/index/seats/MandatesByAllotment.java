package io.github.samenspraak.index.seats;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The mandates of a body, by the code of the allotment that they name. */
final class MandatesByAllotment {

  private final Map<String, AllotmentMandates> members = new LinkedHashMap<>();
  private final Map<String, AllotmentMandates> substitutes = new LinkedHashMap<>();

  MandatesByAllotment(Body body) {
    for (Mandate mandate : body.mandates()) {
      (mandate.takesSeat() ? members : substitutes)
          .computeIfAbsent(mandate.allotment(), AllotmentMandates::new)
          .add(mandate);
    }
  }

  /** {@return the mandates that take a seat, allotment by allotment} */
  Collection<AllotmentMandates> members() {
    return members.values();
  }

  /** {@return the mandates that take a seat on one allotment, if there are any} */
  Optional<AllotmentMandates> members(String code) {
    return Optional.ofNullable(members.get(code));
  }

  /** {@return the mandates of substitutes, allotment by allotment} */
  Collection<AllotmentMandates> substitutes() {
    return substitutes.values();
  }

  /** {@return all terms of the mandates, with repetitions} */
  Stream<Term> terms() {
    return Stream.of(members, substitutes)
        .flatMap(mandates -> mandates.values().stream())
        .flatMap(mandates -> mandates.byTerm().keySet().stream());
  }

  /** {@return the number of mandates that take a seat on each day} */
  Timeline<Integer> countMembers() {
    Multiset<Term> terms = TreeMultiset.create();
    members().forEach(mandates -> mandates.terms().forEachEntry(terms::add));
    return Timeline.counting(terms);
  }
}

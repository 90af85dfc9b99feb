package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The seats of one body, day by day.
 *
 * <p>A substitute takes no seat of his own and is not counted. What is counted is mandates: a
 * person with two of them on one day is counted twice, and is a finding of a rule.
 */
public final class Seats {

  private static final Timeline<Integer> NOBODY = Timeline.always(0);

  private final SeatedBody body;
  private final Supplier<Timeline<Integer>> seated;
  private final Supplier<Timeline<Integer>> chairs;
  private final Supplier<Timeline<Optional<SeatPlan>>> plans;
  private final Supplier<ImmutableMap<String, Timeline<Integer>>> byAllotment;
  private final Supplier<Timeline<Seating>> seatings;

  Seats(SeatedBody body) {
    this.body = body;
    this.seated = Suppliers.memoize(() -> counting(Mandate::takesSeat));
    this.chairs =
        Suppliers.memoize(
            () -> counting(mandate -> mandate.takesSeat() && mandate.role() == MandateRole.CHAIR));
    this.plans = Suppliers.memoize(body::seatPlanInForce);
    this.byAllotment = Suppliers.memoize(this::countByAllotment);
    this.seatings = Suppliers.memoize(this::computeSeatings);
  }

  /** {@return the body whose seats they are} */
  public SeatedBody body() {
    return body;
  }

  /** {@return on each day, how many sit} */
  public Timeline<Integer> seated() {
    return seated.get();
  }

  /**
   * {@return on each day, how many sit on an allotment, whichever plan is in force}
   *
   * @param allotment the code of the allotment
   */
  public Timeline<Integer> seatedOn(String allotment) {
    return byAllotment.get().getOrDefault(allotment, NOBODY);
  }

  /** {@return on each day, how many of those who sit are in the chair} */
  public Timeline<Integer> chairs() {
    return chairs.get();
  }

  /**
   * {@return on each day, how many of those who sit have a mandate that answers a question}
   *
   * @param question the question; substitutes answer it as well unless it leaves them out
   */
  public Timeline<Integer> counting(Predicate<Mandate> question) {
    return Timeline.counting(
        () -> body.mandates().stream().filter(question).map(Mandate::term).iterator());
  }

  /** {@return on each day, the seat plan in force} */
  public Timeline<Optional<SeatPlan>> plans() {
    return plans.get();
  }

  /**
   * {@return on each day, who sits} It changes whenever somebody comes or goes or the plan changes,
   * even if just as many sit.
   */
  public Timeline<Seating> timeline() {
    return seatings.get();
  }

  Stream<Mandate> on(LocalDate day) {
    return body.mandates().stream().filter(mandate -> mandate.term().contains(day));
  }

  private ImmutableMap<String, Timeline<Integer>> countByAllotment() {
    ImmutableListMultimap<String, Term> terms =
        body.mandates().stream()
            .filter(Mandate::takesSeat)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Mandate::allotment, Mandate::term));
    return ImmutableMap.copyOf(Maps.transformValues(Multimaps.asMap(terms), Timeline::counting));
  }

  private Timeline<Seating> computeSeatings() {
    Stream<Term> terms =
        Stream.concat(
            body.mandates().stream().map(Mandate::term),
            body.seatPlans().stream().map(SeatPlan::inForce));
    return Timeline.changingWith(terms::iterator, day -> new Seating(this, day));
  }
}

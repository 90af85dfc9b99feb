package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A register as it stands on one day: its seatings, charters, working groups and running covenants.
 *
 * <p>It answers questions about that day only. For changes from day to day, ask {@link Seats}.
 */
public final class Snapshot {

  private final RegisterIndex index;
  private final LocalDate day;

  Snapshot(RegisterIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  /** {@return the day} */
  public LocalDate day() {
    return day;
  }

  /** {@return the index of the whole register} */
  public RegisterIndex index() {
    return index;
  }

  /**
   * {@return the seating of a body}
   *
   * @param body a body of the register
   */
  public Seating seating(Body body) {
    return index.seats(body).timeline().on(day);
  }

  /**
   * {@return the charter in force, if there is one}
   *
   * @param platform a platform of the register
   */
  public Optional<Charter> charter(AdvisoryPlatform platform) {
    return platform.charterInForce().on(day);
  }

  /**
   * {@return the members of a platform, in document order}
   *
   * @param platform a platform of the register
   */
  public ImmutableList<Id<? extends Party>> members(AdvisoryPlatform platform) {
    return index.members(platform).on(day);
  }

  /**
   * {@return the working groups that exist or may exist, in document order}
   *
   * @param platform a platform of the register
   */
  public ImmutableList<Body> workingGroups(AdvisoryPlatform platform) {
    return platform.bodies(BodyKind.WORKING_GROUP).stream()
        .filter(group -> group.lifespan().map(days -> days.contains(day)).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the participations in a body, in document order}
   *
   * @param body a body of the register
   */
  public ImmutableList<Participation> participations(Body body) {
    return body.participations().stream()
        .filter(participation -> participation.term().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the signals raised but not treated by that day, in document order} */
  public ImmutableList<Signal> untreatedSignals() {
    return index.register().signals().stream()
        .filter(signal -> !signal.raisedOn().isAfter(day))
        .filter(signal -> index.treatedOn(signal).filter(on -> !on.isAfter(day)).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the requests for advice made by that day, and neither answered nor withdrawn by then,
   * in document order}
   */
  public ImmutableList<AdviceRequest> openRequests() {
    return index.register().adviceRequests().stream()
        .filter(request -> !request.requestedOn().isAfter(day))
        .filter(request -> index.findAnsweredOn(request).filter(this::hasCome).isEmpty())
        .filter(request -> request.withdrawnOn().filter(this::hasCome).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasCome(LocalDate other) {
    return !other.isAfter(day);
  }

  /** {@return the advice, of any kind, adopted but not answered by that day, in document order} */
  public ImmutableList<Advice> unansweredAdvice() {
    return index.register().advice().stream()
        .filter(advice -> !advice.adoptedOn().isAfter(day))
        .filter(advice -> advice.response().map(Response::givenOn).filter(this::hasCome).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the covenants that run, in document order} */
  public ImmutableList<Covenant> covenants() {
    return index.register().covenants().stream()
        .filter(covenant -> covenant.isRunning(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the tenures of the holders of an office, in document order}
   *
   * @param office an office of the register
   */
  public ImmutableList<Tenure> holders(Office office) {
    return office.tenuresOn(day);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Snapshot.class);
  }
}

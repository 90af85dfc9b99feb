package io.github.samenspraak.text;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of parts that have a code and no id: allotments and conditions of a seat plan, duties
 * of a charter.
 *
 * <p>A code is known within a body or a platform. Where several plans or charters have it, the last
 * one counts.
 */
final class CodedNames {

  private final RegisterIndex index;
  private final Supplier<Map<Mandate, Body>> bodies;

  CodedNames(RegisterIndex index) {
    this.index = index;
    this.bodies = Suppliers.memoize(this::bodies);
  }

  private Map<Mandate, Body> bodies() {
    Map<Mandate, Body> bodies = new IdentityHashMap<>();
    index
        .seats()
        .forEach(
            seats -> seats.body().mandates().forEach(mandate -> bodies.put(mandate, seats.body())));
    return bodies;
  }

  /**
   * {@return the name of the part with a code, as an argument of a message; absent if there is
   * none}
   *
   * @param owner the element that a message is about
   * @param argument the name of the argument, which tells the kind of the part
   * @param code the code
   */
  Optional<Object> find(Object owner, String argument, String code) {
    return switch (argument) {
      case "allotment", "allotments" ->
          last(
              plans(owner)
                  .flatMap(plan -> plan.allotments().stream())
                  .filter(allotment -> allotment.code().equals(code))
                  .map(CodedNames::name));
      case "condition" ->
          last(
              plans(owner)
                  .flatMap(plan -> plan.composition().stream())
                  .flatMap(composition -> composition.conditions().stream())
                  .filter(condition -> condition.code().equals(code))
                  .map(Condition::name));
      case "duty" ->
          last(
              platform(owner).stream()
                  .flatMap(platform -> platform.charters().stream())
                  .flatMap(charter -> charter.duties().stream())
                  .filter(duty -> duty.code().equals(code))
                  .map(Duty::name));
      default -> Optional.empty();
    };
  }

  private static Object name(SeatAllotment allotment) {
    return allotment.name().<Object>map(name -> name).orElse(allotment.basis());
  }

  private static Optional<Object> last(Stream<?> names) {
    List<?> all = names.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private Stream<SeatPlan> plans(Object owner) {
    Optional<Body> body =
        owner instanceof Mandate mandate
            ? Optional.ofNullable(bodies.get().get(mandate))
            : owner instanceof Body itself ? Optional.of(itself) : Optional.empty();
    return body.stream().flatMap(known -> known.seatPlans().stream());
  }

  private Optional<AdvisoryPlatform> platform(Object owner) {
    return owner instanceof DutyDone done
        ? index.find(AdvisoryPlatform.class, done.platform())
        : owner instanceof AdvisoryPlatform platform ? Optional.of(platform) : Optional.empty();
  }
}

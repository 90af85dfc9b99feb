package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.samenspraak.value.NotWritableException;
import java.util.Comparator;

/**
 * A register without the parts of its document that cannot be.
 *
 * <p>Its register can be judged like any other, but not by itself: a check of a partial register
 * knows what was left out. It reports no reference to that, and nothing that is missing where
 * something was left out.
 *
 * @param register everything else in the document
 * @param leftOut everything that was left out, in the order of the document; empty if that is
 *     nothing
 */
public record PartialRegister(Register register, ImmutableList<LeftOut> leftOut) {

  /**
   * Creates a partial register.
   *
   * @param register everything else in the document
   * @param leftOut everything that was left out
   */
  public PartialRegister {
    requireNonNull(register);
    requireNonNull(leftOut);
  }

  /**
   * {@return a register of which nothing was left out}
   *
   * @param register the register
   */
  public static PartialRegister complete(Register register) {
    return new PartialRegister(register, ImmutableList.of());
  }

  /**
   * {@return the places in the document of places in the register, where items of a list come
   * earlier if others before them were left out}
   *
   * @param places in the register, by any key
   * @param <K> the type of the keys
   */
  public <K> ImmutableMap<K, JsonPointer> inDocument(ImmutableMap<K, JsonPointer> places) {
    if (leftOut.isEmpty()) {
      return places;
    }
    SetMultimap<JsonPointer, Integer> positions =
        MultimapBuilder.hashKeys().treeSetValues().build();
    for (LeftOut each : leftOut) {
      each.place()
          .position()
          .ifPresent(position -> positions.put(each.place().parent().orElseThrow(), position));
    }
    return ImmutableMap.copyOf(Maps.transformValues(places, place -> place.before(positions)));
  }

  /** {@return whether nothing was left out} */
  public boolean isComplete() {
    return leftOut.isEmpty();
  }

  /** {@return the problems of the document, in its order; empty if nothing was left out} */
  public ImmutableList<ReadingProblem> problems() {
    return leftOut.stream()
        .flatMap(each -> each.problems().stream())
        .sorted(
            Comparator.comparingInt(ReadingProblem::line).thenComparingInt(ReadingProblem::column))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the places that were left out, for debugging} */
  @Override
  public String toString() {
    return leftOut.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PartialRegister.class);
  }
}

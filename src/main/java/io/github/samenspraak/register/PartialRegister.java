package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.value.NearestWord;
import io.github.samenspraak.value.NotWritableException;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A register that does not hold all that there is: a reader left out the parts of its document that
 * cannot be, or it is a draft, some lists of which are not filled yet.
 *
 * <p>Its register can be judged like any other, but not by itself: a check of a partial register
 * knows what may be missing. It reports no reference to that, and nothing that is missing where
 * something was left out.
 *
 * @param register everything else in the document
 * @param leftOut everything that was left out, in the order of the document; empty if that is
 *     nothing
 * @param openLists the lists of the register that may lack elements, such as its organisations
 * @param place the place of the register in the document, which may be a larger one
 */
public record PartialRegister(
    Register register,
    ImmutableList<LeftOut> leftOut,
    ImmutableSet<AttributeDescriptor> openLists,
    JsonPointer place) {

  private static final Supplier<ImmutableMap<String, AttributeDescriptor>> LISTS =
      Suppliers.memoize(
          () ->
              TypeDescriptor.of(Register.class).attributes().stream()
                  .filter(each -> each.multiplicity() == Multiplicity.LIST)
                  .collect(ImmutableMap.toImmutableMap(AttributeDescriptor::name, each -> each)));

  /**
   * Creates a partial register.
   *
   * @param register everything else in the document
   * @param leftOut everything that was left out
   * @param openLists the lists of the register that may lack elements
   * @param place the place of the register in the document
   */
  public PartialRegister {
    requireNonNull(register);
    requireNonNull(leftOut);
    requireNonNull(openLists);
    requireNonNull(place);
  }

  /**
   * {@return a register of which nothing was left out}
   *
   * @param register the register
   */
  public static PartialRegister complete(Register register) {
    return new PartialRegister(
        register, ImmutableList.of(), ImmutableSet.of(), JsonPointer.DOCUMENT);
  }

  /**
   * {@return the same register as a draft}
   *
   * @param open the lists that may lack elements, beside those that may already
   */
  public PartialRegister withOpenLists(ImmutableSet<AttributeDescriptor> open) {
    return new PartialRegister(
        register, leftOut, ImmutableSet.copyOf(Sets.union(openLists, open)), place);
  }

  /** {@return the lists of a register, in their order} */
  public static ImmutableSet<AttributeDescriptor> lists() {
    return ImmutableSet.copyOf(LISTS.get().values());
  }

  /**
   * {@return some lists of a register}
   *
   * @param names as in JSON, such as {@code people}
   * @throws IllegalArgumentException if a register has no list of such a name
   */
  public static ImmutableSet<AttributeDescriptor> lists(String... names) {
    return Arrays.stream(names).map(PartialRegister::list).collect(ImmutableSet.toImmutableSet());
  }

  private static AttributeDescriptor list(String name) {
    AttributeDescriptor list = LISTS.get().get(name);
    if (list == null) {
      throw new IllegalArgumentException(
          "A register has no list "
              + name
              + NearestWord.find(name, LISTS.get().keySet())
                  .map(near -> "; near it is " + near)
                  .orElse("; it has " + String.join(", ", LISTS.get().keySet()))
              + ".");
    }
    return list;
  }

  /**
   * {@return the places in the document of places in the register alone, where items of a list come
   * earlier if others before them were left out}
   *
   * @param places in the register, by any key
   * @param <K> the type of the keys
   */
  public <K> ImmutableMap<K, JsonPointer> inDocument(ImmutableMap<K, JsonPointer> places) {
    if (leftOut.isEmpty() && place.equals(JsonPointer.DOCUMENT)) {
      return places;
    }
    SetMultimap<JsonPointer, Integer> positions =
        MultimapBuilder.hashKeys().treeSetValues().build();
    for (LeftOut each : leftOut) {
      each.place()
          .position()
          .ifPresent(position -> positions.put(each.place().parent().orElseThrow(), position));
    }
    return ImmutableMap.copyOf(
        Maps.transformValues(places, each -> each.within(place).before(positions)));
  }

  /** {@return whether nothing was left out, and no list may lack elements} */
  public boolean isComplete() {
    return leftOut.isEmpty() && openLists.isEmpty();
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

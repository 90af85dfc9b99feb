package io.github.samenspraak.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.TypeDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributes for which an object cannot be, although each was read.
 *
 * <p>The builder of a type stops at the first fault, and does not name an attribute. So the object
 * is built without some attributes, until it can be: those are at fault. A required attribute is
 * not left out, but gets the {@linkplain AttributeDescriptor#least least value} of its type.
 *
 * <p>Attributes that could not be read may have any value. What only they can decide is no fault.
 */
final class FaultFinder {

  /** With more attributes at fault, each of them is told. */
  private static final int MOST_TRIED = 6;

  private final TypeDescriptor type;
  private final @Nullable Object[] given;
  private final ImmutableList<AttributeDescriptor> unread;

  /**
   * Begins to look for faults.
   *
   * @param type the type of the object
   * @param given a value for each attribute that was read; null for any other
   * @param unread the attributes that stand there, or should, and were not read
   */
  FaultFinder(
      TypeDescriptor type, @Nullable Object[] given, ImmutableList<AttributeDescriptor> unread) {
    this.type = type;
    this.given = given;
    this.unread = unread;
  }

  /**
   * {@return the attributes at fault, in the order of the type, or the one that is not given; none
   * if there is no fault, or if it is one of the object as a whole}
   */
  ImmutableList<AttributeDescriptor> faults() {
    ImmutableSet<AttributeDescriptor> all =
        type.attributes().reverse().stream()
            .filter(each -> given[each.position()] != null)
            .collect(ImmutableSet.toImmutableSet());
    if (!isPossibleWithout(all) || isPossibleWithout(Set.of())) {
      return ImmutableList.of();
    }
    ImmutableSet<AttributeDescriptor> suspects =
        all.stream()
            .filter(each -> !isPossibleWithout(Sets.difference(all, Set.of(each))))
            .collect(ImmutableSet.toImmutableSet());
    Set<AttributeDescriptor> faults =
        alone(suspects)
            // Of two values that exclude each other the later one is told. A small value is one
            // whole.
            .or(() -> type.isSmall() ? Optional.empty() : together(all, suspects))
            .orElse(suspects);
    // An optional attribute that alone can be left out is at fault, a required one is not.
    boolean isOne =
        faults.size() == 1 && faults.stream().noneMatch(AttributeDescriptor::isRequired);
    ImmutableList<AttributeDescriptor> lacking = isOne ? ImmutableList.of() : lacking();
    if (!lacking.isEmpty()) {
      // Which of several it lacks is not known: it is one of the object as a whole.
      return lacking.size() == 1 ? lacking : ImmutableList.of();
    }
    return faults.stream()
        .sorted(Comparator.comparingInt(AttributeDescriptor::position))
        .collect(toImmutableList());
  }

  /**
   * {@return the attributes that say nothing, or are not given, and with any one of which the
   * object could be}
   */
  private ImmutableList<AttributeDescriptor> lacking() {
    return type.isSmall()
        ? ImmutableList.of()
        : type.attributes().stream()
            .filter(each -> !each.isRequired() && isEmpty(given[each.position()]))
            .filter(each -> isPossibleWithAny(each, valuesWithout(Set.of())))
            .collect(toImmutableList());
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value instanceof Collection<?> several && several.isEmpty();
  }

  /** {@return the fewest of some attributes without which the object can be} */
  private Optional<Set<AttributeDescriptor>> alone(ImmutableSet<AttributeDescriptor> suspects) {
    return suspects.size() > MOST_TRIED && isPossibleWithout(suspects)
        ? Optional.of(suspects)
        : fewest(suspects, Math.min(MOST_TRIED, suspects.size()), Set.of());
  }

  /** {@return some attributes, with the fewest of the others without which the object can be} */
  private Optional<Set<AttributeDescriptor>> together(
      ImmutableSet<AttributeDescriptor> all, ImmutableSet<AttributeDescriptor> suspects) {
    return fewest(Sets.difference(all, suspects).immutableCopy(), 2, suspects)
        .map(some -> Sets.union(some, suspects));
  }

  private Optional<Set<AttributeDescriptor>> fewest(
      ImmutableSet<AttributeDescriptor> candidates, int most, Set<AttributeDescriptor> left) {
    for (int size = 1; size <= Math.min(most, candidates.size()); size++) {
      for (Set<AttributeDescriptor> some : Sets.combinations(candidates, size)) {
        if (isPossibleWithout(Sets.union(some, left))) {
          return Optional.of(some);
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether the object can be without some attributes, whatever those unread are} */
  private boolean isPossibleWithout(Collection<AttributeDescriptor> some) {
    @Nullable Object[] values = valuesWithout(some);
    return type.accepts(values)
        || isAllOptional(some) && type.accepts(orLeast(values, type.least()))
        || unread.stream().anyMatch(each -> isPossibleWithAny(each, values));
  }

  /** {@return what was given but some attributes, with the least values of those that must be} */
  private @Nullable Object[] valuesWithout(Collection<AttributeDescriptor> some) {
    @Nullable Object[] values = Arrays.copyOf(given, given.length);
    @Nullable Object[] least = type.least();
    for (AttributeDescriptor each : type.attributes()) {
      int position = each.position();
      if (some.contains(each)) {
        values[position] = null;
      }
      if (values[position] == null && each.isRequired()) {
        values[position] = least[position];
      }
    }
    return values;
  }

  /** A value of which any one attribute must be given has one when all of them are left out. */
  private boolean isAllOptional(Collection<AttributeDescriptor> some) {
    return type.attributes().stream()
        .allMatch(each -> some.contains(each) || given[each.position()] == null);
  }

  private static @Nullable Object[] orLeast(@Nullable Object[] values, @Nullable Object[] least) {
    @Nullable Object[] more = Arrays.copyOf(values, values.length);
    for (int i = 0; i < more.length; i++) {
      more[i] = more[i] == null ? least[i] : more[i];
    }
    return more;
  }

  private boolean isPossibleWithAny(AttributeDescriptor attribute, @Nullable Object[] values) {
    return possible(attribute)
        .anyMatch(
            value -> {
              @Nullable Object[] others = Arrays.copyOf(values, values.length);
              others[attribute.position()] = value;
              return type.accepts(others);
            });
  }

  private static Stream<Object> possible(AttributeDescriptor attribute) {
    return attribute.type().isEnum() && attribute.multiplicity() != Multiplicity.LIST
        ? Arrays.stream(attribute.type().getEnumConstants())
        : Stream.of(attribute.least());
  }
}

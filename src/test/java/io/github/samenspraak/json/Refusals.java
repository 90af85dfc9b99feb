package io.github.samenspraak.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.TypeDescriptor;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which values the builder of a type refuses, as far as a schema can say it.
 *
 * <p>It tries the builder, so that nobody writes a bound of an attribute a second time.
 */
public final class Refusals {

  private final TypeDescriptor type;

  /** A value of each attribute. Those of two that exclude each other are not taken together. */
  private final Object[] filled;

  /** The values of the attributes that must be given; null where there is none. */
  private final @Nullable Object[] bare;

  private final ImmutableList<AttributeDescriptor> needed;

  /** Looks at a type. */
  public Refusals(TypeDescriptor type) {
    this.type = type;
    Object value = FilledValues.of(type.type());
    this.filled = type.attributes().stream().map(attribute -> sample(attribute, value)).toArray();
    this.bare =
        type.attributes().stream()
            .map(attribute -> attribute.isRequired() ? filled[attribute.position()] : null)
            .toArray();
    this.needed = accepts(bare) || !enough().isEmpty() ? ImmutableList.of() : findNeeded();
    for (AttributeDescriptor attribute : needed) {
      bare[attribute.position()] = filled[attribute.position()];
    }
  }

  private static Object sample(AttributeDescriptor attribute, Object owner) {
    Object held = attribute.get(owner);
    if (held instanceof OptionalInt number && number.isPresent()) {
      return number.getAsInt();
    }
    if (held instanceof Optional<?> || held instanceof OptionalInt) {
      return held instanceof Optional<?> given && given.isPresent()
          ? given.orElseThrow()
          : FilledValues.of(attribute.type());
    }
    return held;
  }

  private ImmutableList<AttributeDescriptor> findNeeded() {
    return type.attributes().stream()
        .filter(attribute -> !attribute.isRequired())
        .filter(attribute -> !accepts(with(filled, attribute, null)))
        .collect(toImmutableList());
  }

  /** {@return the attributes that must be given, although they may be absent or empty in Java} */
  ImmutableList<AttributeDescriptor> needed() {
    return needed;
  }

  /** {@return the attributes that cannot be given beside another one} */
  ImmutableList<AttributeDescriptor> excludedBy(AttributeDescriptor attribute) {
    @Nullable Object[] values = with(base(), attribute, filled[attribute.position()]);
    return attribute.isRequired() || !accepts(values)
        ? ImmutableList.of()
        : type.attributes().stream()
            .filter(other -> other.position() > attribute.position() && !other.isRequired())
            .filter(other -> accepts(with(base(), other, filled[other.position()])))
            .filter(other -> !accepts(with(values, other, filled[other.position()])))
            .collect(toImmutableList());
  }

  /**
   * {@return the attributes of which at least one must be given, beside those that are required;
   * none if nothing else must be given}
   */
  ImmutableList<AttributeDescriptor> oneOf() {
    ImmutableList<AttributeDescriptor> enough = enough();
    return areTwoOthersEnough(enough) ? ImmutableList.of() : enough;
  }

  /** {@return the attributes of which each alone is enough, beside those that are required} */
  private ImmutableList<AttributeDescriptor> enough() {
    return accepts(bare)
        ? ImmutableList.of()
        : type.attributes().stream()
            .filter(attribute -> bare[attribute.position()] == null)
            .filter(attribute -> accepts(with(bare, attribute, filled[attribute.position()])))
            .collect(toImmutableList());
  }

  private boolean areTwoOthersEnough(ImmutableList<AttributeDescriptor> enough) {
    ImmutableList<AttributeDescriptor> others =
        type.attributes().stream()
            .filter(attribute -> bare[attribute.position()] == null && !enough.contains(attribute))
            .collect(toImmutableList());
    return others.stream()
        .map(one -> with(bare, one, filled[one.position()]))
        .anyMatch(
            values ->
                others.stream()
                    .anyMatch(other -> accepts(with(values, other, filled[other.position()]))));
  }

  /** {@return whether a list must not be empty where it is given} */
  boolean refusesEmpty(AttributeDescriptor list) {
    return list.multiplicity() == Multiplicity.LIST
        && accepts(with(base(), list, filled[list.position()]))
        && !accepts(with(base(), list, List.of()));
  }

  /** {@return whether a text must not be blank where it is given} */
  boolean refusesBlank(AttributeDescriptor text) {
    return text.type() == String.class
        && text.multiplicity() == Multiplicity.OPTIONAL
        && accepts(with(base(), text, filled[text.position()]))
        && !accepts(with(base(), text, " "));
  }

  /** {@return whether a list of values of this type must not have this one} */
  boolean refuses(AttributeDescriptor list, Object value) {
    return list.multiplicity() == Multiplicity.LIST
        && list.type().isInstance(value)
        && !accepts(with(base(), list, List.of(value)));
  }

  /** {@return the least value of a whole number} */
  public int minimum(AttributeDescriptor number) {
    return accepts(with(base(), number, 0)) || !accepts(with(base(), number, 1)) ? 0 : 1;
  }

  /** {@return the greatest value of a whole number, however great the others are} */
  int maximum(AttributeDescriptor number) {
    @Nullable Object[] values = base();
    for (AttributeDescriptor other : type.attributes()) {
      @Nullable Object[] raised = with(values, other, Integer.MAX_VALUE);
      if (other.type() == int.class && other != number && accepts(raised)) {
        values = raised;
      }
    }
    int accepted = minimum(number);
    int refused = Integer.MAX_VALUE;
    if (accepts(with(values, number, refused)) || !accepts(with(values, number, accepted))) {
      return Integer.MAX_VALUE;
    }
    while (accepted + 1 < refused) {
      int middle = accepted + (refused - accepted) / 2;
      if (accepts(with(values, number, middle))) {
        accepted = middle;
      } else {
        refused = middle;
      }
    }
    return accepted;
  }

  /** {@return values that the builder takes, with as few attributes as possible} */
  private @Nullable Object[] base() {
    ImmutableList<AttributeDescriptor> enough = enough();
    if (!enough.isEmpty()) {
      return with(bare, enough.get(0), filled[enough.get(0).position()]);
    }
    return accepts(bare) ? bare : filled;
  }

  private static @Nullable Object[] with(
      @Nullable Object[] values, AttributeDescriptor attribute, @Nullable Object value) {
    @Nullable Object[] changed = Arrays.copyOf(values, values.length);
    changed[attribute.position()] = value;
    return changed;
  }

  private boolean accepts(@Nullable Object[] values) {
    try {
      type.build(values);
      return true;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      return false;
    }
  }
}

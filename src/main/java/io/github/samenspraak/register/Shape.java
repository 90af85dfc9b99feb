package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a type of the domain is made of, attribute by attribute in their usual order: parts with a
 * shape of their own, references to elements, texts for the public, and plain values.
 *
 * <p>It is what lets a register be walked from one end to the other without knowing its types.
 *
 * @param <T> the type
 */
final class Shape<T> {

  /** What a walk comes by. The owner is the nearest thing that a finding can be about. */
  interface Visitor {

    /**
     * Goes one step down from a place, and says where that is. Most visitors do not want to know:
     * they stay where they are, and no place is made for every part of a register.
     */
    default Place step(Place from, int order, String attribute, int position) {
      return from;
    }

    /** Comes by an element or a part of one, before what it is made of. */
    default void visit(Object owner, Object part, Shape<?> shape, Place place) {}

    /** Comes by a reference in a part, at a position of a list or at {@link #NO_POSITION}. */
    default void visitReference(
        Object owner,
        Object part,
        String attribute,
        int position,
        Id<?> target,
        ImmutableSet<ElementKind> kinds) {}

    /** Comes by a public text in a part, at a position of a list or at {@link #NO_POSITION}. */
    default void visitLabel(
        Object owner, Object part, String attribute, int position, Label label) {}
  }

  /**
   * An attribute of a type.
   *
   * @param name as in JSON
   * @param visit what a walk does when it comes by it; absent if that is nothing
   */
  record Attribute<T>(String name, Optional<Visit<T>> visit) {
    Attribute(String name, Visit<T> visit) {
      this(name, Optional.of(visit));
    }
  }

  /**
   * What a walk does with an attribute of a part. The order is that of the attribute in its type.
   */
  interface Visit<T> {
    void visit(T part, Object owner, Place place, int order, Visitor visitor);
  }

  /** The position of what stands in no list. */
  static final int NO_POSITION = -1;

  /** Whether a finding can be about values of this type, and not only about what holds them. */
  private final boolean owner;

  private final ImmutableList<Attribute<T>> attributes;

  /** Where a walk through a value of this type has something to do. */
  private final ImmutableList<Stop<T>> stops;

  private record Stop<T>(int order, Visit<T> visit) {}

  private Shape(boolean owner, Function<Shape<T>, ImmutableList<Attribute<T>>> attributes) {
    this.owner = owner;
    this.attributes = attributes.apply(this);
    this.stops = stops(this.attributes);
  }

  private static <T> ImmutableList<Stop<T>> stops(ImmutableList<Attribute<T>> attributes) {
    return IntStream.range(0, attributes.size())
        .boxed()
        .flatMap(
            order -> attributes.get(order).visit().map(visit -> new Stop<>(order, visit)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // The attributes are only copied.
  static <T> Shape<T> of(Class<T> type, Attribute<T>... attributes) {
    ImmutableList<Attribute<T>> all = ImmutableList.copyOf(attributes);
    return ofTree(type, self -> all);
  }

  /** {@return the shape of a type whose values have values of the same type among their parts} */
  static <T> Shape<T> ofTree(
      Class<T> type, Function<Shape<T>, ImmutableList<Attribute<T>>> attributes) {
    return new Shape<>(!ElementKind.thatAre(type).isEmpty(), attributes);
  }

  /** {@return the names of the attributes, in their usual order} */
  ImmutableList<String> names() {
    return attributes.stream().map(Attribute::name).collect(ImmutableList.toImmutableList());
  }

  /** {@return the place of an attribute, or of a position in it, if the type has it} */
  Optional<Place> findPlace(String attribute, int position, Place part) {
    int order = names().indexOf(attribute);
    return order < 0 ? Optional.empty() : Optional.of(part.at(order, attribute, position));
  }

  /** Walks through a value of this type, which is part of an owner and stands at a place. */
  void walk(T part, Object owner, Place place, Visitor visitor) {
    Object nearest = this.owner ? part : owner;
    visitor.visit(nearest, part, this, place);
    for (Stop<T> stop : stops) {
      stop.visit().visit(part, nearest, place, stop.order(), visitor);
    }
  }

  static <T> Attribute<T> plain(String name) {
    return new Attribute<>(name, Optional.empty());
  }

  static <T, P> Attribute<T> part(String name, Function<T, P> value, Shape<P> shape) {
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) ->
            shape.walk(
                value.apply(part), owner, visitor.step(place, order, name, NO_POSITION), visitor));
  }

  static <T, P> Attribute<T> optionalPart(
      String name, Function<T, Optional<P>> value, Shape<P> shape) {
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) ->
            value
                .apply(part)
                .ifPresent(
                    present ->
                        shape.walk(
                            present,
                            owner,
                            visitor.step(place, order, name, NO_POSITION),
                            visitor)));
  }

  static <T, P> Attribute<T> parts(
      String name, Function<T, ? extends List<P>> value, Shape<P> shape) {
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) -> {
          List<P> list = value.apply(part);
          for (int i = 0; i < list.size(); i++) {
            shape.walk(list.get(i), owner, visitor.step(place, order, name, i), visitor);
          }
        });
  }

  static <T> Attribute<T> reference(
      String name, Function<T, ? extends Id<?>> value, Class<?> target) {
    ImmutableSet<ElementKind> kinds = ElementKind.thatAre(target);
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) ->
            visitor.visitReference(owner, part, name, NO_POSITION, value.apply(part), kinds));
  }

  static <T> Attribute<T> optionalReference(
      String name, Function<T, ? extends Optional<? extends Id<?>>> value, Class<?> target) {
    ImmutableSet<ElementKind> kinds = ElementKind.thatAre(target);
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) ->
            value
                .apply(part)
                .ifPresent(
                    id -> visitor.visitReference(owner, part, name, NO_POSITION, id, kinds)));
  }

  static <T> Attribute<T> references(
      String name, Function<T, ? extends List<? extends Id<?>>> value, Class<?> target) {
    ImmutableSet<ElementKind> kinds = ElementKind.thatAre(target);
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) -> {
          List<? extends Id<?>> ids = value.apply(part);
          for (int i = 0; i < ids.size(); i++) {
            visitor.visitReference(owner, part, name, i, ids.get(i), kinds);
          }
        });
  }

  static <T> Attribute<T> publicLabel(String name, Function<T, Label> value) {
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) ->
            visitor.visitLabel(owner, part, name, NO_POSITION, value.apply(part)));
  }

  static <T> Attribute<T> publicLabels(String name, Function<T, ? extends List<Label>> value) {
    return new Attribute<>(
        name,
        (part, owner, place, order, visitor) -> {
          List<Label> labels = value.apply(part);
          for (int i = 0; i < labels.size(); i++) {
            visitor.visitLabel(owner, part, name, i, labels.get(i));
          }
        });
  }
}
